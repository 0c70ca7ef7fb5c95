import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ExaminationTests {
  @Test func analysesMadeBeforeGiveTheSameFindings() {
    let map = GapAnalysisTests.faulty
    let own = GapAnalysis(map)
    #expect(own.findings.contains { $0.code == "coordination/parallel-structures" })
    #expect(own.findings.contains { $0.code == "coverage/crowded-sector" })
    #expect(MapAnalyses(map).gaps == own)
  }

  @Test func whatIsGivenIsNotMadeAgain() {
    let given = Examination(
      GapAnalysisTests.faulty, overlapGroups: [], field: FieldOverlaps(StakeholderMap([])))
    let codes = GapAnalysis(given).findings.map(\.code)
    #expect(!codes.contains("coordination/parallel-structures"))
    #expect(!codes.contains("coverage/crowded-sector"))
  }
}
