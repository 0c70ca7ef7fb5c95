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
