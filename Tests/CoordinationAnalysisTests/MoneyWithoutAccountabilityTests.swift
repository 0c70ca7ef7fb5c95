import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct MoneyWithoutAccountabilityTests {
  private let rule = MoneyWithoutAccountability()
  private let money = Tie("donor", .funds, "unit")

  private func map(_ ties: [Tie], _ change: (inout Stakeholder) -> Void = { _ in })
    -> StakeholderMap
  {
    StakeholderMap(
      [
        Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit") {
          change(&$0)
        },
        Stakeholder("donor", .donor, fr: "Fonds Alpha", en: "Alpha Fund") {
          $0.parent = .known("head")
        },
        Stakeholder("head", .donor, fr: "Union Alpha", en: "Alpha Union"),
        Stakeholder("agency", .unAgency, fr: "Agence Bêta", en: "Beta Agency"),
      ], ties)
  }

  private func complete(_ ties: [Tie]) -> StakeholderMap { map(ties) { $0.complete = [.lines] } }

  @Test func failsWhereAllLinesAreKnownAndNoneGoesBack() throws {
    let verdict = try #require(
      rule.verdicts(complete([money, Tie("agency", .funds, "unit"), money])).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit", "donor", "agency"])
    #expect(verdict.claim == .lines)
    #expect(verdict.rows == ["stakeholders 2", "ties 2", "ties 3", "ties 4"])
    #expect(rule.verdicts(complete([money])).count == 1)
  }

  @Test func failsWhereTheLineIsDenied() throws {
    let denial = Tie("unit", .accountableTo, "donor").with(.absent)
    let verdict = try #require(
      rule.verdicts(map([money, Tie("agency", .funds, "unit"), denial])).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit", "donor"])
    #expect(verdict.claim == nil)
    #expect(verdict.rows == ["ties 2", "ties 4"])
  }

  @Test func aDenialToSomebodyElseSaysNothing() {
    let denial = Tie("unit", .accountableTo, "agency").with(.absent)
    #expect(rule.outcome(map([money, denial]), on: "unit") == .notKnown)
  }

  @Test(arguments: [
    Tie("unit", .accountableTo, "donor"), Tie("unit", .reportsTo, "donor"),
    Tie("unit", .accountableTo, "head"), Tie("head", .supervises, "unit"),
  ])
  func holdsWhereALineGoesBack(_ line: Tie) throws {
    let verdict = try #require(rule.verdict(complete([money, line]), on: "unit"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["ties 2", "ties 3"])
    for status in [TieStatus.absent, .planned, .proposed, .lapsed] {
      #expect(rule.outcome(complete([money, line.with(status)]), on: "unit") == .fails)
    }
    #expect(rule.outcome(complete([Tie("agency", .funds, "unit"), line]), on: "unit") == .fails)
  }

  @Test func aParentOrWhoPassedTheMoneyOnIsAccountedTo() {
    let under = map([money]) {
      $0.complete = [.lines]
      $0.parent = .known("donor")
    }
    #expect(rule.outcome(under, on: "unit") == .holds)
    let passed = Tie("donor", .funds, "unit") { $0.via = .known("agency") }
    let line = Tie("unit", .reportsTo, "agency")
    #expect(rule.outcome(complete([passed, line]), on: "unit") == .holds)
  }

  @Test func asksWhereLinesMayBeMissingFromTheMap() throws {
    let verdict = try #require(rule.verdict(map([money]), on: "unit"))
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.subjects == ["unit"])
    #expect(verdict.stakeholders("funders") == ["donor"])
    #expect(rule.outcome(map([money]) { $0.complete = [.funding] }, on: "unit") == .notKnown)
  }

  @Test func moneyThatIsDeniedOrStillToComeOrOverIsNone() {
    for status in [TieStatus.absent, .planned, .proposed, .lapsed] {
      #expect(rule.verdicts(complete([money.with(status)])).isEmpty)
    }
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  /// What pays for assistance goes to who provides it, and not to whom it is given.
  @Test func moneyThatPaysAnEngagementIsNotTheRecipients() {
    let pay = Tie("agency", .funds, "unit") { $0.engagement = .known("aid") }
    #expect(rule.verdicts(complete([pay])).isEmpty)
    #expect(rule.verdict(complete([pay, money]), on: "unit")?.subjects == ["unit", "donor"])
  }

  @Test func doesNotJudgeWhatIsNoSinglePartyOrIsNotThere() {
    for change: (inout Stakeholder) -> Void in [
      { $0.kind = .known(.unspecified) }, { $0.countMin = 4 }, { $0.status = .known(.proposed) },
      { $0.status = .known(.ended) },
    ] {
      let map = map([money]) {
        $0.complete = [.lines]
        change(&$0)
      }
      #expect(rule.outcome(map, on: "unit") == .notApplicable)
    }
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let one = complete([money, Tie("agency", .funds, "unit")])
    let wording = try #require(Wording(rule.verdict(one, on: "unit"), rule, one, .french))
    #expect(
      wording.message == """
        La Cellule de nutrition reçoit des fonds du Fonds Alpha et de l’Agence Bêta sans lien de \
        redevabilité en retour.
        """)
    #expect(
      wording.recommendation == """
        Convenir par écrit du contenu et du rythme des rapports sur l’emploi des fonds à remettre au \
        Fonds Alpha et à l’Agence Bêta par la Cellule de nutrition.
        """)
    #expect(
      wording.question == """
        La Cellule de nutrition rend-elle compte au Fonds Alpha et à l’Agence Bêta de l’emploi des \
        fonds reçus\u{202F}?
        """)
    var many = complete([money])
    many.change("unit") { $0.names = LocalizedText([.french: "Réseaux", .english: "Networks"]) }
    let plural = try #require(Wording(rule.verdict(many, on: "unit"), rule, many, .french))
    #expect(
      plural.message
        == "Les réseaux reçoivent des fonds du Fonds Alpha sans lien de redevabilité en retour.")
    #expect(
      plural.question
        == "Les réseaux rendent-ils compte au Fonds Alpha de l’emploi des fonds reçus\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let one = complete([money])
    let wording = try #require(Wording(rule.verdict(one, on: "unit"), rule, one, .english))
    #expect(
      wording.message == """
        The Nutrition Unit receives money from the Alpha Fund, without a line of accountability in \
        return.
        """)
    #expect(
      wording.recommendation == """
        Agree in writing on what the Nutrition Unit reports to the Alpha Fund on the use of the money, \
        and how often.
        """)
    #expect(
      wording.question
        == "Does the Nutrition Unit account to the Alpha Fund for the money received?")
    var many = complete([money])
    many.change("unit") { $0.names = LocalizedText([.french: "Réseaux", .english: "Networks"]) }
    let plural = try #require(Wording(rule.verdict(many, on: "unit"), rule, many, .english))
    #expect(
      plural.message == """
        The networks receive money from the Alpha Fund, without a line of accountability in return.
        """)
    #expect(
      plural.question == "Do the networks account to the Alpha Fund for the money received?")
  }
}
