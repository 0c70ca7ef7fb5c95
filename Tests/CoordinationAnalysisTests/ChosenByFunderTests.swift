import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ChosenByFunderTests {
  private let rule = ChosenByFunder()

  private func map(
    by selectors: [String], paidBy funders: [String] = [], ties: [Tie] = [],
    _ change: (inout Engagement) -> Void = { _ in }
  ) -> StakeholderMap {
    .assisted(
      Engagement(from: ["agency"], to: ["committee"]) {
        $0.selectedBy = selectors.isEmpty ? .unknown : .known(selectors)
        $0.funder = funders.isEmpty ? .unknown : .known(funders)
        change(&$0)
      }, ties: ties)
  }

  private func outcomes(_ map: StakeholderMap) -> [Verdict.Outcome] {
    rule.verdicts(map).map(\.outcome)
  }

  @Test func failsWhereWhoPaysChose() throws {
    let verdict = try #require(rule.verdicts(map(by: ["head"], paidBy: ["head"])).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["agency", "committee"])
    #expect(verdict.stakeholders("funders") == ["head"])
    #expect(verdict.rows == ["engagements 2"])
    #expect(verdict.claim == nil)
    #expect(outcomes(map(by: ["head", "agency"], paidBy: ["head"])) == [.fails])
  }

  @Test func whatLiesAboveOrBelowWhoPaysIsOnTheirSide() {
    let below = rule.verdicts(map(by: ["office"], paidBy: ["head"])).first
    #expect(below?.outcome == .fails)
    #expect(below?.rows == ["engagements 2", "stakeholders 4"])
  }

  @Test func whoPaysIsAlsoKnownFromTheMoneyForTheEngagement() {
    let money = Tie("head", .funds, "committee") { $0.engagement = .known("aid") }
    let verdict = rule.verdicts(map(by: ["head"], ties: [money])).first
    #expect(verdict?.outcome == .fails)
    #expect(verdict?.rows == ["engagements 2", "ties 2"])
    for status in [TieStatus.absent, .planned, .lapsed] {
      #expect(outcomes(map(by: ["head"], ties: [money.with(status)])) == [.notKnown])
    }
    let other = Tie("head", .funds, "committee") { $0.engagement = .known("other") }
    #expect(outcomes(map(by: ["head"], ties: [other])) == [.notKnown])
  }

  @Test(arguments: [["committee"], ["ministry"], ["head", "committee"], ["unit"]])
  func holdsWhereTheRecipientHadAPartOrWhoPaysHadNone(_ selectors: [String]) {
    #expect(outcomes(map(by: selectors, paidBy: ["head"])) == [.holds])
  }

  @Test func holdsWhereTheRecipientPaysItself() {
    #expect(outcomes(map(by: ["ministry"], paidBy: ["ministry"])) == [.holds])
  }

  @Test func leavesToAnotherRuleWhatTheProviderChoseOrNobodyKnows() {
    #expect(outcomes(map(by: ["agency"], paidBy: ["agency"])) == [.notApplicable])
    #expect(outcomes(map(by: [], paidBy: ["head"])) == [.notApplicable])
    let nobody = map(by: [], paidBy: ["head"]) { $0.selectedBy = .absent }
    #expect(outcomes(nobody) == [.notApplicable])
    #expect(outcomes(map(by: ["head"]) { $0.funder = .absent }) == [.notApplicable])
    #expect(
      outcomes(map(by: ["head"], paidBy: ["head"]) { $0.recipient = .unknown }) == [.notApplicable])
    #expect(outcomes(StakeholderMap()).isEmpty)
  }

  @Test func asksWhoPaysUnlessItIsOver() {
    #expect(outcomes(map(by: ["head"])) == [.notKnown])
    var over = map(by: ["head"]) { $0.end = .date("2022") }
    over.settings.date = PartialDate("2023-03")
    #expect(outcomes(over) == [.notApplicable])
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotJudgeWhatIsGivenToABodyThatIsNotThere(_ status: StakeholderStatus) {
    var map = map(by: ["head"], paidBy: ["head"])
    map.change("committee") { $0.status = .known(status) }
    #expect(outcomes(map) == [.notApplicable])
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    }
    let one = try wording(map(by: ["head"], paidBy: ["head"]))
    #expect(
      one.message == """
        Pour l’assistance technique apportée au Comité technique par l’Agence Bêta, le choix du \
        prestataire est revenu à l’Union Alpha, qui la finance, et non au bénéficiaire.
        """)
    #expect(
      one.recommendation == """
        Convenir avec l’Union Alpha de donner au Comité technique, lors du renouvellement de cette \
        assistance, une voix dans le choix du prestataire\u{A0}: approbation des termes de référence et \
        participation à l’examen des offres.
        """)
    let two = try wording(map(by: ["head", "unit"], paidBy: ["head", "unit"]))
    #expect(
      two.message.hasSuffix(
        "à l’Union Alpha et à la Cellule de nutrition, qui la financent, et non au bénéficiaire."))
    let below = try wording(map(by: ["office"], paidBy: ["head"]))
    #expect(
      below.message.hasSuffix(
        "est revenu à la Fondation Alpha, du côté du financement (l’Union Alpha), et non au bénéficiaire."
      ))
    #expect(
      try wording(map(by: ["head"])).question == """
        Qui finance l’assistance technique apportée au Comité technique par l’Agence Bêta\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    }
    let one = try wording(map(by: ["head"], paidBy: ["head"]))
    #expect(
      one.message == """
        For the technical assistance from the Beta Agency to the Technical Committee, the choice of the \
        provider lay with the Alpha Union, who pays for it, and not with the recipient.
        """)
    #expect(
      one.recommendation == """
        Agree with the Alpha Union that the Technical Committee will have a say in the choice of the \
        provider when this assistance is renewed: terms of reference to approve, and a seat where the \
        offers are compared.
        """)
    let below = try wording(map(by: ["office"], paidBy: ["head"]))
    #expect(
      below.message.hasSuffix(
        "lay with the Alpha Office, on the side of the funder (the Alpha Union), and not with the recipient."
      ))
    #expect(
      try wording(map(by: ["head"])).question
        == "Who pays for the technical assistance from the Beta Agency to the Technical Committee?")
  }
}
