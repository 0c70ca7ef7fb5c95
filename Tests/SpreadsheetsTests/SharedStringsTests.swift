import Spreadsheets
import TestSupport
import Testing

@Suite struct SharedStringsTests {
  private func texts(_ items: String, count: Int) throws -> [String?] {
    var file = XLSXFile(
      rows: (0..<count).map { "<row><c t=\"s\"><v>\($0)</v></c></row>" }.joined())
    file.sharedStrings = items
    let cells = try file.cells()
    return (1...count).map { cells["A\($0)"]?.text }
  }

  @Test func joinsTheRunsOfARichText() throws {
    let items = """
      <si><t>plain</t></si>\
      <si><r><t>M</t></r><r><rPr><b/><sz val="11"/></rPr><t xml:space="preserve">inistère </t></r>\
      <r><t>&amp;c</t></r></si>
      """
    #expect(try texts(items, count: 2) == ["plain", "Ministère &c"])
  }

  /// ECMA-376 part 1, 18.4.6: a reading in kana stands above the text and is no part of it.
  @Test func leavesOutReadings() throws {
    let items = """
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>\
      <si><rPh sb="0" eb="1"><t>ダイ</t></rPh><r><t>大</t></r><rPh><t>サカ</t></rPh><r><t>阪</t></r></si>
      """
    #expect(try texts(items, count: 2) == ["東京", "大阪"])
  }

  @Test func keepsWhiteSpaceAndDecodesSigns() throws {
    let items = """
      <si><t xml:space="preserve"> a\n b </t></si><si><t>a_x000D_\nb_x005F_x000D_</t></si>\
      <si>\n  <t>indented</t>\n</si><si><t>a&#13;&#10;b</t></si><si><t>a_x00</t></si>
      """
    #expect(try texts(items, count: 5) == [" a\n b ", "a\nb_x000D_", "indented", "a\nb", "a_x00"])
  }

  @Test func emptyTextsCountButAreNoCells() throws {
    let items = "<si/><si><t/></si><si><t></t></si><si><r><t/></r></si><si><t>last</t></si>"
    #expect(try texts(items, count: 5) == [nil, nil, nil, nil, "last"])
  }

  @Test(arguments: ["5", "-1", "x", "", "1.0", "99999999999999999999"])
  func aNumberThatNoTextHasIsNoCell(index: String) throws {
    var file = XLSXFile(rows: "<row><c t=\"s\"><v>\(index)</v></c><c><v>7</v></c></row>")
    file.sharedStrings = "<si><t>only</t></si>"
    #expect(try file.cells() == ["B1": .number(7)])
  }

  /// Each text counts its bytes and what it costs to keep one.
  @Test func allTextsTogetherHaveALimit() throws {
    var file = XLSXFile(rows: "<row><c t=\"s\"><v>0</v></c></row>")
    file.sharedStrings = String(repeating: "<si/>", count: 2_000)
    var limits = WorkbookLimits()
    limits.bytes = 64_000
    #expect(try file.problem(limits) == nil)
    limits.bytes = 63_999
    let part = "xl/sharedStrings.xml"
    #expect(try file.problem(limits) == .tooLarge(.bytes(part: part, limit: 63_999)))
  }
}
