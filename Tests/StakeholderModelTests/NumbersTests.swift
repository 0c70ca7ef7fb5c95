import Foundation
import StakeholderModel
import Testing

@Suite struct NumbersTests {
  @Test(arguments: [
    ("0", "0"), ("7", "7"), ("-12", "-12"), ("1234.5", "1234.5"), ("0.25", "0.25"),
    ("1.50", "1.5"), ("007", "7"), ("600000000", "600000000"),
    ("99999999999999999999999999999999999999", "99999999999999999999999999999999999999"),
    ("-0", "0"), ("-0.0", "0"),
  ])
  func readsPlainDecimals(cell: String, written: String) {
    let reading = CellReading<Decimal>(cell)
    #expect(reading.value?.cell == written)
    #expect(reading.codes == [])
  }

  @Test(arguments: [
    ("1,5", "1.5"), ("1234,56", "1234.56"), ("1 234,5", "1234.5"), ("1\u{A0}234,5", "1234.5"),
    ("1\u{202F}234\u{202F}567,5", "1234567.5"), ("-1,5", "-1.5"), ("1 234", "1234"),
    ("1\u{A0}234", "1234"), ("600\u{202F}000\u{202F}000", "600000000"), ("1,2345", "1.2345"),
    ("1,20", "1.2"), ("1,53", "1.53"), ("1,2340", "1.234"), ("0,125", "0.125"),
  ])
  func readsFrenchDecimals(cell: String, written: String) {
    let reading = CellReading<Decimal>(cell)
    #expect(reading.value?.cell == written)
    #expect(reading.codes == [])
  }

  /// A rate may have three decimals; a number that ends with a zero was seldom meant as one.
  @Test(arguments: [
    ("655.957", false), ("655.950", true), ("600.000", true), ("1.50", false), ("0.250", false),
    ("1234.500", false), ("-1.230", true),
  ])
  func warnsWhereAPointMayStandBetweenThousands(cell: String, isDoubtful: Bool) {
    let reading = CellReading<Decimal>(cell)
    #expect(reading.value != nil)
    #expect(reading.codes == (isDoubtful ? ["ambiguous-number"] : []))
    #expect(reading.faults.allSatisfy { $0.severity == .warning })
  }

  @Test(arguments: [("25%", "0.25"), ("25 %", "0.25"), ("12,5 %", "0.125"), ("100\u{A0}%", "1")])
  func readsPercentagesAsShares(cell: String, written: String) {
    let reading = CellReading<Decimal>(cell)
    #expect(reading.value?.cell == written)
    #expect(reading.codes == ["percentage"])
    #expect(reading.faults.map(\.severity) == [.note])
  }

  @Test(arguments: ["1,200", "-1,200", "12,345", "999,999", "1 ,234"])
  func refusesACommaBeforeExactlyThreeDigits(cell: String) {
    let reading = CellReading<Decimal>(cell)
    #expect(reading.value == nil)
    #expect(reading.codes == ["ambiguous-number"])
  }

  @Test(arguments: [
    "abc", "12 francs", "1,234,567", "1.234,5", "1.2.3", ".5", "5.", "1e5", "+5", "--1", "٣", "NaN",
    "inf", "0x10", "-", ",", "1,", "100000000000000000000000000000000000000", "%", "vingt %",
    "1,234 %",
  ])
  func refusesWhatIsNoNumber(cell: String) {
    let reading = CellReading<Decimal>(cell)
    #expect(reading.value == nil)
    #expect(reading.codes == ["not-a-number"])
  }

  @Test func survivesALongLineOfDigits() {
    #expect(CellReading<Decimal>(String(repeating: "9", count: 100_000)).codes == ["not-a-number"])
    #expect(
      CellReading<Int>(String(repeating: "9", count: 100_000)).codes == ["not-a-whole-number"])
  }

  @Test(arguments: ["0", "-3", "18", "9223372036854775807"])
  func readsWholeNumbers(cell: String) {
    #expect(CellReading<Int>(cell).value?.cell == cell)
  }

  @Test(arguments: [("1 200", 1200), ("1\u{202F}200\u{A0}300", 1_200_300), ("-12 500", -12_500)])
  func readsThousandsApart(cell: String, value: Int) {
    let reading = CellReading<Int>(cell)
    #expect(reading.value == value)
    #expect(reading.codes == [])
  }

  @Test(arguments: ["1.5", "1 20", "12 00", "abc", "9223372036854775808", "0x1", "1,0"])
  func refusesWhatIsNoWholeNumber(cell: String) {
    #expect(CellReading<Int>(cell).codes == ["not-a-whole-number"])
  }

  @Test(arguments: [
    ("yes", true), ("Yes", true), ("OUI", true), ("true", true), ("1", true), ("no", false),
    ("Non", false), ("FALSE", false), ("0", false),
  ])
  func readsYesAndNoInBothLanguages(cell: String, expected: Bool) {
    #expect(CellReading<Bool>(cell).value == expected)
    #expect(CellReading<Bool>(cell).value?.cell == (expected ? "yes" : "no"))
  }

  @Test(arguments: ["2", "y", "maybe", "peut-être", "yes "])
  func refusesWhatIsNeitherYesNorNo(cell: String) {
    let reading = CellReading<Bool>(cell)
    #expect(reading.codes == ["not-yes-or-no"])
    #expect(reading.faults[0].remedy(.french).hasPrefix("Écrire oui ou non"))
  }
}
