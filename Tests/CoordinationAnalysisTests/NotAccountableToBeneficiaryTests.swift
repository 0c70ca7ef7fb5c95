import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NotAccountableToBeneficiaryTests {
  private let rule = NotAccountableToBeneficiary()

  private func map(
    to recipients: [String] = ["committee"], _ accountableTo: Fact<[String]>, ties: [Tie] = []
  ) -> StakeholderMap {
    .assisted(
      Engagement(from: ["office"], to: recipients) { $0.accountableTo = accountableTo }, ties: ties)
  }

  private func outcome(_ map: StakeholderMap) -> Verdict.Outcome? {
    rule.verdicts(map).first?.outcome
  }

  @Test func failsWhereTheProviderAnswersToOthersOnly() throws {
    let verdict = try #require(rule.verdicts(map(.known(["head", "agency"]))).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["office", "committee"])
    #expect(verdict.stakeholders("accountableTo") == ["head", "agency"])
    #expect(verdict.rows == ["engagements 2"])
  }

  @Test func failsWhereItAnswersToNobody() {
    #expect(outcome(map(.absent)) == .fails)
  }

  /// A source may say that a provider does not answer to the recipient, and not to whom it does.
  @Test func failsWhereATieOfTheEngagementDeniesIt() throws {
    var denial = Tie("office", .accountableTo, "committee")
    (denial.status, denial.engagement) = (.known(.absent), .known("aid"))
    let verdict = try #require(rule.verdicts(map(.unknown, ties: [denial])).first)
    #expect(verdict.outcome == .fails && verdict.rows == ["engagements 2", "ties 2"])
    denial.engagement = .known("other")
    #expect(outcome(map(.unknown, ties: [denial])) == .notKnown)
    (denial.engagement, denial.from) = (.known("aid"), "agency")
    #expect(outcome(map(.unknown, ties: [denial])) == .notKnown)
  }

  @Test func holdsWhereTheRecipientOrItsHouseIsAnsweredTo() {
    #expect(outcome(map(.known(["committee"]))) == .holds)
    #expect(outcome(map(.known(["head", "committee"]))) == .holds)
    #expect(outcome(map(.known(["ministry"]))) == .holds)
    #expect(outcome(map(to: ["ministry"], .known(["committee"]))) == .holds)
  }

  @Test(arguments: [
    Tie("unit", .reportsTo, "agency"), Tie("unit", .hostedBy, "agency"),
    Tie("unit", .accountableTo, "agency"), Tie("agency", .supervises, "unit"),
  ])
  func whoeverStandsOverTheRecipientIsOfItsHouse(_ line: Tie) {
    let verdict = rule.verdicts(map(to: ["unit"], .known(["agency"]), ties: [line])).first
    #expect(verdict?.outcome == .holds)
    #expect(verdict?.rows == ["engagements 2", "ties 2"])
    for status in [TieStatus.absent, .planned, .proposed, .lapsed] {
      #expect(outcome(map(to: ["unit"], .known(["agency"]), ties: [line.with(status)])) == .fails)
    }
  }

  @Test func asksWhereItIsNotKnown() {
    #expect(outcome(map(.unknown)) == .notKnown)
  }

  @Test func doesNotApplyWithoutAKnownRecipientThatIsThere() {
    #expect(outcome(map(to: [], .known(["head"]))) == .notApplicable)
    var ended = map(.known(["head"]))
    ended.change("committee") { $0.status = .known(.ended) }
    #expect(outcome(ended) == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let others = map(.known(["head"]))
    let wording = try #require(Wording(rule.verdicts(others).first, rule, others, .french))
    #expect(
      wording.message == """
        Le prestataire de l’assistance technique apportée au Comité technique par la Fondation Alpha \
        rend compte à l’Union Alpha, et non au bénéficiaire.
        """)
    #expect(
      wording.recommendation == """
        Prévoir dans les termes de référence de cette assistance, ou de celle qui lui fera suite, que \
        le prestataire rend compte au Comité technique, et à quel rythme.
        """)
    #expect(
      wording.question == """
        À qui le prestataire de l’assistance technique apportée au Comité technique par la Fondation \
        Alpha rend-il compte de son travail\u{202F}?
        """)
    let nobody = map(.absent)
    #expect(
      Wording(rule.verdicts(nobody).first, rule, nobody, .french)?.message == """
        Il n’est rendu compte à personne de l’assistance technique apportée au Comité technique par la \
        Fondation Alpha.
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let others = map(.known(["head"]))
    let wording = try #require(Wording(rule.verdicts(others).first, rule, others, .english))
    #expect(
      wording.message == """
        The provider of the technical assistance from the Alpha Office to the Technical Committee \
        answers to the Alpha Union, and not to the recipient.
        """)
    #expect(
      wording.recommendation == """
        Lay down in the terms of reference of this assistance, or of the one that follows it, that the \
        provider reports to the Technical Committee, and how often.
        """)
    #expect(
      wording.question == """
        To whom does the provider of the technical assistance from the Alpha Office to the Technical \
        Committee answer for its work?
        """)
    let nobody = map(.absent)
    #expect(
      Wording(rule.verdicts(nobody).first, rule, nobody, .english)?.message == """
        Nobody is answered to for the technical assistance from the Alpha Office to the Technical \
        Committee.
        """)
  }
}
