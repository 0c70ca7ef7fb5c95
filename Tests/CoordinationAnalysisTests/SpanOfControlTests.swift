import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct SpanOfControlTests {
  private let rule = SpanOfControl()

  /// The ministry supervises so many committees.
  private func map(
    _ number: Int, _ ties: Tie..., change: (inout Stakeholder) -> Void = { _ in }
  ) -> StakeholderMap {
    let committees = (0..<number).map { "c\($0 + 1)" }
    return StakeholderMap(
      [
        Stakeholder(
          "ministry", .ministry, fr: "Ministère de la santé", en: "Ministry of Health", nil, change)
      ] + committees.map { Stakeholder($0, .coordinationBody) },
      committees.map { Tie("ministry", .supervises, $0) } + ties)
  }

  @Test func failsAboveSixBodies() throws {
    let verdict = try #require(rule.verdict(map(7), on: "ministry"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.number("count") == 7)
    #expect(verdict.number("most") == 6)
    #expect(verdict.stakeholders("supervised") == (1...7).map { "c\($0)" })
    #expect(verdict.rows == (2...8).map { "ties \($0)" })
    #expect(verdict.claim == nil)
  }

  @Test func sixBodiesAreNotTooMany() throws {
    #expect(rule.outcome(map(6), on: "ministry") == .notKnown)
    let known = try #require(
      rule.verdict(map(6) { $0.complete = [.lines] }, on: "ministry"))
    #expect(known.outcome == .holds)
    #expect(known.claim == .lines)
    #expect(known.rows == ["stakeholders 2"] + (2...7).map { "ties \($0)" })
  }

  @Test func theNormSaysHowManyAreTooMany() {
    var norms = Norms()
    norms.vertical.mostSupervised = 7
    #expect(rule.outcome(map(7), on: "ministry", norms) == .notKnown)
    #expect(rule.outcome(map(8), on: "ministry", norms) == .fails)
  }

  @Test func aReportIsALineTooAndEachBodyCountsOnce() throws {
    var map = map(6, Tie("c1", .reportsTo, "ministry"))
    #expect(rule.outcome(map, on: "ministry") == .notKnown)
    map.add(Stakeholder("c7", .coordinationBody))
    map.ties.append(Tie("c7", .reportsTo, "ministry"))
    #expect(rule.outcome(map, on: "ministry") == .fails)
  }

  @Test func aCollectiveCountsAsItsLeastNumber() throws {
    var map = map(2)
    map.change("c2") { $0.countMin = 5 }
    #expect(rule.outcome(map, on: "ministry") == .notKnown)
    map.change("c2") {
      $0.countMin = 6
      $0.countMax = 9
    }
    let verdict = try #require(rule.verdict(map, on: "ministry"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.number("count") == 7)
    #expect(verdict.stakeholders("collectives") == ["c2"])
    #expect(verdict.rows == ["stakeholders 4", "ties 2", "ties 3"])
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aLineThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    var map = map(7)
    map.ties[0] = map.ties[0].with(status)
    #expect(rule.outcome(map, on: "ministry") == .notKnown)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func bodiesThatAreNotThereAreNotCounted(_ status: StakeholderStatus) {
    var map = map(7)
    map.change("c1") { $0.status = .known(status) }
    #expect(rule.outcome(map, on: "ministry") == .notKnown)
  }

  @Test func countsBodiesOnlyAndSpeaksOfSuperiorsOnly() {
    var map = map(6, Tie("ministry", .supervises, "agency"))
    map.add(Stakeholder("agency", .governmentAgency))
    #expect(rule.verdicts(map).map(\.subjects) == [["ministry"]])
    #expect(rule.outcome(map, on: "ministry") == .notKnown)
    #expect(rule.verdicts(self.map(0)).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map(7)
    let wording = try #require(Wording(rule.verdict(map, on: "ministry"), rule, map, .french))
    #expect(
      wording.message
        == """
        7 organes relèvent directement du Ministère de la santé\u{A0}: c1, c2, c3, c4, c5, c6 et c7 \
        (seuil retenu\u{A0}: 6 au plus).
        """)
    #expect(
      wording.recommendation
        == """
        Confier le suivi d’une partie des organes qui relèvent du Ministère de la santé à un adjoint \
        ou à un organe intermédiaire, et préciser lesquels.
        """)
    let two = self.map(2)
    #expect(
      Wording(rule.verdict(two, on: "ministry"), rule, two, .french)?.question
        == "Outre c1 et c2, quels organes relèvent du Ministère de la santé\u{202F}?")
    #expect(
      rule.questionOfSeveral?(.french)
        == "Quels autres organes de coordination relèvent directement de ces parties prenantes\u{202F}?"
    )
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map(7)
    let wording = try #require(Wording(rule.verdict(map, on: "ministry"), rule, map, .english))
    #expect(
      wording.message
        == """
        7 bodies stand directly under the Ministry of Health: c1, c2, c3, c4, c5, c6 and c7 \
        (threshold applied: at most 6).
        """)
    #expect(
      wording.recommendation
        == """
        Place some of the bodies below the Ministry of Health under a deputy or a body in between, and \
        lay down which ones.
        """)
    let two = self.map(2)
    #expect(
      Wording(rule.verdict(two, on: "ministry"), rule, two, .english)?.question
        == """
        Besides c1 and c2, which bodies does the Ministry of Health supervise, or receive reports \
        from?
        """)
    #expect(
      rule.questionOfSeveral?(.english)
        == "Which other coordination bodies do these parties supervise, or receive reports from?")
  }

  @Test func speaksOfCollectivesAndSeveralSuperiors() throws {
    var map = map(1)
    map.change("ministry") {
      $0.names = LocalizedText([.french: "Ministères sectoriels", .english: "Sector ministries"])
    }
    map.change("c1") { $0.countMin = 703 }
    let verdict = rule.verdict(map, on: "ministry")
    #expect(
      Wording(verdict, rule, map, .french)?.message
        == """
        Au moins 703 organes relèvent directement des ministères sectoriels\u{A0}: c1 (seuil retenu\u{A0}: 6 au plus).
        """)
    #expect(
      Wording(verdict, rule, map, .english)?.message
        == """
        At least 703 bodies stand directly under the sector ministries: c1 (threshold applied: at \
        most 6).
        """)
    #expect(
      Wording(verdict, rule, map, .english)?.question.contains("do the sector ministries supervise")
        == true)
  }
}
