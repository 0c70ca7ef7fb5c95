import StakeholderModel
import Testing

@testable import CoordinationAnalysis

/// In the map of a country nobody can answer for a body of the whole world.
@Suite struct BodiesOfTheWorldTests {
  private func map(countries: Int, level: Level = .global) -> StakeholderMap {
    var map = StakeholderMap([
      Stakeholder("movement", .coordinationBody) { $0.level = .known(level) },
      Stakeholder("committee", .coordinationBody) { $0.level = .known(.national) },
    ])
    map.areas = (0..<countries).map { number in
      var area = Area()
      area.id = "country-\(number)"
      area.level = .known(.national)
      return area
    }
    return map
  }

  private func asked(_ map: StakeholderMap) -> Set<String> {
    Set(GapAnalysis(map).questions.flatMap(\.subjects))
  }

  @Test(arguments: [(0, true), (1, false), (2, true)])
  func areAskedAboutOnlyWhereTheMapIsNotThatOfOneCountry(_ countries: Int, _ isAsked: Bool) {
    let asked = asked(map(countries: countries))
    #expect(asked.contains("movement") == isAsked)
    #expect(asked.contains("committee"))
  }

  @Test func aBodyThatNamesItsAreaMakesTheMapThatOfACountry() {
    var map = map(countries: 0)
    map.change("committee") { $0.area = .known("mali") }
    #expect(asked(map) == ["committee"])
    #expect(MapIndex(map).bodiesOfTheWorld == ["movement"])
  }

  @Test func aBodyOfSeveralCountriesIsAskedAbout() {
    #expect(asked(map(countries: 1, level: .regional)).contains("movement"))
  }

  @Test func whatFailsStillFails() {
    var map = map(countries: 1)
    map.change("movement") { $0.status = .known(.dormant) }
    let findings = GapAnalysis(map).findings
    #expect(findings.contains { $0.code == "functioning/network-not-active" })
  }

  @Test func areNotAskedAboutInAnInterviewEither() {
    func subjects(_ countries: Int) -> Set<String> {
      let map = map(countries: countries)
      return Set(InterviewGuide(GapAnalysis(map), map).entries.flatMap(\.subjects))
    }
    #expect(subjects(2).contains("movement"))
    #expect(!subjects(1).contains("movement"))
    #expect(subjects(1).contains("committee"))
  }
}
