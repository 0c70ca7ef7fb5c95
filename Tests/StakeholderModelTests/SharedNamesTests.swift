import StakeholderModel
import TestSupport
import Testing

@Suite struct SharedNamesTests {
  private func map(_ names: String...) -> StakeholderMap {
    var map = StakeholderMap()
    for (number, name) in names.enumerated() {
      var stakeholder = Stakeholder()
      stakeholder.id = "s\(number)"
      stakeholder.name = name
      map.stakeholders.append(stakeholder)
    }
    return map
  }

  private func codes(_ map: StakeholderMap) -> [String] {
    map.validate().map(\.code).filter { $0 == "shared-name" }
  }

  @Test func aNameThatStandsTwiceIsRemarkedWhateverItsCapitalsAndAccents() throws {
    let found = map("Ministère de la Santé", "Banque", "ministere de la  SANTE").validate()
      .filter { $0.code == "shared-name" }
    #expect(found.map(\.place) == [.cell(table: "stakeholders", row: 4, column: "name")])
    #expect(found[0].summary(.french).contains("est aussi le nom de s0"))
  }

  @Test func namesThatDifferAndEmptyOnesAreNot() {
    #expect(codes(map("A", "B", "", "")) == [])
    #expect(codes(map("A", "A", "A")).count == 2)
  }
}
