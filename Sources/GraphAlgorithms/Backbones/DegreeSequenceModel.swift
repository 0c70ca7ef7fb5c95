/// The stochastic degree sequence model: random two-mode graphs in which every node has, on average, the
/// degree that it has in a given one.
///
/// Each edge is there with a chance x(i) y(j) / (1 + x(i) y(j)) of its own, the maximum-entropy choice
/// that fits all degrees. How many neighbours two nodes of one kind share is then a sum of independent
/// chances, whose exact distribution says how surprising a number is. Weights do not count, parallel
/// edges are one.
///
/// Squartini & Garlaschelli (2011), doi:10.1088/1367-2630/13/8/083001; Neal (2014),
/// doi:10.1016/j.socnet.2014.06.001; Neal, Domagalski & Sagan (2021), doi:10.1038/s41598-021-03238-3.
public struct DegreeSequenceModel: Sendable {
  private let graph: TwoModeGraph
  private let fit: DegreeFit

  /// Fits the model.
  /// - Throws: ``GraphError/notConverged(rounds:)``.
  /// - Complexity: O(n × distinct degrees) time, and O(distinct degrees²) a round; O(n) space.
  public init(_ graph: TwoModeGraph, rounds: Int = 100_000) throws(GraphError) {
    self.graph = graph
    let degrees = (0..<graph.graph.nodeCount).map { graph.graph.out.others(of: $0).count }
    fit = try DegreeFit(
      Array(degrees[..<graph.split]), Array(degrees[graph.split...]), rounds: rounds)
  }

  /// The chance of an edge between a node of the first kind and one of the second. O(1).
  /// - Precondition: both are nodes of these kinds.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     let model = try DegreeSequenceModel(seats)
  ///     #expect(model.chance(1, 3) == 1)
  ///     #expect(abs(model.chance(0, 3) - 0.5) < 1e-4)
  public func chance(_ first: Int, _ second: Int) -> Double {
    precondition(
      graph.nodes(of: .first).contains(first) && graph.nodes(of: .second).contains(second),
      "An edge must join a node of the first kind and one of the second")
    return fit.chance(first, second - graph.split)
  }

  /// The chance that two nodes of one kind share at least so many neighbours; exact. O(shared × nodes of
  /// the other kind).
  /// - Precondition: both are nodes of the same kind.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     let model = try DegreeSequenceModel(seats)
  ///     #expect(abs(model.upperTail(0, 1, from: 1) - 0.75) < 1e-4)
  public func upperTail(_ a: Int, _ b: Int, from shared: Int) -> Double {
    let mode: TwoModeGraph.Mode = a < graph.split ? .first : .second
    precondition(
      graph.nodes(of: mode).contains(a) && graph.nodes(of: mode).contains(b),
      "Only two nodes of the same kind can share neighbours")
    let others = graph.nodes(of: mode == .first ? .second : .first)
    guard shared > 0 else { return 1 }
    guard shared <= others.count else { return 0 }
    // The distribution of a sum of independent chances. What reaches the number asked for stays there:
    // a small tail is so a sum of small numbers, not a difference of large ones.
    var below = [Double](repeating: 0, count: shared)
    var tail = 0.0
    below[0] = 1
    for other in others {
      let p =
        mode == .first
        ? chance(a, other) * chance(b, other) : chance(other, a) * chance(other, b)
      tail += below[shared - 1] * p
      for count in stride(from: shared - 1, through: 1, by: -1) {
        below[count] = below[count] * (1 - p) + below[count - 1] * p
      }
      below[0] *= 1 - p
    }
    return min(1, tail)
  }
}

extension TwoModeGraph {
  /// Pairs of one kind that share more neighbours than the degree sequence model explains, with the chance
  /// of as many, one-sided. Pairs that share nothing are not among them.
  ///
  /// - Parameter level: the largest chance of a pair that is kept, 0 to 1.
  /// - Throws: ``GraphError/notConverged(rounds:)``.
  /// - Complexity: that of the fit, and O(pairs × shared × n) time.
  ///
  /// Example, with the `seats` of ``TwoModeGraph``:
  ///
  ///     #expect(try seats.degreeSequenceBackbone(on: .first, level: 0.5).isEmpty)
  ///     #expect(try seats.degreeSequenceBackbone(on: .first, level: 0.8).count == 2)
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
