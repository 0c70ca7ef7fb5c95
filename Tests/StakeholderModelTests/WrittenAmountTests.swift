import Foundation
import Testing

@testable import StakeholderModel

@Suite struct WrittenAmountTests {
  @Test(arguments: [
    ("2,5 millions", "2500000", false), ("2.5 m", "2500000", false),
    ("3 milliards", "3000000000", false),
    ("12 mille", "12000", false), ("600 000 000 FCFA", "600000000", true),
    ("€ 50 000", "50000", true),
    ("50 000 €", "50000", true), ("2,5 millions de FCFA", "2500000", true),
    ("US$ 1.000.000", "1000000", true),
    ("1,234,567", "1234567", false), ("1.234.567", "1234567", false), ("12 francs", "12", true),
    ("10 k", "10000", false), ("3 Md", "3000000000", false),
  ])
  func tellsTheNumber(text: String, number: String, hasCurrency: Bool) {
    let amount = WrittenAmount(text)
    #expect(amount?.number.cell == number)
    #expect(amount?.hasCurrency == hasCurrency)
  }

  @Test(arguments: [
    "", "FCFA", "environ 50 000", "1,234 millions", "1.234 FCFA", "deux millions", "5 hommes",
    "1 à 2 millions", "12-15", "1.2.3", "\u{663}",
  ])
  func saysNothingOfWhatIsNotClear(text: String) { #expect(WrittenAmount(text)?.number == nil) }

  @Test func aLongCellIsNotLookedAt() {
    #expect(WrittenAmount(String(repeating: "1 ", count: 50_000)) == nil)
  }

  @Test(arguments: [
    ("45 000 enfants", "45000"), ("6,4 millions", "6400000"), ("1,5", nil), ("enfants", nil),
    ("12 à 15 ans", nil),
  ])
  func aCountOfThingsIsToldWithoutThem(cell: String, number: String?) {
    var faults: [CellFault] = []
    #expect(Int.parse(cell, faults: &faults) == nil)
    #expect(faults.map(\.code) == ["not-a-whole-number"])
    let advice = faults[0].remedy(.french)
    #expect(advice.hasPrefix("Écrire \(number ?? "des chiffres")"))
  }

  @Test func theAdviceNamesTheNumberAndTheOtherColumn() throws {
    var faults: [CellFault] = []
    #expect(Decimal.parse("600 000 000 FCFA", faults: &faults) == nil)
    #expect(Decimal.parse("2,5 millions", faults: &faults) == nil)
    #expect(Decimal.parse("beaucoup", faults: &faults) == nil)
    #expect(faults.map(\.code) == Array(repeating: "not-a-number", count: 3))
    let advice = faults.map { $0.remedy(.french) }
    #expect(
      advice[0] == "Écrire 600000000 ici, et la monnaie dans sa propre colonne\u{A0}: XOF ou XAF.")
    #expect(advice[1] == "Écrire 2500000.")
    #expect(advice[2].hasPrefix("Écrire des chiffres seulement"))
  }
}
