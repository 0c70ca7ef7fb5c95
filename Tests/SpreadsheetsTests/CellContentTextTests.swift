import Foundation
import Spreadsheets
import TestSupport
import Testing

@Suite struct CellContentTextTests {
  /// As Excel shows them in cells that are wide enough.
  static let numbers: [(Double, String)] = [
    (0, "0"), (-0.0, "0"), (1, "1"), (-12.5, "-12.5"), (0.1 + 0.2, "0.3"),
    (1.0 / 3, "0.333333333333333"), (1e-7, "0.0000001"), (1.5e-10, "0.00000000015"),
    (123_456_789.123, "123456789.123"), (999_999_999_999_999, "999999999999999"),
    (1e15, "1000000000000000"), (-1e15, "-1000000000000000"), (1e15 + 2, "1000000000000000"),
    (123_456_789_012_345_680, "123456789012346000"), (1.1e20, "110000000000000000000"),
    (4_503_599_627_370_496.5, "4503599627370500"),
  ]

  @Test(arguments: numbers)
  func numbersHaveFifteenDigits(number: Double, text: String) {
    #expect(CellContent.number(number).text == text)
  }

  /// The first two are Excel's limits (its specification).
  @Test(arguments: [9.99999999999999e307, 2.2251e-308, -1e200, 1e-200])
  func numbersBeyondAnyTableAreStillNumbers(number: Double) throws {
    let text = CellContent.number(number).text
    let again = try #require(Double(text), "\(text)")
    #expect(abs(again / number - 1) < 1e-14, "\(text)")
  }

  @Test(arguments: 0..<UInt64(300))
  func aNumberIsReadFromItsTextToFifteenDigits(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let number =
      Double.random(in: -1...1, using: &random)
      * pow(10, Double(Int.random(in: -20...20, using: &random)))
    let text = CellContent.number(number).text
    let again = try #require(Double(text), "\(text)")
    #expect(abs(again - number) <= abs(number) * 1e-14, "\(text)")
    #expect(text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil, "\(text)")
    #expect(!text.contains(".") || !text.hasSuffix("0"), "\(text)")
  }

  @Test func theRestReadsAsItShows() {
    #expect(CellContent.text(" a\nb ").text == " a\nb ")
    #expect(CellContent.flag(true).text == "true")
    #expect(CellContent.flag(false).text == "false")
    #expect(CellContent.error("#REF!").text == "#REF!")
    #expect(CellContent.date(2017, 3, 4).text == "2017-03-04")
  }
}
