import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct CSVReaderTests {
  /// What came of reading a text: the cells, the line of each record, "code at place" of each remark.
  private struct Reading {
    var cells: [[String]]
    var lines: [Int]
    var marks: [String]

    init(_ data: Data) {
      var reader = CSVReader(data, file: "t.csv")
      let records = reader.records()
      cells = records.map(\.cells)
      lines = records.map(\.line)
      marks = reader.diagnostics.marks
    }

    init(_ text: String) { self.init(Data(text.utf8)) }
  }

  // MARK: RFC 4180

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]),
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
    ("a,b\n\n\nc,d\n,\n", [["a", "b"], ["c", "d"]]),
    ("\"a\",\"b,c\"\n", [["a", "b,c"]]),
    ("\"a \"\"b\"\" c\",\"\"\"\"\n", [["a \"b\" c", "\""]]),
    ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a\r\nb\",\"c\rd\"\r\n", [["a\nb", "c\nd"]]),
    ("a,\n,b\n", [["a", ""], ["", "b"]]),
    ("a,", [["a", ""]]),
    ("\"\",a\n", [["", "a"]]),
    ("a", [["a"]]),
    ("a\"b,c\n", [["a\"b", "c"]]),
    (" a , b\u{A0}\n", [["a", "b"]]),
    ("\" a \",b\n", [[" a ", "b"]]),
    ("", []), ("\n\n", []), (",,,\n", []), ("\"\"\n", []),
  ])
  func readsWhatTheStandardSays(text: String, cells: [[String]]) {
    let reading = Reading(text)
    #expect(reading.cells == cells)
    #expect(reading.marks == [])
  }

  @Test(arguments: [
    ("a;b,c;d\n1;2;3", [["a", "b,c", "d"], ["1", "2", "3"]]),
    ("a\tb\n1,5\t2", [["a", "b"], ["1,5", "2"]]),
    ("a;b,c\n", [["a;b", "c"]]),
    ("a\n1;2\n", [["a"], ["1;2"]]),
  ])
  func recognisesTheSeparatorByTheFirstLine(text: String, cells: [[String]]) {
    #expect(Reading(text).cells == cells)
  }

  @Test func countsLinesFromOneOverCellsOfSeveralLines() {
    #expect(Reading("a\n\"b\nc\"\n\nd\n").lines == [1, 2, 5])
    #expect(Reading("a\r\n\"b\r\nc\"\r\n\r\nd\r\n").lines == [1, 2, 5])
    #expect(Reading("a\r\"b\rc\"\r\rd\r").lines == [1, 2, 5])
  }

  // MARK: Quotation marks that are not in order

  @Test func anUnclosedQuoteIsReportedWhereItOpensAndTheRestIsRead() {
    let reading = Reading("a,b\n1,\"x\n2,y\n3,z\n")
    #expect(reading.marks == ["unclosed-quote at t.csv:2:2"])
    #expect(reading.cells == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]])
    #expect(reading.lines == [1, 2, 3, 4])
  }

  @Test func anUnclosedQuoteDoesNotSwallowTheRowsUpToTheNextQuote() {
    let reading = Reading("a,b\n1,\"x\n2,y\n3,\"z, w\"\n4,\"v\"\n")
    #expect(reading.marks == ["unclosed-quote at t.csv:2:2"])
    #expect(
      reading.cells == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z, w"], ["4", "v"]])
  }

  @Test func textAfterAClosingQuoteStaysInItsCell() {
    let reading = Reading("a,b\n\"x\" y,z\n\"p\" ,q\n")
    #expect(reading.cells[1] == ["x y", "z"])
    #expect(reading.cells[2].map { $0.trimmingCharacters(in: .whitespaces) } == ["p", "q"])
  }

  @Test func aQuoteAtTheVeryEndIsUnclosed() {
    #expect(Reading("a\n\"").marks == ["unclosed-quote at t.csv:2:1"])
    #expect(Reading("a\n\"\"\"").marks == ["unclosed-quote at t.csv:2:1"])
    #expect(Reading("a\n\"\"").marks == [])
  }

  // MARK: Encodings

  @Test func passesOverAByteOrderMark() {
    let reading = Reading("\u{FEFF}a,b\n1,2\n")
    #expect(reading.cells == [["a", "b"], ["1", "2"]])
    #expect(reading.marks == ["byte-order-mark at t.csv:1"])
  }

  @Test func readsWindows1252CellByCell() {
    var data = Data("a,b\nsanté,".utf8)
    data += [0x73, 0x61, 0x6E, 0x74, 0xE9]  // santé
    data += Data("\nœuvre,".utf8) + [0x9C, 0x80, 0x92]  // œ€’
    let reading = Reading(data)
    #expect(reading.cells == [["a", "b"], ["santé", "santé"], ["œuvre", "œ€’"]])
    #expect(reading.marks == ["windows-1252 at t.csv:2:2"])
  }

  @Test func countsTheCellsThatAreNotUTF8() {
    var reader = CSVReader(Data([0xE9, 0x2C, 0xE8, 0x0A, 0xE9]), file: "t.csv")
    #expect(reader.records().map(\.cells) == [["é", "è"], ["é"]])
    #expect(reader.diagnostics.first?.summary(.english).hasPrefix("3 passages") == true)
  }

  @Test(arguments: [0x81, 0x8D, 0x8F, 0x90, 0x9D] as [UInt8])
  func marksBytesThatNoEncodingHas(byte: UInt8) {
    let reading = Reading(Data([0x61, 0x0A, 0x62, byte]))
    #expect(reading.cells == [["a"], ["b\u{FFFD}"]])
    #expect(reading.marks == ["windows-1252 at t.csv:2:1", "undecodable-bytes at t.csv:2:1"])
  }

  @Test func everyOtherByteIsSomeLetter() {
    for byte in UInt8(0x80)...0xFF where ![0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) {
      let reading = Reading(Data([0x61, 0x0A, byte, 0x61]))
      #expect(!reading.marks.contains { $0.hasPrefix("undecodable") }, "\(byte)")
      #expect(reading.cells.last?.first?.contains("\u{FFFD}") == false)
    }
  }

  // MARK: Hostile files

  @Test func readsALineOfFiveMegabytes() {
    let long = String(repeating: "x", count: 5_000_000)
    #expect(Reading("a\n\(long)\nb").cells.map { $0[0].utf8.count } == [1, 5_000_000, 1])
    #expect(Reading("a\n\"\(long)\nb").cells.map { $0[0].utf8.count } == [1, 5_000_001, 1])
  }

  @Test(arguments: [100_000, 100_001])
  func readsALineOfNothingButQuotes(count: Int) {
    let reading = Reading("a\n" + String(repeating: "\"", count: count) + "\nb")
    #expect(reading.cells.last == ["b"])
    #expect(reading.marks.isEmpty == (count % 2 == 0))
  }

  @Test(arguments: ["\"a\n", "\"a,", "\"\"\"", "\",\"", "\"\n", "\"a\"b\n"])
  func timeIsInProportionToTheLength(unit: String) {
    let text = "a\n" + String(repeating: unit, count: 60_000)
    let time = ContinuousClock().measure { #expect(!Reading(text).cells.isEmpty) }
    #expect(time < .seconds(30))
  }

  @Test(arguments: 0..<UInt64(300))
  func anyBytesGiveSomeRecords(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [UInt8] = [
      0x22, 0x22, 0x2C, 0x3B, 0x09, 0x0A, 0x0D, 0x20, 0x61, 0xC3, 0xA9, 0xE9, 0x81, 0x00, 0xFF,
      0xEF, 0xBB, 0xBF, 0xF0, 0x9F,
    ]
    let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      seed.isMultiple(of: 2)
        ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
    }
    let reading = Reading(Data(bytes))
    let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    #expect(reading.lines == reading.lines.sorted())
    #expect(reading.lines.allSatisfy { (1...lines).contains($0) })
    #expect(reading.cells.allSatisfy { !$0.allSatisfy(\.isEmpty) })
  }
}
