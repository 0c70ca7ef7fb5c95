import GraphAlgorithms
import OrderedCollections
import StakeholderModel

/// Who works with whom: the parties that a tie of coordination or a seat joins, how central each is, into
/// which communities they fall, and where all hangs on one party or one tie.
///
/// Direction does not count, nor how many ties join two parties. A tie that is denied, planned, proposed or
/// lapsed is none. What is funded or assisted is no coordination.
public struct CoordinationGraph: Sendable {
  /// A party that works with at least one other.
  public struct Party: Hashable, Sendable {
    public let id: String
    /// `nil` where the measure is undefined.
    public let score: Double?
    /// The place in ``CoordinationGraph/communities``; `nil` where there are none.
    public let community: Int?
    /// Whether others would be cut off from each other without it.
    public let isCutPoint: Bool
  }

  /// Two parties that work together.
  public struct Link: Hashable, Sendable {
    public let parties: [String]
    /// Rows of the ties, counted from 0.
    public let ties: [Int]
    /// Whether it is the only way between two sides, each of several parties. A tie that merely joins one
    /// party to the others is none.
    public let isBridge: Bool
  }

  public let measure: CentralityMeasure
  /// In the order of the map.
  public let parties: [Party]
  /// In the order of their first ties.
  public let links: [Link]
  /// The parties of each, the largest first; empty where all are one, or each is a whole of ``wholes``.
  public let communities: [[String]]
  /// The parties that hang together, the largest first: from one to the next there is no way.
  public let wholes: [[String]]
  /// How much more the links keep within communities than by chance, at most 1; 0 without communities.
  public let modularity: Double
  /// How many stakeholders have no such tie.
  public let unlinked: Int

  /// Whether a tie says who works with whom: seats and relations of coordination do. A tie without a relation of its
  /// own does so in a file of plain ties, which says no more; beside others it may be of any kind.
  public static func areCoordination(of map: StakeholderMap) -> (Relation) -> Bool {
    let isPlain = map.ties.allSatisfy { $0.relation.layer == .other }
    return { relation in
      Seat(relation) != nil || relation.layer == .coordination
        || isPlain && relation.layer == .other
    }
  }

  /// Communities are those of Leiden's method with one seed, so that equal maps give equal ones.
  /// - Throws: ``ProjectionError`` for weights that are no numbers.
  /// - Complexity: that of the measure, and O(m log n).
  public init(_ map: StakeholderMap, by measure: CentralityMeasure) throws(ProjectionError) {
    self.measure = measure
    var working = map
    let isCoordination = Self.areCoordination(of: map)
    working.leaveOutTies { !isCoordination($0.relation) || $0.from == $0.to }
    let projection = try Projection(working, directed: false)
    let graph = projection.graph.undirected
    let scores = try CentralityAnalysis(projection, [measure]).scores[0]
    let cuts = graph.biconnectivity()
    let cutPoints = Set(cuts.articulationPoints)
    let bridges = Set(cuts.bridges.filter { $0.allSatisfy { graph.successors(of: $0).count > 1 } })

    let linked = projection.ids.indices.filter { !graph.successors(of: $0).isEmpty }
    unlinked = projection.ids.count - linked.count
    let labels = graph.weakComponents()
    let components = Dictionary(grouping: linked, by: { labels[$0] }).values
      .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    wholes = components.map { $0.map { projection.ids[$0] } }
    let (groups, modularity) = try Self.communities(of: graph, among: linked, beside: components)
    self.modularity = modularity
    communities = groups.map { $0.map { projection.ids[$0] } }
    var community: [Int: Int] = [:]
    for (number, group) in groups.enumerated() {
      for node in group { community[node] = number }
    }
    parties = linked.map { node in
      Party(
        id: projection.ids[node], score: scores[node], community: community[node],
        isCutPoint: cutPoints.contains(node))
    }

    let nodes = Dictionary(
      zip(projection.ids, projection.ids.indices), uniquingKeysWith: { first, _ in first })
    var rows: OrderedDictionary<[Int], [Int]> = [:]
    for (row, tie) in map.ties.enumerated() where tie.isInForce && tie.from != tie.to {
      guard isCoordination(tie.relation), let from = nodes[tie.from], let to = nodes[tie.to]
      else { continue }
      rows[[min(from, to), max(from, to)], default: []].append(row)
    }
    links = rows.map { pair, ties in
      Link(
        parties: pair.map { projection.ids[$0] }, ties: ties, isBridge: bridges.contains(pair))
    }
  }

  /// Below it a division is hardly better than one by chance, whose modularity is 0, and is not told.
  static let leastModularity = 0.1

  private static func communities(
    of graph: Graph, among linked: [Int], beside components: [[Int]]
  ) throws(ProjectionError) -> (groups: [[Int]], modularity: Double) {
    do throws(GraphError) {
      let partition = try graph.leidenCommunities()
      let isLinked = Set(linked)
      let groups = partition.members.map { $0.filter(isLinked.contains) }.filter { !$0.isEmpty }
      let modularity = try graph.modularity(partition)
      // What has no tie to the rest needs no computation to be told apart.
      guard groups.count > components.count, modularity >= leastModularity else { return ([], 0) }
      return (groups.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }, modularity)
    } catch {
      throw .graph(error)
    }
  }

  /// By whom a community is named: its member with the highest score; of equals the one whose code comes first, in
  /// whatever order a diagram has the map.
  public func centre(of community: [String]) -> String? {
    let members = Set(community)
    return parties.filter { members.contains($0.id) }.min {
      let (a, b) = ($0.score ?? -.infinity, $1.score ?? -.infinity)
      return a == b ? $0.id < $1.id : a > b
    }?.id
  }

  /// The parties with the highest scores, then in the order of the map.
  public func mostCentral(_ count: Int, among ids: Set<String>? = nil) -> [String] {
    parties.enumerated().filter { ids?.contains($0.element.id) ?? true }
      .sorted {
        let (a, b) = ($0.element.score ?? -.infinity, $1.element.score ?? -.infinity)
        return a == b ? $0.offset < $1.offset : a > b
      }
      .prefix(count).map(\.element.id)
  }
}
