import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct FocalPointAmongEqualsTests {
  private let rule = FocalPointAmongEquals()

  private func map(
    _ ties: Tie..., point: (inout Stakeholder) -> Void = { _ in }
  ) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder("point", .focalPoint, fr: "Point focal", en: "Focal Point", nil, point),
        Stakeholder("unit", .coordinationBody, fr: "Cellule", en: "Unit"),
        Stakeholder("health", .ministry, fr: "Ministère de la santé", en: "Ministry of Health") {
          $0.rank = .known(Rank(3)!)
        },
        Stakeholder("farming", .ministry),
        Stakeholder(
          "premier", .headOfGovernment, fr: "Bureau du Premier ministre",
          en: "Office of the Prime Minister"
        ) {
          $0.rank = .known(Rank(2)!)
        },
      ], [Tie("point", .heads, "unit"), Tie("farming", .memberOf, "unit")] + ties)
  }

  @Test func failsFromAPlaceInAMinistry() throws {
    let map = map(Tie("point", .hostedBy, "health"), Tie("unit", .convenedBy, "premier"))
    let verdict = try #require(rule.verdict(map, on: "point"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["stakeholders 2", "stakeholders 4", "ties 4", "ties 2", "ties 3"])
    let french = Wording(verdict, rule, map, .french)
    #expect(
      french?.message
        == """
        Le Point focal coordonne la Cellule, où siègent des ministères, depuis un ministère (le Ministère \
        de la santé), et non depuis une autorité placée au-dessus d’eux.
        """)
    #expect(
      french?.recommendation
        == """
        Rehausser le positionnement institutionnel du Point focal, ou désigner un point focal qui \
        représente le Bureau du Premier ministre.
        """)
    let english = Wording(verdict, rule, map, .english)
    #expect(
      english?.message
        == """
        The Focal Point coordinates the Unit, in which ministries sit, from within a ministry (the \
        Ministry of Health), not from an authority above them.
        """)
    #expect(
      english?.recommendation.hasSuffix("represents the Office of the Prime Minister.") == true)
  }

  @Test func aParentIsAPlaceToo() {
    #expect(rule.outcome(map { $0.parent = .known("health") }, on: "point") == .fails)
  }

  @Test func withoutAConvenerAboveTheHeadOfGovernmentIsMeant() throws {
    let map = map(Tie("point", .hostedBy, "health"))
    let wording = Wording(rule.verdict(map, on: "point"), rule, map, .english)
    #expect(wording?.recommendation.hasSuffix("represents the head of government.") == true)
  }

  @Test func holdsFromAPlaceAboveTheMinistries() {
    #expect(rule.outcome(map(Tie("point", .hostedBy, "premier")), on: "point") == .holds)
  }

  @Test func asksWhereThePlaceIsNotKnown() throws {
    let map = map()
    let verdict = try #require(rule.verdict(map, on: "point"))
    #expect(verdict.outcome == .notKnown)
    #expect(
      Wording(verdict, rule, map, .french)?.question
        == "Où, dans l’État, le Point focal est-il placé, et à quel rang\u{202F}?")
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aPlaceThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    let map = map(Tie("point", .hostedBy, "health").with(status))
    #expect(rule.outcome(map, on: "point") == .notKnown)
  }

  @Test func whereNoMinistrySitsItDoesNotApply() {
    var map = map(Tie("point", .hostedBy, "health"))
    map.ties.removeAll { $0.from == "farming" }
    #expect(rule.outcome(map, on: "point") == .notApplicable)
    map.ties.removeAll { $0.from == "point" }
    #expect(rule.verdicts(map).isEmpty)
  }

  @Test func othersThanGovernmentsAreNotJudged() {
    let map = map(Tie("point", .hostedBy, "health")) { $0.group = .known(.unitedNations) }
    #expect(rule.verdicts(map).isEmpty)
  }
}
