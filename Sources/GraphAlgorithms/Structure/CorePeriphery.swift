/// A core whose nodes are all tied to one another, and a periphery whose nodes are not.
public struct CorePeriphery: Hashable, Sendable {
  /// In ascending order.
  public let core: [Int]
  /// How well the graph fits the pattern: the correlation between the two over all pairs of nodes.
  public let correlation: Double
  /// Whether all cores were tried; else the best was sought by moving nodes.
  public let isExact: Bool
}

extension Graph {
  /// What pairs of a core node and a peripheral one should be like.
  public enum CorePattern: Hashable, Sendable {
    /// Tied, as the nodes of the core are.
    case tied
    /// Either: only pairs within the core and within the periphery are compared.
    case ignored
  }

  /// The division into core and periphery that fits best.
  ///
  /// Direction and self-loops do not count; weights of parallel edges, and of both directions, are added,
  /// where `weighted` is set. Where all pairs are alike, or there are too few, no core fits: it is empty,
  /// and the correlation not a number.
  ///
  /// - Parameter mostExact: up to how many nodes all 2ⁿ cores are tried; more than 30 count as 30.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(2ⁿ n) time for few nodes; else O(n²) a round, few rounds; O(n²) space.
  ///
  /// Borgatti & Everett (1999), doi:10.1016/S0378-8733(99)00019-2.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     let fit = try star.corePeriphery()
  ///     #expect(fit.core == [0] && fit.correlation == 1)
  public func corePeriphery(
    _ pattern: CorePattern = .tied, weighted: Bool = false, mostExact: Int = 16
  ) throws(GraphError) -> CorePeriphery {
    if weighted { try refuseNegativeWeights() }
    var fit = CoreFit(self, pattern, weighted: weighted)
    return nodeCount <= min(mostExact, 30) ? fit.exhaustive() : fit.search()
  }
}

/// Pairs of nodes: how many, what they weigh, and the squares of that.
private struct PairSums {
  var pairs = 0.0
  var total = 0.0
  var squares = 0.0

  static func + (a: PairSums, b: PairSums) -> PairSums {
    PairSums(pairs: a.pairs + b.pairs, total: a.total + b.total, squares: a.squares + b.squares)
  }

  /// - Parameter sign: 1 for a pair that comes, −1 for one that goes.
  mutating func add(_ weight: Double, _ sign: Double) {
    pairs += sign
    total += sign * weight
    squares += sign * weight * weight
  }
}

private struct CoreFit {
  /// Between 0 and 1, so that no square overflows.
  private let weights: [[Double]]
  private let pattern: Graph.CorePattern
  private var isCore: [Bool]
  private var (core, across, periphery) = (PairSums(), PairSums(), PairSums())

  init(_ graph: Graph, _ pattern: Graph.CorePattern, weighted: Bool) {
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
    let rows = (weighted ? graph.summed(weighted: true) : graph.undirected).out
    let largest = weighted ? rows.weights?.max() ?? 0 : 1
    rows.forEachArc { node, end, _, weight in
      weights[node][end] = weighted && largest > 0 ? weight / largest : weighted ? 0 : 1
    }
    self.weights = weights
    self.pattern = pattern
    isCore = [Bool](repeating: false, count: graph.nodeCount)
  }

  private var nodes: Range<Int> { isCore.indices }
  private var members: [Int] { nodes.filter { isCore[$0] } }

  /// Counts the pairs of a node with others, or takes them away. O(others).
  private mutating func count(_ node: Int, with others: some Sequence<Int>, _ sign: Double) {
    for other in others where other != node {
      let weight = weights[node][other]
      if isCore[node] != isCore[other] {
        across.add(weight, sign)
      } else if isCore[node] {
        core.add(weight, sign)
      } else {
        periphery.add(weight, sign)
      }
    }
  }

  /// Moves a node to the other side.
  private mutating func move(_ node: Int) {
    count(node, with: nodes, -1)
    isCore[node].toggle()
    count(node, with: nodes, 1)
  }

  /// How well the pairs at hand fit the pattern; −∞ where one of the two does not vary.
  private var correlation: Double {
    let tied = pattern == .tied ? core + across : core
    let all = tied + periphery
    guard tied.pairs > 0, periphery.pairs > 0 else { return -.infinity }
    let spread = all.pairs * all.squares - all.total * all.total
    // Less is a rounding error.
    guard spread > 1e-12 * all.pairs * all.squares else { return -.infinity }
    return (all.pairs * tied.total - all.total * tied.pairs)
      / (spread * tied.pairs * periphery.pairs).squareRoot()
  }

  func exhaustive() -> CorePeriphery {
    var (best, value) = ([Int](), -Double.infinity)
    // From the last node downwards, so that the cores come in binary order and no rounding errors add up.
    func place(_ node: Int, _ fit: CoreFit) {
      guard node >= 0 else {
        let other = fit.correlation
        if other > value + 1e-12 { (best, value) = (fit.members, other) }
        return
      }
      for side in [false, true] {
        var next = fit
        next.isCore[node] = side
        next.count(node, with: (node + 1)..<isCore.count, 1)
        place(node - 1, next)
      }
    }
    place(isCore.count - 1, self)
    return CorePeriphery(core: best, correlation: value.isFinite ? value : .nan, isExact: true)
  }

  /// From the nodes of most weight downwards the best beginning, and then single nodes moved while that
  /// is better.
  mutating func search() -> CorePeriphery {
    let strengths = weights.map { $0.reduce(0, +) }
    let order = nodes.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
    for node in nodes { count(node, with: 0..<node, 1) }
    var (best, value) = (self, -Double.infinity)
    for node in order {
      move(node)
      let other = correlation
      if other > value + 1e-12 { (best, value) = (self, other) }
    }
    self = best
    var isBetter = value.isFinite
    while isBetter {
      isBetter = false
      for node in order {
        move(node)
        let other = correlation
        if other > value + 1e-12 {
          (value, isBetter) = (other, true)
        } else {
          move(node)
        }
      }
    }
    return CorePeriphery(
      core: members, correlation: value.isFinite ? value : .nan, isExact: false)
  }
}
