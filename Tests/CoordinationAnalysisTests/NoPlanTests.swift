import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoPlanTests {
  private let rule = NoPlan()

  private func served(_ instrument: Fact<String>, _ engagement: String = "aid") -> Tie {
    Tie("office", .assists, "committee") {
      $0.engagement = .known(engagement)
      $0.instrument = instrument
    }
  }

  private func map(_ ties: Tie..., change: (inout Engagement) -> Void = { _ in })
    -> StakeholderMap
  {
    var map = StakeholderMap.assisted(Engagement(from: ["office"], to: ["committee"], change))
    map.ties = ties
    return map
  }

  private func outcomes(_ map: StakeholderMap) -> [Verdict.Outcome] {
    rule.verdicts(map).map(\.outcome)
  }

  @Test func failsWhereATieForItDeniesAPlan() throws {
    let verdict = try #require(rule.verdicts(map(served(.absent))).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["office", "committee"])
    #expect(verdict.rows == ["engagements 2", "ties 2"])
    #expect(verdict.claim == nil)
  }

  @Test func holdsWhereATieForItNamesAPlan() {
    #expect(outcomes(map(served(.known("plan")))) == [.holds])
    #expect(outcomes(map(served(.absent), served(.known("plan")))) == [.holds])
  }

  @Test func otherTiesSayNothingOfIt() {
    #expect(outcomes(map()) == [.notKnown])
    #expect(outcomes(map(served(.unknown))) == [.notKnown])
    #expect(outcomes(map(served(.absent, "other"))) == [.notKnown])
    #expect(outcomes(map(Tie("office", .implements, "plan"))) == [.notKnown])
    for status in [TieStatus.absent, .planned, .lapsed] {
      #expect(outcomes(map(served(.absent).with(status))) == [.notKnown])
      #expect(outcomes(map(served(.known("plan")).with(status))) == [.notKnown])
    }
  }

  @Test func asksOnceForAllThatTheSameRecipientsReceive() throws {
    let map = StakeholderMap.assisted(
      Engagement(from: ["office"], to: ["committee"]),
      Engagement(from: ["agency"], to: ["committee"]) { $0.id = "more" },
      Engagement(from: ["agency"], to: ["unit"]) { $0.id = "else" })
    let verdicts = rule.verdicts(map)
    #expect(verdicts.map(\.outcome) == [.notKnown, .notKnown])
    #expect(verdicts.map(\.subjects) == [["committee"], ["unit"]])
    #expect(verdicts.map(\.rows) == [["engagements 2", "engagements 3"], ["engagements 4"]])
    #expect(
      Wording(verdicts.first, rule, map, .french)?.question == """
        De quel plan relève l’assistance technique apportée au Comité technique par la Fondation Alpha \
        et l’Agence Bêta\u{202F}?
        """)
    #expect(
      Wording(verdicts.last, rule, map, .english)?.question == """
        Which plan does the technical assistance from the Beta Agency to the Nutrition Unit serve?
        """)
  }

  @Test func doesNotApplyToWhatIsOverOrReachesNobody() {
    var over = map(served(.absent)) { $0.end = .date("2022") }
    over.settings.date = PartialDate("2023-03")
    #expect(outcomes(over) == [.notApplicable])
    #expect(outcomes(map(served(.absent)) { $0.recipient = .unknown }) == [.notApplicable])
    var ended = map(served(.absent))
    ended.change("committee") { $0.status = .known(.ended) }
    #expect(outcomes(ended) == [.notApplicable])
    #expect(outcomes(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let denied = map(served(.absent))
    let wording = try #require(Wording(rule.verdicts(denied).first, rule, denied, .french))
    #expect(
      wording.message == """
        Aucun plan ne prévoit l’assistance technique apportée au Comité technique par la Fondation Alpha.
        """)
    #expect(
      wording.recommendation == """
        Faire préciser par le Comité technique, avec la Fondation Alpha, à quelle action d’un plan en \
        vigueur cette assistance contribue, ou y mettre fin.
        """)
    let unnamed = map(served(.absent)) { $0.provider = .unknown }
    #expect(
      Wording(rule.verdicts(unnamed).first, rule, unnamed, .french)?.recommendation == """
        Déterminer avec le Comité technique à quelle action d’un plan en vigueur cette assistance \
        contribue, ou y mettre fin.
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let denied = map(served(.absent))
    let wording = try #require(Wording(rule.verdicts(denied).first, rule, denied, .english))
    #expect(
      wording.message == """
        No plan is served by the technical assistance from the Alpha Office to the Technical Committee.
        """)
    #expect(
      wording.recommendation == """
        Let the Technical Committee and the Alpha Office lay down which action of a plan in force this \
        assistance serves, or end it.
        """)
    let unnamed = map(served(.absent)) { $0.provider = .unknown }
    #expect(
      Wording(rule.verdicts(unnamed).first, rule, unnamed, .english)?.recommendation == """
        Lay down with the Technical Committee which action of a plan in force this assistance serves, or \
        end it.
        """)
  }
}
