import CoordinationAnalysis
import Foundation
import StakeholderModel
import Testing

@Suite struct NormsTests {
  private func decode(_ text: String) throws -> Norms {
    try JSONDecoder().decode(Norms.self, from: Data(text.utf8))
  }

  @Test(arguments: ["{}", #"{"overlap": {}}"#, #"{"representation": {}, "switchedOff": []}"#])
  func whatIsLeftOutKeepsItsDefault(_ text: String) throws {
    #expect(try decode(text) == Norms())
  }

  @Test func defaultsAreThoseOfTheDocumentation() {
    let norms = Norms()
    #expect(norms.overlap.sameMembers == 0.5)
    #expect(norms.overlap.containedMembers == 0.8)
    #expect(norms.overlap.sameMandate == 0.5)
    #expect(norms.overlap.sameField == 1)
    #expect(norms.overlap.alpha == 0.05)
    #expect(norms.overlap.fewestForModel == 10)
    #expect(norms.functioning.heldOfPlanned == 0.75)
    #expect(norms.functioning.monthsWithoutMeeting == 12)
    #expect(norms.functioning.fewestMeetings == 1)
    #expect(norms.functioning.weakScore == 0.25)
    #expect(norms.vertical.mostSupervised == 6)
    #expect(norms.field.crowdedFrom == 4)
    #expect(norms.field.mostPeoplePerParty == 3)
    #expect(norms.field.fewestPlaces == 3)
    #expect(norms.coordination.mostBodies == 5)
    #expect(norms.coordination.fewestCutOff == 2)
    #expect(norms.coordination.keyPlayers == 3)
    #expect(norms.coordination.leastConnected == 0.5)
    #expect(norms.coordination.fewestInNetwork == 10)
    #expect(norms.money.rateFactor == 2)
    #expect(norms.money.monthsToEnd == 12)
    #expect(norms.money.mostConcentrated == 0.25)
    #expect(norms.money.monthsToDisburse == 24)
    #expect(norms.money.monthsToRate == 12)
    #expect(norms.money.planCovered == 1)
    #expect(norms.money.mostOffBudget == 0.5)
    #expect(norms.money.leastNational == 0.1)
    #expect(norms.accountability.assessmentMonths == 24)
    #expect(norms.representation.fewestGroups == 2)
    #expect(norms.representation.mostOfOneGroup == 0.6)
    #expect(norms.switchedOff.isEmpty)
  }

  @Test func expectedGroupsAreGroupsThatTheModelKnows() {
    let groups = Norms().representation.expectedGroups
    #expect(groups.allSatisfy { StakeholderGroup(rawValue: $0).isKnownTerm })
    #expect(Set(groups).count == groups.count)
  }

  @Test func anOverrideLeavesTheRestAsItIs() throws {
    let norms = try decode(#"{"overlap": {"sameMembers": 0.7}, "switchedOff": ["a/b"]}"#)
    var expected = Norms()
    expected.overlap.sameMembers = 0.7
    expected.switchedOff = ["a/b"]
    #expect(norms == expected)
    #expect(norms != Norms())
  }

  @Test func everyThresholdCanBeOverridden() throws {
    let norms = try decode(
      """
      {"overlap": {"sameMembers": 0.1, "containedMembers": 0.2, "sameMandate": 0.3,
        "sameField": 0.4, "alpha": 0.01, "fewestForModel": 12},
       "functioning": {"heldOfPlanned": 0.9, "monthsWithoutMeeting": 6, "fewestMeetings": 4, "weakScore": 0.4},
       "vertical": {"mostSupervised": 3}, "field": {"crowdedFrom": 6,
         "mostPeoplePerParty": 2.5, "fewestPlaces": 5},
       "coordination": {"mostBodies": 7, "fewestCutOff": 4, "keyPlayers": 2,
         "leastConnected": 0.3, "fewestInNetwork": 20}, "money": {"rateFactor": 1.5, "monthsToEnd": 6, "mostConcentrated": 0.18,
        "monthsToDisburse": 36, "monthsToRate": 6,
          "planCovered": 0.8,
        "mostOffBudget": 0.15, "leastNational": 0.2},
       "accountability": {"assessmentMonths": 12},
       "representation": {"expectedGroups": ["youth"], "fewestGroups": 4,
         "mostOfOneGroup": 0.5}}
      """)
    #expect(norms.overlap.sameMembers == 0.1)
    #expect(norms.overlap.containedMembers == 0.2)
    #expect(norms.overlap.sameMandate == 0.3)
    #expect(norms.overlap.sameField == 0.4)
    #expect(norms.overlap.alpha == 0.01)
    #expect(norms.overlap.fewestForModel == 12)
    #expect(norms.functioning.heldOfPlanned == 0.9)
    #expect(norms.functioning.monthsWithoutMeeting == 6)
    #expect(norms.functioning.fewestMeetings == 4)
    #expect(norms.functioning.weakScore == 0.4)
    #expect(norms.vertical.mostSupervised == 3)
    #expect(norms.field.crowdedFrom == 6)
    #expect(norms.field.mostPeoplePerParty == 2.5)
    #expect(norms.field.fewestPlaces == 5)
    #expect(norms.coordination.mostBodies == 7)
    #expect(norms.coordination.fewestCutOff == 4)
    #expect(norms.coordination.keyPlayers == 2)
    #expect(norms.coordination.leastConnected == 0.3)
    #expect(norms.coordination.fewestInNetwork == 20)
    #expect(norms.money.rateFactor == 1.5)
    #expect(norms.money.monthsToEnd == 6)
    #expect(norms.money.mostConcentrated == 0.18)
    #expect(norms.money.monthsToDisburse == 36)
    #expect(norms.money.monthsToRate == 6)
    #expect(norms.money.planCovered == 0.8)
    #expect(norms.money.mostOffBudget == 0.15)
    #expect(norms.money.leastNational == 0.2)
    #expect(norms.accountability.assessmentMonths == 12)
    #expect(norms.representation.expectedGroups == ["youth"])
    #expect(norms.representation.fewestGroups == 4)
    #expect(norms.representation.mostOfOneGroup == 0.5)
  }

  @Test func aThresholdThatIsNoNumberIsRefused() {
    #expect(throws: DecodingError.self) { try decode(#"{"overlap": {"sameMembers": "half"}}"#) }
    #expect(throws: DecodingError.self) { try decode(#"{"switchedOff": "all"}"#) }
  }

  @Test func whatIsWrittenIsReadBackTheSame() throws {
    var norms = Norms()
    norms.overlap.alpha = 0.1
    norms.representation.expectedGroups = ["media"]
    norms.switchedOff = ["coordination/weak-tie"]
    #expect(try JSONDecoder().decode(Norms.self, from: JSONEncoder().encode(norms)) == norms)
  }
}
