import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NotOnDemandTests {
  private let rule = NotOnDemand()

  private func map(
    _ isDemanded: Bool?, _ requesters: Fact<[String]> = .unknown,
    to recipients: [String] = ["committee"]
  ) -> StakeholderMap {
    .assisted(
      Engagement(from: ["office"], to: recipients) {
        $0.demandDriven = isDemanded
        $0.requestedBy = requesters
      })
  }

  private func outcome(_ map: StakeholderMap) -> Verdict.Outcome? {
    rule.verdicts(map).first?.outcome
  }

  @Test func followsWhatASourceSaysOfTheDemand() {
    #expect(outcome(map(false)) == .fails)
    #expect(outcome(map(true)) == .holds)
    #expect(outcome(map(nil)) == .notKnown)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func whoAskedIsAnAnswerToo() {
    #expect(outcome(map(nil, .absent)) == .fails)
    #expect(outcome(map(nil, .known(["committee"]))) == .holds)
    // The ministry above the committee is of its house.
    #expect(outcome(map(nil, .known(["ministry"]))) == .holds)
    #expect(outcome(map(nil, .known(["agency"]))) == .notKnown)
    #expect(outcome(map(nil, .known(["agency", "committee"]))) == .holds)
  }

  @Test func aRowThatSaysBothIsAskedAbout() {
    #expect(outcome(map(false, .known(["committee"]))) == .notKnown)
    #expect(outcome(map(true, .absent)) == .notKnown)
    #expect(outcome(map(false, .known(["agency"]))) == .fails)
    #expect(outcome(map(true, .known(["agency"]))) == .holds)
  }

  /// What a source says of assistance in general is no engagement whose parties could be asked.
  @Test func casesInGeneralAreJudgedButNotAskedAbout() throws {
    var open = map(nil)
    for id in ["office", "committee"] { open.change(id) { $0.countMin = 2 } }
    #expect(outcome(open) == .notApplicable)
    open.engagements[0].start = .date("2021")
    #expect(outcome(open) == .notKnown)
    var map = map(false)
    map.engagements[0].title = "Aide non demandée"
    for id in ["office", "committee"] { map.change(id) { $0.countMin = 2 } }
    let french = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      french.message.plain == """
        Signalé pour « Aide non demandée » : aucune demande du bénéficiaire n’en est à l’origine.
        """)
    #expect(french.recommendation.hasPrefix("Avant qu’une telle assistance ne commence"))
    // One of them alone can be asked.
    map.change("committee") { $0.countMin = nil }
    let english = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(english.message.hasPrefix("No request of the recipient"))
  }

  @Test func isSaidInBothLanguages() throws {
    let map = map(false)
    let french = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      french.message == """
        L’assistance technique apportée au Comité technique par la Fondation Alpha ne répond à aucune demande \
        du bénéficiaire.
        """)
    #expect(
      french.recommendation == """
        Avant de poursuivre cette assistance, inviter le Comité technique à dire par écrit si elle est \
        souhaitée, et pour quoi faire.
        """)
    let english = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      english.question == """
        Did the recipient ask for the technical assistance from the Alpha Office to the Technical Committee?
        """)
    let nobody = self.map(false, to: [])
    #expect(
      try #require(Wording(rule.verdicts(nobody).first, rule, nobody, .english)).recommendation
        .contains("let the recipient say"))
  }
}
