/// Random graphs that are the same for the same seed, on every machine. Edges are simple: no loops, no two
/// between the same nodes.
public enum RandomGraphs {
  /// Every graph of n nodes and m edges is as likely as every other. At most as many edges as there are
  /// pairs. O(n + m) expected, unless nearly all pairs are tied.
  ///
  /// Erdős & Rényi (1959).
  ///
  /// Example:
  ///
  ///     #expect(try RandomGraphs.erdosRenyi(4, edges: 6, seed: 1).density == 1)
  public static func erdosRenyi(_ n: Int, edges m: Int, isDirected: Bool = false, seed: UInt64)
    throws(GraphError) -> Graph
  {
    guard (0...Int(Int32.max)).contains(n) else { throw .parameter("There are no \(n) nodes.") }
    let pairs = n * (n - 1) / (isDirected ? 1 : 2)
    guard (0...pairs).contains(m) else {
      throw .parameter("\(n) nodes have \(pairs) pairs, not \(m).")
    }
    var random = SeededRandom(seed: seed)
    var edges = DistinctEdges(isDirected: isDirected)
    while edges.count < m { edges.add(random.below(n), random.below(n)) }
    return try edges.graph(n)
  }

  /// Nodes come one by one and are tied to `m` earlier ones, more likely to those with many ties. O(n m).
  ///
  /// Barabási & Albert (1999), doi:10.1126/science.286.5439.509.
  ///
  /// Example:
  ///
  ///     let graph = try RandomGraphs.barabasiAlbert(3, each: 2, seed: 1)
  ///     #expect(graph.edges == [.init(0, 2), .init(1, 2)])
  public static func barabasiAlbert(_ n: Int, each m: Int, seed: UInt64) throws(GraphError) -> Graph
  {
    guard m >= 1, m < n else { throw .parameter("Each node needs 1 to \(n - 1) ties, not \(m).") }
    var random = SeededRandom(seed: seed)
    var edges = DistinctEdges(isDirected: false)
    // Every end of every edge, so that a random one is a node by its degree.
    var ends = Array(0..<m)
    for node in m..<n {
      var chosen: Set<Int> = []
      while chosen.count < m { chosen.insert(ends[random.below(ends.count)]) }
      for other in chosen.sorted() {
        edges.add(node, other)
        ends += [node, other]
      }
    }
    return try edges.graph(n)
  }

  /// A ring in which each node is tied to its `k` nearest, and each edge leads elsewhere with the chance
  /// `rewiring`. O(n k).
  ///
  /// Watts & Strogatz (1998), doi:10.1038/30918.
  ///
  /// Example:
  ///
  ///     let ring = try RandomGraphs.wattsStrogatz(5, nearest: 2, rewiring: 0, seed: 1)
  ///     #expect(ring.successors(of: 0) == [1, 4])
  public static func wattsStrogatz(_ n: Int, nearest k: Int, rewiring: Double, seed: UInt64)
    throws(GraphError) -> Graph
  {
    guard k >= 2, k.isMultiple(of: 2), k < n, (0...1).contains(rewiring) else {
      throw .parameter("Each node needs an even number of neighbours below \(n), chances 0 to 1.")
    }
    var random = SeededRandom(seed: seed)
    var edges = DistinctEdges(isDirected: false)
    for node in 0..<n {
      for step in 1...k / 2 { edges.add(node, (node + step) % n) }
    }
    for (source, target) in edges.pairs where random.unit() < rewiring {
      let other = random.below(n)
      if edges.add(source, other) { edges.remove(source, target) }
    }
    return try edges.graph(n)
  }

