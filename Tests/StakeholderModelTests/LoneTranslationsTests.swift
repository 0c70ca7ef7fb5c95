import Testing

@testable import StakeholderModel

@Suite struct LoneTranslationsTests {
  @Test func aTranslationOfAnEmptyCellIsWarnedAboutWithItsPlace() throws {
    var map = StakeholderMap()
    var (whole, lone) = (Tie("a", .informs, "b"), Tie("b", .informs, "a"))
    (whole.role, whole.roles[.english]) = ("avis", "advice")
    lone.roles[.english] = "advice"
    map.ties = [whole, lone, Tie("a", .funds, "b")]
    let found = map.loneTranslations()
    #expect(found.map(\.code) == ["lone-translation"])
    #expect(found.first?.place == .cell(table: "ties", row: 3, column: "role:en"))
    #expect(map.validate().contains { $0.code == "lone-translation" })
  }

  /// A name or title in one language only is shown all the same.
  @Test func namesAreNoTranslations() {
    var map = StakeholderMap()
    var party = Stakeholder()
    (party.id, party.names[.english]) = ("a", "A")
    map.stakeholders = [party]
    #expect(map.loneTranslations().isEmpty)
  }
}
