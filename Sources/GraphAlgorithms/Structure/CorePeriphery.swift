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
  /// where `weighted` is set. Not a number of a graph in which all pairs are alike.
  ///
  /// - Parameter mostExact: up to how many nodes all 2ⁿ cores are tried.
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  /// - Complexity: O(2ⁿ n) for few nodes; else O(n²) time a round, few rounds; O(n²) space.
  ///
  /// Borgatti & Everett (1999), doi:10.1016/S0378-8733(99)00019-2.
  public func corePeriphery(
    _ pattern: CorePattern = .tied, weighted: Bool = false, mostExact: Int = 16
  ) throws(GraphError) -> CorePeriphery {
    if weighted { try refuseNegativeWeights() }
    var fit = CoreFit(self, pattern, weighted: weighted)
    return nodeCount <= min(mostExact, 30) ? fit.exhaustive() : fit.search()
  }
}

private struct CoreFit {
  private let weights: [[Double]]
  private let pattern: Graph.CorePattern
  private var isCore: [Bool]

  init(_ graph: Graph, _ pattern: Graph.CorePattern, weighted: Bool) {
    var weights = [[Double]](
      repeating: [Double](repeating: 0, count: graph.nodeCount), count: graph.nodeCount)
    let source = weighted ? graph.summed(weighted: true) : graph.undirected
    source.out.forEachArc { node, end, _, weight in weights[node][end] = weighted ? weight : 1 }
    self.weights = weights
    self.pattern = pattern
    isCore = [Bool](repeating: false, count: graph.nodeCount)
  }

  private var count: Int { isCore.count }

  /// The correlation of the pairs at hand with the pattern.
  private func correlation() -> Double {
    var (pairs, x, xx, ones, both) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for first in 0..<count {
      for second in 0..<first {
        let isTied: Bool
        switch pattern {
        case .tied: isTied = isCore[first] || isCore[second]
        case .ignored:
          guard isCore[first] == isCore[second] else { continue }
          isTied = isCore[first]
        }
        let weight = weights[first][second]
        pairs += 1
        x += weight
        xx += weight * weight
        if isTied {
          ones += 1
          both += weight
        }
      }
    }
    let spread = (pairs * xx - x * x) * (pairs * ones - ones * ones)
    return spread > 0 ? (pairs * both - x * ones) / spread.squareRoot() : -.infinity
  }

  private var core: [Int] { isCore.indices.filter { isCore[$0] } }

  /// Where pairs across are left out, a core and a periphery of at least two nodes each are needed.
  private func mayBe(_ size: Int) -> Bool {
    pattern == .tied ? size > 0 : size > 1 && size < count - 1
  }

  mutating func exhaustive() -> CorePeriphery {
    var (best, value) = ([Int](), -Double.infinity)
    for bits in 0..<(1 << count) where mayBe(bits.nonzeroBitCount) {
      for node in 0..<count { isCore[node] = bits & (1 << node) != 0 }
      let other = correlation()
      if other > value + 1e-12 { (best, value) = (core, other) }
    }
    return CorePeriphery(
      core: best, correlation: value.isFinite ? value : .nan, isExact: true)
  }

  /// From the nodes of most weight downwards the best beginning, and then single nodes moved while that
  /// is better.
  mutating func search() -> CorePeriphery {
    let strengths = weights.map { $0.reduce(0, +) }
    let order = (0..<count).sorted { (strengths[$1], $0) < (strengths[$0], $1) }
    var (best, value) = (0, -Double.infinity)
    for (place, node) in order.enumerated() {
      isCore[node] = true
      guard mayBe(place + 1) else { continue }
      let other = correlation()
      if other > value + 1e-12 { (best, value) = (place, other) }
    }
    for (place, node) in order.enumerated() { isCore[node] = place <= best }
    var isBetter = value.isFinite
    while isBetter {
      isBetter = false
      for node in order {
        isCore[node].toggle()
        let other = mayBe(core.count) ? correlation() : -.infinity
        if other > value + 1e-12 {
          (value, isBetter) = (other, true)
        } else {
          isCore[node].toggle()
        }
      }
    }
    return CorePeriphery(
      core: core, correlation: value.isFinite ? value : .nan, isExact: false)
  }
}
