import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct PlannedActionUnassignedTests {
  private let rule = PlannedActionUnassigned()

  /// A plan for which the ministry answers, with actions and who is responsible for each.
  private func map(_ actions: [(String, Fact<[String]>)], year: Int? = nil) -> StakeholderMap {
    var map = StakeholderMap(
      [
        Stakeholder("council", .coordinationBody) { $0.level = .known(.national) },
        Stakeholder("ministry", .ministry, fr: "Ministère de l’eau", en: "Ministry of Water"),
        Stakeholder("agency", .unAgency, fr: "Agence de l’eau", en: "Water Agency"),
      ])
    var plan = Instrument()
    (plan.id, plan.title, plan.responsible) = ("plan", "Plan de l’eau", .known(["ministry"]))
    map.instruments = [plan]
    map.plans = actions.map { text, responsible in
      var action = PlannedAction()
      (action.plan, action.action, action.responsible) = ("plan", text, responsible)
      action.year = year
      return action
    }
    return map
  }

  private func doing(_ action: String, by party: String = "agency", in area: String? = nil)
    -> Activity
  {
    var activity = Activity()
    (activity.stakeholder, activity.action) = (party, action)
    activity.area = area.map(Fact.known) ?? .unknown
    return activity
  }

  @Test func failsWhereThePlanNamesNobody() throws {
    let map = map([("Puits", .absent), ("Pompes", .unknown), ("Filtres", .known(["agency"]))])
    let verdicts = rule.verdicts(map)
    let verdict = try #require(verdicts.first)
    #expect(verdicts.count == 1 && verdict.outcome == .fails && verdict.claim == nil)
    #expect(verdict.subjects == ["ministry"])
    #expect(verdict.rows == ["plans 2"] && verdict.terms("actions") == ["Puits"])
  }

  @Test func asksWhereNothingIsSaidOfAResponsible() throws {
    let map = map([("Puits", .unknown), ("Filtres", .known(["agency"]))])
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.outcome == .notKnown && verdict.terms("actions") == ["Puits"])
    #expect(rule.outcome(self.map([("Puits", .known([]))]), on: "ministry") == .notKnown)
  }

  @Test func holdsWhereSomebodyIsResponsibleForAll() throws {
    let verdict = try #require(rule.verdicts(map([("Puits", .known(["agency"]))])).first)
    #expect(verdict.outcome == .holds && verdict.rows == ["plans 2"])
  }

  @Test func holdsWhereSomebodyDoesIt() throws {
    var map = map([("Puits", .absent)])
    map.activities = [doing("PUITS")]
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.outcome == .holds && verdict.rows == ["activities 2"])
    map.activities = [doing("Pompes"), doing("Puits", by: "nobody")]
    #expect(rule.verdicts(map).map(\.outcome) == [.fails])
  }

  @Test func whatIsDoneElsewhereIsAnotherAction() {
    var map = map([("Puits", .absent)])
    map.areas = [("land", nil), ("north", "land"), ("south", "land"), ("sea", nil)].map {
      (id: String, parent: String?) in
      var area = Area()
      (area.id, area.parent) = (id, parent.map(Fact.known) ?? .unknown)
      return area
    }
    map.change("council") { $0.area = .known("land") }
    map.plans[0].area = .known("north")
    for (place, outcome) in [("north", Verdict.Outcome.holds), ("land", .holds), ("south", .fails)]
    {
      map.activities = [doing("Puits", in: place)]
      #expect(rule.verdicts(map).map(\.outcome) == [outcome])
    }
    map.plans[0].area = .known("sea")
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
  }

  /// A plan that costs an action year by year names who carries it out once.
  @Test func oneActionOfSeveralYearsIsOne() {
    let map = map([("Puits", .known(["agency"])), ("puits", .absent), ("Puits", .unknown)])
    #expect(rule.verdicts(map).map(\.outcome) == [.holds])
  }

  @Test(arguments: [(2023, Verdict.Outcome.notApplicable), (2024, .fails), (2025, .fails)])
  func whatIsOverIsNotJudged(_ year: Int, _ outcome: Verdict.Outcome) {
    var map = map([("Puits", .absent)], year: year)
    map.settings.date = PartialDate("2024-06")
    #expect(rule.verdicts(map).map(\.outcome) == [outcome])
    map.settings.date = nil
    #expect(rule.verdicts(map).map(\.outcome) == [.fails])
  }

  @Test func asksWhoLeadsThePlanOrSomebodyWhoMayKnow() {
    var map = map([("Puits", .unknown), ("Filtres", .known(["agency"]))])
    func asked() -> [String]? { rule.verdicts(map).first?.subjects }
    map.instruments[0].responsible = .unknown
    map.ties = [Tie("council", .leads, "plan"), Tie("agency", .implements, "plan")]
    #expect(asked() == ["council"])
    map.ties[0].status = .known(.lapsed)
    #expect(asked() == ["agency"])
    map.ties = []
    #expect(asked() == ["agency"])
    map.plans.removeLast()
    map.add(Stakeholder("local", .coordinationBody) { $0.level = .known(.commune) })
    #expect(asked() == ["council"])
    map.change("council") { $0.status = .known(.ended) }
    #expect(asked() == ["local"])
    map.stakeholders = []
    #expect(asked() == [])
  }

  @Test func plansThatTheMapDoesNotHaveAreNamedByTheirIds() throws {
    var map = map([("Puits", .absent)])
    map.instruments = []
    map.ties = [Tie("plan", .leads, "plan")]
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(wording.message.hasPrefix("The document “plan” provides"))
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatNobodyCarriesOut() throws {
    let map = map((1...5).map { ("Action \($0)", .absent) })
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.message
        == """
        Le document «\u{A0}Plan de l’eau\u{A0}» prévoit 5 actions sans en désigner les \
        responsables\u{A0}: «\u{A0}Action 1\u{A0}», «\u{A0}Action 2\u{A0}», «\u{A0}Action 3\u{A0}» et 2 \
        autres.
        """)
    #expect(
      wording.recommendation
        == """
        Faire désigner par le Ministère de l’eau qui mène ces actions, et l’inscrire dans le document \
        «\u{A0}Plan de l’eau\u{A0}».
        """)
    #expect(
      wording.question
        == """
        Qui doit mener les actions suivantes, prévues par «\u{A0}Plan de l’eau\u{A0}»\u{A0}: \
        «\u{A0}Action 1\u{A0}», «\u{A0}Action 2\u{A0}», «\u{A0}Action 3\u{A0}» et 2 autres\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatNobodyCarriesOut() throws {
    var map = map([("Wells", .absent)])
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      wording.message
        == """
        The document “Plan de l’eau” provides for one action without naming who is to carry it out: “Wells”.
        """)
    #expect(
      wording.recommendation
        == """
        Have the Ministry of Water settle who carries this out, and write it into “Plan de l’eau”.
        """)
    #expect(
      wording.question
        == "Who is to carry out the following, which “Plan de l’eau” provides for: “Wells”?")
    map.instruments[0].responsible = .unknown
    let other = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      other.recommendation
        == """
        Settle who answers for “Plan de l’eau” and who carries this out, and write it into the plan.
        """)
  }

  @Test func oneActionIsSaidInTheSingular() throws {
    var map = map([("Puits", .absent)])
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.message
        == """
        Le document «\u{A0}Plan de l’eau\u{A0}» prévoit une action sans en désigner les \
        responsables\u{A0}: «\u{A0}Puits\u{A0}».
        """)
    #expect(
      wording.recommendation
        == """
        Faire désigner par le Ministère de l’eau qui mène cette action, et l’inscrire dans le document \
        «\u{A0}Plan de l’eau\u{A0}».
        """)
    #expect(
      wording.question
        == """
        Qui doit mener l’action suivante, prévue par «\u{A0}Plan de l’eau\u{A0}»\u{A0}: \
        «\u{A0}Puits\u{A0}»\u{202F}?
        """)
    map.instruments[0].responsible = .unknown
    let other = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      other.recommendation
        == """
        Déterminer qui répond du document «\u{A0}Plan de l’eau\u{A0}» et qui mène cette action, et l’y \
        inscrire.
        """)
  }
}
