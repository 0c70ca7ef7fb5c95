import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ParallelStructuresTests {
  private let rule = ParallelStructures()

  @Test func failsOnBodiesSideBySide() throws {
    var map = StakeholderMap.alike(["a", "b"], ministries: 8)
    map.ties.removeAll { tie in
      let number = Int(tie.from.split(separator: "-")[1]) ?? 0
      return tie.to == "a" ? number > 4 : number <= 4
    }
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.outcome == .fails && verdict.subjects == ["a", "b"])
    #expect(verdict.rows.prefix(2) == ["stakeholders 2", "stakeholders 3"])
    for (body, name) in [("a", "Comité d’appui"), ("b", "Groupe technique")] {
      map.change(body) { $0.name = name }
    }
    #expect(
      Wording(verdict, rule, map, .french)?.message
        == """
        D’après la comparaison des organes de la carte, le Comité d’appui d’une part, le Groupe technique \
        d’autre part, travaillent au même échelon dans le même domaine (nutrition)\u{202F}; la carte ne décrit pas leur articulation.
        """)
    map.change("a") { $0.names = LocalizedText([.english: "Support Committee"]) }
    map.change("b") { $0.names = LocalizedText([.english: "Technical Group"]) }
    #expect(
      Wording(verdict, rule, map, .english)?.message
        == """
        As the map compares bodies, the Support Committee on the one side, and the Technical Group on the \
        other, work at the same level in the same field (nutrition); it does not say how they work together.
        """)
  }

  @Test func failsOnDuplicates() throws {
    let map = StakeholderMap.alike(["a", "b"], ministries: 4)
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.outcome == .fails)
    let message = Wording(verdict, rule, map, .english)?.message
    #expect(message?.hasSuffix("have largely the same members and the same tasks.") == true)
    #expect(Wording(verdict, rule, map, .french)?.recommendation.contains("Recouvrements") == true)
  }

  @Test func aTieBetweenThemEndsIt() {
    var map = StakeholderMap.alike(["a", "b"], ministries: 8)
    map.ties.removeAll { $0.to == "b" }
    map.ties.append(Tie("a", .coordinatesWith, "b"))
    #expect(rule.verdicts(map).isEmpty)
  }

  @Test func otherClassesAndEmptyMapsGiveNone() {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    map.change("b") { $0.status = .known(.ended) }
    #expect(rule.verdicts(map).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  /// The norms of the comparison are those of the rule.
  @Test func heedsTheNorms() {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    map.ties.removeAll { $0.to == "b" && $0.from == "ministry-1" }
    var norms = Norms()
    norms.overlap.sameMembers = 0.8
    #expect(rule.verdicts(map).first?.text("class") == "duplicate")
    #expect(rule.verdicts(map, norms).first?.text("class") != "duplicate")
  }
}
