import CoordinationAnalysis
import GraphAlgorithms
import StakeholderModel

/// One of the maps with the analyses that are compared, each made once.
struct ComparedMap {
  let map: StakeholderMap
  let index: MapIndex
  let bodies: [Stakeholder]
  let overlaps: OverlapAnalysis
  let gaps: GapAnalysis
  let scores: AlignmentAnalysis
  let assistance: AssistanceAnalysis
  /// Who works with whom; `nil` where a tie has a weight that is no number.
  let coordination: CoordinationGraph?
  /// The parties that work with at least one other, in the order of ``coordination``; undirected.
  let graph: Graph?
  /// The share of ties of coordination that are answered the other way; `nil` without such ties.
  let reciprocity: Double?
  /// In which layers the ties in force lie, and those by which parties work together.
  let layers: [String]
  let workingLayers: Set<Layer>

  init(_ map: StakeholderMap, norms: Norms, rubrics: RubricCatalog) {
    self.map = map
    let index = MapIndex(map)
    self.index = index
    bodies = index.bodies.compactMap(index.stakeholder)
    overlaps = OverlapAnalysis(map, norms: norms)
    gaps = GapAnalysis(map, norms: norms)
    scores = AlignmentAnalysis(map, rubrics: rubrics)
    assistance = AssistanceAnalysis(map, norms: norms)
    coordination = try? CoordinationGraph(map, by: .degree)
    graph = coordination.flatMap(Self.graph)
    reciprocity = Self.reciprocity(of: map)
    let inForce = map.ties.filter { $0.isInForce }
    let found = Set(inForce.map(\.relation.layer))
    layers = Layer.terms.map(\.id).filter { found.contains(Layer(rawValue: $0)) }
    let isCoordination = CoordinationGraph.areCoordination(of: map)
    workingLayers = Set(
      inForce.filter { isCoordination($0.relation) && $0.from != $0.to }
        .map(\.relation.layer))
  }

  private static func graph(_ coordination: CoordinationGraph) -> Graph? {
    let ids = coordination.parties.map(\.id)
    let nodes = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    let edges = coordination.links.compactMap { link -> Graph.Edge? in
      guard let a = nodes[link.parties[0]], let b = nodes[link.parties[1]] else { return nil }
      return Graph.Edge(a, b)
    }
    return try? Graph(nodeCount: ids.count, edges: edges, isDirected: false)
  }

  /// A seat cannot be answered by one the other way, so that seats do not count.
  private static func reciprocity(of map: StakeholderMap) -> Double? {
    var plain = map
    plain.leaveOutTies { $0.relation.layer != .coordination || $0.from == $0.to }
    guard let graph = try? Projection(plain, directed: true).graph else { return nil }
    let share = graph.reciprocity
    return share.isFinite ? share : nil
  }

  /// The share of bodies of which the map claims to know all members; `nil` without bodies.
  var completeShare: Double? {
    bodies.isEmpty
      ? nil
      : Double(bodies.count { $0.complete.contains(.members) }) / Double(bodies.count)
  }

  /// The share of stakeholders and ties for which something holds; `nil` on an empty map.
  func share(
    ofStakeholders isOne: (Stakeholder) -> Bool, ofTies isTie: (Tie) -> Bool
  ) -> Double? {
    let rows = map.stakeholders.count + map.ties.count
    guard rows > 0 else { return nil }
    return Double(map.stakeholders.count(where: isOne) + map.ties.count(where: isTie))
      / Double(rows)
  }

  /// The rules that the map knows enough to answer.
  var settledRules: Set<String> {
    Set(gaps.counts.filter { $0.fails + $0.holds > 0 }.map(\.code))
  }
}
