import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NationalShareTests {
  private let rule = NationalShare()

  private func pledge(
    _ funder: String, _ amount: Int?, flow: Flow? = .pledge, _ currency: String = "XOF"
  )
    -> Tie
  { .money(from: funder, flow: flow, amount, currency) }

  /// The group of the office is left open.
  private func map(_ ties: [Tie], _ change: (inout Stakeholder) -> Void = { _ in })
    -> StakeholderMap
  {
    var map = StakeholderMap.funded(ties, change)
    map.change("fund") { $0.group = .known(.donors) }
    map.change("agency") { $0.group = .known(.unitedNations) }
    map.change("ministry") { $0.group = .known(.government) }
    return map
  }

  /// The same, where all funding of the unit is known.
  private func known(_ ties: [Tie]) -> StakeholderMap { map(ties) { $0.complete = [.funding] } }

  private func outcomes(_ ties: Tie...) -> [Verdict.Outcome] {
    rule.verdicts(map(ties)).map(\.outcome)
  }

  @Test func failsBelowTheNormAndHoldsAtIt() throws {
    #expect(outcomes(pledge("fund", 90), pledge("ministry", 10)) == [.holds])
    let ties = [pledge("agency", 40), pledge("fund", 51), pledge("ministry", 10)]
    let verdict = try #require(rule.verdicts(known(ties)).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["ministry", "fund", "agency"])
    #expect(verdict.claim == .funding)
    #expect(verdict.rows == ["stakeholders 2", "ties 2", "ties 3", "ties 4"])
    #expect(rule.verdicts(map(ties)).map(\.outcome) == [.notKnown])
    var norms = Norms()
    norms.money.leastNational = 0.05
    #expect(rule.verdicts(map(ties), norms).map(\.outcome) == [.holds])
  }

  @Test func whatIsNotKnownMustNotTurnTheResult() {
    let few = [pledge("fund", 95), pledge("ministry", 5)]
    func outcome(with tie: Tie) -> [Verdict.Outcome] {
      rule.verdicts(known(few + [tie])).map(\.outcome)
    }
    #expect(outcome(with: pledge("agency", nil)) == [.fails])
    #expect(outcome(with: pledge("ministry", nil)) == [.notKnown])
    #expect(outcome(with: pledge("office", nil)) == [.notKnown])
    #expect(outcome(with: pledge("office", 5)) == [.fails])
    #expect(outcome(with: pledge("office", 6)) == [.notKnown])
    #expect(outcome(with: pledge("ministry", 6, flow: nil)) == [.notKnown])
    #expect(outcome(with: pledge("ghost", 6)) == [.notKnown])
    #expect(outcome(with: pledge("ministry", -6)) == [.notKnown])
  }

  @Test func holdsOnlyWhereTheRestCouldNotBreakTheNorm() {
    let enough = [pledge("fund", 80), pledge("ministry", 10)]
    func outcome(with tie: Tie) -> [Verdict.Outcome] {
      rule.verdicts(map(enough + [tie])).map(\.outcome)
    }
    #expect(outcome(with: pledge("agency", nil)) == [.notKnown])
    #expect(outcome(with: pledge("ministry", nil)) == [.holds])
    #expect(outcome(with: pledge("agency", 10, flow: nil)) == [.holds])
    #expect(outcome(with: pledge("agency", 11, flow: nil)) == [.notKnown])
  }

  @Test func withoutARowOfTheGovernmentFailsOnAClaim() throws {
    let ties = [pledge("fund", 90)]
    #expect(rule.verdicts(map(ties)).map(\.outcome) == [.notKnown])
    let verdict = try #require(rule.verdicts(known(ties)).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.claim == .funding)
    #expect(verdict.subjects == ["fund"])
    #expect(verdict.rows == ["stakeholders 2", "ties 2"])
  }

  /// What a ministry passes on of the money of others is not the country's own.
  @Test func aGovernmentPartyThatOthersFundMayGiveTheirMoney() {
    let funding = Tie("fund", .funds, "ministry") { $0.flow = .known(.commitment) }
    #expect(outcomes(pledge("fund", 80), pledge("ministry", 20), funding) == [.notKnown])
    #expect(outcomes(pledge("fund", 80), pledge("ministry", 20)) == [.holds])
  }

  /// What it gives beyond what it received is its own.
  @Test func aGovernmentPartyThatPassesMoneyOnMayAddToIt() {
    func outcome(passingOn amount: Int?) -> [Verdict.Outcome] {
      var received = pledge("fund", 5)
      received.to = "ministry"
      var ties = [pledge("fund", 190), pledge("crown", 5), received, pledge("ministry", amount)]
      ties[3].to = "office"
      var map = known(ties)
      map.change("office") { $0.complete = [.funding] }
      map.change("ministry") { $0.complete = [.funding] }
      map.add(Stakeholder("crown") { $0.group = .known(.government) })
      return rule.verdicts(map).map(\.outcome)
    }
    #expect(outcome(passingOn: 5) == [.fails])
    #expect(outcome(passingOn: 500) == [.notKnown])
    #expect(outcome(passingOn: nil) == [.notKnown])
  }

  @Test func aGovernmentOfAnotherCountryIsNotItsOwn() {
    func outcome(_ area: String) -> [Verdict.Outcome] {
      var map = map([pledge("fund", 90), pledge("ministry", 20)])
      map.change("unit") { $0.area = .known("land") }
      map.change("ministry") { $0.area = .known(area) }
      return rule.verdicts(map).map(\.outcome)
    }
    #expect(outcome("land") == [.holds])
    #expect(outcome("sea") == [.notKnown])
  }

  @Test func neitherFlowsNorCurrenciesAreMixed() {
    #expect(
      outcomes(
        pledge("fund", 90), pledge("ministry", 90, flow: .budget),
        pledge("ministry", 90, flow: .pledge, "USD")) == [
          .notKnown, .notApplicable, .notApplicable,
        ])
  }

  @Test(arguments: [TieStatus.absent, .planned, .lapsed])
  func countsOnlyWhatIsInForce(_ status: TieStatus) {
    let ties = [pledge("fund", 5), pledge("fund", 500).with(status), pledge("ministry", 5)]
    #expect(rule.verdicts(map(ties)).map(\.outcome) == [.holds])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let few = known([pledge("fund", 95), pledge("ministry", 5)])
    let wording = try #require(Wording(rule.verdicts(few).first, rule, few, .french))
    #expect(
      wording.message == """
        Parmi les annonces de financement que donne la cartographie, 5\u{A0}FCFA sur 100\u{A0}FCFA sont \
        apportés par l’État (le Ministère de la santé\u{202F}; seuil retenu\u{A0}: 10\u{A0}% au moins).
        """)
    #expect(
      wording.recommendation == """
        Prévoir sur plusieurs années la prise en charge par le budget de l’État d’une part croissante de \
        ce que finance aujourd’hui le Fonds Alpha.
        """)
    let none = known([pledge("fund", 95), pledge("agency", 5)])
    let claimed = try #require(Wording(rule.verdicts(none).first, rule, none, .french))
    #expect(
      claimed.message == """
        L’État n’apporte rien aux annonces de financement que donne la cartographie (100\u{A0}FCFA\
        \u{202F}; seuil retenu\u{A0}: 10\u{A0}% au moins)\u{202F}; tout est apporté par le Fonds Alpha et \
        l’Agence Bêta.
        """)
    #expect(
      claimed.recommendation.hasSuffix(
        "de ce que financent aujourd’hui le Fonds Alpha et l’Agence Bêta."))
    let open = map([pledge("fund", 95)])
    #expect(
      Wording(rule.verdicts(open).first, rule, open, .french)?.question == """
        Quel montant l’État apporte-t-il sur ses ressources propres (annonces de financement en FCFA), et \
        à combien s’élève la part apportée par le Fonds Alpha\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let few = known([pledge("fund", 95), pledge("ministry", 5)])
    let wording = try #require(Wording(rule.verdicts(few).first, rule, few, .english))
    #expect(
      wording.message == """
        Of the pledges that the map has, XOF\u{A0}5 of XOF\u{A0}100 come from the country’s own government \
        (the Ministry of Health; threshold applied: at least 10%).
        """)
    #expect(
      wording.recommendation == """
        Plan for several years how the state budget takes over a growing part of what is now paid by the \
        Alpha Fund.
        """)
    let none = known([pledge("fund", 95)])
    #expect(
      Wording(rule.verdicts(none).first, rule, none, .english)?.message == """
        Of the pledges that the map has (XOF\u{A0}95), the country’s own government gives nothing \
        (threshold applied: at least 10%); all of it comes from the Alpha Fund.
        """)
    let open = map([pledge("fund", 95)])
    #expect(
      Wording(rule.verdicts(open).first, rule, open, .english)?.question == """
        Of the pledges in XOF, how much comes from the country’s own government, and how much from the Alpha \
        Fund?
        """)
  }

  /// Whether the office belongs to the government is not known.
  @Test func doesNotSayThatTheStateGivesNothingWhereItMay() throws {
    let map = known([pledge("fund", 95), pledge("office", 5)])
    #expect(rule.verdicts(map).map(\.outcome) == [.fails])
    #expect(
      Wording(rule.verdicts(map).first, rule, map, .french)?.message.plain == """
        Parmi les annonces de financement que donne la cartographie (100 FCFA), 5 FCFA au plus relèvent \
        des ressources propres de l’État (la Direction du budget ; seuil retenu : 10 % au moins).
        """)
    #expect(
      Wording(rule.verdicts(map).first, rule, map, .english)?.message.plain == """
        Of the pledges that the map has (XOF 100), at most XOF 5 are the country’s own (the Budget \
        Office; threshold applied: at least 10%).
        """)
  }

  @Test func namesNoGovernmentPartyAmongTheOthersOfItsQuestion() {
    func question(_ ties: [Tie], _ language: Language) -> String? {
      let map = map(ties)
      return Wording(rule.verdicts(map).first, rule, map, language)?.question.plain
    }
    let funding = Tie("fund", .funds, "ministry") { $0.flow = .known(.commitment) }
    let passed = [pledge("fund", 80), pledge("ministry", 20), funding]
    #expect(
      question(passed, .french)?.hasSuffix("la part apportée par le Fonds Alpha ?") == true)
    var own = passed
    own[0].from = "ministry"
    #expect(
      question(own, .french) == """
        Quel montant l’État apporte-t-il sur ses ressources propres (annonces de financement en FCFA) ?
        """)
    #expect(
      question(own, .english)
        == "How much does the country’s own government give (pledges in XOF)?")
  }
}
