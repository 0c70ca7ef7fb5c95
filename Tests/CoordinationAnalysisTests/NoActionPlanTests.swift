import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoActionPlanTests {
  private let rule = NoActionPlan()

  private func map(_ change: (inout Stakeholder) -> Void = { _ in }) -> StakeholderMap {
    StakeholderMap([
      Stakeholder("ministry", .ministry) { $0.actionPlan = .absent },
      Stakeholder(
        "unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit", nil, change),
    ])
  }

  private func several() -> StakeholderMap {
    StakeholderMap([
      Stakeholder("committees", .coordinationBody, fr: "Comités locaux", en: "Local committees") {
        $0.actionPlan = .absent
        $0.countMin = 4
      }
    ])
  }

  @Test func failsWhereAPlanIsDenied() throws {
    let verdict = try #require(rule.verdict(map { $0.actionPlan = .absent }, on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit"])
    #expect(verdict.rows == ["stakeholders 3"])
    #expect(verdict.claim == nil)
  }

  @Test func holdsWhereAPlanIsNamed() throws {
    let verdict = try #require(rule.verdict(map { $0.actionPlan = .known("text") }, on: "unit"))
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
      $0.actionPlan = .absent
      $0.status = .known(status)
    }
    #expect(rule.outcome(map, on: "unit") == .notApplicable)
  }

  @Test(arguments: [StakeholderStatus.active, .dormant, .beingEstablished])
  func judgesBodiesThatAreThere(_ status: StakeholderStatus) {
    let map = map {
      $0.actionPlan = .absent
      $0.status = .known(status)
    }
    #expect(rule.outcome(map, on: "unit") == .fails)
  }

  @Test func judgesBodiesOnly() {
    #expect(rule.verdicts(map()).map(\.subjects) == [["unit"]])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.actionPlan = .absent }
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(wording.message == "La Cellule de nutrition n’a pas de plan d’action propre.")
    #expect(
      wording.recommendation
        == """
        Faire adopter par la Cellule de nutrition un plan d’action qui fixe, pour chaque action, un \
        responsable, une échéance et un coût.
        """)
    #expect(wording.question == "La Cellule de nutrition a-t-elle un plan d’action propre\u{202F}?")
    let several = several()
    let plural = try #require(
      Wording(rule.verdict(several, on: "committees"), rule, several, .french))
    #expect(plural.message == "Les comités locaux n’ont pas de plan d’action propre.")
    #expect(plural.question == "Les comités locaux ont-ils un plan d’action propre\u{202F}?")
    #expect(
      rule.questionOfSeveral?(.french)
        == "Lesquels de ces organes ont leur propre plan d’action\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.actionPlan = .absent }
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(wording.message == "The Nutrition Unit has no action plan of its own.")
    #expect(
      wording.recommendation
        == """
        Have the Nutrition Unit adopt an action plan that sets, for each action, who leads it, by when, \
        and what it costs.
        """)
    #expect(wording.question == "Does the Nutrition Unit have an action plan of its own?")
    let several = several()
    let plural = try #require(
      Wording(rule.verdict(several, on: "committees"), rule, several, .english))
    #expect(plural.message == "The local committees have no action plan of their own.")
    #expect(plural.question == "Do the local committees have an action plan of their own?")
    #expect(
      rule.questionOfSeveral?(.english) == "Which of these bodies have an action plan of their own?"
    )
  }
}
