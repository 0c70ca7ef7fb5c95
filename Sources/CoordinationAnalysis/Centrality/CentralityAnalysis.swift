import GraphAlgorithms
import StakeholderModel

/// Scores of all stakeholders by some measures, with the graph that they are scores of.
public struct CentralityAnalysis: Sendable {
  public let projection: Projection
  public let choices: CentralityChoices
  public let measures: [CentralityMeasure]
  /// For each measure one value a stakeholder, in the order of the map; `nil` where it is undefined.
  public let scores: [[Double?]]
  /// Measures that have no values here, because their iteration does not settle.
  public let unsettled: [CentralityMeasure]

  /// - Throws: ``ProjectionError`` for weights that a measure does not allow.
  /// - Complexity: that of the measures, at most O(nm + n² log n).
  public init(
    _ projection: Projection, _ measures: [CentralityMeasure],
    _ choices: CentralityChoices = CentralityChoices()
  ) throws(ProjectionError) {
    self.projection = projection
    self.measures = measures
    self.choices = choices
    var scores: [[Double?]] = []
    var unsettled: [CentralityMeasure] = []
    for measure in measures {
      do throws(GraphError) {
        let areDistances = choices.weighted && choices.weightMeaning == .distance
        let graph =
          areDistances && !measure.measuresPaths
          ? try projection.graph.withReciprocalWeights() : projection.graph
        let values = try measure.values(graph, choices)
        scores.append(values.map { $0.isFinite ? $0 : nil })
      } catch .notConverged {
        scores.append([Double?](repeating: nil, count: projection.ids.count))
        unsettled.append(measure)
      } catch {
        throw .graph(error)
      }
    }
    self.scores = scores
    self.unsettled = unsettled
  }

  /// Stakeholders by a measure, the highest first, then in the order of the map; undefined ones last.
  public func order(by measure: Int) -> [Int] {
    let values = scores[measure]
    return values.indices.sorted { a, b in
      switch (values[a], values[b]) {
      case (let x?, let y?) where x != y: x > y
      case (nil, _?): false
      case (_?, nil): true
      default: a < b
      }
    }
  }

  /// The rank of every stakeholder by a measure, ties as ties. O(n log n).
  public func ranks(by measure: Int) -> CompetitionRanks { CompetitionRanks(scores[measure]) }
}

extension CentralityAnalysis: Encodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    var own = container.nestedContainer(keyedBy: Key.self, forKey: Key("projection"))
    try own.encode(projection.graph.isDirected, forKey: Key("directed"))
    try own.encode(projection.layers, forKey: Key("layers"))
    try own.encode(projection.relations, forKey: Key("relations"))
    try own.encode("merged", forKey: Key("parallelTies"))
    try own.encode(choices.weighted, forKey: Key("weighted"))
    try own.encode(choices.weightMeaning?.rawValue, forKey: Key("weightAs"))
    try own.encode(choices.raw ? "raw" : "normalized", forKey: Key("scale"))
    try container.encode(projection.graph.nodeCount, forKey: Key("nodes"))
    try container.encode(projection.graph.edgeCount, forKey: Key("edges"))
    var list = container.nestedUnkeyedContainer(forKey: Key("scores"))
    for (node, id) in projection.ids.enumerated() {
      var entry = list.nestedContainer(keyedBy: Key.self)
      try entry.encode(id, forKey: Key("id"))
      for (measure, values) in zip(measures, scores) {
        // Undefined is said, not left out.
        if let value = values[node] {
          try entry.encode(value, forKey: Key(measure.id))
        } else {
          try entry.encodeNil(forKey: Key(measure.id))
        }
      }
    }
  }
}
