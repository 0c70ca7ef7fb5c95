import Foundation

/// The stochastic degree sequence model: random two-mode graphs in which every node has, on average, the
/// degree that it has in a given one.
///
/// Each edge is there with a chance x(i) y(j) / (1 + x(i) y(j)) of its own, the maximum-entropy choice
/// that fits all degrees. How many neighbours two nodes of one kind share is then a sum of independent
/// chances, whose exact distribution says how surprising a number is.
///
/// Squartini & Garlaschelli (2011), doi:10.1088/1367-2630/13/8/083001; Neal (2014),
/// doi:10.1016/j.socnet.2014.06.001; Neal, Domagalski & Sagan (2021), doi:10.1038/s41598-021-03238-3.
public struct DegreeSequenceModel: Sendable {
  private let graph: TwoModeGraph
  private let factors: [Double]
  /// Nodes with all neighbours that there are, or none, have no factor: their edges are certain.
  private let isFull: [Bool]

  /// Fits the model.
  /// - Throws: ``GraphError/notConverged(rounds:)``.
  /// - Complexity: O(distinct degrees²) time a round, O(n) space.
  public init(_ graph: TwoModeGraph, rounds: Int = 100_000) throws(GraphError) {
    self.graph = graph
    let degrees = (0..<graph.graph.nodeCount).map {
      graph.graph.out.distinctNeighbours(of: $0).count
    }
    var fit = DegreeFit(
      Array(degrees[..<graph.split]), Array(degrees[graph.split...]))
    try fit.run(rounds: rounds)
    factors = fit.factors
    isFull = fit.isFull
  }

  /// The chance of an edge between a node of the first kind and one of the second. O(1).
  public func chance(_ first: Int, _ second: Int) -> Double {
    if isFull[first] || isFull[second] {
      return factors[first] == 0 || factors[second] == 0 ? 0 : 1
    }
    let product = factors[first] * factors[second]
    return product / (1 + product)
  }

  /// The chance that two nodes of one kind share at least so many neighbours; exact. O(shared × nodes of
  /// the other kind).
  public func upperTail(_ a: Int, _ b: Int, from shared: Int) -> Double {
    guard shared > 0 else { return 1 }
    let isFirst = a < graph.split
    // The distribution of a sum of independent chances, cut off at what is asked for.
    var below = [Double](repeating: 0, count: shared)
    below[0] = 1
    for other in graph.nodes(of: isFirst ? .second : .first) {
      let p =
        isFirst
        ? chance(a, other) * chance(b, other) : chance(other, a) * chance(other, b)
      for count in stride(from: shared - 1, through: 1, by: -1) {
        below[count] = below[count] * (1 - p) + below[count - 1] * p
      }
      below[0] *= 1 - p
    }
    return max(0, 1 - below.reduce(0, +))
  }
}

extension TwoModeGraph {
  /// Pairs of one kind that share more neighbours than the degree sequence model explains, with the chance
  /// of as many, one-sided. Pairs that share nothing are not among them.
  ///
  /// - Parameter level: the largest chance of a pair that is kept, 0 to 1.
  /// - Throws: ``GraphError/notConverged(rounds:)``.
  /// - Complexity: O(pairs × shared × n) time.
  public func degreeSequenceBackbone(on mode: Mode, level: Double) throws(GraphError)
    -> [(pair: SharingPair, p: Double)]
  {
    let model = try DegreeSequenceModel(self)
    return sharingPairs(of: mode).compactMap { pair in
      let p = model.upperTail(pair.first, pair.second, from: pair.shared)
      return p <= level ? (pair, p) : nil
    }
  }
}

/// Finds the factors of the nodes from their degrees; nodes of one kind and degree have the same.
private struct DegreeFit {
  private let degrees: [[Int]]
  private(set) var isFull: [Bool]
  private var byDegree: [[Int: Double]] = [[:], [:]]
  private var counts: [[Int: Int]] = [[:], [:]]
  /// Of each kind, how many have all neighbours of the other: these are certain, and leave less to fit.
  private var full = [0, 0]
  private var empty = [0, 0]

  init(_ first: [Int], _ second: [Int]) {
    degrees = [first, second]
    isFull = []
    // Who has every neighbour, or none, is taken away; that may make others so.
    var certain = [
      [Bool](repeating: false, count: first.count), [Bool](repeating: false, count: second.count),
    ]
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for kind in 0...1 {
        let others = degrees[1 - kind].count - full[1 - kind] - empty[1 - kind]
        for node in degrees[kind].indices where !certain[kind][node] {
          let left = degrees[kind][node] - full[1 - kind]
          guard left == 0 || left == others else { continue }
          certain[kind][node] = true
          hasChanged = true
          if left == 0 { empty[kind] += 1 } else { full[kind] += 1 }
        }
      }
    }
    isFull = certain[0] + certain[1]
    for kind in 0...1 {
      for node in degrees[kind].indices where !certain[kind][node] {
        counts[kind][degrees[kind][node], default: 0] += 1
      }
    }
  }

  mutating func run(rounds: Int) throws(GraphError) {
    let edges = counts[0].reduce(0.0) { $0 + Double($1.key * $1.value) }
    for kind in 0...1 {
      for degree in counts[kind].keys {
        byDegree[kind][degree] = Double(degree - full[1 - kind]) / max(1, edges).squareRoot()
      }
    }
    guard !counts[0].isEmpty, !counts[1].isEmpty else { return }
    for _ in 0..<rounds {
      var moved = 0.0
      for kind in 0...1 {
        for (degree, factor) in byDegree[kind] {
          let sum = counts[1 - kind].reduce(0.0) { sum, other in
            let y = byDegree[1 - kind][other.key] ?? 0
            return sum + Double(other.value) * y / (1 + factor * y)
          }
          let next = Double(degree - full[1 - kind]) / sum
          moved = max(moved, abs(next - factor) / next)
          byDegree[kind][degree] = next
        }
      }
      if moved < 1e-12 { return }
    }
    throw .notConverged(rounds: rounds)
  }

  /// Of certain nodes 1 where they have neighbours, 0 where they have none.
  var factors: [Double] {
    (0...1).flatMap { kind in
      degrees[kind].indices.map { node in
        let isCertain = isFull[kind * degrees[0].count + node]
        if isCertain { return degrees[kind][node] > full[1 - kind] ? 1 : 0 }
        return byDegree[kind][degrees[kind][node]] ?? 0
      }
    }
  }
}
