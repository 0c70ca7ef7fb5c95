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
      stakeholder.name = id.uppercased()
      return stakeholder
    }
    map.ties = [Tie("moh", .chairs, "ccn")]
    var term = Term()
    term.vocabulary = TermVocabulary(rawValue: "sector")
    term.id = "bees"
    term.names = LocalizedText(en: "Beekeeping", fr: "Apiculture")
    map.terms = [term]
    return map
  }()

  private func texts(_ cells: [CellDraft?]) -> [String] {
    cells.compactMap { cell in
      if case .text(let text) = cell?.content { text } else { nil }
    }
  }

  private func choices(_ table: String, _ name: String, in language: Language = .french) throws
    -> ChoiceList?
  {
    let table = try #require(StakeholderMap.table(table))
    let column = try #require(table.column(MapHeader(name: name)))
    let lists = ChoiceSheet(
      Self.map, language: language,
      names: ["stakeholders": "S", "areas": "A", "sources": "Q", "engagements": "E"])
    return lists.choices(column, of: table, at: 1, rows: 2...3)
  }

  @Test func aListStandsUnderAHeadingOfItsOwnOnceForAllTables() {
    let draft = ChoiceSheet(Self.map, language: .french).draft
    let headings = texts(draft.rows[0])
    #expect(Set(headings).count == headings.count)
    #expect(
      Set([
        "Type", "Type (Sources)", "Type (Instruments)", "Relation", "Secteurs", "Fiabilité",
        "Monnaie", "Rang", "Vocabulaire",
      ]).isSubset(of: headings))
    #expect(draft.isHidden)
    #expect(draft.columns.count == headings.count)
    let english = texts(ChoiceSheet(Self.map, language: .english).draft.rows[0])
    #expect(english.contains("Kind (Sources)") && !english.contains("Type"))
  }

  @Test func aColumnWithoutValuesHasNoList() throws {
    for (table, name) in [
      ("stakeholders", "name"), ("ties", "amount"), ("ties", "start"), ("terms", "id"),
    ] {
      #expect(try choices(table, name) == nil)
    }
  }

  /// Names, acronyms and codes are all read: none of them must be called wrong.
  @Test(arguments: [
    ("ties", "from", "S"), ("ties", "to", "S"), ("ties", "via", "S"), ("meetings", "body", "S"),
    ("engagements", "provider", "S"), ("stakeholders", "area", "A"), ("ties", "sources", "Q"),
    ("ties", "engagement", "E"),
  ])
  func aReferenceOffersNamesWithoutAWarning(table: String, name: String, range: String) throws {
    let choices = try #require(try choices(table, name))
    #expect(choices.range == range)
    #expect(choices.warning == nil)
  }

  @Test func whatMayReferToAnyTableOffersNone() throws {
    #expect(try choices("stages", "subject") == nil)
    #expect(try choices("assessments", "subject") == nil)
  }

  @Test func onlyAValueOutsideAVocabularyIsRemarkedOn() throws {
    for (table, name) in [
      ("ties", "relation"), ("stakeholders", "kind"), ("terms", "vocabulary"),
      ("meetings", "regularity"), ("stakeholders", "rank"), ("ties", "mutual"),
    ] {
      #expect(try choices(table, name)?.warning?.title == "Hors de la liste", "\(table).\(name)")
    }
    for (table, name) in [
      // Any other word may stand here, or several values.
      ("sources", "kind"), ("instruments", "kind"), ("ties", "currency"),
      ("stakeholders", "influence"), ("stakeholders", "sectors"),
    ] {
      let choices = try #require(try choices(table, name))
      #expect(choices.warning == nil, "\(table).\(name)")
    }
  }

  /// Each drop-down as a peer finds it: its sheet, its column, its rows and the words of its range.
  private static let peer = """
    import json, sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    def words(formula):
        if formula.startswith("OFFSET("):
            return [formula]
        name, cells = formula.lstrip("=").rsplit("!", 1)
        sheet = book[name.strip("'").replace("''", "'")]
        return [str(row[0].value) for row in sheet[cells.replace("$", "")]]
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
      var lists: [Int: [String]] = [:]
      for list in found {
        #expect(list[1] as? Int == 2)
        #expect(list[2] as? Int == table.rowCount(Self.map) + 1 + 1_000)
        lists[try #require(list[0] as? Int)] = list[3] as? [String]
      }
      for (index, header) in SheetColumns(table, of: Self.map, in: language).headers.enumerated() {
        let column = try #require(table.column(header))
        let place: Comment = "\(table.name).\(column.name)"
        let words = ColumnWords(column, of: table.name, in: Self.map, language: language)?
          .words(in: Self.map).map { content in
            switch content {
            case .text(let text): text
            case .number(let number): CellContent.number(number).text
            }
          }
        let found = lists[index + 1]
        if column.reference.flatMap(NameRange.table) != nil {
          #expect(found?.first?.hasPrefix("OFFSET(") == true, place)
        } else {
          #expect(found == words, place)
        }
      }
    }
    let settings = try #require(answer[StakeholderMap.settingsTable.title(language)])
    #expect(settings.count == 1)
    #expect((settings.first?[3] as? [String])?.contains("XOF") == true)
  }
}
