import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct PlanUnderfundedTests {
  private let rule = PlanUnderfunded()

  private func given(
    _ amount: Int?, _ flow: Flow = .commitment, _ currency: String = "XOF",
    _ change: (inout Tie) -> Void = { _ in }
  ) -> Tie {
    Tie("fund", .funds, "unit") {
      $0.flow = .known(flow)
      ($0.amount, $0.currency) = (amount.map { Decimal($0) }, Currency(rawValue: currency))
      $0.instrument = .known("plan")
      change(&$0)
    }
  }

  private func map(_ ties: [Tie], costs: [Decimal?] = [60, 40], isComplete: Bool = true)
    -> StakeholderMap
  {
    var map = StakeholderMap.funded(ties) { $0.complete = isComplete ? [.funding] : [] }
    var plan = Instrument()
    (plan.id, plan.title, plan.responsible) = ("plan", "Plan national", .known(["unit"]))
    map.instruments = [plan]
    map.plans = costs.map { cost in
      var row = PlannedAction()
      (row.plan, row.action, row.cost) = ("plan", "Action", cost)
      row.currency = Currency(rawValue: "XOF")
      return row
    }
    return map
  }

  @Test func failsBelowTheCostAndHoldsFromIt() throws {
    #expect(rule.outcome(map([given(100)]), on: "unit") == .holds)
    let verdict = try #require(rule.verdict(map([given(99)]), on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.claim == .funding)
    #expect(verdict.rows == ["stakeholders 2", "plans 2", "plans 3", "ties 2"])
    #expect(rule.outcome(map([]), on: "unit") == .fails)
  }

  @Test func theNormSaysWhichShareIsEnough() {
    var norms = Norms()
    norms.money.planCovered = 0.8
    #expect(rule.outcome(map([given(80)]), on: "unit", norms) == .holds)
    #expect(rule.outcome(map([given(79)]), on: "unit", norms) == .fails)
  }

  @Test func flowsAreNotAddedAndPledgesCoverNothing() {
    #expect(
      rule.outcome(map([given(60), given(60, .disbursement)]), on: "unit") == .fails)
    #expect(rule.outcome(map([given(100, .pledge)]), on: "unit") == .notKnown)
    #expect(rule.outcome(map([given(70, .pledge)]), on: "unit") == .fails)
    #expect(rule.outcome(map([given(60), given(40)]), on: "unit") == .holds)
  }

  @Test func asksWhatTheMapDoesNotKnow() {
    #expect(rule.outcome(map([given(99)], isComplete: false), on: "unit") == .notKnown)
    #expect(rule.outcome(map([given(50), given(nil)]), on: "unit") == .notKnown)
    #expect(rule.outcome(map([given(50), given(9, .commitment, "USD")]), on: "unit") == .notKnown)
    #expect(rule.outcome(map([given(500)], costs: [60, nil]), on: "unit") == .notKnown)
    #expect(rule.outcome(map([given(500)], costs: [nil]), on: "unit") == .notKnown)
    var nobody = map([given(99)])
    nobody.instruments[0].responsible = .unknown
    // Nobody answers for it: the highest body is asked.
    #expect(rule.outcome(nobody, on: "unit") == .notKnown)
    nobody.plans[1].responsible = .known(["unit", "nobody"])
    #expect(rule.outcome(nobody, on: "unit") == .fails)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func whatIsDeniedPlannedOrForSomethingElseIsNotGiven() {
    for status in [TieStatus.absent, .planned] {
      #expect(rule.outcome(map([given(100).with(status)]), on: "unit") == .fails)
    }
    // What is over was given all the same.
    #expect(rule.outcome(map([given(100).with(.lapsed)]), on: "unit") == .holds)
    #expect(
      rule.outcome(map([given(100) { $0.instrument = .known("other") }]), on: "unit") == .fails)
  }

  @Test func saysWhatIsWrongAndWhatToDo() throws {
    let map = map([given(60), given(20, .disbursement)])
    let french = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(
      french.message == """
        Le plan «\u{A0}Plan national\u{A0}» coûte 100\u{A0}FCFA\u{202F}; les financements accordés n’y \
        suffisent pas (engagements financiers\u{A0}: 60\u{A0}FCFA et décaissements\u{A0}: 20\u{A0}FCFA).
        """)
    #expect(
      french.recommendation == """
        Demander à la Cellule de nutrition d’indiquer quelles actions du plan «\u{A0}Plan national\u{A0}» \
        passent en premier avec les fonds disponibles, et à qui s’adresser pour le reste.
        """)
    let english = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(
      english.message == """
        The plan “Plan national” costs XOF\u{A0}100; what is given for it falls short: commitments of \
        XOF\u{A0}60 and disbursements of XOF\u{A0}20.
        """)
    let open = self.map([given(60)], costs: [60, nil])
    #expect(
      Wording(rule.verdict(open, on: "unit"), rule, open, .english)?.question == """
        What does each action of the plan “Plan national” cost, and what money has been committed and \
        disbursed for it?
        """)
    let none = self.map([])
    #expect(
      Wording(rule.verdict(none, on: "unit"), rule, none, .french)?.message == """
        Le plan «\u{A0}Plan national\u{A0}» coûte 100\u{A0}FCFA\u{202F}; aucun financement ne lui est accordé.
        """)
  }
}
