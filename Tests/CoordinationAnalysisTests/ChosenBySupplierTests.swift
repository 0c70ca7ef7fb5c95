import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ChosenBySupplierTests {
  private let rule = ChosenBySupplier()

  private func map(
    from providers: [String] = ["office"], to recipients: [String] = ["committee"],
    by selectors: [String], _ change: (inout Engagement) -> Void = { _ in }
  ) -> StakeholderMap {
    .assisted(
      Engagement(from: providers, to: recipients) {
        $0.selectedBy = selectors.isEmpty ? .unknown : .known(selectors)
        change(&$0)
      })
  }

  @Test func failsWhereTheProviderChoseItself() throws {
    let verdict = try #require(rule.verdicts(map(by: ["office"])).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["office", "committee"])
    #expect(verdict.text("engagement") == "aid")
    #expect(verdict.stakeholders("selectors") == ["office"])
    #expect(verdict.rows == ["engagements 2"])
    #expect(verdict.claim == nil)
  }

  @Test func whatLiesAboveTheProviderIsItsOwnSide() {
    let above = rule.verdicts(map(by: ["head"])).first
    #expect(above?.outcome == .fails)
    #expect(above?.rows == ["engagements 2", "stakeholders 4"])
    #expect(rule.verdicts(map(from: ["head"], by: ["office"])).map(\.outcome) == [.fails])
  }

  @Test(arguments: [["committee"], ["ministry"], ["agency"], ["office", "committee"]])
  func holdsWhereSomebodyElseChose(_ selectors: [String]) {
    #expect(rule.verdicts(map(by: selectors)).map(\.outcome) == [.holds])
  }

  /// A ministry that lets one of its parts assist another has not been left out of the choice.
  @Test func theHouseOfTheRecipientIsNotTheSideOfTheSupplier() {
    let inHouse = map(from: ["committee"], to: ["ministry"], by: ["ministry"])
    #expect(rule.verdicts(inHouse).map(\.outcome) == [.holds])
  }

  @Test func asksWhereItIsNotKnownWhoChoseOrWhoProvides() {
    #expect(rule.verdicts(map(by: [])).map(\.outcome) == [.notKnown])
    #expect(rule.verdicts(map(from: [], by: ["office"])).map(\.outcome) == [.notKnown])
  }

  @Test func doesNotApplyWhereNobodyChoseOrNobodyIsKnown() {
    let nobody = map(by: []) { $0.selectedBy = .absent }
    #expect(rule.verdicts(nobody).map(\.outcome) == [.notApplicable])
    #expect(
      rule.verdicts(map(from: [], to: [], by: ["office"])).map(\.outcome) == [.notApplicable])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotJudgeWhatIsGivenToABodyThatIsNotThere(_ status: StakeholderStatus) {
    var map = map(by: ["office"])
    map.change("committee") { $0.status = .known(status) }
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
  }

  @Test func doesNotJudgeWhatIsGivenToABodyOfANeighbour() {
    var map = map(by: ["office"])
    map.change("unit") { $0.area = .known("land") }
    map.add(Stakeholder("council", .coordinationBody) { $0.area = .known("land") })
    for (area, outcome) in [("land", Verdict.Outcome.fails), ("sea", .notApplicable)] {
      map.change("committee") { $0.area = .known(area) }
      #expect(rule.verdicts(map).map(\.outcome) == [outcome])
    }
  }

  @Test func asksNothingOfAssistanceThatIsOver() {
    func outcome(by selectors: [String], end: String) -> [Verdict.Outcome] {
      var map = map(by: selectors) { $0.end = .date(end) }
      map.settings.date = PartialDate("2023-03")
      return rule.verdicts(map).map(\.outcome)
    }
    #expect(outcome(by: [], end: "2023-02") == [.notApplicable])
    #expect(outcome(by: [], end: "2023") == [.notKnown])
    #expect(outcome(by: ["office"], end: "2023-02") == [.fails])
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    }
    let one = try wording(map(by: ["office"]) { $0.start = .date("2021-04") })
    #expect(
      one.message == """
        Pour l’assistance technique apportée au Comité technique par la Fondation Alpha (début\u{A0}: \
        avril 2021), le choix du prestataire est revenu au prestataire lui-même.
        """)
    #expect(
      one.recommendation == """
        Lors du renouvellement de cette assistance, confier le choix du prestataire au Comité \
        technique, sur la base de termes de référence approuvés au préalable.
        """)
    let two = try wording(map(from: ["office", "agency"], by: ["agency", "office"]))
    #expect(
      two.message == """
        Pour l’assistance technique apportée au Comité technique par la Fondation Alpha et l’Agence \
        Bêta, le choix des prestataires est revenu aux prestataires eux-mêmes.
        """)
    let above = try wording(map(to: [], by: ["head"]) { $0.end = .date("2021") })
    #expect(
      above.message == """
        Pour l’assistance technique fournie par la Fondation Alpha (fin\u{A0}: 2021), le choix du \
        prestataire est revenu à l’Union Alpha, du côté du prestataire.
        """)
    #expect(
      above.recommendation == """
        Lors du renouvellement de cette assistance, confier le choix du prestataire au bénéficiaire, \
        sur la base de termes de référence qu’il aura approuvés.
        """)
    #expect(
      try wording(map(by: [])).question == """
        Qui a choisi le prestataire de l’assistance technique apportée au Comité technique par la \
        Fondation Alpha\u{202F}?
        """)
    #expect(
      try wording(map(from: [], by: [])).question == """
        Qui fournit l’assistance technique apportée au Comité technique, et qui a choisi le \
        prestataire\u{202F}?
        """)
    #expect(
      try wording(map(from: [], by: ["agency"])).question
        == "Qui fournit l’assistance technique apportée au Comité technique\u{202F}?")
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    }
    let one = try wording(
      map(by: ["office"]) {
        $0.start = .date("2021-04")
        $0.end = .date("2022-05")
      })
    #expect(
      one.message == """
        For the technical assistance from the Alpha Office to the Technical Committee (April 2021 – \
        May 2022), the choice of the provider lay with the provider itself.
        """)
    #expect(
      one.recommendation == """
        When this assistance is renewed, leave the choice of the provider to the Technical Committee, \
        on the basis of terms of reference approved beforehand.
        """)
    #expect(
      try wording(map(from: ["office", "agency"], by: ["office", "agency"])).message == """
        For the technical assistance from the Alpha Office and the Beta Agency to the Technical \
        Committee, the choice of the providers lay with the providers themselves.
        """)
    #expect(
      try wording(map(to: [], by: ["head"])).message == """
        For the technical assistance from the Alpha Office, the choice of the provider lay with the \
        Alpha Union, on the provider’s own side.
        """)
    #expect(
      try wording(map(by: [])).question == """
        Who chose the provider of the technical assistance from the Alpha Office to the Technical \
        Committee?
        """)
    #expect(
      try wording(map(from: [], by: [])).question == """
        Who provides the technical assistance to the Technical Committee, and who chose the provider?
        """)
  }
}
