import GraphAlgorithms

/// How surprising a shared membership is when it is known that some bodies have many seats and some
/// parties sit nearly everywhere: the stochastic degree sequence model of who sits where.
struct SeatModel {
  private let model: DegreeSequenceModel
  private let nodes: [String: Int]

  /// Bodies of several bodies, and those without a single party of which a seat is known, are not in it.
  /// - Returns: `nil` for fewer bodies than the model needs, and where its fit or its use would take more
  ///   than some seconds.
  init?(_ profiles: [BodyProfile], fewest: Int) {
    let bodies = profiles.filter { !$0.countable.isEmpty && !$0.stakeholder.isCollective }
    let parties = bodies.reduce(into: Set<String>()) { $0.formUnion($1.countable) }.sorted()
    guard bodies.count >= fewest, Self.work(bodies, parties.count) <= Self.mostWork else {
      return nil
    }
    let places = Dictionary(
      zip(parties, parties.indices), uniquingKeysWith: { first, _ in first })
    let edges = bodies.enumerated().flatMap { number, body in
      body.countable.compactMap { places[$0] }.sorted()
        .map { Graph.Edge(number, bodies.count + $0) }
    }
    guard
      let graph = try? Graph(
        nodeCount: bodies.count + parties.count, edges: edges, isDirected: false),
      let twoMode = try? TwoModeGraph(graph, split: bodies.count),
      let model = try? DegreeSequenceModel(twoMode)
    else { return nil }
    self.model = model
    nodes = Dictionary(
      zip(bodies.map(\.id), bodies.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The chance that two bodies share so many parties or more; `nil` for a body that is not in the model.
  func upperTail(_ a: String, _ b: String, from shared: Int) -> Double? {
    guard let a = nodes[a], let b = nodes[b] else { return nil }
    return model.upperTail(a, b, from: shared)
  }

  private static let mostWork = 2e9

  /// About how many steps the tails of all pairs take.
  private static func work(_ bodies: [BodyProfile], _ parties: Int) -> Double {
    let seats = bodies.map { Double($0.countable.count) }
    return seats.reduce(0, +) / 2 * Double(bodies.count) * Double(parties) / 2
  }
}
