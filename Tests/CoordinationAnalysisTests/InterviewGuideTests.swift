import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct InterviewGuideTests {
  private func guide(_ map: StakeholderMap) -> InterviewGuide {
    InterviewGuide(GapAnalysis(map), map)
  }

  /// Secretariat, chair, co-chair, head, supervisor, the body itself, in this order.
  @Test func asksWhoeverKnowsTheBodyBest() {
    let order: [(Relation, String)] = [
      (.supervises, "above"), (.heads, "head"), (.coChairs, "second"), (.chairs, "first"),
      (.secretariatOf, "office"),
    ]
    var map = StakeholderMap(
      [Stakeholder("body", .coordinationBody)] + order.map { Stakeholder($0.1) })
    func asked() -> String? {
      guide(map).entries.first { $0.subjects == ["body"] && $0.domain == .definition }?.respondent
    }
    #expect(asked() == "body")
    for (relation, party) in order {
      map.ties.append(Tie(party, relation, "body"))
      #expect(asked() == party)
    }
    for row in map.ties.indices { map.ties[row].status = .known(.lapsed) }
    #expect(asked() == "body")
  }

  @Test func asksOnceAboutSeveralOfOneRespondent() throws {
    let map = StakeholderMap(
      [Stakeholder("office")] + ["a", "b"].map { Stakeholder($0, .coordinationBody) },
      ["a", "b"].map { Tie("office", .secretariatOf, $0) })
    let plans = guide(map).entries.filter { entry in
      if case .findings(let findings) = entry.question {
        return findings[0].code == "functioning/no-action-plan"
      }
      return false
    }
    #expect(plans.count == 1)
    #expect(plans.first?.subjects == ["a", "b"] && plans.first?.respondent == "office")
  }

  @Test func asksWhatABodyIsForWhereNothingSaysSo() {
    func purposes(_ change: (inout Stakeholder) -> Void) -> Int {
      guide(StakeholderMap([Stakeholder("body", .coordinationBody, change)])).entries
        .count { $0.domain == .definition }
    }
    #expect(purposes { _ in } == 1)
    #expect(purposes { $0.mandates = .known([Mandate(rawValue: "advocate")]) } == 0)
    #expect(purposes { $0.mandates = .absent } == 0)
    #expect(purposes { $0.functions = .known([BodyFunction(rawValue: "advocacy")]) } == 0)
    #expect(purposes { $0.status = .known(.ended) } == 0)
  }

  @Test func itemsThatNobodyAnsweredAreAskedInTheirDomain() {
    var map = StakeholderMap([Stakeholder("body", .coordinationBody), Stakeholder("chair")])
    for (item, domain, answer) in [("Members", "3", nil), ("Plan", "2", "yes"), ("Odd", "x", "")]
      as [(String, String, String?)]
    {
      var row = Assessment()
      (row.subject, row.framework, row.item, row.answer) = ("body", "annex", item, answer)
      (row.domain, row.respondent) = (.known(domain), .known("chair"))
      map.assessments.append(row)
    }
    let items = guide(map).entries.filter {
      if case .item = $0.question { true } else { false }
    }
    #expect(items.map(\.domain) == [.governance, .structure])
    #expect(items.allSatisfy { $0.respondent == "chair" })
    for row in map.assessments.indices { map.assessments[row].framework = InterviewGuide.framework }
    #expect(
      !guide(map).entries.contains { if case .item = $0.question { true } else { false } })
  }

  @Test func comesByRespondentThenByDomain() {
    let entries = guide(GapAnalysisTests.faulty).entries
    #expect(entries.count > 5)
    let index = MapIndex(GapAnalysisTests.faulty)
    let places = entries.map { index.row(ofStakeholder: $0.respondent) ?? .max }
    #expect(places == places.sorted())
    for (a, b) in zip(entries, entries.dropFirst()) where a.respondent == b.respondent {
      #expect(a.domain <= b.domain)
    }
  }

  @Test func everyQuestionOfARuleIsAskedOnce() {
    let analysis = GapAnalysis(GapAnalysisTests.faulty)
    let asked = guide(GapAnalysisTests.faulty).entries.flatMap { entry -> [Finding] in
      if case .findings(let findings) = entry.question { findings } else { [] }
    }
    #expect(asked.count == analysis.questions.count { !$0.subjects.isEmpty })
    #expect(Set(asked).count == asked.count)
  }

  @Test func everyRuleAsksInADomain() {
    for rule in RuleCatalog.rules { #expect(rule.domain != .definition, "\(rule.code)") }
    for language in Language.spoken {
      #expect(
        Set(InterviewDomain.allCases.map { $0.label(language) }).count
          == InterviewDomain.allCases.count)
    }
  }

  @Test func anEmptyMapLeavesNothingToAsk() {
    #expect(guide(StakeholderMap()).entries.isEmpty)
  }
}
