import Foundation
import Spreadsheets
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct NameRangeTests {
  private func range(_ table: String, examples: Int, last: Int, _ language: Language = .french)
    throws -> String?
  {
    let table = try #require(StakeholderMap.table(table))
    let columns = SheetColumns(table, of: StakeholderMap(), in: language)
    return NameRange.range(columns, in: language, examples: examples, last: last)
  }

  /// Excel takes no more than 255 signs.
  @Test(arguments: Language.spoken)
  func noFormulaIsTooLongForExcel(language: Language) throws {
    for table in StakeholderMap.tables {
      let formula = try range(table.name, examples: 9, last: 1_048_576, language)
      #expect((formula?.count ?? 0) + 1 <= 255, "\(table.name)")
      #expect(formula?.contains("1048576") != true)
    }
    #expect(try range("ties", examples: 0, last: 9) == nil)
  }

  @Test func aRangeStandsOverTheNames() throws {
    #expect(try range("stakeholders", examples: 2, last: 9)?.contains("!$B$1:$B$9") == true)
    #expect(try range("sources", examples: 2, last: 9)?.contains("!$A$1:$A$9") == true)
    #expect(try range("sources", examples: 2, last: 9)?.contains("!$A$1:$A$3") == true)
  }

  /// Puts names in, then asks LibreOffice what a list would offer.
  private static let script = """
    import sys, openpyxl
    book = openpyxl.load_workbook(sys.argv[1])
    ties, parties = book["Liens"], book["Parties prenantes"]
    formula = [v.formula1 for v in ties.data_validations.dataValidation if str(v.sqref)[:2] == "A2"][0]
    for cell, name in [pair.split("=") for pair in sys.argv[3:]]:
        parties[cell] = name or None
    page = book.create_sheet("T", 0)
    page["A1"] = "=ROWS(%s)" % formula
    for row in range(1, 6):
        page.cell(1, 1 + row).value = '=IFERROR(INDEX(%s,%d)&"","-")' % (formula, row)
    book.save(sys.argv[2])
    """

  private static let cases: [(cells: [String], offered: String)] = [
    // One empty entry where nothing is filled in: a list of no rows would be a fault.
    ([], "1,,-,-,-,-"),
    // Rows 2 to 5 are examples, which are not offered; an empty row does not end the list.
    (["B6=Un", "B7=Deux", "B9=Quatre"], "4,Un,Deux,,Quatre,-"),
    // All examples were overwritten, or emptied.
    (["A2=x", "B2=Zéro", "A3=", "A4=", "A5=", "B3=", "B4=", "B5=Un"], "4,Zéro,,,Un,-"),
    (["B1005=Fin", "B6=Un"], "1000,Un,,,,"),
    // Below the last row that has lists.
    (["B1006=Après", "B6=Un"], "1,Un,-,-,-,-"),
  ]

  @Test(
    .enabled(
      if: Program.python != nil && Program("soffice") != nil,
      "needs openpyxl and LibreOffice: run Scripts/install --tests"))
  func theListFollowsTheNamesBelowTheExamples() throws {
    let python = try #require(Program.python)
    let office = try #require(Program("soffice"))
    try Places.withTemporaryFolder { folder in
      let new = folder.appending(path: "new.xlsx")
      try NewMap.write(to: new, language: .french, isFilled: false)
      let files = Self.cases.indices.map { folder.appending(path: "\($0).xlsx") }
      for (file, example) in zip(files, Self.cases) {
        let outcome = try python.run(["-c", Self.script, new.path, file.path] + example.cells)
        #expect(outcome.status == 0, "\(outcome.errorText)")
      }
      let outcome = try office.run(
        [
          "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
          "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76", "--outdir", folder.path,
        ] + files.map(\.path))
      #expect(outcome.status == 0, "\(outcome.errorText)")
      for (index, example) in Self.cases.enumerated() {
        let text = try String(contentsOf: folder.appending(path: "\(index).csv"), encoding: .utf8)
        #expect(text.trimmed == example.offered, "\(example.cells)")
      }
    }
  }
}
