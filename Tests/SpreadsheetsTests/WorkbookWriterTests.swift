import Foundation
import Spreadsheets
import TestSupport
import Testing
import ZipArchives

@Suite struct WorkbookWriterTests {
  private static let draft: WorkbookDraft = {
    var list = SheetDraft(name: "Listes")
    list.isHidden = true
    list.columns = [ColumnDraft(width: 20)]
    list.rows = [[CellDraft(.text("kind"), .heading)]]
    list.rows += ["ministère", "bailleur"].map { [CellDraft(.text($0))] }
    var sheet = SheetDraft(name: "Parties prenantes")
    sheet.columns = [
      ColumnDraft(width: 12), ColumnDraft(width: 30.5, isFolded: true),
      ColumnDraft(width: 9, isText: false),
    ]
    sheet.rows = [
      [
        CellDraft(.text("Code"), .requiredHeading, comment: "Le code, l’« identifiant »."),
        CellDraft(.text("Type"), .heading), CellDraft(.text("Nombre"), .heading),
      ],
      [CellDraft(.text("# ex"), .example), nil, CellDraft(.number(3), .example)],
      [CellDraft(.text("a")), CellDraft(.text("une\ndeux"), .wrapped), CellDraft(.number(-12.5))],
    ]
    sheet.tab = .required
    sheet.frozenRows = 1
    sheet.frozenColumns = 2
    sheet.hasFilter = true
    sheet.choices = [
      ChoiceList(
        column: 2, rows: 2...50, range: "'Listes'!$A$2:$A$3",
        warning: ("Hors de la liste", "La garder ?")),
      ChoiceList(column: 3, rows: 2...2, range: "'Listes'!$A$2:$A$2", warning: nil),
    ]
    var draft = WorkbookDraft()
    draft.title = "Carte « nutrition »"
    draft.author = "É. & <Co>"
    draft.sheets = [sheet, list]
    return draft
  }()

