import ScenarioAnalysis
import StakeholderModel
import Testing

@Suite struct SharedPartiesTests {
  private func common(_ maps: StakeholderMap...) -> SharedParties {
    MapComparison(maps, names: maps.indices.map { "map\($0)" }, language: .english).common
  }

  private func map(_ name: String, _ translation: String? = nil) -> StakeholderMap {
    var map = StakeholderMap.star(1)
    map.stakeholders[0].name = name
    if let translation { map.stakeholders[0].names[.english] = translation }
    return map
  }

  @Test func oneCodeAndOneNameIsOneParty() {
    let found = common(map("Ministère de la Santé"), map("ministere de la sante"))
    #expect(found.parties.map(\.id) == ["a"] && found.parties[0].maps == [0, 1])
    #expect(found.sameCodeOtherName.isEmpty)
  }

  @Test func aNameInAnotherLanguageIsOneToo() {
    let found = common(
      map("Ministère de la Santé", "Ministry of Health"), map("Ministry of health"))
    #expect(found.parties.count == 1)
  }

  @Test func oneCodeUnderTwoNamesIsSaidAndNotMerged() {
    let found = common(map("Ministère de la Santé"), map("Ministère de l’Agriculture"))
    #expect(found.parties.isEmpty)
    #expect(found.sameCodeOtherName.map(\.id) == ["a"])
    #expect(
      found.sameCodeOtherName[0].names == ["Ministère de la Santé", "Ministère de l’Agriculture"])
  }

  @Test func twoOfThreeMapsMayAgree() {
    let found = common(map("One"), map("Two"), map("one"))
    #expect(found.parties.map(\.maps) == [[0, 2]])
    #expect(found.sameCodeOtherName.count == 1)
  }

  @Test func oneNameUnderTwoCodesIsNobody() {
    var other = map("One")
    other.stakeholders[0].id = "z"
    #expect(common(map("One"), other).parties.isEmpty)
  }

  @Test func aBodyInOneMapIsABody() {
    var body = map("One")
    body.stakeholders[0].kind = .known(.coordinationBody)
    #expect(common(map("One"), body).parties.map(\.isBody) == [true])
    #expect(common(map("One"), map("One")).parties.map(\.isBody) == [false])
  }
}
