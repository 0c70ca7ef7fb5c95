import Spreadsheets
import TestSupport
import Testing

@Suite struct CellAddressTests {
  /// Excel's last column is XFD (its specification); the others are where a letter is added.
  @Test(arguments: [
    (1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA"), (702, "ZZ"), (703, "AAA"),
    (16_384, "XFD"),
  ])
  func countsInLetters(column: Int, letters: String) {
    #expect(CellAddress.letters(of: column) == letters)
    #expect(CellAddress("\(letters)7") == CellAddress(row: 7, column: column))
  }

  @Test(arguments: 0..<UInt64(200))
  func whatIsWrittenIsReadAgain(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func address() -> CellAddress {
      CellAddress(
        row: Int.random(in: 1...1_048_576, using: &random),
        column: Int.random(in: 1...16_384, using: &random))
    }
    let (a, b) = (address(), address())
    #expect(CellAddress("\(a)") == a)
    #expect(CellAddress("\(a)".lowercased()) == a)
    let range = CellRange("\(a):\(b)")
    #expect(range == CellRange("\(b):\(a)"))
    #expect(range?.first == CellAddress(row: min(a.row, b.row), column: min(a.column, b.column)))
    #expect(range?.last == CellAddress(row: max(a.row, b.row), column: max(a.column, b.column)))
    #expect(range.flatMap { CellRange("\($0)") } == range)
  }

  @Test(arguments: ["$C$14", "C$14", "$C14", "c14", "C014"])
  func passesOverSignsForFixedAddresses(text: String) {
    #expect(CellAddress(text) == CellAddress(row: 14, column: 3))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "0A", "A-1", "A1B", "1A", "A 1", " A1", "É1", "A1.5", "A1:B2", "R1C1",
    "ÀA1", "A١", "$", "A99999999999999999999", "AAAAAAAAAAAAAAAAAAAAAAAAAA1",
  ])
  func refusesWhatIsNoAddress(text: String) {
    #expect(CellAddress(text) == nil)
  }

  @Test func aRangeMayBeOneCell() {
    #expect(CellRange("B2").map { "\($0)" } == "B2:B2")
    #expect(CellRange("$B$2:D5").map { "\($0)" } == "B2:D5")
  }

  @Test(arguments: ["", ":", "B2:", "B2:C3:D4", "B2:x", "B:C", "2:3", "B2;C3", "Sheet!B2"])
  func refusesWhatIsNoRange(text: String) {
    #expect(CellRange(text) == nil)
  }
}
