import Foundation
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct CSVTextTests {
  @Test func quotesOnlyWhatNeedsIt() {
    let text = CSVText.text(
      header: ["id", "b"],
      rows: [["a,b", "c"], ["say \"no\"", "x\ny"], ["", " z"], ["é;", "'"]])
    #expect(
      text == "id,b\n\"a,b\",c\n\"say \"\"no\"\"\",\"x\ny\"\n,\" z\"\n\"é;\",'\n")
  }

  @Test func aRecordOfOneEmptyCellIsNoBlankLine() {
    #expect(CSVText.text(header: ["a"], rows: [[""]]) == "a\n\"\"\n")
  }

  private func readBack(_ rows: [[String]]) -> [[String]] {
    var reader = CSVReader(
      Data(CSVText.text(header: ["first"] + (1..<rows[0].count).map { "c\($0)" }, rows: rows).utf8),
      file: "t.csv")
    let records = reader.records()
    #expect(reader.diagnostics.isEmpty)
    return records.dropFirst().map(\.cells)
  }

  @Test(arguments: 0..<UInt64(300))
  func whatIsWrittenIsReadAgain(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "a", "é", ",", "\"", "\n", " ", ";", "\t", "\u{A0}", "œuvre", "\"\"", "日本", "|", "👩🏽‍🌾",
      "e\u{301}", "\u{301}",
    ]
    let width = Int.random(in: 1...5, using: &random)
    let rows = (0..<Int.random(in: 1...8, using: &random)).map { _ in
      // The first cell is filled, since a reader passes over rows without any text.
      (0..<width).map { column in
        (0..<Int.random(in: column == 0 ? 1...6 : 0...6, using: &random))
          .compactMap { _ in parts.randomElement(using: &random) }.joined()
      }
    }
    #expect(
      readBack(rows).map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
  }

  /// A mark that combines with a quotation mark makes one character of the two.
  @Test func doublesAQuoteThatAnAccentCombinesWith() {
    #expect(readBack([["a\"\u{301}b", "c"]]) == [["a\"\u{301}b", "c"]])
  }
}
