import Foundation
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct CellEscapeTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("@SUM(A1)", "'@SUM(A1)"), ("+33 a", "'+33 a"), ("-x", "'-x"), ("-", "'-"),
    ("'=1", "''=1"), ("''=1", "'''=1"), ("a=1", "a=1"), ("", ""), ("'", "'"), ("'a", "'a"),
    ("l’=", "l’="), (" =1", " =1"), ("#x", "#x"),
  ])
  func aFormulaGetsAnApostrophe(text: String, written: String) {
    #expect(CellEscape.formulas.added(to: text) == written)
    #expect(CellEscape.formulas.removed(from: written) == text)
  }

  @Test(arguments: [
    "-12.5", "+33", "-1 234,5", "-5%", "+5 %", "-1,234.56", "-12.5.3", "+223 20 22 33 44",
  ])
  func aPlainNumberNeedsNone(text: String) {
    #expect(CellEscape.formulas.added(to: text) == text)
    #expect(CellEscape.formulas.removed(from: text) == text)
    // Somebody’s apostrophe before a number is his own.
    #expect(CellEscape.formulas.removed(from: "'" + text) == "'" + text)
  }

  @Test(arguments: [
    "-1+1", "+1=2", "-1-1", "-1e5", "-2*A1", "+1;2", "-12%%", "- 5", "-,5", "=5", "@5",
  ])
  func whatOnlyBeginsLikeANumberIsAFormula(text: String) {
    #expect(CellEscape.formulas.added(to: text) == "'" + text)
  }

  @Test func aRemarkGetsAnApostropheToo() {
    #expect(CellEscape.remarks.added(to: "# a") == "'# a")
    #expect(CellEscape.remarks.removed(from: "'# a") == "# a")
    #expect(CellEscape.remarks.added(to: "'#") == "''#")
    #expect(CellEscape.remarks.added(to: "=1") == "=1")
    #expect(CellEscape.remarks.removed(from: "'=1") == "'=1")
  }

  /// An accent makes one character of a sign and itself, which a spreadsheet still takes for the sign.
  @Test func aSignWithAnAccentIsStillTheSign() {
    for text in ["=\u{301}1", "@\u{308}x", "-\u{20DD}a"] {
      let written = CellEscape.formulas.added(to: text)
      #expect(written.unicodeScalars.first == "'")
      #expect(CellEscape.formulas.removed(from: written).utf8.elementsEqual(text.utf8))
    }
  }

  private func text(_ random: inout SeededGenerator) -> String {
    let parts = [
      "=", "+", "-", "@", "#", "'", "''", "1", "0", " ", ".", ",", "%", "a", "é", "\u{301}",
      "\u{A0}",
      "\n", "’",
    ]
    return (0..<Int.random(in: 0...6, using: &random))
      .compactMap { _ in parts.randomElement(using: &random) }.joined()
  }

  @Test(arguments: 0..<UInt64(1_000))
  func anyTextComesBack(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let text = text(&random)
    for escape in [CellEscape.formulas, .remarks] {
      let written = escape.added(to: text)
      #expect(
        Array(escape.removed(from: written).utf8) == Array(text.utf8), "\(text.debugDescription)")
    }
    let written = CellEscape.formulas.added(to: text)
    if let first = written.unicodeScalars.first, "=@".unicodeScalars.contains(first) {
      Issue.record("\(written.debugDescription) is a formula")
    }
  }

  @Test(arguments: 0..<UInt64(300))
  func anyCellsComeBackThroughAFile(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let rows = (0..<5).map { _ in ["x", text(&random), text(&random), text(&random)] }
    let written = CSVText.text(header: ["a", "b", "c", "d"], rows: rows)
    var reader = CSVReader(Data(written.utf8), file: "t.csv")
    let read = reader.records().dropFirst().map(\.cells)
    for (old, new) in zip(rows.joined(), read.joined()) {
      #expect(
        Array(new.utf8) == Array(old.utf8), "\(old.debugDescription): \(new.debugDescription)")
    }
    #expect(read.map(\.count) == rows.map(\.count))
    #expect(reader.diagnostics.isEmpty)
  }
}