  /// A graph of 2^scale nodes whose edges fall into ever smaller quarters of the matrix of pairs, with the
  /// shares a, b, c and the rest: a few nodes have very many edges. O(m scale).
  ///
  /// - Parameters:
  ///   - m: at most a quarter of all pairs.
  ///   - shares: each from 0 on, together at most 1.
  /// - Throws: ``GraphError/parameter(_:)``, also where the shares leave too few pairs: after a hundred
  ///   draws an edge that gave none.
  ///
  /// Chakrabarti, Zhan & Faloutsos (2004), doi:10.1137/1.9781611972740.43; default shares of Graph500.
  ///
  /// Example:
  ///
  ///     let graph = try RandomGraphs.rMat(scale: 2, edges: 1, shares: (0, 1, 0), seed: 1)
  ///     #expect(graph.edges == [.init(0, 3)])
  public static func rMat(
    scale: Int, edges m: Int, shares: (a: Double, b: Double, c: Double) = (0.57, 0.19, 0.19),
    isDirected: Bool = true, seed: UInt64
  ) throws(GraphError) -> Graph {
    guard (1...30).contains(scale), (0...(1 << (2 * scale - 2))).contains(m) else {
      throw .parameter("2^\(scale) nodes are too few for \(m) edges, or more than can be.")
    }
    let rest = 1 - shares.a - shares.b - shares.c
    guard [shares.a, shares.b, shares.c].allSatisfy({ $0 >= 0 }), rest >= -1e-9 else {
      throw .parameter("Shares are numbers from 0 on, together at most 1.")
    }
    var drawsInVain = 0
    var random = SeededRandom(seed: seed)
    var edges = DistinctEdges(isDirected: isDirected)
    while edges.count < m {
      var (source, target) = (0, 0)
      for _ in 0..<scale {
        let drawn = random.unit()
        let isRight = drawn >= shares.a && drawn < shares.a + shares.b
        let isLeftBelow = drawn >= shares.a + shares.b && drawn < shares.a + shares.b + shares.c
        let isRightBelow = drawn >= shares.a + shares.b + shares.c
        source = source << 1 | (isLeftBelow || isRightBelow ? 1 : 0)
        target = target << 1 | (isRight || isRightBelow ? 1 : 0)
      }
      drawsInVain += edges.add(source, target) ? 0 : 1
      guard drawsInVain <= 100 * (m + 1) else {
        throw .parameter("With these shares there are too few pairs for \(m) edges.")
      }
    }
    return try edges.graph(1 << scale)
  }

  /// Parties and bodies: each of `first` nodes sits in about `seats` of `second` nodes, of which the early
  /// ones are larger. O(first × seats).
  ///
  /// Example:
  ///
  ///     #expect(try RandomGraphs.affiliation(3, 2, seats: 1, seed: 1).graph.edgeCount == 3)
  public static func affiliation(_ first: Int, _ second: Int, seats: Int, seed: UInt64)
    throws(GraphError) -> TwoModeGraph
  {
    guard first > 0, seats >= 1, seats <= second else {
      throw .parameter("Each node needs 1 to \(second) seats, not \(seats).")
    }
    var random = SeededRandom(seed: seed)
    var edges = DistinctEdges(isDirected: false)
    for node in 0..<first {
      for _ in 0..<seats {
        // The square of a number below 1 falls towards 0.
        let place = random.unit()
        edges.add(node, first + Int(place * place * Double(second)))
      }
    }
    return try TwoModeGraph(edges.graph(first + second), split: first)
  }
}

/// Edges of which no two are the same, in the order in which they came.
private struct DistinctEdges {
  private let isDirected: Bool
  private var known: Set<UInt64> = []
  private var order: [UInt64] = []

  init(isDirected: Bool) { self.isDirected = isDirected }

  var count: Int { known.count }
  var pairs: [(Int, Int)] { order.map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) } }

  private func key(_ a: Int, _ b: Int) -> UInt64 {
    let (a, b) = isDirected || a <= b ? (a, b) : (b, a)
    return UInt64(a) << 32 | UInt64(b)
  }

  /// Whether the edge is new.
  @discardableResult
  mutating func add(_ source: Int, _ target: Int) -> Bool {
    guard source != target, known.insert(key(source, target)).inserted else { return false }
    order.append(key(source, target))
    return true
  }

  mutating func remove(_ source: Int, _ target: Int) { known.remove(key(source, target)) }

  func graph(_ n: Int) throws(GraphError) -> Graph {
    let edges = order.filter(known.contains).map {
      Graph.Edge(Int($0 >> 32), Int($0 & 0xFFFF_FFFF))
    }
    return try Graph(nodeCount: n, edges: edges, isDirected: isDirected)
  }
}
