import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NetworkNotActiveTests {
  private let rule = NetworkNotActive()

  private func map(_ status: Fact<StakeholderStatus>) -> StakeholderMap {
    StakeholderMap([
      Stakeholder("donor", .donor) { $0.status = .known(.dormant) },
      Stakeholder(
        "network", .sunNetwork, fr: "Réseau du secteur privé", en: "Business Network", "SBN"
      ) { $0.status = status },
    ])
  }

  @Test(arguments: [
    (Fact.known(StakeholderStatus.beingEstablished), Verdict.Outcome.fails),
    (.known(.dormant), .fails), (.known(.active), .holds), (.known(.proposed), .notApplicable),
    (.known(.ended), .notApplicable), (.unknown, .notKnown),
    (.known(StakeholderStatus(rawValue: "on-hold")), .notKnown),
  ])
  func judgesByTheStatus(_ status: Fact<StakeholderStatus>, _ outcome: Verdict.Outcome) {
    #expect(rule.outcome(map(status), on: "network") == outcome)
  }

  @Test func restsOnTheRowOfTheBody() throws {
    let verdict = try #require(rule.verdict(map(.known(.dormant)), on: "network"))
    #expect(verdict.subjects == ["network"])
    #expect(verdict.facts == ["status": .text("dormant")])
    #expect(verdict.rows == ["stakeholders 3"])
  }

  @Test func judgesBodiesOnly() {
    #expect(rule.verdicts(map(.known(.dormant))).map(\.subjects) == [["network"]])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  /// Nobody is asked whether what met last year is at work.
  @Test(arguments: [
    ("2023", Verdict.Outcome.notApplicable), ("2022-01", .notApplicable), ("2021-12", .notKnown),
    ("2024", .notKnown),
  ])
  func whatTheMapShowsAtWorkOfLateIsNotAskedAbout(_ date: String, _ expected: Verdict.Outcome) {
    func outcome(_ change: (inout StakeholderMap) -> Void) -> Verdict.Outcome? {
      var map = map(.unknown)
      map.settings.date = PartialDate("2023-06")
      change(&map)
      return rule.outcome(map, on: "network")
    }
    var (stage, activity) = (Stage(), Activity())
    (stage.start, stage.status) = (.date(date), .known(.done))
    stage.participants = .known(["network"])
    (activity.stakeholder, activity.start) = ("network", .date(date))
    #expect(outcome { $0.stages = [stage] } == expected)
    #expect(outcome { $0.activities = [activity] } == expected)
    #expect(
      outcome { $0.meetings = [Meeting("network", date, planned: nil, held: 1)] } == expected)
    #expect(outcome { $0.meetings = [Meeting("network", date, planned: 2, held: 0)] } == .notKnown)
    stage.status = .known(.planned)
    #expect(outcome { $0.stages = [stage] } == .notKnown)
    #expect(
      outcome {
        ($0.activities, $0.settings.date) = ([activity], nil)
      } == .notKnown)
  }

  @Test func aCollectiveIsJudgedAsOneRow() {
    var map = map(.known(.dormant))
    map.change("network") { $0.countMax = 4 }
    #expect(rule.outcome(map, on: "network") == .fails)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map(.known(.beingEstablished))
    let wording = try #require(Wording(rule.verdict(map, on: "network"), rule, map, .french))
    #expect(
      wording.message
        == "Le Réseau du secteur privé (SBN) est encore en cours de mise en place.")
    #expect(
      wording.recommendation
        == """
        Vérifier si le Réseau du secteur privé (SBN) dispose d’un responsable désigné, d’un plan d’action et \
        d’un calendrier de mise en place, et compléter ce qui manque.
        """)
    #expect(
      wording.question
        == "Le Réseau du secteur privé (SBN) est-il actuellement en activité\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map(.known(.dormant))
    let wording = try #require(Wording(rule.verdict(map, on: "network"), rule, map, .english))
    #expect(wording.message == "The Business Network (SBN) is dormant.")
    #expect(
      wording.recommendation
        == """
        See whether the Business Network (SBN) has a named lead, an action plan and a timetable for its \
        revival, and settle what is missing.
        """)
    #expect(wording.question == "Is the Business Network (SBN) at work at present?")
  }
}
