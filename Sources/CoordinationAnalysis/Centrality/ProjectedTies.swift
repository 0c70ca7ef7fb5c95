import Foundation
import GraphAlgorithms
import StakeholderModel

/// The ties of which a ``Projection`` is the graph, row by row: so that one can ask what it would be without
/// some of them.
public struct ProjectedTies: Sendable {
  /// The weight of a tie is its `Weight` where the map has such a column, else its strength, weak being 1,
  /// moderate 2 and strong 3, else 1.
  private static let strengths: [Strength: Double] = [.weak: 1, .moderate: 2, .strong: 3]

  /// The stakeholder of each node: all of the map.
  public let ids: [String]
  /// Whether ties keep their direction, however many are left out.
  public let isDirected: Bool
  /// Where the ties stand in the map's table, from 0: those in force between two stakeholders of it.
  public let rows: [Int]
  private let edges: [Graph.Edge]
  /// Of each edge, the place of its tie in ``rows``: a mutual tie of a directed graph is two edges.
  private let places: [Int]

  /// - Parameter directed: as for ``Projection/init(_:directed:)``.
  /// - Throws: ``ProjectionError/weightNotANumber(_:row:)``.
  /// - Complexity: O(stakeholders + ties).
  public init(_ map: StakeholderMap, directed: Bool? = nil) throws(ProjectionError) {
    ids = map.stakeholders.map(\.id)
    let nodes = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    let ties = map.ties.enumerated().filter { $0.element.isInForce }
    isDirected = directed ?? !(!ties.isEmpty && ties.allSatisfy { $0.element.mutual == true })
    var (rows, edges, places): ([Int], [Graph.Edge], [Int]) = ([], [], [])
    for (row, tie) in ties {
      guard let from = nodes[tie.from], let to = nodes[tie.to] else { continue }
      let weight = try Self.weight(of: tie, row: map.originalRow(row, of: "ties") + 2)
      edges.append(Graph.Edge(from, to, weight: weight))
      places.append(rows.count)
      if isDirected, tie.mutual == true, from != to {
        edges.append(Graph.Edge(to, from, weight: weight))
        places.append(rows.count)
      }
      rows.append(row)
    }
    (self.rows, self.edges, self.places) = (rows, edges, places)
  }

  /// The graph of all ties.
  public func graph() throws(ProjectionError) -> Graph { try graph(of: edges) }

  /// The graph of all stakeholders and some of the ties. O(stakeholders + ties).
  /// - Parameter isKept: for each of ``rows`` whether it stays.
  /// - Precondition: there are as many as rows, and ``graph()`` is one.
  public func graph(keeping isKept: [Bool]) -> Graph {
    precondition(isKept.count == rows.count, "Every row is kept or not")
    do throws(ProjectionError) {
      return try graph(of: edges.indices.filter { isKept[places[$0]] }.map { edges[$0] })
    } catch {
      preconditionFailure("Of the edges of a graph some are a graph too: \(error)")
    }
  }

  private func graph(of edges: [Graph.Edge]) throws(ProjectionError) -> Graph {
    do throws(GraphError) {
      return try Graph(
        nodeCount: ids.count, edges: edges, isDirected: isDirected, weighted: true)
    } catch {
      throw .graph(error)
    }
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
