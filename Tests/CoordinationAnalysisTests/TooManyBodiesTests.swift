import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct TooManyBodiesTests {
  private let rule = TooManyBodies()

  /// A ministry that sits in so many bodies.
  private func map(_ bodies: Int, _ change: (inout StakeholderMap) -> Void = { _ in })
    -> StakeholderMap
  {
    let ids = (1...bodies).map { "b\($0)" }
    var map = StakeholderMap(
      [Stakeholder("health", .ministry, fr: "Ministère de la santé", en: "Ministry of Health")]
        + ids.map { Stakeholder($0, .coordinationBody) },
      ids.map { Tie("health", .memberOf, $0) })
    change(&map)
    return map
  }

  @Test(arguments: [(5, Verdict.Outcome.holds), (6, .fails)])
  func fiveBodiesAreTheMost(_ bodies: Int, _ outcome: Verdict.Outcome) {
    #expect(rule.outcome(map(bodies), on: "health") == outcome)
  }

  @Test func theNormSaysHowMany() {
    var norms = Norms()
    norms.coordination.mostBodies = 2
    #expect(rule.outcome(map(3), on: "health", norms) == .fails)
  }

  @Test func saysWhichBodiesAndHowManyMeetings() throws {
    let map = map(6) { $0.meetings = [Meeting("b1", "2023", planned: nil, held: 12)] }
    let verdict = try #require(rule.verdict(map, on: "health"))
    #expect(verdict.evidence.count == 6)
    #expect(
      Wording(verdict, rule, map, .french)?.message
        == """
        Le Ministère de la santé siège dans 6 organes (b1, b2, b3, b4, b5 et b6)\u{A0}: 12 réunions par \
        an sont connues.
        """)
    #expect(
      Wording(verdict, rule, map, .english)?.message
        == """
        The Ministry of Health sits in 6 bodies (b1, b2, b3, b4, b5 and b6): 12 meetings a year are \
        known.
        """)
    #expect(
      Wording(verdict, rule, map, .french)?.recommendation.hasPrefix(
        "Convenir avec le Ministère de la santé des organes") == true)
  }

  @Test func withoutMeetingsNothingIsSaidOfThem() {
    let map = map(6)
    let message = Wording(rule.verdict(map, on: "health"), rule, map, .english)?.message
    #expect(message?.hasSuffix("b5 and b6).") == true)
  }

  @Test func observersAndEndedBodiesDoNotCount() {
    #expect(
      rule.outcome(map(6) { $0.ties[0].relation = .observes }, on: "health") == .holds)
    #expect(
      rule.outcome(map(6) { $0.change("b1") { $0.status = .known(.ended) } }, on: "health")
        == .holds)
  }

  @Test func rowsThatStandForSeveralAndBodiesDoNotApply() {
    #expect(
      rule.outcome(map(6) { $0.change("health") { $0.countMin = 18 } }, on: "health")
        == .notApplicable)
    #expect(
      rule.outcome(
        map(6) { $0.change("health") { $0.kind = .known(.coordinationBody) } }, on: "health")
        == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }
}
