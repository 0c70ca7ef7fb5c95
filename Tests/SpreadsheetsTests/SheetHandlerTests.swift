import Spreadsheets
import TestSupport
import Testing

@Suite struct SheetHandlerTests {
  private func cells(
    _ rows: String, formats: [XLSXFile.Format]? = nil, from1904: Bool = false
  ) throws -> [String: CellContent] {
    var file = XLSXFile(rows: rows)
    file.formats = formats
    if from1904 { file.properties = "<workbookPr date1904=\"1\"/>" }
    return try file.cells()
  }

  // MARK: Values

  @Test func readsTextsWithinTheirCells() throws {
    let cells = try cells(
      """
      <row r="1"><c t="inlineStr"><is><t>a</t></is></c>\
      <c t="inlineStr"><is><r><t>b</t></r><r><rPr><b/></rPr><t xml:space="preserve"> c</t></r></is></c>\
      <c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is></c>\
      <c t="inlineStr"><is><t>x_x000D_\ny</t></is></c><c t="inlineStr"><is><t/></is></c>\
      <c t="inlineStr"><is/></c><c t="inlineStr"/></row>
      """)
    #expect(
      cells == ["A1": .text("a"), "B1": .text("b c"), "C1": .text("東京"), "D1": .text("x\ny")])
  }

  @Test func readsWhatFormulasGaveLast() throws {
    let cells = try cells(
      """
      <row r="1"><c t="str"><f>A2</f><v>a_x005F_x000D_b</v></c><c><f>1+1</f><v>2</v></c>\
      <c t="n"><f>1/4</f><v>0.25</v></c><c t="b"><f>TRUE</f><v>1</v></c><c t="b"><v>0</v></c>\
      <c t="e"><f>1/0</f><v>#DIV/0!</v></c><c t="str"><f>""</f><v></v></c><c><f>A9</f></c>\
      <c t="e"/><c t="b"/><c t="str"><f>"1"</f><v>1</v></c></row>
      """)
    #expect(
      cells == [
        "A1": .text("a_x000D_b"), "B1": .number(2), "C1": .number(0.25), "D1": .flag(true),
        "E1": .flag(false), "F1": .error("#DIV/0!"), "K1": .text("1"),
      ])
  }

  @Test(arguments: [
    ("0", 0), ("-1", -1), ("007", 7), ("1E3", 1_000), ("1.5e-3", 0.0015), (" 12 ", 12),
    ("\n12\n", 12), ("123456789012345", 123_456_789_012_345),
    ("1234567890123456", 1_234_567_890_123_456),
    ("0.30000000000000004", 0.30000000000000004), ("-0", 0),
  ])
  func readsNumbers(value: String, number: Double) throws {
    #expect(try cells("<row><c><v>\(value)</v></c></row>") == ["A1": .number(number)])
  }

  @Test(arguments: ["x", "1,5", "1 000", "nan", "inf", "-infinity", "1e400", "--1", "1.2.3"])
  func whatIsNoNumberIsText(value: String) throws {
    let time = XLSXFile.Format.builtIn(20)
    for style in 0...1 {
      #expect(
        try cells("<row><c s=\"\(style)\"><v>\(value)</v></c></row>", formats: [time])
          == ["A1": .text(value)])
    }
  }

  @Test func aKindThatNobodyKnowsIsText() throws {
    #expect(
      try cells("<row><c t=\"zz\"><v>1</v></c><c t=\"\"><v>1</v></c></row>")
        == ["A1": .text("1"), "B1": .number(1)])
  }

  // MARK: Dates and times

  @Test func readsDatesOfBothEpochs() throws {
    let row = """
      <row><c s="1"><v>42808</v></c><c s="2"><v>42808.25</v></c><c s="3"><v>42808</v></c>\
      <c><v>42808</v></c><c s="4"><v>42808</v></c><c s="99"><v>42808</v></c><c s="-1"><v>7</v></c></row>
      """
    let formats: [XLSXFile.Format] = [
      .builtIn(14), .code("jj/mm/aaaa hh:mm"), .code("mmm yyyy"), .code("yyyy"),
    ]
    func expected(_ year: Int, _ day: Int) -> [String: CellContent] {
      [
        "A1": .date(year, 3, day), "B1": .date(year, 3, day, seconds: 21_600),
        "C1": .date(SheetDate(year: year, month: 3, day: day, precision: .month)),
        "D1": .number(42_808),
        "E1": .date(SheetDate(year: year, month: 3, day: day, precision: .year)),
        "F1": .number(42_808), "G1": .number(7),
      ]
    }
    #expect(try cells(row, formats: formats) == expected(2017, 14))
    #expect(try cells(row, formats: formats, from1904: true) == expected(2021, 15))
  }

  @Test(arguments: ["-1", "0", "60", "2958466", "1e300"])
  func aNumberThatIsNoDateStaysANumber(value: String) throws {
    let cells = try cells("<row><c s=\"1\"><v>\(value)</v></c></row>", formats: [.builtIn(14)])
    #expect(cells["A1"] == Double(value).map { .number($0) })
  }

  @Test(arguments: [
    ("0", "0:00"), ("0.5", "12:00"), ("0.4375", "10:30"), ("0.41666666666666663", "10:00"),
    ("0.04166666666666667", "1:00"), ("0.99999", "23:59"), ("0.9999999999", "23:59"),
    // 14:35:40, of which the seconds are not shown.
    ("0.6081018518518518", "14:35"),
  ])
  func aTimeOfTheDayIsReadToTheMinute(value: String, text: String) throws {
    let cells = try cells("<row><c s=\"1\"><v>\(value)</v></c></row>", formats: [.code("h:mm")])
    #expect(cells == ["A1": .text(text)])
  }

  @Test(arguments: ["1", "1.5", "42808.25", "-0.5"])
  func aTimeThatIsNoTimeOfADayStaysANumber(value: String) throws {
    let cells = try cells("<row><c s=\"1\"><v>\(value)</v></c></row>", formats: [.code("[h]:mm")])
    #expect(cells["A1"] == Double(value).map { .number($0) })
  }

  @Test func readsDatesThatStandAsTexts() throws {
    let values = [
      "2017-03-14", "2017-03-14T10:30", "2017-03-14T10:30:15", "2017-03-14T10:30:15.250Z", "soon",
      "2017-13-14", "2017-02-30", "2017-03-14T25:00:00",
    ]
    let row = values.map { "<c t=\"d\"><v>\($0)</v></c>" }.joined()
    #expect(
      try cells("<row>\(row)</row>") == [
        "A1": .date(2017, 3, 14), "B1": .date(2017, 3, 14, seconds: 37_800),
        "C1": .date(2017, 3, 14, seconds: 37_815), "D1": .date(2017, 3, 14, seconds: 37_815),
        "E1": .text("soon"), "F1": .text("2017-13-14"), "G1": .text("2017-02-30"),
        "H1": .text("2017-03-14T25:00:00"),
      ])
  }

  @Test func aDateAsTextIsAsPreciseAsItIsShown() throws {
    let cells = try cells(
      "<row><c t=\"d\" s=\"1\"><v>2017-03-14</v></c></row>", formats: [.code("mmm yyyy")])
    #expect(cells["A1"]?.text == "2017-03")
  }

  // MARK: Places

  @Test func cellsWithoutAddressesFollowEachOther() throws {
    let cells = try cells(
      """
      <row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>\
      <row r="9"><c/><c><v>5</v></c></row><row><c r="?"><v>6</v></c><c r="-3"><v>7</v></c></row>\
      <row r="-2"><c r="a11"><v>8</v></c></row><row r="x"><c r="B12"><v>9</v></c></row>
      """)
    #expect(
      cells.mapValues(\.text) == [
        "A1": "1", "D1": "2", "E1": "3", "A2": "4", "B9": "5", "A10": "6", "B10": "7", "A11": "8",
        "B12": "9",
      ])
  }

  @Test func rowsAndCellsMayStandInAnyOrder() throws {
    let sheet = try #require(
      XLSXFile(
        rows: """
          <row r="3"><c r="C3"><v>1</v></c><c r="A3"><v>2</v></c></row><row r="1"><c><v>3</v></c></row>\
          <row r="3"><c r="B3"><v>4</v></c></row><row r="2"/>
          """
      ).workbook().sheets.first)
    #expect(sheet.rows.map(\.number) == [1, 3])
    #expect(sheet.rows.map { $0.cells.map(\.column) } == [[1], [1, 2, 3]])
    #expect(sheet.rows[1].cells.map(\.content.text) == ["2", "4", "1"])
  }

  @Test func emptyCellsAndRowsAreNotThere() throws {
    let sheet = try #require(
      XLSXFile(
        rows: "<row r=\"1\"><c s=\"3\"/></row><row r=\"2\"><c><v></v></c></row><row r=\"3\"/>"
      )
      .workbook().sheets.first)
    #expect(sheet.rows.isEmpty)
  }

  @Test func readsMergedRanges() throws {
    let file = XLSXFile(
      XLSXFile.Sheet(
        "S",
        xml: """
          <sheetData><row><c><v>1</v></c></row></sheetData><mergeCells count="3">\
          <mergeCell ref="A1:B2"/><mergeCell ref="?"/><mergeCell/><mergeCell ref="$D$4:C3"/></mergeCells>
          """))
    #expect(try file.workbook().sheets[0].merged.map { "\($0)" } == ["A1:B2", "C3:D4"])
  }

  /// The anchors of drawn objects have elements of the same names (ECMA-376 part 1, 20.5.2.27).
  @Test func nothingBelowTheRowsIsARow() throws {
    let file = XLSXFile(
      XLSXFile.Sheet(
        "S",
        xml: """
          <sheetData><row r="2"><c><v>1</v></c></row></sheetData><controls><control><anchor><from>\
          <xdr:col>1</xdr:col><xdr:row>5</xdr:row></from></anchor></control></controls>
          """))
    var limits = WorkbookLimits()
    limits.rows = 2
    #expect(try file.workbook(limits).sheets[0].rows.map(\.number) == [2])
  }
}
