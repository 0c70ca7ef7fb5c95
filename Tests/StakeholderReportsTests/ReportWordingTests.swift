import CoordinationAnalysis
import StakeholderModel
import StakeholderReports
import TestSupport
import Testing

@Suite struct ReportWordingTests {
  private func stakeholder(_ id: String) -> Stakeholder {
    var stakeholder = Stakeholder()
    stakeholder.id = id
    stakeholder.name = id
    return stakeholder
  }

  @Test func largeCountsAreGroupedAsTheLanguageDoes() {
    var map = StakeholderMap()
    map.stakeholders = (0..<1_200).map { stakeholder("s\($0)") }
    func report(_ language: Language) -> String {
      MarkdownReport(Report(map, MapAnalyses(map), figures: [], language: language)).text
    }
    #expect(report(.english).contains("The map names 1,200 stakeholders"))
    #expect(report(.french).contains("La carte recense 1\u{202F}200 parties prenantes"))
  }

  @Test func whatIsCountedAlikeStandsInTheOrderOfItsNames() {
    var map = StakeholderMap()
    for kind in ["ministry", "donor", "company", "école", "person", "person"] {
      var stakeholder = stakeholder("s\(map.stakeholders.count)")
      stakeholder.kind = .known(StakeholderKind(rawValue: kind))
      map.stakeholders.append(stakeholder)
    }
    func kinds(_ language: Language) -> [String] {
      ResultTable.summary(MapSummary(map, language: language), in: language).rows
        .filter { ["Kind", "Type"].contains($0[0]) }.map { $0[1] }
    }
    #expect(
      kinds(.french) == ["Personne", "Bailleur de fonds", "école", "Entreprise", "Ministère"])
    #expect(kinds(.english) == ["Person", "Company", "Donor", "école", "Ministry"])
  }

  @Test func sectorsOfAnOverlapStandInTheOrderOfTheirNames() {
    var map = StakeholderMap()
    for id in ["a", "b"] {
      var body = stakeholder(id)
      body.kind = .known(.coordinationBody)
      body.sectors = .known(
        ["water-sanitation-hygiene", "health", "education"].map { Sector(rawValue: $0) })
      map.stakeholders.append(body)
    }
    let table = ResultTable.overlaps(OverlapAnalysis(map), map, in: .french)
    #expect(table.rows.first?.last == "Eau, assainissement et hygiène, Éducation, Santé")
  }
}
