import Foundation
import GraphAlgorithms
import Synchronization
import TestSupport
import Testing

/// Values on which independent programs agree, for one small network.
/// What was read from its file is never changed.
struct Oracle: CustomTestStringConvertible, @unchecked Sendable {
  static let names = [
    "davis", "florentine", "holes_borgatti", "karate", "karate_weighted", "krackhardt_kite",
    "stakeholders16", "ties_float",
  ]
  /// Those of which the inputs are beside the project; none where they are not.
  static let all = names.compactMap(Oracle.init)

  let name: String
  let graph: Graph
  let groups: [String: [String]]
  private let measures: [String: Any]

  var testDescription: String { name }

  init?(_ name: String) {
    guard let folder = Places.shared?.appending(path: "oracles"),
      let data = try? Data(contentsOf: folder.appending(path: "\(name).json")),
      let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let edges = object["edges"] as? [[Double]], let nodes = object["n"] as? Int,
      let directed = object["directed"] as? Bool, let weighted = object["weighted"] as? Bool,
      let graph = try? Graph(
        nodeCount: nodes,
        edges: edges.map { Graph.Edge(Int($0[0]), Int($0[1]), weight: $0.count > 2 ? $0[2] : 1) },
        isDirected: directed, weighted: weighted)
    else { return nil }
    self.name = name
    self.graph = graph
    measures = object["measures"] as? [String: Any] ?? [:]
    let groups = object["groups"] as? [String: [Any]] ?? [:]
    self.groups = groups.mapValues { $0.map { "\($0)" } }
  }

  func has(_ measure: String) -> Bool { measures[measure] != nil }

  var measureNames: Set<String> { Set(measures.keys) }

  /// The measures that somebody asked for.
  final class Asked: Sendable {
    private let names = Mutex<Set<String>>([])
    func insert(_ name: String) { _ = names.withLock { $0.insert(name) } }
    var all: Set<String> { names.withLock { $0 } }
  }
  @TaskLocal static var asked: Asked?

  /// The values of a measure; `nil` where this network has none.
  func values<Values>(_ measure: String, as type: Values.Type = Values.self) -> Values? {
    Self.asked?.insert(measure)
    return (measures[measure] as? [String: Any])?["values"] as? Values
  }

  func parameters(_ measure: String) -> [String: Any] {
    (measures[measure] as? [String: Any])?["params"] as? [String: Any] ?? [:]
  }

  /// Numbers, of which "not a number" stands as null.
  func numbers(_ measure: String) -> [Double]? {
    values(measure, as: [Any].self)?.map { ($0 as? Double) ?? .nan }
  }

  /// Expects that the values of a measure are those that the others agree on; nothing where this network
  /// has none of them.
  func check(
    _ measure: String, _ own: @autoclosure () throws -> [Double], tolerance: Double = 1e-9,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard let expected = numbers(measure) else { return }
    let own = try own()
    #expect(own.count == expected.count, "\(name) \(measure)", sourceLocation: sourceLocation)
    for (index, (value, other)) in zip(own, expected).enumerated() {
      #expect(
        isClose(value, other, tolerance), "\(name) \(measure)[\(index)]: \(value), not \(other)",
        sourceLocation: sourceLocation)
    }
  }

  func check(
    _ measure: String, _ own: @autoclosure () throws -> Double, tolerance: Double = 1e-9,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    guard let expected: Double = values(measure) else { return }
    let own = try own()
    #expect(
      isClose(own, expected, tolerance), "\(name) \(measure): \(own), not \(expected)",
      sourceLocation: sourceLocation)
  }
}

/// Whether two numbers agree, absolutely below 1 and relatively above; two that are none do.
func isClose(_ a: Double, _ b: Double, _ tolerance: Double = 1e-9) -> Bool {
  if a.isNaN || b.isNaN { return a.isNaN && b.isNaN }
  return a == b || abs(a - b) <= tolerance * max(1, abs(b))
}

extension [Double] {
  /// With the largest value 1.
  var withMaximumOne: [Double] {
    let largest = self.max() ?? 1
    return map { $0 / largest }
  }
}
