import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct AssistanceCommandTests {
  @Test func theJSONHasEverySideOfTheAnalysis() throws {
    let outcome = stakemap("assistance", mali, "--format", "json")
    #expect(outcome.code == 0)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(
      Set(json.keys) == [
        "delegations", "duplicates", "engagements", "lines", "loads", "stageTimes", "stages",
      ])
    let engagements = try #require(json["engagements"] as? [[String: Any]])
    #expect(engagements.count == 4)
    // Keys stand also where nothing is known.
    #expect(engagements.allSatisfy { $0["selectedBy"] is NSNull })
  }

  @Test(arguments: ["engagements", "stages", "times", "load", "faults", "lines", "delegation"])
  func onePartCanBeAskedForAsATable(_ part: String) {
    let outcome = stakemap("assistance", mali, "--show", part, "--format", "csv", "--lang", "en")
    #expect(outcome.code == 0)
    if part == "load" { #expect(outcome.output.hasPrefix("Party,")) }
  }

  @Test func aPartThatIsNoneIsRefused() {
    #expect(stakemap("assistance", mali, "--show", "nothing").code == 64)
  }
}
