import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct WeakTieTests {
  private let rule = WeakTie()

  private func tie(_ strength: Strength?, _ relation: Relation = .collaboratesWith) -> Tie {
    Tie("food", relation, "health") { $0.strength = strength.map(Fact.known) ?? .unknown }
  }

  /// Two ministries of one field.
  private func map(_ ties: Tie...) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder(
          "food", .governmentAgency, fr: "Commissariat à l’alimentation", en: "Food Commission"
        ) {
          $0.sectors = .known([Sector(rawValue: "nutrition"), Sector(rawValue: "agriculture")])
        },
        Stakeholder("health", .ministry, fr: "Ministère de la santé", en: "Ministry of Health") {
          $0.sectors = .known([Sector(rawValue: "health"), Sector(rawValue: "nutrition")])
        },
        Stakeholder("council", .coordinationBody) {
          $0.sectors = .known([Sector(rawValue: "nutrition")])
        },
      ], ties)
  }

  @Test(arguments: [Relation.collaboratesWith, .coordinatesWith])
  func failsWhereTheTieIsWeak(_ relation: Relation) throws {
    let verdicts = rule.verdicts(map(Tie("food", .informs, "health"), tie(.weak, relation)))
    #expect(verdicts.count == 1)
    let verdict = try #require(verdicts.first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["food", "health"])
    #expect(verdict.facts == ["sectors": .terms(["nutrition"]), "strength": .text("weak")])
    #expect(verdict.rows == ["ties 3", "stakeholders 2", "stakeholders 3"])
  }

  @Test(arguments: [Strength.moderate, .strong])
  func holdsWhereTheTieIsModerateOrStrong(_ strength: Strength) {
    #expect(rule.verdicts(map(tie(strength))).map(\.outcome) == [.holds])
    #expect(rule.verdicts(map(tie(.weak), tie(strength))).map(\.outcome) == [.holds])
  }

  @Test func failsWhereTheTieIsDenied() throws {
    let verdict = try #require(rule.verdicts(map(tie(nil).with(.absent))).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.text("strength") == "none")
    #expect(verdict.rows == ["ties 2", "stakeholders 2", "stakeholders 3"])
  }

  @Test func aDenialBesideAStrongTieIsNoGap() {
    #expect(
      rule.verdicts(map(tie(nil).with(.absent), tie(.strong))).map(\.outcome) == [.holds])
  }

  @Test func anUnstatedStrengthIsAskedAboutOnlyBetweenPartiesThatLeadInTheField() {
    let chairs = Tie("health", .chairs, "council")
    let heads = Tie("food", .heads, "council")
    #expect(rule.verdicts(map(tie(nil))).map(\.outcome) == [.notApplicable])
    #expect(rule.verdicts(map(tie(nil), chairs)).map(\.outcome) == [.notApplicable])
    #expect(rule.verdicts(map(tie(nil), chairs, heads)).map(\.outcome) == [.notKnown])
  }

  @Test func doesNotApplyWithoutACommonField() {
    var map = map(tie(.weak))
    map.change("food") { $0.sectors = .known([Sector(rawValue: "education")]) }
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
    map.change("food") { $0.sectors = .unknown }
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
  }

  /// Whoever leads, houses, convenes or carries out something in a field works in that field.
  @Test(arguments: [
    Tie("food", .chairs, "council"), Tie("food", .coChairs, "council"),
    Tie("food", .heads, "council"), Tie("food", .leads, "policy"),
    Tie("food", .implements, "policy"), Tie("council", .hostedBy, "food"),
    Tie("council", .convenedBy, "food"),
  ])
  func theFieldOfWhatAPartyLeadsIsItsOwn(_ leading: Tie) {
    func map(_ ties: Tie...) -> StakeholderMap {
      var map = self.map()
      map.ties = ties
      map.change("food") { $0.sectors = .unknown }
      var policy = Instrument()
      policy.id = "policy"
      policy.sectors = .known([Sector(rawValue: "nutrition")])
      map.instruments = [policy]
      return map
    }
    #expect(rule.verdicts(map(tie(.weak))).map(\.outcome) == [.notApplicable])
    #expect(rule.verdicts(map(tie(.weak), leading)).map(\.outcome) == [.fails])
    for status in [TieStatus.absent, .planned, .proposed, .lapsed] {
      #expect(
        rule.verdicts(map(tie(.weak), leading.with(status))).map(\.outcome) == [.notApplicable])
    }
  }

  @Test func sittingInABodyIsNotLeadingIt() {
    var map = map(tie(.weak), Tie("food", .memberOf, "council"))
    map.change("food") { $0.sectors = .unknown }
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
  }

  @Test func aPlannedTieIsNotJudged() {
    #expect(rule.verdicts(map(tie(.weak).with(.planned))).isEmpty)
    #expect(
      rule.verdicts(map(tie(.strong).with(.planned), tie(.weak))).map(\.outcome) == [.fails])
  }

  @Test func aTieThatIsOverDoesNotHold() {
    #expect(!rule.verdicts(map(tie(.strong).with(.lapsed))).contains { $0.outcome == .holds })
    #expect(
      rule.verdicts(map(tie(.strong).with(.lapsed), tie(.weak))).map(\.outcome) == [.fails])
  }

  @Test func bothDirectionsAreOnePair() throws {
    let back = Tie("health", .coordinatesWith, "food") { $0.strength = .known(.weak) }
    let verdicts = rule.verdicts(map(tie(.weak), back))
    #expect(verdicts.count == 1)
    #expect(verdicts.first?.rows == ["ties 2", "ties 3", "stakeholders 2", "stakeholders 3"])
  }

  @Test func anEmptyMapHasNoPairs() {
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func aCollectiveMayBeOneOfThePair() {
    var map = map(tie(.weak))
    map.change("health") { $0.countMin = 6 }
    #expect(rule.verdicts(map).map(\.outcome) == [.fails])
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map(tie(.weak))
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.message
        == """
        La collaboration entre le Commissariat à l’alimentation et le Ministère de la santé, qui \
        ont un domaine commun (nutrition), est à renforcer.
        """)
    #expect(
      wording.recommendation
        == """
        Établir entre le Commissariat à l’alimentation et le Ministère de la santé un cadre \
        formel de collaboration (nutrition)\u{A0}: interlocuteurs désignés, réunions communes, suivi \
        partagé.
        """)
    #expect(
      wording.question
        == """
        La collaboration entre le Commissariat à l’alimentation et le Ministère de la santé \
        est-elle faible, moyenne ou forte\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map(tie(nil).with(.absent))
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      wording.message
        == """
        There is no collaboration between the Food Commission and the Ministry of Health, which \
        share a field (nutrition).
        """)
    #expect(
      wording.recommendation
        == """
        Set down in writing how the Food Commission and the Ministry of Health work together \
        (nutrition): named contacts, joint meetings, shared follow-up.
        """)
    #expect(
      wording.question
        == """
        Is the collaboration between the Food Commission and the Ministry of Health weak, \
        moderate or strong?
        """)
  }
}
