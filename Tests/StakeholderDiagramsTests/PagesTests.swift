import StakeholderModel
import Testing

@testable import StakeholderDiagrams

@Suite struct WrappedNameTests {
  @Test func aFrenchPrepositionStaysWithItsNoun() {
    let name = "Comité technique intersectoriel pour la nutrition"
    for width in 5...50 {
      let lines = WrappedName.lines(name, width: width, language: .french)
      #expect(lines.joined(separator: " ") == name)
      for line in lines.dropLast() { #expect(!line.hasSuffix("pour") && !line.hasSuffix("la")) }
    }
  }

  @Test func linesAreFilledUpToTheWidth() {
    #expect(WrappedName.lines("aa bb cc", width: 5, language: .english) == ["aa bb", "cc"])
    #expect(WrappedName.lines("aa bb cc", width: 4, language: .english) == ["aa", "bb", "cc"])
    #expect(WrappedName.lines("", width: 4, language: .english) == [])
  }
}

@Suite struct MapFilterTests {
  @Test func keepsWhatIsAskedForAndItsTies() {
    let filtered = MapFilter(only: ["sun-network", "ctin"], hide: ["sbn"]).applied(to: Mali.map)
    let ids = Set(filtered.stakeholders.map(\.id))
    #expect(ids == ["ctin", "asc", "reseau-universitaire", "reseau-donateurs", "un-nutrition"])
    #expect(filtered.ties.allSatisfy { ids.contains($0.from) })
    #expect(filtered.ties.contains { $0.from == "asc" && $0.to == "ctin" })
  }

  @Test func nothingAskedForLeavesTheMap() {
    #expect(MapFilter(only: [], hide: []).applied(to: Mali.map) == Mali.map)
  }

  @Test func namesTheWordsThatMeanNothing() {
    let filter = MapFilter(only: ["ctin", "ctinn"], hide: ["commune"])
    #expect(filter.unknownWords(in: Mali.map) == ["ctinn"])
  }
}

@Suite struct DiagramCatalogTests {
  @Test func everyKindHasAnIdAndBothTitles() {
    let kinds = DiagramCatalog.kinds
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    for kind in kinds {
      for language in Language.spoken { #expect(kind.title[language]?.isEmpty == false) }
    }
  }

  @Test func everyFileOfAKindIsInTheCatalogue() throws {
    // A kind is a type with `: DiagramKind`; each must be listed.
    let listed = Set(DiagramCatalog.kinds.map { "\(type(of: $0))" })
    #expect(
      listed == [
        "Organogram", "FundingMap", "CoordinationMap", "MembershipMap", "OverlapMap",
        "OverlapMatrix", "CoverageHeat", "AssistanceTimeline", "LevelChain", "EgoMap",
        "InfluenceGrid", "AlignmentTable", "ChangeMap", "NetworkMap",
      ])
  }
}
