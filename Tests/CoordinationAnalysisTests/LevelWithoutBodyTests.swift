import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct LevelWithoutBodyTests {
  private let rule = LevelWithoutBody()

  private func map(_ bodies: (String, Level?, StakeholderStatus?)...) -> StakeholderMap {
    StakeholderMap(
      bodies.map { id, level, status in
        Stakeholder(id, .coordinationBody, fr: "Comité \(id)", en: "Committee \(id)") {
          $0.level = level.map(Fact.known) ?? .unknown
          $0.status = status.map(Fact.known) ?? .unknown
        }
      })
  }

  private func outcomes(_ map: StakeholderMap) -> [String] {
    rule.verdicts(map).map { "\($0.text("level")) \($0.outcome)" }
  }

  @Test func failsWhereTheBodiesOfALevelAreEndedProposedOrDormant() throws {
    let map = map(
      ("a", .national, .active), ("b", .region, .dormant), ("c", .region, .proposed),
      ("d", .region, .ended), ("e", .department, .active))
    #expect(outcomes(map) == ["national holds", "region fails", "department holds"])
    let verdict = rule.verdicts(map)[1]
    #expect(verdict.subjects == ["b", "c", "d"])
    #expect(verdict.terms("statuses") == ["dormant", "proposed", "ended"])
    #expect(verdict.rows == ["stakeholders 3", "stakeholders 4", "stakeholders 5"])
    #expect(verdict.claim == nil)
  }

  @Test(arguments: [StakeholderStatus.active, .beingEstablished, nil])
  func holdsWhereOneBodyMayWork(_ status: StakeholderStatus?) {
    let map = map(("a", .region, .dormant), ("b", .region, status))
    #expect(outcomes(map) == ["region holds"])
    #expect(rule.verdicts(map).first?.subjects == ["b"])
    #expect(rule.verdicts(map).first?.rows == ["stakeholders 3"])
  }

  @Test func asksTheLevelBelowWhereTheMapHasNoBody() throws {
    let map = map(
      ("a", .national, .active), ("b", .commune, .active), ("c", .commune, .active))
    #expect(
      outcomes(map) == [
        "national holds", "region notKnown", "department notKnown", "commune holds",
      ])
    for verdict in rule.verdicts(map)[1...2] {
      #expect(verdict.subjects == ["b", "c"])
      #expect(verdict.rows == ["stakeholders 3", "stakeholders 4"])
    }
  }

  @Test func levelsAboveTheHighestAndBelowTheLowestAreNotJudged() {
    #expect(
      outcomes(map(("a", .region, .active), ("b", .department, .active))) == [
        "region holds", "department holds",
      ])
    #expect(rule.verdicts(map(("a", .global, .active), ("b", nil, .dormant))).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func networksAreNoCoordinationBodies() {
    var map = map(("a", .national, .active), ("b", .region, .dormant))
    map.change("a") { $0.kind = .known(.sunNetwork) }
    #expect(outcomes(map) == ["region fails"])
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    var map = map(("a", .department, .ended), ("b", .department, .proposed))
    map.change("a") { $0.names = LocalizedText([.french: "Cellule locale"]) }
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.message
        == """
        À l’échelon du département, aucun organe de coordination en activité n’est connu\u{A0}: \
        Cellule locale, dissoute\u{202F}; Comité b, à l’état de projet.
        """)
    #expect(
      wording.recommendation
        == """
        Relancer ou mettre en place un organe de coordination à l’échelon du département, ou préciser \
        quel autre échelon en tient lieu.
        """)
    let one = self.map(("a", .region, .dormant))
    #expect(
      Wording(rule.verdicts(one).first, rule, one, .french)?.message
        == """
        À l’échelon de la région, aucun organe de coordination en activité n’est connu\u{A0}: Comité \
        a, en sommeil.
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map(("a", .department, .dormant), ("b", .department, .ended))
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      wording.message
        == """
        At department level, no coordination body is known to be at work: Committee a, dormant; \
        Committee b, ended.
        """)
    #expect(
      wording.recommendation
        == """
        Revive or set up a coordination body at department level, or lay down which other level stands \
        in for it.
        """)
  }

  @Test func asksWhoCoordinatesAboveTheBodiesOfTheNextLevel() throws {
    let two = map(
      ("n", .national, .active), ("a", .department, nil), ("b", .department, .active))
    let verdict = rule.verdicts(two)[1]
    #expect(
      Wording(verdict, rule, two, .french)?.question
        == """
        Quel organe assure la coordination à l’échelon de la région, au-dessus du Comité a et du \
        Comité b\u{202F}?
        """)
    #expect(
      Wording(verdict, rule, two, .english)?.question
        == "Which body coordinates at region level, above the Committee a and the Committee b?")
    let many = map(
      ("n", .national, .active), ("a", .department, nil), ("b", .department, nil),
      ("c", .department, nil), ("d", .department, nil), ("e", .department, nil))
    #expect(
      Wording(rule.verdicts(many)[1], rule, many, .french)?.question
        == """
        Quel organe assure la coordination à l’échelon de la région, au-dessus du Comité a, du Comité \
        b, du Comité c et de 2 autres\u{202F}?
        """)
    #expect(
      Wording(rule.verdicts(many)[1], rule, many, .english)?.question
        == """
        Which body coordinates at region level, above the Committee a, the Committee b, the Committee \
        c and 2 others?
        """)
  }
}
