import StakeholderModel
import TestSupport
import Testing

/// Rows that cannot well be true together.
@Suite struct ContradictionsTests {
  private func map(_ ties: [Tie], date: String? = nil) -> StakeholderMap {
    var map = StakeholderMap()
    for id in ["a", "b"] {
      var party = Stakeholder()
      (party.id, party.name) = (id, "Party \(id)")
      map.stakeholders.append(party)
    }
    map.ties = ties
    map.settings.date = date.flatMap { PartialDate($0) }
    return map
  }

  private func codes(_ map: StakeholderMap) -> [String] {
    map.validate().filter { $0.severity == .warning }.map(\.code)
  }

  @Test(arguments: [
    (Relation.chairs, true), (.memberOf, true), (.reportsTo, true), (.collaboratesWith, false),
    (.accountableTo, false), (.funds, false),
  ])
  func twoPartiesCannotEachBeAboveTheOther(_ relation: Relation, _ isOpposed: Bool) {
    let both = map([Tie("a", relation, "b"), Tie("b", relation, "a")])
    #expect(codes(both) == (isOpposed ? ["opposed-ties"] : []))
    var lapsed = both
    lapsed.ties[0].status = .known(.lapsed)
    #expect(codes(lapsed) == [])
    #expect(codes(map([Tie("a", relation, "b")])) == [])
  }

  @Test func theOtherRowIsNamed() throws {
    let both = map([Tie("a", .chairs, "b"), Tie("b", .chairs, "a")])
    let found = try #require(both.validate().first { $0.code == "opposed-ties" })
    #expect(found.summary(.english).contains("Row 2"))
    #expect(found.summary(.english).contains("“Party a” chairs “Party b”"))
  }

  @Test(arguments: [("2024", 1), ("2023", 0), ("2023-12", 0), ("2022", 0)])
  func aTieThatStartsAfterTheDateOfTheMapIsNotLeftOutInSilence(_ start: String, _ count: Int) {
    var tie = Tie("a", .funds, "b")
    tie.start = PartialDate(start).map(Fact.known) ?? .unknown
    #expect(codes(map([tie], date: "2023")).count { $0 == "after-date-of-map" } == count)
    #expect(codes(map([tie])) == [])
    tie.status = .known(.planned)
    #expect(codes(map([tie], date: "2023")) == [])
  }

  @Test func anAmountOfNothingIsAskedAbout() {
    var tie = Tie("a", .funds, "b")
    tie.amount = 0
    #expect(codes(map([tie])) == ["amount-of-nothing"])
    (tie.amount, tie.currency) = (1, Currency(rawValue: "XOF"))
    #expect(codes(map([tie])) == [])
  }

  @Test(arguments: [
    ("Ministère de la Santé", "Min. de la Santé", true),
    ("Ministère de la Santé", "Ministere Santé", true),
    ("Direction nationale de l’agriculture", "Dir. nationale d’agriculture", true),
    ("Conseil des ONG", "Conseil des ONG du Nord", false),
    ("Ministère de la Santé", "Ministère de l’Éducation", false),
    ("MSF B", "MSF E", false),
  ])
  func namesThatDifferInAbbreviationsOnlyAreAskedAbout(
    _ one: String, _ other: String, _ isSimilar: Bool
  ) {
    var map = map([])
    map.stakeholders[0].name = one
    map.stakeholders[1].name = other
    #expect(codes(map) == (isSimilar ? ["similar-name"] : []))
    map.stakeholders[1].name = one
    #expect(codes(map) == ["shared-name"])
  }
}
