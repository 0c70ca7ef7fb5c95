import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoTermsOfReferenceTests {
  private let rule = NoTermsOfReference()

  private func map(_ change: (inout Stakeholder) -> Void = { _ in }) -> StakeholderMap {
    StakeholderMap([
      Stakeholder("ministry", .ministry) { $0.termsOfReference = .absent },
      Stakeholder(
        "unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit", nil, change),
    ])
  }

  private func several() -> StakeholderMap {
    StakeholderMap([
      Stakeholder("committees", .coordinationBody, fr: "Comités locaux", en: "Local committees") {
        $0.termsOfReference = .absent
        $0.countMin = 4
      }
    ])
  }

  @Test func failsWhereTheTextIsDenied() throws {
    let verdict = try #require(rule.verdict(map { $0.termsOfReference = .absent }, on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit"])
    #expect(verdict.rows == ["stakeholders 3"])
    #expect(verdict.claim == nil)
  }

  @Test func holdsWhereTheTextIsNamed() throws {
    let verdict = try #require(
      rule.verdict(map { $0.termsOfReference = .known("text") }, on: "unit"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["stakeholders 3"])
  }

  @Test func asksWhereNothingIsSaid() {
    #expect(rule.outcome(map(), on: "unit") == .notKnown)
    let claims = map { $0.complete = [.members, .lines, .funding, .meetings] }
    #expect(rule.outcome(claims, on: "unit") == .notKnown)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToBodiesThatAreNotThere(_ status: StakeholderStatus) {
    let map = map {
      $0.termsOfReference = .absent
      $0.status = .known(status)
    }
    #expect(rule.outcome(map, on: "unit") == .notApplicable)
  }

  @Test(arguments: [StakeholderStatus.active, .dormant, .beingEstablished])
  func judgesBodiesThatAreThere(_ status: StakeholderStatus) {
    let map = map {
      $0.termsOfReference = .absent
      $0.status = .known(status)
    }
    #expect(rule.outcome(map, on: "unit") == .fails)
  }

  @Test func judgesBodiesOnly() {
    #expect(rule.verdicts(map()).map(\.subjects) == [["unit"]])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.termsOfReference = .absent }
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(wording.message == "La Cellule de nutrition n’a pas de termes de référence.")
    #expect(
      wording.recommendation
        == """
        Doter la Cellule de nutrition de termes de référence qui fixent les missions, la composition, \
        la présidence, le rythme des réunions et l’instance à laquelle rendre compte.
        """)
    #expect(wording.question == "La Cellule de nutrition a-t-elle des termes de référence\u{202F}?")
    let several = several()
    let plural = try #require(
      Wording(rule.verdict(several, on: "committees"), rule, several, .french))
    #expect(plural.message == "Les comités locaux n’ont pas de termes de référence.")
    #expect(plural.question == "Les comités locaux ont-ils des termes de référence\u{202F}?")
    #expect(
      rule.questionOfSeveral?(.french)
        == "Lesquels de ces organes ont des termes de référence\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.termsOfReference = .absent }
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(wording.message == "The Nutrition Unit has no terms of reference.")
    #expect(
      wording.recommendation
        == """
        Give the Nutrition Unit terms of reference that lay down the tasks, the members, the chair, how \
        often to meet, and to whom to report.
        """)
    #expect(wording.question == "Does the Nutrition Unit have terms of reference?")
    let several = several()
    let plural = try #require(
      Wording(rule.verdict(several, on: "committees"), rule, several, .english))
    #expect(plural.message == "The local committees have no terms of reference.")
    #expect(plural.question == "Do the local committees have terms of reference?")
    #expect(rule.questionOfSeveral?(.english) == "Which of these bodies have terms of reference?")
  }
}
