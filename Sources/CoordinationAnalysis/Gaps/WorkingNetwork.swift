import GraphAlgorithms
import OrderedCollections
import StakeholderModel

/// Who sits, works, reports or belongs together: parties at home and in place, and the instruments that several
/// carry out. Money and assistance join nobody, as in ``CoordinationGraph``.
struct WorkingNetwork {
  /// Parties, then instruments and what stands for a use of money rather than for a party: these join others,
  /// and are no side.
  let ids: [String]
  let cutPoints: Set<Int>
  private let parties: Int
  private let graph: Graph

  private static let layers: Set<Layer> = [.governance, .coordination, .accountability, .other]

  init?(_ index: MapIndex) {
    let judged = JudgedParties(index)
    let stakeholders = OrderedSet(index.map.stakeholders.map(\.id).filter(judged.contains))
    let named = stakeholders.filter { index.stakeholder($0)?.kind != .known(.unspecified) }
    let nodes = named.union(stakeholders).union(index.map.instruments.map(\.id))
    var edges: [Graph.Edge] = []
    func join(_ a: String, _ b: String) {
      guard a != b, let from = nodes.firstIndex(of: a), let to = nodes.firstIndex(of: b) else {
        return
      }
      edges.append(Graph.Edge(from, to))
    }
    for tie in index.map.ties where Self.isWay(tie) { join(tie.from, tie.to) }
    for party in stakeholders {
      if let parent = index.stakeholder(party)?.parent.value { join(party, parent) }
    }
    // Every edge joins two nodes, so that the graph is sound.
    guard let graph = try? Graph(nodeCount: nodes.count, edges: edges, isDirected: false) else {
      return nil
    }
    self.graph = graph
    (ids, parties) = (Array(nodes), named.count)
    cutPoints = Set(graph.biconnectivity().articulationPoints)
  }

  private static func isWay(_ tie: Tie) -> Bool {
    tie.isInForce && layers.contains(tie.relation.layer)
  }

  /// The parties that are joined to somebody.
  var linked: [Int] { (0..<parties).filter { !graph.successors(of: $0).isEmpty } }

  func neighbours(of node: Int) -> Set<Int> { Set(graph.successors(of: node)) }

  /// The parties that hang together without one.
  func sides(of node: Int) -> [[String]] {
    var seen: Set<Int> = [node]
    var sides: [[String]] = []
    for start in graph.successors(of: node) where seen.insert(start).inserted {
      var (side, next) = ([start], 0)
      while next < side.count {
        side += graph.successors(of: side[next]).filter { seen.insert($0).inserted }
        next += 1
      }
      sides.append(side.filter { $0 < parties }.map { ids[$0] })
    }
    return sides
  }

  /// All that lie below a party, step by step: its parts, what it heads, supervises or has created, who
  /// reports to it, and whoever sits in one of these.
  func below(_ party: String, _ index: MapIndex) -> Set<String> {
    let parts = Dictionary(
      grouping: index.map.stakeholders.filter { $0.parent.value != nil },
      by: { $0.parent.value ?? "" })
    var (below, next): ([String], Int) = ([party], 0)
    var seen: Set<String> = [party]
    while next < below.count {
      let superior = below[next]
      let steps =
        (parts[superior] ?? []).map(\.id)
        + index.tiesInForce(from: superior, [.supervises, .heads]).map { index.map.ties[$0].to }
        + index.tiesInForce(to: superior, [.reportsTo, .createdBy]).map { index.map.ties[$0].from }
      let members =
        superior == party
        ? [] : index.tiesInForce(to: superior, [.memberOf]).map { index.map.ties[$0].from }
      below += (steps + members).filter { seen.insert($0).inserted }
      next += 1
    }
    return seen.subtracting([party])
  }

  /// The rows that join a party to some others, or to all.
  func evidence(of party: String, with others: Set<String>? = nil, _ index: MapIndex) -> [Evidence]
  {
    func counts(_ other: String) -> Bool { other != party && others?.contains(other) ?? true }
    let rows = OrderedSet(
      index.tiesInForce(from: party).filter { counts(index.map.ties[$0].to) }
        + index.tiesInForce(to: party).filter { counts(index.map.ties[$0].from) }
    ).filter { Self.isWay(index.map.ties[$0]) }.sorted()
    let parts = index.map.stakeholders.filter { $0.parent == .known(party) && counts($0.id) }
    let parent = index.stakeholder(party)?.parent.value.map(counts) == true ? [party] : []
    return rows.map { Evidence.tie($0, in: index.map) }
      + (parent + parts.map(\.id)).compactMap { Evidence.stakeholder($0, in: index) }
  }
}
