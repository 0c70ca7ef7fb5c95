import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct CrowdedSectorTests {
  private let rule = CrowdedSector()

  private func map(_ rows: [(String, String, String)]) -> StakeholderMap {
    var map = StakeholderMap(["a", "b", "c", "d", "e"].map { Stakeholder($0) })
    map.areas = [("north", "Nord"), ("south", "Sud")].map { id, name in
      var area = Area()
      (area.id, area.name, area.level) = (id, name, .known(.region))
      return area
    }
    map.activities = rows.map { party, sector, area in
      var activity = Activity()
      (activity.stakeholder, activity.action) = (party, "Action")
      activity.sectors = .known([Sector(rawValue: sector)])
      activity.area = .known(area)
      return activity
    }
    return map
  }

  private func crowd(_ parties: Int) -> [(String, String, String)] {
    ["a", "b", "c", "d"].prefix(parties).map { ($0, "nutrition", "north") }
      + [("e", "nutrition", "south")]
  }

  @Test(arguments: [(4, Verdict.Outcome.fails), (3, .holds)])
  func fourEffortsAreACrowd(_ parties: Int, _ outcome: Verdict.Outcome) {
    #expect(rule.verdicts(map(crowd(parties))).map(\.outcome) == [outcome])
  }

  @Test func theNormSaysFromWhen() {
    var norms = Norms()
    norms.field.crowdedFrom = 3
    #expect(rule.verdicts(map(crowd(3)), norms).map(\.outcome) == [.fails])
  }

  @Test func namesThePlacesAndThePartiesThere() throws {
    let map = map(crowd(4))
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.subjects == ["a", "b", "c", "d"])
    #expect(verdict.rows == (2...5).map { "activities \($0)" })
    #expect(
      Wording(verdict, rule, map, .french)?.message
        == """
        Dans le secteur «\u{A0}nutrition\u{A0}», jusqu’à 4 interventions peuvent se croiser sur les \
        territoires suivants\u{A0}: Nord.
        """)
    #expect(
      Wording(verdict, rule, map, .english)?.message
        == "In the sector “nutrition”, up to 4 efforts may be under way at one time in: Nord.")
    #expect(
      Wording(verdict, rule, map, .english)?.recommendation.contains("(a, b, c and d)") == true)
  }

  /// Nobody known is no gap, it is a question.
  @Test func asksWhereNobodyIsKnownToWork() throws {
    let map = map([("a", "nutrition", "north"), ("b", "health", "south"), ("c", "health", "north")])
    let verdicts = rule.verdicts(map)
    #expect(Set(verdicts.map(\.outcome)) == [.holds, .notKnown])
    let open = try #require(verdicts.first { $0.outcome == .notKnown })
    #expect(
      Wording(open, rule, map, .french)?.question
        == """
        Quelqu’un intervient-il dans le secteur «\u{A0}nutrition\u{A0}» sur les territoires \
        suivants\u{A0}: Sud\u{202F}?
        """)
  }

  @Test func onePlaceIsNoComparison() {
    var map = map([("a", "nutrition", "north"), ("b", "nutrition", "north")])
    map.areas.removeLast()
    #expect(rule.verdicts(map).map(\.outcome) == [.notApplicable])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }
}
