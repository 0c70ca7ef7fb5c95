import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoMutualAccountabilityTests {
  private let rule = NoMutualAccountability()

  /// A ministry and an agency sit in the unit; the agency belongs to the fund.
  private func map(_ ties: Tie..., change: (inout Stakeholder) -> Void = { _ in }) -> StakeholderMap
  {
    var map = StakeholderMap.funded(
      [Tie("ministry", .chairs, "unit"), Tie("agency", .memberOf, "unit")] + ties, change)
    map.change("ministry") { $0.group = .known(.government) }
    map.change("agency") {
      $0.group = .known(.unitedNations)
      $0.parent = .known("fund")
    }
    return map
  }

  /// The same with all lines known of the body and of what the agency belongs to.
  private func closed(_ ties: Tie...) -> StakeholderMap {
    var map = map { $0.complete = [.members, .lines] }
    map.ties += ties
    map.change("fund") { $0.complete = [.lines] }
    return map
  }

  private func outcome(_ map: StakeholderMap) -> Verdict.Outcome? { rule.outcome(map, on: "unit") }

  private let up = Tie("agency", .accountableTo, "ministry")
  private let down = Tie("ministry", .reportsTo, "agency")

  @Test func holdsWhereAccountsGoBothWays() {
    #expect(outcome(map(up, down)) == .holds)
    #expect(
      outcome(map(Tie("agency", .evaluates, "ministry"), Tie("ministry", .audits, "agency")))
        == .holds)
    #expect(outcome(map(Tie("ministry", .accountableTo, "fund"), up)) == .holds)
    #expect(outcome(map(Tie("agency", .accountableTo, "ministry") { $0.mutual = true })) == .holds)
    let verdict = rule.verdict(map(up, down), on: "unit")
    #expect(verdict?.rows == ["stakeholders 2", "ties 5", "ties 4"])
  }

  @Test func holdsWhereTheBodyAccountsToBothSides() {
    let toBoth = map(Tie("unit", .reportsTo, "ministry"), Tie("unit", .accountableTo, "agency"))
    #expect(outcome(toBoth) == .holds)
    #expect(outcome(map(Tie("unit", .reportsTo, "ministry"))) == .notKnown)
  }

  @Test func asksWhereAWayIsNotKnown() {
    #expect(outcome(map()) == .notKnown)
    #expect(outcome(map(up)) == .notKnown)
    #expect(outcome(map(up.with(.absent))) == .notKnown)
    #expect(outcome(map(Tie("ministry", .reportsTo, "ministry"), up)) == .notKnown)
    for status in [TieStatus.planned, .lapsed] {
      #expect(outcome(map(up, down.with(status))) == .notKnown)
    }
  }

  @Test func failsOnADenial() throws {
    let oneWay = try #require(rule.verdict(closed(down, up.with(.absent)), on: "unit"))
    #expect(oneWay.outcome == .fails)
    #expect(oneWay.text("oneWay") == "government")
    #expect(oneWay.claim == .lines)
    #expect(oneWay.rows == ["stakeholders 2", "stakeholders 3", "ties 4", "ties 5"])
    #expect(outcome(closed(down.with(.absent), up.with(.absent))) == .fails)
    #expect(outcome(map(down.with(.absent), up.with(.absent))) == .notKnown)
  }

  /// What a member belongs to may account in its place, and the body in that of all.
  @Test func failsOnlyWhereParentsAndTheBodyAreKnownToGiveNoAccount() {
    var silent = closed(down, up.with(.absent))
    silent.change("fund") { $0.complete = [] }
    #expect(outcome(silent) == .notKnown)
    silent.ties.append(Tie("fund", .reportsTo, "ministry").with(.absent))
    #expect(outcome(silent) == .fails)
    for claims in [[CompleteAspect.lines], [.members], []] {
      var open = closed(down, up.with(.absent))
      open.change("unit") { $0.complete = claims }
      #expect(outcome(open) == .notKnown)
    }
    var nowhere = closed(down, up.with(.absent))
    nowhere.change("agency") { $0.parent = .known("nobody") }
    #expect(outcome(nowhere) == .notKnown)
    nowhere.change("agency") { $0.parent = .known("agency") }
    #expect(outcome(nowhere) == .fails)
  }

  @Test func oneDenialAmongSeveralIsNoneOfTheSide() {
    var several = closed(down, up.with(.absent), Tie("fund", .memberOf, "unit"))
    several.change("fund") {
      $0.group = .known(.donors)
      $0.complete = []
    }
    #expect(outcome(several) == .notKnown)
    several.ties.append(Tie("fund", .accountableTo, "ministry").with(.absent))
    #expect(outcome(several) == .fails)
  }

  @Test func failsWhereAllLinesAndMembersAreKnown() throws {
    var map = map(up) { $0.complete = [.members, .lines] }
    map.change("ministry") { $0.complete = [.lines] }
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.text("oneWay") == "partners")
    #expect(verdict.claim == .lines)
    #expect(verdict.rows == ["stakeholders 2", "stakeholders 5", "ties 4"])
    var open = map
    open.change("unit") { $0.complete = [] }
    #expect(outcome(open) == .notKnown)
    var many = map
    many.change("ministry") { $0.countMin = 3 }
    #expect(outcome(many) == .notKnown)
  }

  @Test func doesNotApplyWithoutBothSidesOrABodyInPlace() {
    var alone = map(up, down)
    alone.change("agency") { $0.group = .known(.business) }
    #expect(outcome(alone) == .notApplicable)
    var watching = map(up)
    watching.ties[1].relation = .observes
    #expect(outcome(watching) == .notApplicable)
    for status in [StakeholderStatus.proposed, .ended] {
      #expect(outcome(map(up) { $0.status = .known(status) }) == .notApplicable)
    }
    #expect(outcome(map(up) { $0.countMin = 4 }) == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    }
    let down = try wording(closed(down, up.with(.absent)))
    #expect(
      down.message == """
        Au sein de la Cellule de nutrition, la partie nationale (le Ministère de la santé) rend compte \
        aux partenaires (l’Agence Bêta), mais l’inverse n’est pas vrai.
        """)
    #expect(
      down.recommendation == """
        Inscrire chaque année à l’ordre du jour de la Cellule de nutrition une revue conjointe où le \
        Ministère de la santé, d’une part, et l’Agence Bêta, d’autre part, rendent compte de leurs \
        engagements.
        """)
    #expect(
      try wording(closed(up, self.down.with(.absent))).message == """
        Au sein de la Cellule de nutrition, les partenaires (l’Agence Bêta) rendent compte à la partie \
        nationale (le Ministère de la santé), mais l’inverse n’est pas vrai.
        """)
    #expect(
      try wording(closed(up.with(.absent), self.down.with(.absent))).message == """
        Au sein de la Cellule de nutrition, ni la partie nationale (le Ministère de la santé) ni les \
        partenaires (l’Agence Bêta) ne se rendent compte mutuellement.
        """)
    #expect(
      try wording(map().withPluralUnit).question == """
        L’État et ses partenaires se rendent-ils mutuellement compte de leurs engagements au sein des \
        réseaux, et comment\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    }
    let down = try wording(closed(down, up.with(.absent)))
    #expect(
      down.message == """
        In the Nutrition Unit, the government side (the Ministry of Health) accounts to the partners (the \
        Beta Agency), but not the other way round.
        """)
    #expect(
      down.recommendation == """
        Put a joint review on the agenda of the Nutrition Unit once a year, in which the Ministry of \
        Health on one side and the Beta Agency on the other report on what they committed themselves to.
        """)
    #expect(
      try wording(closed(up.with(.absent), self.down.with(.absent))).message == """
        In the Nutrition Unit, neither the government side (the Ministry of Health) nor the partners (the \
        Beta Agency) account to each other.
        """)
    #expect(
      try wording(map()).question == """
        Do government and partners account to each other for their commitments in the Nutrition Unit, and \
        how?
        """)
  }
}
