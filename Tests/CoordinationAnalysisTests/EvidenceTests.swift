import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

@Suite struct EvidenceTests {
  private func evidence(_ confidence: Fact<Confidence>, sources: [String] = []) -> Evidence {
    Evidence(
      table: "ties", row: 2, sources: sources.map { SourceReference(source: $0) },
      confidence: confidence)
  }

  @Test func aRowThatDoesNotSayHowSureItIsIsReportedWhereItNamesASource() {
    #expect(evidence(.unknown, sources: ["s1"]).confidence == .reported)
    #expect(evidence(.unknown).confidence == .inferred)
    #expect(evidence(.known(.confirmed)).confidence == .confirmed)
    #expect(evidence(.known(.disputed), sources: ["s1"]).confidence == .disputed)
  }

  @Test func theLeastSureRowSpeaksForAll() {
    let rows = [Confidence.confirmed, .disputed, .reported].map { evidence(.known($0)) }
    #expect(rows.weakestConfidence == .disputed)
    #expect(rows.dropLast().dropLast().weakestConfidence == .confirmed)
    #expect([Evidence]().weakestConfidence == .inferred)
  }

  @Test func isWrittenAsTableRowAndSources() throws {
    let text = try JSONEncoder().encode(evidence(.known(.confirmed), sources: ["s1#a"]))
    let object = try #require(
      try JSONSerialization.jsonObject(with: text) as? [String: Any])
    #expect(Set(object.keys) == ["table", "row", "sources"])
    #expect(object["row"] as? Int == 2)
    #expect(object["sources"] as? [String] == ["s1#a"])
    #expect(try JSONDecoder().decode(Evidence.self, from: text).sources == ["s1#a"])
  }

  @Test func theHeaderIsRowOne() {
    let map = StakeholderMap(
      [Stakeholder("a"), Stakeholder("b")], [Tie("a", .informs, "b")],
      meetings: [Meeting("a", "2023", .absent)])
    #expect(Evidence.stakeholder("b", in: MapIndex(map))?.row == 3)
    #expect(Evidence.stakeholder("c", in: MapIndex(map)) == nil)
    #expect(Evidence.tie(0, in: map).row == 2)
    #expect(Evidence.meeting(0, in: map).row == 2)
  }

  /// A reader looks rows up in the file, where ties that had ended still stand.
  @Test func rowsAreThoseOfTheFileThoughAnEarlierOneIsLeftOut() throws {
    var map = GapAnalysisTests.faulty
    map.ties.insert(Tie("donor", .informs, "unit") { $0.end = .date("2010") }, at: 0)
    let asOf = map.asOf(try #require(PartialDate("2023")))
    #expect(asOf.ties.count == map.ties.count - 1)
    for code in ["anchoring/convener-is-not-host", "coordination/weak-tie"] {
      func rows(_ map: StakeholderMap) -> [Int]? {
        GapAnalysis(map).findings.first { $0.code == code }?.evidence.map(\.row)
      }
      #expect(rows(asOf) == rows(map))
    }
  }
}
