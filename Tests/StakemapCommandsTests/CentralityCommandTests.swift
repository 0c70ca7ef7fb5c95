import Foundation
import TestSupport
import Testing

@Suite struct CentralityCommandTests {
  private let mali = Places.checkout.appending(path: "Datasets/mali").path

  private func scores(_ arguments: [String]) throws -> [[String: Any]] {
    let collector = Collector()
    let code = stakemap(["centrality"] + arguments + ["--format", "json"], collector)
    #expect(code == 0, "\(collector.errors)")
    let object = try JSONSerialization.jsonObject(with: collector.data) as? [String: Any]
    return try #require(object?["scores"] as? [[String: Any]])
  }

  @Test func aMapHasAReadableSetOfMeasuresWithWhatTheyMean() {
    let french = stakemap("centrality", mali, "--lang", "fr")
    #expect(french.code == 0)
    for text in [
      "Parties\u{A0}: 59", "Degré", "Intermédiarité", "Proximité harmonique", "PageRank",
      "Contrainte\u{A0}: À quel point", "le premier rang est partagé",
    ] {
      #expect(french.output.contains(text), "\(text)")
    }
    let english = stakemap("centrality", mali, "--lang", "en", "--measure", "degree")
    #expect(english.output.contains("How many of the others a party is tied to"))
    #expect(!english.output.contains("The network is small"))
  }

  @Test func aSmallNetworkIsCalledSmall() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "edges.csv")
      try Data("Source,Target,Type,Weight\na,b,Undirected,1\n".utf8).write(to: file)
      #expect(stakemap("centrality", file.path).output.contains("The network is small"))
    }
  }

  @Test func resamplingSaysWhichRanksHold() throws {
    let french = stakemap(
      "centrality", mali, "--resample", "--draws", "100", "--lang", "fr")
    #expect(french.code == 0)
    for text in ["100 essais", "7 ex æquo", "ne peut pas être testé", "fragile"] {
      #expect(french.output.contains(text), "\(text)")
    }
    func json(_ seed: String) -> String {
      stakemap(
        "centrality", mali, "--resample", "--draws", "100", "--seed", seed, "--format", "json"
      ).output
    }
    let first = json("7")
    #expect(first.contains("\"sourcesUntested\" : \"oneSource\"") && first == json("7"))
    #expect(first != json("8"))
  }

  @Test(arguments: [
    ["--draws", "10"], ["--seed", "1"], ["--resample", "--draws", "0"],
    ["--resample", "--draws", "100001"], ["--resample", "--measure", "degree"],
    ["--resample", "--weighted"], ["--resample", "--raw"],
  ])
  func resamplingTakesItsOwnOptionsOnly(_ options: [String]) {
    let collector = Collector()
    #expect(stakemap(["centrality", mali] + options, collector) == 64)
  }

  @Test func aMeasureThatIsNoneIsWrongUsageAndTheNearestIsNamed() {
    let outcome = stakemap("centrality", mali, "--measure", "betweeness")
    #expect(outcome.code == 64 && outcome.errors.contains("Did you mean “betweenness”?"))
  }

  @Test func aWeightThatIsNoNumberIsBadInput() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "edges.csv")
      try Data("Source,Target,Type,Weight\na,b,Directed,heavy\n".utf8).write(to: file)
      let outcome = stakemap("centrality", file.path)
      #expect(outcome.code == 65 && outcome.errors.contains("row 2"))
    }
  }

  /// Two networks as maps, beside what NetworkX and others give.
  @Test(
    .enabled(if: Places.shared != nil, "the oracles are not beside the project"),
    arguments: ["karate_weighted", "stakeholders16"])
  func aMapGivesWhatOtherProgramsGive(_ name: String) throws {
    let file = try #require(Places.shared).appending(path: "oracles/\(name).json")
    let oracle = try #require(
      JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
    let (edges, count) = (oracle["edges"] as? [[Double]] ?? [], oracle["n"] as? Int ?? 0)
    let measures = try #require(oracle["measures"] as? [String: [String: Any]])
    let isDirected = oracle["directed"] as? Bool == true
    try Places.withTemporaryFolder { folder in
      let nodes = (0..<count).map { "n\($0),N \($0)\n" }.joined()
      try Data("id,name\n\(nodes)".utf8).write(to: folder.appending(path: "stakeholders.csv"))
      let ties = edges.map { edge in
        "n\(Int(edge[0])),n\(Int(edge[1])),unspecified,\(isDirected ? "" : "yes"),\(edge[2])\n"
      }.joined()
      try Data("from,to,relation,mutual,Weight\n\(ties)".utf8)
        .write(to: folder.appending(path: "ties.csv"))
      let way = isDirected ? "_in" : ""
      for (measure, key, options) in [
        ("betweenness", "betweenness_normalized", []),
        ("betweenness", "betweenness_distance_weight", ["--weighted", "--raw"]),
        (
          "betweenness", "betweenness_distance_inverse",
          ["--weighted", "--weight-as", "strength", "--raw"]
        ),
        ("closeness", "closeness_wf\(way)", []), ("harmonic", "harmonic\(way)", []),
        ("pagerank", "pagerank", []), ("pagerank", "pagerank_weighted", ["--weighted"]),
        ("core-number", "core_number", []), ("clustering", "clustering", []),
        ("constraint", "constraint", []), ("effective-size", "effective_size", []),
      ] as [(String, String, [String])] {
        let expected = try #require(measures[key]?["values"] as? [Any], "\(key)")
        let scores = try scores([folder.path, "--measure", measure] + options)
        #expect(scores.count == count)
        for (score, value) in zip(scores, expected) {
          guard let value = value as? Double else {
            #expect(score[measure] is NSNull)
            continue
          }
          let own = try #require(score[measure] as? Double, "\(key)")
          #expect(abs(own - value) <= 1e-9 * max(1, abs(value)), "\(name) \(key): \(score)")
        }
      }
    }
  }
}
