import Foundation
import TestSupport
import Testing

/// What the timing program gives, not how fast it is.
@Suite struct BenchmarksTests {
  private func run(_ text: String, _ arguments: String...) throws -> Program.Outcome {
    let program = try #require(Program("stakemap-benchmarks", also: [products.path]))
    return try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "edges.txt")
      try Data(text.utf8).write(to: file)
      return try program.run(["--edges", file.path] + arguments)
    }
  }

  private func results(_ outcome: Program.Outcome) throws -> [[String: Any]] {
    #expect(outcome.status == 0, "\(outcome.errorText)")
    return try #require(
      JSONSerialization.jsonObject(with: outcome.output) as? [[String: Any]])
  }

  @Test func everyMeasureAskedForHasItsSumAndItsTop() throws {
    // A path of four nodes and one that the comment alone knows.
    let found = try results(
      run(
        "# nodes 5\n0 1\n1 2 2.5\n\n2 3\n", "--measure", "betweenness", "--measure",
        "edge-betweenness", "--measure", "components", "--measure", "leiden", "--format", "json",
        "--repeat", "3", "--threads", "2"))
    #expect(
      found.map { $0["measure"] as? String }
        == ["betweenness", "edge-betweenness", "components", "leiden"])
    #expect(found.map { $0["sum"] as? Double } == [4, 10, 2, 3])
    #expect(found.map { $0["top"] as? Int } == [1, 1, 4, 2])
    #expect(found.allSatisfy { ($0["seconds"] as? Double ?? -1) >= 0 })
    #expect(found[0]["modularity"] is NSNull)
    #expect(abs((found[3]["modularity"] as? Double ?? 0) - 1.0 / 6) < 1e-12)
  }

  @Test func directionAndWeightsCountWhereTheyAreAskedFor() throws {
    let text = "0 1 2\n1 2 2\n0 2 5\n"
    func sum(_ arguments: String...) throws -> Double? {
      let program = try #require(Program("stakemap-benchmarks", also: [products.path]))
      return try Places.withTemporaryFolder { folder in
        let file = folder.appending(path: "edges.txt")
        try Data(text.utf8).write(to: file)
        let outcome = try program.run(
          ["--edges", file.path, "--measure", "betweenness", "--format", "json"] + arguments)
        return try results(outcome)[0]["sum"] as? Double
      }
    }
    #expect(try sum() == 0)
    #expect(try sum("--weighted") == 1)
    #expect(try sum("--weighted", "--directed") == 1)
  }

  @Test func twoKindsOfNodesAreProjectedAndCompared() throws {
    let text = "# bipartite_split 3\n0 3\n1 3\n1 4\n2 4\n0 4\n"
    let found = try results(
      run(text, "--measure", "projection", "--measure", "similarity", "--format", "json"))
    #expect(found.map { $0["sum"] as? Double } == [4, 2])
    let without = try run("0 1\n", "--measure", "projection")
    #expect(without.status != 0 && without.errorText.contains("bipartite_split"))
  }

  @Test(arguments: [
    ("0 1\n1 x\n", ":2:"), ("0\n", ":1:"), ("0 1 heavy\n", ":1:"), ("0 4294967296\n", ":1:"),
    ("0 -1\n", ":1:"), ("# nodes 1\n0 1\n", "node 1"),
  ])
  func aBrokenLineIsNamed(_ text: String, _ place: String) throws {
    let outcome = try run(text, "--measure", "degree")
    #expect(outcome.status != 0 && outcome.errorText.contains(place), "\(outcome.errorText)")
  }

  @Test func weightsThatAreNoNumbersAreRefusedOnlyWhereTheyCount() throws {
    #expect(try run("0 1 nan\n", "--measure", "degree").status == 0)
    let outcome = try run("0 1 nan\n", "--measure", "degree", "--weighted")
    #expect(outcome.status != 0 && outcome.errorText.contains("no finite number"))
  }
}
