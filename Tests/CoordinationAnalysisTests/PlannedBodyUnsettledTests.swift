import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct PlannedBodyUnsettledTests {
  private let rule = PlannedBodyUnsettled()
  private static let fields = ["food-security", "nutrition"].map { Sector(rawValue: $0) }

  private func map(
    _ ties: [Tie] = [], _ change: (inout Stakeholder) -> Void = { _ in }
  ) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder("council", .coordinationBody, fr: "Conseil national", en: "National Council") {
          $0.status = .known(.proposed)
          $0.sectors = .known(Self.fields)
          $0.termsOfReference = .absent
          change(&$0)
        },
        Stakeholder("health", .ministry, fr: "Ministère de la santé", en: "Ministry of Health"),
        Stakeholder("agency", nil, fr: "Agence de la faim", en: "Hunger Agency"),
        Stakeholder("unit", .coordinationBody) {
          $0.sectors = .known([Sector(rawValue: "nutrition")])
        },
        Stakeholder("school", .coordinationBody) {
          $0.sectors = .known([Sector(rawValue: "education")])
        },
      ], ties)
  }

  @Test(arguments: [StakeholderStatus.proposed, .beingEstablished])
  func failsWhereTheRulesOfABodyToComeAreDenied(_ status: StakeholderStatus) throws {
    let map = map { $0.status = .known(status) }
    let verdict = try #require(rule.verdict(map, on: "council"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["council"])
    #expect(verdict.terms("sectors") == ["food-security", "nutrition"])
    #expect(verdict.rows == ["stakeholders 2"])
    // The same is not found twice.
    #expect(NoTermsOfReference().outcome(map, on: "council") == .notApplicable)
  }

  @Test func holdsWhereTheyAreNamedAndAsksWhereNothingIsSaid() {
    #expect(
      rule.outcome(map { $0.termsOfReference = .known("text") }, on: "council") == .holds)
    #expect(rule.outcome(map { $0.termsOfReference = .unknown }, on: "council") == .notKnown)
  }

  @Test func appliesToOneBodyToComeOfSeveralSectors() {
    for status in [StakeholderStatus.active, .dormant, .ended] {
      #expect(
        rule.outcome(map { $0.status = .known(status) }, on: "council") == .notApplicable)
    }
    let others: [(inout Stakeholder) -> Void] = [
      { $0.status = .unknown }, { $0.sectors = .unknown },
      { $0.sectors = .known([Self.fields[0]]) },
      { $0.sectors = .known([Self.fields[0], Self.fields[0]]) }, { $0.countMin = 2 },
    ]
    for change in others { #expect(rule.outcome(map([], change), on: "council") == .notApplicable) }
    #expect(rule.outcome(map { $0.kind = .known(.ministry) }, on: "council") == nil)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test(arguments: [Relation.leads, .heads, .chairs, .coChairs])
  func namesWhoLeadsInOneOfTheSectors(_ relation: Relation) {
    func leaders(_ ties: Tie...) -> [String]? {
      var map = map(ties)
      var policy = Instrument()
      (policy.id, policy.sectors) = ("policy", .known([Self.fields[0]]))
      map.instruments = [policy]
      return rule.verdict(map, on: "council")?.stakeholders("leaders")
    }
    let (unit, policy) = (Tie("health", relation, "unit"), Tie("agency", relation, "policy"))
    #expect(leaders(policy, unit, unit) == ["health", "agency"])
    #expect(leaders(Tie("health", relation, "school"), Tie("health", .memberOf, "unit")) == [])
    for status in [TieStatus.absent, .planned, .proposed, .lapsed] {
      #expect(leaders(unit.with(status)) == [])
    }
    #expect(leaders(Tie("nobody", relation, "unit"), Tie("health", relation, "nothing")) == [])
    #expect(leaders(Tie("council", relation, "council")) == [])
  }

  @Test(arguments: [TieStatus.planned, .proposed, .active])
  func namesFirstWhoIsToSuperviseIt(_ status: TieStatus) throws {
    let supervises = Tie("agency", .supervises, "council").with(status)
    let map = map([Tie("health", .chairs, "unit"), supervises, Tie("agency", .leads, "unit")])
    let verdict = try #require(rule.verdict(map, on: "council"))
    #expect(verdict.stakeholders("supervisors") == ["agency"])
    #expect(verdict.stakeholders("leaders") == ["health"])
    #expect(verdict.rows == ["stakeholders 2", "ties 3", "ties 2"])
    #expect(
      Wording(verdict, rule, map, .french)?.recommendation.hasPrefix(
        """
        Avant la mise en place du Conseil national, convenir avec l’Agence de la faim, qui devrait le \
        superviser, et avec ceux qui conduisent déjà une action dans ces secteurs (le Ministère de la \
        santé) des sièges, de la place à l’ordre du jour et des moyens réservés à chaque secteur,
        """) == true)
  }

  @Test func whoOnceSupervisedItOrDoesNotIsNotNamed() throws {
    for status in [TieStatus.absent, .lapsed] {
      let map = map([Tie("agency", .supervises, "council").with(status)])
      #expect(rule.verdict(map, on: "council")?.stakeholders("supervisors") == [])
    }
    let loop = map([Tie("council", .supervises, "council").with(.planned)])
    #expect(rule.verdict(loop, on: "council")?.rows == ["stakeholders 2"])
    let alone = map([Tie("agency", .supervises, "council").with(.planned)])
    #expect(
      Wording(rule.verdict(alone, on: "council"), rule, alone, .english)?.recommendation.hasPrefix(
        """
        Before the National Council is set up, settle with the Hunger Agency, which would supervise it, \
        the seats,
        """) == true)
  }

  @Test func saysInFrenchWhatIsOpenAndWhatToSettle() throws {
    let alone = try #require(
      Wording(rule.verdict(map(), on: "council"), rule, map(), .french))
    #expect(
      alone.message.plain == """
        Le Conseil national devrait couvrir plusieurs secteurs (sécurité alimentaire et nutrition) ; les \
        règles de fonctionnement n’en sont pas arrêtées.
        """)
    #expect(
      alone.recommendation == """
        Avant la mise en place du Conseil national, arrêter les sièges, la place à l’ordre du jour et les \
        moyens réservés à chaque secteur, afin qu’aucun ne prenne le pas sur les autres.
        """)
    #expect(
      alone.question.plain == """
        Quel est le fonctionnement prévu du Conseil national : quels sièges, quelle place à l’ordre du \
        jour et quels moyens pour chaque secteur (sécurité alimentaire et nutrition) ?
        """)
    let led = map([Tie("health", .chairs, "unit")]) {
      $0.names = LocalizedText([.french: "Plateformes régionales", .english: "Regional platforms"])
    }
    let wording = try #require(Wording(rule.verdict(led, on: "council"), rule, led, .french))
    #expect(wording.message.hasPrefix("Les plateformes régionales devraient couvrir"))
    #expect(
      wording.recommendation.hasPrefix(
        """
        Avant la mise en place des plateformes régionales, convenir avec ceux qui conduisent déjà une \
        action dans ces secteurs (le Ministère de la santé) des sièges
        """))
  }

  @Test func saysInEnglishWhatIsOpenAndWhatToSettle() throws {
    let map = map([Tie("health", .chairs, "unit")])
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .english))
    #expect(
      wording.message == """
        The National Council would cover several sectors (food security and nutrition); how it will work \
        is not settled.
        """)
    #expect(
      wording.recommendation == """
        Before the National Council is set up, settle with those who already lead in these sectors (the \
        Ministry of Health) the seats, the place on the agenda and the means set aside for each sector, \
        so that none prevails over the others.
        """)
    #expect(
      wording.question == """
        How will the National Council work: which seats, which place on the agenda and which means has \
        each sector (food security and nutrition)?
        """)
  }

  @Test func aLongListOfLeadersIsCutShort() {
    var many = map()
    for number in 1...7 {
      many.stakeholders.append(Stakeholder("p\(number)"))
      many.ties.append(Tie("p\(number)", .chairs, "unit"))
    }
    let wording = Wording(rule.verdict(many, on: "council"), rule, many, .french)
    #expect(wording?.recommendation.contains("(p1, p2, p3, p4 et 3 autres)") == true)
  }
}
