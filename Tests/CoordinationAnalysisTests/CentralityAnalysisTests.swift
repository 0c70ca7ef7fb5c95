import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct CentralityAnalysisTests {
  /// b between a and c, all directed onward, and d alone.
  private let map: StakeholderMap = {
    var ties = [Tie("a", .funds, "b"), Tie("b", .funds, "c")]
    ties[0].extras["Weight"] = "4"
    ties[1].extras["Weight"] = "2"
    return StakeholderMap(["a", "b", "c", "d"].map { Stakeholder($0, .ministry) }, ties)
  }()

  private func scores(
    _ measure: String, directed: Bool? = nil, _ choices: CentralityChoices = CentralityChoices()
  ) throws -> [Double?] {
    let analysis = try CentralityAnalysis(
      Projection(map, directed: directed), [try #require(CentralityCatalog.measure(measure))],
      choices)
    return analysis.scores[0]
  }

  @Test func theCatalogueHasEveryMeasureThatReadersRelyOn() {
    #expect(
      CentralityCatalog.measures.map(\.id) == [
        "degree", "in-degree", "out-degree", "strength", "betweenness", "closeness", "harmonic",
        "eigenvector", "pagerank", "hub", "authority", "katz", "core-number", "clustering",
        "constraint", "effective-size",
      ])
  }

  @Test func degreesAndBetweennessAreSharesUnlessCountsAreAskedFor() throws {
    #expect(try scores("degree") == [1.0 / 3, 2.0 / 3, 1.0 / 3, 0])
    #expect(try scores("in-degree") == [0, 1.0 / 3, 1.0 / 3, 0])
    #expect(try scores("betweenness") == [0, 1.0 / 6, 0, 0])
    let raw = CentralityChoices(raw: true)
    #expect(try scores("degree", raw) == [1, 2, 1, 0])
    #expect(try scores("betweenness", raw) == [0, 1, 0, 0])
    #expect(try scores("betweenness", directed: false) == [0, 1.0 / 3, 0, 0])
  }

  private func scores(_ measure: String, _ choices: CentralityChoices) throws -> [Double?] {
    try scores(measure, directed: nil, choices)
  }

  @Test func nearnessIsOverIncomingPaths() throws {
    #expect(try scores("harmonic") == [0, 1, 1.5, 0])
    #expect(try scores("closeness") == [0, 1.0 / 3, 2.0 / 3 * 2 / 3, 0])
  }

  @Test func weightsAreDistancesOfPathsAndStrengthsElsewhere() throws {
    let weighted = CentralityChoices(weighted: true)
    #expect(try scores("harmonic", weighted) == [0, 0.25, 0.5 + 1.0 / 6, 0])
    #expect(try scores("strength", weighted) == [4, 6, 2, 0])
    let strengths = CentralityChoices(weighted: true, weightMeaning: .strength)
    #expect(try scores("harmonic", strengths) == [0, 4, 2 + 1 / 0.75, 0])
    #expect(try scores("strength", strengths) == [4, 6, 2, 0])
    let distances = CentralityChoices(weighted: true, weightMeaning: .distance)
    #expect(try scores("harmonic", distances) == [0, 0.25, 0.5 + 1.0 / 6, 0])
    #expect(try scores("strength", distances) == [0.25, 0.75, 0.5, 0])
    // Unless they count at all.
    #expect(try scores("strength") == [1, 2, 1, 0])
  }

  @Test func whatIsUndefinedIsNull() throws {
    let constraint = try scores("constraint")
    #expect(constraint[3] == nil && constraint[0] == 1)
    // Without a circle there is no eigenvector.
    let projection = try Projection(map)
    let analysis = try CentralityAnalysis(projection, [.eigenvector, .degree])
    #expect(analysis.scores[0] == [nil, nil, nil, nil])
    #expect(analysis.unsettled.map(\.id) == ["eigenvector"])
    #expect(analysis.scores[1][1] == 2.0 / 3)
  }

  @Test func weightsThatAMeasureForbidsAreAnError() throws {
    var map = map
    map.ties[0].extras["Weight"] = "-1"
    let projection = try Projection(map)
    let weighted = CentralityChoices(weighted: true)
    #expect(throws: ProjectionError.graph(.negativeWeight(edge: 0))) {
      try CentralityAnalysis(projection, [.betweenness], weighted)
    }
    #expect(try CentralityAnalysis(projection, [.betweenness]).scores[0][1] == 1.0 / 6)
    map.ties[0].extras["Weight"] = "0"
    let zero = try Projection(map)
    #expect(throws: ProjectionError.graph(.zeroLength(edge: 0))) {
      try CentralityAnalysis(zero, [.betweenness], weighted)
    }
  }

  @Test func theJSONSaysOfWhatGraphTheScoresAre() throws {
    let analysis = try CentralityAnalysis(Projection(map), [.degree, .constraint])
    let object = try json(analysis)
    #expect(object["nodes"] as? Int == 4 && object["edges"] as? Int == 2)
    let projection = try #require(object["projection"] as? [String: Any])
    #expect(projection["directed"] as? Bool == true && projection["weighted"] as? Bool == false)
    #expect(projection["layers"] as? [String] == ["funding"])
    let scores = try #require(object["scores"] as? [[String: Any]])
    #expect(scores.map { $0["id"] as? String } == ["a", "b", "c", "d"])
    #expect(scores[3]["constraint"] is NSNull && scores[3]["degree"] as? Double == 0)
  }

  @Test func theOrderIsFromTheHighestUndefinedOnesLast() throws {
    let analysis = try CentralityAnalysis(Projection(map), [.degree, .constraint])
    #expect(analysis.order(by: 0) == [1, 0, 2, 3])
    #expect(analysis.order(by: 1).last == 3)
  }
}
