import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoCapacityTransferTests {
  private let rule = NoCapacityTransfer()

  private func map(
    to recipients: [String] = ["committee"], _ purposes: [String], _ transfer: Bool?
  ) -> StakeholderMap {
    .assisted(
      Engagement(from: ["office"], to: recipients) {
        $0.purposes = purposes.isEmpty ? .unknown : .known(purposes.map(AssistancePurpose.init))
        $0.capacityTransfer = transfer
      })
  }

  private func outcome(_ map: StakeholderMap) -> Verdict.Outcome? {
    rule.verdicts(map).first?.outcome
  }

  @Test(arguments: [
    ["capacity"], ["gap-filling"], ["management"], ["technical-input", "capacity"],
  ])
  func followsWhatTheMapSaysOfTheTransfer(_ purposes: [String]) {
    #expect(outcome(map(purposes, false)) == .fails)
    #expect(outcome(map(purposes, true)) == .holds)
    #expect(outcome(map(purposes, nil)) == .notKnown)
  }

  @Test(arguments: [false, true, nil])
  func aSingleContributionNeedNotPassOnSkills(_ transfer: Bool?) {
    #expect(outcome(map(["technical-input"], transfer)) == .notApplicable)
  }

  @Test func ofWhatIsDoneItIsAskedInThePast() throws {
    var map = StakeholderMap.assisted(Engagement(from: ["office"], to: ["committee"]))
    map.engagements[0].status = .known(.done)
    let french = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      french.question.plain.hasSuffix(
        "a-t-elle transmis des compétences, et comment l’a-t-on vérifié ?"))
    let answering = NotAccountableToBeneficiary()
    let english = try #require(
      Wording(answering.verdicts(map).first, answering, map, .english))
    #expect(english.question.hasPrefix("To whom did the provider of"))
  }

  @Test func asksForThePurposeWhereOnlyTheDenialIsKnown() {
    #expect(outcome(map([], false)) == .notKnown)
    #expect(outcome(map([], true)) == .holds)
    #expect(outcome(map([], nil)) == .notKnown)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func restsOnTheRowOfTheAssistance() {
    let verdict = rule.verdicts(map(["capacity"], false)).first
    #expect(verdict?.rows == ["engagements 2"])
    #expect(verdict?.subjects == ["office", "committee"])
  }

  @Test func doesNotJudgeWhatIsGivenToABodyThatHasEnded() {
    var map = map(["capacity"], false)
    map.change("committee") { $0.status = .known(.ended) }
    #expect(outcome(map) == .notApplicable)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    }
    let one = try wording(map(["capacity", "management"], false))
    #expect(
      one.message == """
        Aucun transfert de compétences n’accompagne l’assistance technique apportée au Comité technique \
        par la Fondation Alpha (finalité\u{A0}: renforcement des capacités et gestion de fonds ou de \
        programmes).
        """)
    #expect(
      one.recommendation == """
        Désigner avec le Comité technique les agents appelés à prendre le relais, et préciser dans les \
        termes de référence comment ils y seront formés et comment cet apprentissage sera vérifié.
        """)
    #expect(
      try wording(map(to: [], ["capacity"], false)).recommendation == """
        Désigner avec le bénéficiaire les agents appelés à prendre le relais, et préciser dans les \
        termes de référence comment ils y seront formés et comment cet apprentissage sera vérifié.
        """)
    #expect(
      try wording(map(["capacity"], nil)).question == """
        L’assistance technique apportée au Comité technique par la Fondation Alpha prévoit-elle un \
        transfert de compétences, et comment celui-ci est-il vérifié\u{202F}?
        """)
    #expect(
      try wording(map([], false)).question == """
        Quelle est la finalité, sans transfert de compétences, de l’assistance technique apportée au \
        Comité technique par la Fondation Alpha\u{202F}?
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    func wording(_ map: StakeholderMap) throws -> Wording {
      try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    }
    let one = try wording(map(["gap-filling"], false))
    #expect(
      one.message == """
        No transfer of skills is part of the technical assistance from the Alpha Office to the \
        Technical Committee (purpose: filling a gap).
        """)
    #expect(
      one.recommendation == """
        Name with the Technical Committee those who are to take the work over, and lay down in the \
        terms of reference how they learn it and how that is checked.
        """)
    #expect(
      try wording(map(["capacity"], nil)).question == """
        Does the technical assistance from the Alpha Office to the Technical Committee pass on skills, \
        and how is that checked?
        """)
    #expect(
      try wording(map([], false)).question == """
        What purpose, without a transfer of skills, does the technical assistance from the Alpha \
        Office to the Technical Committee serve?
        """)
  }
}
