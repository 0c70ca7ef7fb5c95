import GraphAlgorithms
import OrderedCollections
import StakeholderModel

/// Who sits, works, reports or belongs together: parties in place, and the instruments that several carry out.
/// Money and assistance join nobody, as in ``CoordinationGraph``.
struct WorkingNetwork {
  /// Parties of the home area, then bodies of elsewhere, what stands for a use of money rather than for a party,
  /// and instruments: these join others, and are no side.
  let ids: [String]
  let graph: Graph
  private let parties: Int
  private let tree: BlockCutTree
  let index: MapIndex
  /// The parties that name each one as their parent.
  private let parts: [String: [String]]
  /// Of each node what it hangs together with, and the parties of each such whole.
  private let wholes: [Int]
  private let partiesOfWhole: [Int: [Int]]

  private static let layers: Set<Layer> = [.governance, .coordination, .accountability, .other]

  init?(_ index: MapIndex) {
    let judged = JudgedParties(index)
    let stakeholders = OrderedSet(
      index.map.stakeholders.filter { $0.isInPlace && !index.hasEnded($0.id) }.map(\.id))
    let named = stakeholders.filter {
      judged.contains($0) && index.stakeholder($0)?.kind != .known(.unspecified)
    }
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
    tree = BlockCutTree(graph)
    let labels = graph.weakComponents()
    (wholes, partiesOfWhole) = (labels, Dictionary(grouping: named.indices, by: { labels[$0] }))
    self.index = index
    var parts: [String: [String]] = [:]
    for stakeholder in index.map.stakeholders {
      if let parent = stakeholder.parent.value { parts[parent, default: []].append(stakeholder.id) }
    }
    self.parts = parts
  }

  private static func isWay(_ tie: Tie) -> Bool {
    tie.isInForce && layers.contains(tie.relation.layer)
  }

  /// The parties that are joined to somebody.
  var linked: [Int] { (0..<parties).filter { !graph.successors(of: $0).isEmpty } }

  func neighbours(of node: Int) -> Set<Int> { Set(graph.successors(of: node)) }

  /// The sides that hang together without a party, but for the largest, or the first of those that are as large;
  /// and how many parties that one has. O(what the smaller sides have).
  func sides(of node: Int) -> (smaller: [[String]], rest: Int) {
    var parts = tree.parts(without: node)
    let most = parts.map(\.count).max() ?? 0
    let largest = parts.indices.filter { parts[$0].count == most }
    guard
      let main = largest.count == 1
        ? largest[0]
        : largest.min(by: { (parts[$0].nodes.first ?? 0) < (parts[$1].nodes.first ?? 0) })
    else { return ([], 0) }
    parts.remove(at: main)
    let smaller = parts.map { part in part.nodes.filter { $0 < parties }.map { ids[$0] } }
    let all = partiesOfWhole[wholes[node]]?.count ?? 0
    return (smaller, all - 1 - smaller.reduce(0) { $0 + $1.count })
  }

  /// The parties that hang together with most others, or the first such ones.
  var largestWhole: [Int] {
    partiesOfWhole.values.max { ($0.count, $1[0]) < ($1.count, $0[0]) } ?? []
  }

  /// Whether a row that stands for several is connected with a party, but for some.
  func hasCollective(around node: Int, but others: Set<String>) -> Bool {
    (partiesOfWhole[wholes[node]] ?? []).contains { other in
      !others.contains(ids[other]) && index.stakeholder(ids[other])?.isCollective == true
    }
  }

  /// All that lie below a party, step by step: its parts, what it heads, supervises or has created, who
  /// reports to it, and whoever sits in one of these.
  func below(_ party: String) -> Set<String> {
    var (below, next): ([String], Int) = ([party], 0)
    var seen: Set<String> = [party]
    while next < below.count {
      let superior = below[next]
      let steps =
        (parts[superior] ?? [])
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
  func evidence(of party: String, with others: Set<String>? = nil) -> [Evidence] {
    func counts(_ other: String) -> Bool { other != party && others?.contains(other) ?? true }
    let rows = OrderedSet(
      index.tiesInForce(from: party).filter { counts(index.map.ties[$0].to) }
        + index.tiesInForce(to: party).filter { counts(index.map.ties[$0].from) }
    ).filter { Self.isWay(index.map.ties[$0]) }.sorted()
    let own = (parts[party] ?? []).filter(counts)
    let parent = index.stakeholder(party)?.parent.value.map(counts) == true ? [party] : []
    return rows.map { Evidence.tie($0, in: index.map) }
      + (parent + own).compactMap { Evidence.stakeholder($0, in: index) }
  }
}
