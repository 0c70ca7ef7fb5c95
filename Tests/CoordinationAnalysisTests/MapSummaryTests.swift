import CoordinationAnalysis
import Foundation
import StakeholderModel
import Testing

@Suite struct MapSummaryTests {
  private let map: StakeholderMap = {
    var map = StakeholderMap(
      [
        Stakeholder("a", .ministry) { $0.confidence = .known(.reported) },
        Stakeholder("b", .ministry), Stakeholder("c", .donor), Stakeholder("d"),
        Stakeholder("e", StakeholderKind(rawValue: "guild")),
      ],
      [
        Tie("c", .funds, "a") { $0.confidence = .known(.disputed) }, Tie("c", .funds, "b"),
        Tie("a", .informs, "b"), Tie("a", Relation(rawValue: "befriends"), "d"),
      ],
      meetings: [Meeting("a", "2023", .absent)])
    map.settings.title = "Map"
    map.settings.titles = LocalizedText([.french: "Carte"])
    map.settings.languages = [.french, Language(rawValue: "bm")]
    map.settings.date = PartialDate("2023-03")
    map.sources = [Source(), Source()]
    return map
  }()

  @Test func countsRowsByKindRelationAndLayer() {
    let summary = MapSummary(map, language: .english)
    #expect(summary.stakeholders == 5)
    #expect(summary.ties == 4)
    #expect(summary.kinds == ["ministry": 2, "donor": 1, "unspecified": 1, "guild": 1])
    #expect(summary.relations == ["funds": 2, "informs": 1, "befriends": 1])
    #expect(summary.layers == ["funding": 2, "coordination": 1, "other": 1])
    #expect(summary.languages == ["fr", "bm"])
    #expect(
      summary.tables == ["stakeholders": 5, "ties": 4, "meetings": 1, "sources": 2])
    #expect(summary.confidence == ["reported": 1, "disputed": 1, "unstated": 7])
    #expect(summary.sources == 2)
    #expect(summary.date == "2023-03")
  }

  @Test func countsOfEachSortAddUp() {
    let summary = MapSummary(map, language: .english)
    #expect(summary.kinds.values.reduce(0, +) == summary.stakeholders)
    #expect(summary.relations.values.reduce(0, +) == summary.ties)
    #expect(summary.layers.values.reduce(0, +) == summary.ties)
    #expect(summary.confidence.values.reduce(0, +) == summary.stakeholders + summary.ties)
  }

  @Test func titleIsInTheLanguageAskedForWhereThereIsOne() {
    #expect(MapSummary(map, language: .french).title == "Carte")
    #expect(MapSummary(map, language: .english).title == "Map")
  }

  @Test func hasTheKeysThatReadersRelyOn() throws {
    let object = try json(MapSummary(map, language: .french))
    #expect(
      Set(object.keys).isSuperset(of: [
        "stakeholders", "ties", "kinds", "relations", "layers", "languages",
      ]))
    #expect(object["stakeholders"] as? Int == 5)
    #expect(object["languages"] as? [String] == ["fr", "bm"])
  }

  @Test func anEmptyMapHasNothingToCount() throws {
    let summary = MapSummary(StakeholderMap(), language: .english)
    #expect(summary.stakeholders == 0 && summary.ties == 0)
    #expect(summary.kinds.isEmpty && summary.relations.isEmpty && summary.layers.isEmpty)
    #expect(summary.tables.isEmpty)
    let object = try json(summary)
    #expect(object["kinds"] as? [String: Int] == [:])
    #expect(object["languages"] as? [String] == [])
  }
}
