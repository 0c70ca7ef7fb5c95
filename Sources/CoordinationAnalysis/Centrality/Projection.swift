import GraphAlgorithms
import StakeholderModel

/// A map as a graph: which ties count and how. It is echoed in every result, since a measure means
/// nothing unless it says of what.
///
/// Nodes are all stakeholders in the order of the map. Edges are the ties in force between them; a tie
/// that is denied, planned or lapsed is none. Several ties between two parties are one edge, with the sum
/// of their weights.
public struct Projection: Sendable {
  /// Below so many parties, one tie more or less changes ranks.
  public static let smallNetwork = 20

  public let graph: Graph
  /// The stakeholder of each node.
  public let ids: [String]
  public let layers: [String]
  public let relations: [String]

  /// - Parameter directed: whether ties keep their direction; by default unless all of them are mutual. A
  ///   mutual tie of a directed graph is one each way.
  /// - Throws: ``ProjectionError``.
  /// - Complexity: O(stakeholders + ties).
  public init(_ map: StakeholderMap, directed: Bool? = nil) throws(ProjectionError) {
    let ties = try ProjectedTies(map, directed: directed)
    ids = ties.ids
    graph = try ties.graph()
    layers = Set(ties.rows.map { map.ties[$0].relation.layer.rawValue }).sorted()
    relations = Set(ties.rows.map { map.ties[$0].relation.rawValue }).sorted()
  }
}

/// Why a map is no graph that can be measured.
public enum ProjectionError: Error, Hashable, Sendable {
  /// `row` counts as a spreadsheet does: the header is row 1.
  case weightNotANumber(String, row: Int)
  case graph(GraphError)

  public var message: LocalizedText {
    switch self {
    case .weightNotANumber(let text, let row):
      LocalizedText(
        en: "Ties, row \(row): the weight “\(text)” is no finite number.",
        fr: "Liens, ligne \(row) : le poids « \(text) » n’est pas un nombre fini.")
    case .graph(.negativeWeight):
      LocalizedText(
        en: "A weight is negative, which this measure does not allow. Measure without --weighted.",
        fr: """
          Un poids est négatif, ce que cette mesure n’admet pas. Mesurer sans --weighted.
          """)
    case .graph(.zeroLength):
      LocalizedText(
        en: """
          A distance is 0, so that there would be infinitely many shortest paths. If weights are \
          strengths, say --weight-as strength.
          """,
        fr: """
          Une distance est nulle : il y aurait une infinité de plus courts chemins. Si les poids sont des \
          forces, préciser --weight-as strength.
          """)
    case .graph(let error):
      LocalizedText(
        en: "The graph cannot be measured: \(error.description)",
        fr: "Le graphe ne peut pas être mesuré : \(error.description)")
    }
  }
}