  private func withFile<Result>(_ draft: WorkbookDraft, _ body: (URL) throws -> Result) throws
    -> Result
  {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      try WorkbookWriter.data(draft).write(to: file)
      return try body(file)
    }
  }

  private func draft(_ cells: [CellDraft?]...) -> WorkbookDraft {
    var sheet = SheetDraft(name: "S")
    sheet.columns = (cells.first ?? []).map { _ in ColumnDraft(width: 10) }
    sheet.rows = cells
    var draft = WorkbookDraft()
    draft.sheets = [sheet]
    return draft
  }

  /// The texts of the first column as they are read again.
  private func readBack(_ texts: [String]) throws -> [String?] {
    var draft = draft()
    draft.sheets[0].rows = texts.map { [CellDraft(.text($0))] }
    return try withFile(draft) { file in
      let cells = try WorkbookReader(file).read().sheets[0].byAddress
      return texts.indices.map { cells["A\($0 + 1)"]?.text }
    }
  }

  private func isUnwritable(_ draft: WorkbookDraft) throws -> Bool {
    do {
      _ = try WorkbookWriter.data(draft)
      return false
    } catch WorkbookError.unwritable(let reason) { return !reason.isEmpty }
  }

  // MARK: Our own reader

  @Test func whatIsWrittenIsRead() throws {
    let sheets = try withFile(Self.draft) { try WorkbookReader($0).read().sheets }
    #expect(sheets.map(\.name) == ["Parties prenantes", "Listes"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(
      sheets[0].byAddress == [
        "A1": .text("Code"), "B1": .text("Type"), "C1": .text("Nombre"), "A2": .text("# ex"),
        "C2": .number(3), "A3": .text("a"), "B3": .text("une\ndeux"), "C3": .number(-12.5),
      ])
  }

  @Test(arguments: 0..<UInt64(60))
  func anyTextComesBackTheSame(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let parts = [
      "a", "é", " ", "\n", "\t", "_x000D_", "_x005F_", "_x000D", "_", "<b>", "&amp;", "&", "\"",
      "'", "=1+1",
      "+", "-", "@", "#", "日本", "👩🏽‍🌾", "e\u{301}", "\u{A0}", "\u{202F}", "\u{1}", "\u{1F}", "\u{7F}",
      "]]>", "http://x.org", "{=1}", "\u{85}", "\u{2028}",
    ]
    let texts = (0..<20).map { _ in
      (0..<Int.random(in: 1...6, using: &random))
        .compactMap { _ in parts.randomElement(using: &random) }.joined()
    }
    for (text, again) in zip(texts, try readBack(texts)) {
      #expect(again.map { Array($0.utf8) } == Array(text.utf8), "\(text.debugDescription)")
    }
  }

  /// Signs that XML has no place for must not cost the whole text, nor the whole file.
  @Test(arguments: ["a\0b", "a\u{FFFE}b", "a\u{FFFF}b", "\0", "a\r\nb\rc"])
  func signsThatNoWorkbookCanHoldDoNoHarm(text: String) throws {
    let kept = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    #expect(try readBack(["before", text, "after"]) == ["before", kept, "after"])
  }

  @Test func aTextMayBeAsLongAsACellHolds() throws {
    let longest = String(repeating: "é", count: WorkbookWriter.longestText)
    #expect(try readBack([longest]) == [longest])
    #expect(try isUnwritable(draft([CellDraft(.text(longest + "x"))])))
  }

  /// Signs that are written as seven count as seven.
  @Test(arguments: ["é", "\0", "_x0041_", "👩🏽‍🌾", "a\u{FFFE}"])
  func aTextIsCutToWhatACellHoldsAndNoMore(part: String) throws {
    let short = String(repeating: part, count: 400)
    #expect(WorkbookWriter.fitted(short) == short)
    let cut = WorkbookWriter.fitted(String(repeating: part, count: 33_000))
    #expect(cut.hasSuffix("…") && cut.hasPrefix(part))
    let again = try readBack([cut])
    #expect(again == [cut])
  }

  @Test func aTextOfExactlyTheLongestLengthIsNotCut() {
    let longest = String(repeating: "é", count: WorkbookWriter.longestText)
    #expect(WorkbookWriter.fitted(longest) == longest)
    #expect(WorkbookWriter.fitted(longest + "é") == longest.dropLast() + "…")
  }

  @Test func theSameDraftGivesTheSameBytesAtAnyTime() throws {
    let first = try WorkbookWriter.data(Self.draft)
    Thread.sleep(forTimeInterval: 2.1)
    #expect(try WorkbookWriter.data(Self.draft) == first)
  }

  @Test(arguments: [
    "", "a/b", "a[b", "a:b", "a*b", "a?b", "a\\b", "'a", String(repeating: "é", count: 32),
  ])
  func aSheetMayNotHaveEveryName(name: String) throws {
    var draft = draft()
    draft.sheets[0].name = name
    // Without a name, a sheet gets one.
    #expect(try isUnwritable(draft) == !name.isEmpty)
    draft.sheets[0].name = String(repeating: "e", count: 31)
    draft.sheets.append(SheetDraft(name: draft.sheets[0].name.uppercased()))
    #expect(try isUnwritable(draft))
    draft.sheets.removeLast()
    #expect(try !isUnwritable(draft))
  }

  @Test func aRowMayBeAsWideAsASheet() throws {
    let cell = CellDraft(.text("x"))
    let widest = [CellDraft?](repeating: cell, count: 16_384)
    let columns = try withFile(draft(widest)) { file in
      try WorkbookReader(file).read().sheets[0].rows[0].cells.map(\.column)
    }
    #expect(columns == Array(1...16_384))
    #expect(try isUnwritable(draft(widest + [cell])))
    #expect(try isUnwritable(draft([CellDraft?](repeating: cell, count: 70_000))))
  }

  // MARK: A peer

  private static let peer = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    sheet = book.worksheets[0]
    print(json.dumps({
        "title": book.properties.title, "author": book.properties.creator,
        "states": [s.sheet_state for s in book.worksheets],
        "tabs": [s.sheet_properties.tabColor and s.sheet_properties.tabColor.rgb
                 for s in book.worksheets], "freeze": sheet.freeze_panes,
        "filter": sheet.auto_filter.ref,
        "columns": [[d.width, d.hidden, d.outlineLevel] for l in "ABC"
                    for d in [sheet.column_dimensions[l]]],
        "cells": {c.coordinate: [c.data_type, c.value, c.number_format]
                  for r in sheet.iter_rows() for c in r if c.value is not None},
        "comments": {c.coordinate: c.comment.text for r in sheet.iter_rows() for c in r if c.comment},
        "choices": [[str(v.sqref), v.type, v.formula1, v.errorStyle, bool(v.showErrorMessage),
                     v.errorTitle, v.error] for v in sheet.data_validations.dataValidation]},
        ensure_ascii=False))
    """

  private func asPeerReads(_ draft: WorkbookDraft) throws -> NSDictionary {
    let python = try #require(Program.python)
    return try withFile(draft) { file in
      let outcome = try python.run(["-c", Self.peer, file.path])
      return try #require(
        try JSONSerialization.jsonObject(with: outcome.output) as? NSDictionary,
        "\(outcome.errorText)")
    }
  }

  @Test(.enabled(if: Program.python != nil, "needs openpyxl: run Scripts/install --tests"))
  func numbersHaveTheirFormats() throws {
    let looks: [CellDraft.Look] = [.whole, .hundredths, .fine, .percentage]
    let answer = try asPeerReads(draft(looks.map { CellDraft(.number(1234.5), $0) }))
    let cells = try #require(answer["cells"] as? [String: [Any]])
    #expect(
      ["A1", "B1", "C1", "D1"].map { cells[$0]?[2] as? String } == [
        "#,##0", "#,##0.00", "0.0000", "0.0%",
      ])
    #expect(cells.values.allSatisfy { $0[1] as? Double == 1234.5 })
  }

  /// Excel takes a workbook with a higher row for a damaged one.
  @Test(arguments: [(27, 405.0), (28, 409.0), (900, 409.0)])
  func noRowIsHigherThanExcelTakes(lines: Int, height: Double) throws {
    let text = [String](repeating: "x", count: lines).joined(separator: "\n")
    let rows = try withFile(draft([CellDraft(.text(text), .wrapped)])) { file in
      let archive = try ZipArchive(file)
      return String(
        decoding: try archive.data("xl/worksheets/sheet1.xml", limit: 1 << 20), as: UTF8.self)
    }
    #expect(rows.contains("ht=\"\(Int(height))\""))
  }

  @Test(.enabled(if: Program.python != nil, "needs openpyxl: run Scripts/install --tests"))
  func aPeerFindsEverythingThatHelpsThoseWhoFillItIn() throws {
    let answer = try asPeerReads(Self.draft)
    #expect(answer["title"] as? String == "Carte « nutrition »")
    #expect(answer["author"] as? String == "É. & <Co>")
    #expect(answer["states"] as? [String] == ["visible", "hidden"])
    #expect(answer["tabs"] as? NSArray == ["FF1F3864", NSNull()] as NSArray)
    #expect(answer["freeze"] as? String == "C2")
    #expect(answer["filter"] as? String == "A1:C3")
    let columns = try #require(answer["columns"] as? [[NSNumber]])
    #expect(columns.map { $0.dropFirst() } == [[0, 0], [1, 1], [0, 0]])
    #expect(zip(columns, [12, 30.5, 9]).allSatisfy { abs($0[0].doubleValue - $1) < 1 })
    #expect(
      answer["comments"] as? NSDictionary == ["A1": "Le code, l’« identifiant »."] as NSDictionary)
    #expect(
      answer["choices"] as? NSArray == [
        [
          "B2:B50", "list", "'Listes'!$A$2:$A$3", "warning", true, "Hors de la liste",
          "La garder ?",
        ],
        ["C2", "list", "'Listes'!$A$2:$A$2", "warning", false, NSNull(), NSNull()],
      ] as NSArray)
    let cells = try #require(answer["cells"] as? [String: [Any]])
    #expect(cells["C3"]?[0] as? String == "n")
    #expect(cells["A3"]?[2] as? String == "@")
  }

  @Test(.enabled(if: Program.python != nil, "needs openpyxl: run Scripts/install --tests"))
  func titleAndAuthorMayBeAnyText() throws {
    var draft = Self.draft
    draft.title = "a\u{1}b\u{FFFE}c\0d <&> \(String(repeating: "é", count: 300))"
    draft.author = nil
    let answer = try asPeerReads(draft)
    #expect(answer["title"] as? String == "abcd <&> \(String(repeating: "é", count: 300))")
  }

  @Test(.enabled(if: Program.python != nil, "needs openpyxl: run Scripts/install --tests"))
  func noTextIsEverAFormula() throws {
    let texts = [
      "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|'/c calc'!A0", "{=1}", "\t=1", "0012", "2017-03", "1e5",
      "TRUE", "#REF!", "http://example.org",
    ]
    let cells = try #require(
      try asPeerReads(draft(texts.map { CellDraft(.text($0)) }))["cells"] as? [String: [Any]])
    for (index, text) in texts.enumerated() {
      let cell = cells["\(CellAddress(row: 1, column: index + 1))"]
      #expect(cell?[0] as? String == "s", "\(text)")
      #expect(cell?[1] as? String == text)
    }
  }
}
