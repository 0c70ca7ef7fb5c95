import Foundation
import GraphAlgorithms
import StakeholderModel

/// A map as a graph: which ties count and how. It is echoed in every result, since a measure means
/// nothing unless it says of what.
///
/// Nodes are all stakeholders in the order of the map. Edges are the ties in force between them; a tie
/// that is denied, planned or lapsed is none. Several ties between two parties are one edge, with the sum
/// of their weights.
public struct Projection: Sendable {
  /// The weight of a tie is its `Weight` where the map has such a column, else its strength, weak being 1,
  /// moderate 2 and strong 3, else 1.
  private static let strengths: [Strength: Double] = [.weak: 1, .moderate: 2, .strong: 3]

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
    ids = map.stakeholders.map(\.id)
    let nodes = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    let ties = map.ties.enumerated().filter { $0.element.isInForce }
    let isDirected = directed ?? !(!ties.isEmpty && ties.allSatisfy { $0.element.mutual == true })
    var edges: [Graph.Edge] = []
    var seen: (layers: Set<String>, relations: Set<String>) = ([], [])
    for (row, tie) in ties {
      guard let from = nodes[tie.from], let to = nodes[tie.to] else { continue }
      let weight = try Self.weight(of: tie, row: map.originalRow(row, of: "ties") + 2)
      edges.append(Graph.Edge(from, to, weight: weight))
      if isDirected, tie.mutual == true, from != to {
        edges.append(Graph.Edge(to, from, weight: weight))
      }
      seen.layers.insert(tie.relation.layer.rawValue)
      seen.relations.insert(tie.relation.rawValue)
    }
    do throws(GraphError) {
      graph = try Graph(
        nodeCount: ids.count, edges: edges, isDirected: isDirected, weighted: true)
    } catch {
      throw .graph(error)
    }
    layers = seen.layers.sorted()
    relations = seen.relations.sorted()
  }

  private static func weight(of tie: Tie, row: Int) throws(ProjectionError) -> Double {
    guard let text = tie.extras.first(where: { $0.key.folded == "weight" })?.value, !text.isEmpty
    else { return tie.strength.value.flatMap { strengths[$0] } ?? 1 }
    guard let weight = Double(text.replacing(",", with: ".")), weight.isFinite else {
      throw .weightNotANumber(text, row: row)
    }
    return weight
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
