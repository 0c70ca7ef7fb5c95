import CoordinationAnalysis
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct RankingsInReportTests {
  /// A tenth of fourteen ties is one, of fifteen two.
  @Test(arguments: [(14, false), (15, true)])
  func ranksOfAFewTiesAreNotTold(_ ties: Int, _ areTold: Bool) {
    var map = StakeholderMap()
    map.stakeholders = (0...ties).map { number in
      var party = Stakeholder()
      (party.id, party.name) = ("p\(number)", "Party \(number)")
      return party
    }
    map.ties = (1...ties).map { Tie("p0", .informs, "p\($0)") }
    let report = Report(map, MapAnalyses(map), figures: [], language: .english)
    #expect(report.rankTables.isEmpty == !areTold)
    let text = MarkdownReport(report).text
    #expect(text.contains("Which rankings hold") == areTold)
    #expect(text.contains("Ranks by number of ties") == areTold)
  }
}
