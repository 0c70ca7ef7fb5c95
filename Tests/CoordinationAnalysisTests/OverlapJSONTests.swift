import CoordinationAnalysis
import Foundation
import StakeholderModel
import TestSupport
import Testing

@Suite struct OverlapJSONTests {
  private func pairs(_ analysis: OverlapAnalysis) throws -> [[String: Any]] {
    try #require(try json(analysis)["pairs"] as? [[String: Any]])
  }

  @Test func hasTheKeysThatReadersRelyOn() throws {
    let object = try json(OverlapAnalysis(.alike(["a", "b", "c"])))
    #expect(Set(object.keys).isSuperset(of: ["bodies", "pairs", "groups"]))
    #expect(object["bodies"] as? Int == 3)
    #expect(object["groups"] as? [[String]] == [["a", "b", "c"]])
    let pairs = try #require(object["pairs"] as? [[String: Any]])
    #expect(pairs.count == 3)
    for pair in pairs {
      #expect(
        Set(pair.keys).isSuperset(of: [
          "a", "b", "class", "certainty", "members", "mandates", "sectors", "functions", "area",
          "level", "leadership", "score", "evidence",
        ]))
      #expect(pair["class"] as? String == "duplicate")
      let members = try #require(pair["members"] as? [String: Any])
      #expect(
        Set(members.keys).isSuperset(of: [
          "shared", "onlyA", "onlyB", "jaccard", "overlap", "p", "smallestP", "q", "sdsm",
          "throughParent",
        ]))
      #expect((members["shared"] as? [String])?.count == 18)
    }
  }

  @Test func whatIsUndefinedIsNullAndNotLeftOut() throws {
    let map = StakeholderMap([
      Stakeholder("a", .coordinationBody), Stakeholder("b", .coordinationBody),
    ])
    let pair = try #require(try pairs(OverlapAnalysis(map)).first)
    let members = try #require(pair["members"] as? [String: Any])
    for key in ["jaccard", "overlap", "p", "smallestP", "q", "sdsm"] {
      #expect(members[key] is NSNull, "\(key)")
    }
    let through = try #require(members["throughParent"] as? [String: Any])
    #expect(through["jaccard"] is NSNull)
    for component in ["mandates", "sectors", "functions"] {
      let terms = try #require(pair[component] as? [String: Any])
      #expect(terms["similarity"] is NSNull)
      #expect(terms["shared"] as? [String] == [])
    }
  }

  @Test func whereRostersAreNotCompleteQIsNull() throws {
    let members = try pairs(OverlapAnalysis(DavisSouthernWomen.map(complete: ["E1", "E2"])))
      .compactMap { $0["members"] as? [String: Any] }
    #expect(members.count { $0["q"] is NSNull } == 90)
    #expect(members.count { $0["q"] is Double } == 1)
    #expect(members.allSatisfy { $0["p"] is Double })
  }

  @Test func whatIsWrittenIsReadBackTheSame() throws {
    let analysis = OverlapAnalysis(OverlapInvarianceTests.random(2))
    let text = try JSONEncoder().encode(analysis)
    let read = try JSONDecoder().decode(OverlapAnalysis.self, from: text)
    #expect(try JSONEncoder().encode(read.groups) == (try JSONEncoder().encode(analysis.groups)))
    #expect(read.pairs.map(\.members) == analysis.pairs.map(\.members))
    #expect(read.pairs.map(\.class) == analysis.pairs.map(\.class))
  }

  @Test func everyClassAndCertaintyHasALabelInBothLanguages() {
    for language in Language.spoken {
      #expect(
        Set(OverlapClass.allCases.map { $0.label(language) }).count == OverlapClass.allCases.count)
      let certainties = [Certainty.low, .medium, .high]
      #expect(certainties == certainties.sorted())
      #expect(Set(certainties.map { $0.label(language) }).count == 3)
    }
  }
}
