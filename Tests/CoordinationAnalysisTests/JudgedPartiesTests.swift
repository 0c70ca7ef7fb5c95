import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct JudgedPartiesTests {
  private func isJudged(_ change: (inout Stakeholder) -> Void, at date: String? = "2024-06") -> Bool
  {
    var map = StakeholderMap([Stakeholder("party", nil, change)])
    map.settings.date = date.flatMap { PartialDate($0) }
    return JudgedParties(MapIndex(map)).contains("party")
  }

  @Test func whoIsProposedOrHasEndedIsNotJudged() {
    #expect(isJudged { _ in })
    #expect(isJudged { $0.status = .known(.beingEstablished) })
    #expect(!isJudged { $0.status = .known(.proposed) })
    #expect(!isJudged { $0.status = .known(.ended) })
    #expect(!JudgedParties(MapIndex(StakeholderMap())).contains("nobody"))
  }

  @Test(arguments: [("2023", false), ("2024-05", false), ("2024-06", true), ("2025", true)])
  func anEndCertainlyBeforeTheDateOfTheMapIsAnEnd(_ end: String, _ isJudged: Bool) {
    #expect(self.isJudged { $0.end = .date(end) } == isJudged)
    #expect(self.isJudged({ $0.end = .date(end) }, at: nil))
  }

  @Test func theFirstOfOneHouseIsFoundWhicheverWayItLies() {
    let parents = ["desk": "unit", "unit": "ministry", "ministry": "state", "loop": "loop"]
    let map = StakeholderMap(
      ["state", "ministry", "unit", "desk", "loop", "other"].map { id in
        Stakeholder(id) { $0.parent = parents[id].map(Fact.known) ?? .unknown }
      })
    let housemates = Housemates(["other", "unit", "desk", "state"], MapIndex(map))
    #expect(housemates.first(of: "ministry") == "unit")
    #expect(housemates.first(of: "desk") == "unit")
    #expect(housemates.first(of: "state") == "unit")
    #expect(housemates.first(of: "other") == "other")
    #expect(housemates.first(of: "loop") == nil && housemates.first(of: "nobody") == nil)
  }
}
