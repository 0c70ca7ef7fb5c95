import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct ChoiceSheetTests {
  private static let map: StakeholderMap = {
    var map = StakeholderMap()
    map.stakeholders = ["moh", "ccn"].map { id in
      var stakeholder = Stakeholder()
      stakeholder.id = id
      stakeholder.name = id
      return stakeholder
    }
    map.ties = [Tie("moh", .chairs, "ccn")]
    var term = Term()
    term.vocabulary = "sector"
    term.id = "bees"
    term.names = LocalizedText(en: "Beekeeping", fr: "Apiculture")
    map.terms = [term]
    return map
  }()

  @Test func aListStandsUnderItsNameOnceForAllTables() {
    let draft = ChoiceSheet(Self.map, language: .french).draft
    let names = draft.rows[0].compactMap { cell -> String? in
      guard case .text(let text) = cell?.content else { return nil }
      return text
    }
    #expect(Set(names).count == names.count)
    #expect(Set(["kind", "relation", "sector", "confidence", "yes-no"]).isSubset(of: names))
    #expect(draft.isHidden)
    #expect(draft.columns.count == names.count)
  }

  @Test func aColumnWithoutValuesHasNoList() throws {
    let lists = ChoiceSheet(Self.map, language: .english)
    for (table, name) in [
      ("stakeholders", "name"), ("ties", "amount"), ("ties", "start"), ("terms", "id"),
    ] {
      let column = try #require(StakeholderMap.table(table)?.column(MapHeader(name: name)))
      #expect(lists.range(of: column) == nil)
    }
  }

  @Test func aReferenceOffersTheCodesAndRoomForMore() throws {
    let lists = ChoiceSheet(Self.map, language: .french)
    func range(_ table: String, _ name: String) throws -> String? {
      lists.range(of: try #require(StakeholderMap.table(table)?.column(MapHeader(name: name))))
    }
    #expect(try range("ties", "from") == "'Parties prenantes'!$A$2:$A$1003")
    #expect(try range("ties", "to") == "'Parties prenantes'!$A$2:$A$1003")
    #expect(try range("stakeholders", "sources") == "'Sources'!$A$2:$A$1001")
    #expect(try range("ties", "engagement") == "'Missions d’assistance'!$A$2:$A$1001")
  }

  /// Each drop-down as a peer finds it: its sheet, its column, its rows and the words of its range.
  private static let peer = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    def words(formula):
        name, cells = formula.lstrip("=").rsplit("!", 1)
        sheet = book[name.strip("'").replace("''", "'")]
        return [row[0].value for row in sheet[cells.replace("$", "")]]
    print(json.dumps({sheet.title: [
        [list(v.sqref.ranges)[0].min_col, list(v.sqref.ranges)[0].min_row,
         list(v.sqref.ranges)[0].max_row, words(v.formula1), bool(v.showErrorMessage)]
        for v in sheet.data_validations.dataValidation] for sheet in book.worksheets}))
    """

  @Test(
    .enabled(if: Program.python != nil, "needs openpyxl: run Scripts/install --tests"),
    arguments: Language.spoken)
  func everyDropDownHoldsTheWordsOfItsColumn(language: Language) throws {
    let python = try #require(Program.python)
    let outcome = try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.xlsx")
      try WorkbookFormat.write(MapWorkbook(Self.map, language: language), to: file)
      return try python.run(["-c", Self.peer, file.path])
    }
    let answer = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: [[Any]]],
      "\(outcome.errorText)")
    for table in StakeholderMap.tables {
      let found = try #require(answer[table.title(language)])
      var lists: [Int: (words: [String], warns: Bool)] = [:]
      for list in found {
        #expect(list[1] as? Int == 2)
        #expect(list[2] as? Int == table.rowCount(Self.map) + 1 + 1_000)
        let words = (list[3] as? [Any] ?? []).compactMap { $0 as? String }
        lists[try #require(list[0] as? Int)] = (words, list[4] as? Bool == true)
      }
      let draft = try #require(
        MapWorkbook(Self.map, language: language).draft().sheets
          .first { $0.name == table.title(language) })
      let headings = draft.rows[0].map { cell -> String in
        if case .text(let text) = cell?.content { text } else { "" }
      }
      let headers = ColumnHeadings(table).headers(of: headings)
      for (index, header) in headers.enumerated() {
        let column = try #require(header.flatMap { table.column($0) })
        let words = lists[index + 1]?.words
        let place: Comment = "\(table.name).\(column.name)"
        let choices = CellWording.choices(of: column, terms: Self.map.terms, in: language)
        switch column.reference {
        case .term, nil: #expect(words == (choices.isEmpty ? nil : choices), place)
        case .stakeholder, .stakeholderOrInstrument, .subject:
          #expect(words == ["moh", "ccn"], place)
        case .source, .area, .instrument, .engagement: #expect(words == [], place)
        }
        // A list of several values would be refused by a warning.
        if words != nil { #expect(lists[index + 1]?.warns == (column.shape != .list), place) }
      }
    }
  }
}
