import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ReportsToNobodyTests {
  private let rule = ReportsToNobody()

  private func map(_ ties: Tie..., change: (inout Stakeholder) -> Void = { _ in })
    -> StakeholderMap
  {
    StakeholderMap(
      [
        Stakeholder("ministry", .ministry),
        Stakeholder("council", .coordinationBody, fr: "Conseil", en: "Council", nil, change),
      ], ties)
  }

  @Test func failsWhereAllLinesAreKnownAndNoneGoesUp() throws {
    let map = map(Tie("council", .supervises, "ministry")) { $0.complete = [.lines] }
    let verdict = try #require(rule.verdict(map, on: "council"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["council"])
    #expect(verdict.rows == ["stakeholders 3"])
  }

  @Test func failsWhereAParentIsDenied() {
    #expect(rule.outcome(map { $0.parent = .absent }, on: "council") == .fails)
  }

  @Test(arguments: [
    Tie("council", .reportsTo, "ministry"), Tie("council", .accountableTo, "ministry"),
    Tie("ministry", .supervises, "council"),
  ])
  func holdsWhereALineGoesUp(_ line: Tie) throws {
    let map = map(line) { $0.complete = [.lines] }
    let verdict = try #require(rule.verdict(map, on: "council"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.facts == ["superiors": .stakeholders(["ministry"])])
    #expect(verdict.rows == ["stakeholders 3", "ties 2"])
  }

  @Test func aParentIsALineUp() {
    let map = map {
      $0.complete = [.lines]
      $0.parent = .known("ministry")
    }
    #expect(rule.outcome(map, on: "council") == .holds)
  }

  @Test func asksWhereLinesMayBeMissingFromTheMap() {
    #expect(rule.outcome(map(), on: "council") == .notKnown)
    #expect(rule.outcome(map { $0.complete = [.members] }, on: "council") == .notKnown)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToBodiesThatAreNotThere(_ status: StakeholderStatus) {
    let map = map {
      $0.complete = [.lines]
      $0.status = .known(status)
    }
    #expect(rule.outcome(map, on: "council") == .notApplicable)
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aLineThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    let line = Tie("council", .reportsTo, "ministry").with(status)
    #expect(rule.outcome(map(line) { $0.complete = [.lines] }, on: "council") == .fails)
    #expect(rule.outcome(map(line), on: "council") == .notKnown)
    let over = Tie("ministry", .supervises, "council").with(status)
    #expect(rule.outcome(map(over) { $0.complete = [.lines] }, on: "council") == .fails)
  }

  @Test func judgesBodiesOnly() {
    #expect(rule.verdicts(map()).map(\.subjects) == [["council"]])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func aCollectiveIsJudgedAsOneRow() {
    let map = map {
      $0.complete = [.lines]
      $0.countMin = 4
    }
    #expect(rule.outcome(map, on: "council") == .fails)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.complete = [.lines] }
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .french))
    #expect(wording.message == "Le Conseil ne rend compte à personne.")
    #expect(
      wording.recommendation
        == """
        Inscrire dans les textes du Conseil à qui, et à quel rythme, les rapports sont remis.
        """)
    #expect(wording.question == "À qui le Conseil rend-il compte\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.complete = [.lines] }
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .english))
    #expect(wording.message == "The Council reports to nobody.")
    #expect(
      wording.recommendation
        == """
        Lay down in the terms of reference of the Council to whom it reports, and how often.
        """)
    #expect(wording.question == "To whom does the Council report?")
  }
}
