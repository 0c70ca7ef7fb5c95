import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct HeadingGuessTests {
  private func guess(_ heading: String, besides found: [String] = [], isSheet: Bool = true) throws
    -> String?
  {
    let table = try #require(StakeholderMap.table("ties"))
    let headers = found.map { MapHeader(name: $0) }
    return HeadingGuess(table, besides: headers, isSheet: isSheet)
      .column(meantBy: MapHeader(name: heading))?.heading
  }

  @Test(arguments: [
    ("Montnt", "Montant"), ("Montant (FCFA)", "Montant"), ("Type de relation", "Relation"),
    ("Date de fin", "Fin"), ("Confins", nil), ("Wikidata", nil), ("", nil),
  ])
  func aSlipOrALongerHeadingMeansAColumn(heading: String, column: String?) throws {
    #expect(try guess(heading) == column)
  }

  @Test func aColumnThatIsThereIsNotMeantAgain() throws {
    #expect(try guess("Montant (FCFA)", besides: ["amount"]) == nil)
    #expect(try guess("Montnt", besides: ["amount"]) == nil)
  }

  @Test func namesGoFirstInCSV() throws {
    #expect(try guess("amont", isSheet: false) == "amount")
    #expect(try guess("stated_amont", isSheet: false) == "stated_amount")
  }
}
