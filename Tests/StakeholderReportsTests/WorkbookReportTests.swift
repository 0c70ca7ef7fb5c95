import CoordinationAnalysis
import Foundation
import Spreadsheets
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderReports

@Suite struct WorkbookReportTests {
  private static let mali = Result {
    let map = try FormatCatalog.read(Places.datasets.appending(path: "mali")).map
    let analyses = MapAnalyses(map)
    return (
      map, analyses, try ReadBack(WorkbookReport(map, analyses, language: .english)),
      try ReadBack(WorkbookReport(map, analyses, language: .french))
    )
  }

  private func party(_ id: String, _ name: String) -> Stakeholder {
    var party = Stakeholder()
    (party.id, party.name) = (id, name)
    return party
  }

  private func read(_ map: StakeholderMap, _ language: Language = .english) throws -> ReadBack {
    try ReadBack(WorkbookReport(map, MapAnalyses(map), language: language))
  }

  /// A workbook keeps sixteen digits; what is not known has no cell.
  private func isWritten(_ value: Double?, _ cell: CellContent?) -> Bool {
    guard let value, let number = cell?.number else { return value == nil && cell == nil }
    return abs(number - value) <= 1e-15 * abs(value)
  }

  @Test func findingsAndQuestionsAreThoseOfTheAnalysis() throws {
    let (map, analyses, book, _) = try Self.mali.get()
    let rows = book.rows("Findings")
    let report = GapReport(analyses.gaps, map, in: .english)
    #expect(!rows.isEmpty && rows.map { $0["Rule"]?.text } == report.findings.map(\.code))
    #expect(rows.map { $0["Finding"]?.text } == report.findings.map(\.message))
    #expect(rows.map { $0["What to do"]?.text } == report.findings.map(\.recommendation))
    #expect(
      rows.map { $0["Codes of these"]?.text ?? "" }
        == report.findings.map { $0.subjects.joined(separator: ", ") })
    #expect(rows.allSatisfy { $0["Sources"] != nil && $0["Rests on"] != nil })
    #expect(
      book.rows("Open questions").map { $0["Question"]?.text } == report.questions.map(\.question))
  }

  @Test func overlapsAreNumbersAndThoseOfTheAnalysis() throws {
    let (_, analyses, book, _) = try Self.mali.get()
    let rows = book.rows("Overlaps")
    let pairs = analyses.overlaps.pairs.filter { $0.class != .unknown }
    #expect(!pairs.isEmpty && rows.count == pairs.count)
    for (row, pair) in zip(rows, pairs) {
      #expect(row["Code of the one"]?.text == pair.a && row["Code of the other"]?.text == pair.b)
      #expect(isWritten(pair.members.jaccard, row["Jaccard index of the members"]))
      #expect(isWritten(pair.members.p, row["p"]) && isWritten(pair.members.q, row["q"]))
      #expect(isWritten(pair.sectors.similarity, row["Likeness of sectors"]))
      let shared = pair.members.jaccard.map { _ in Double(pair.members.shared.count) }
      #expect(row["Shared members"]?.number == shared)
    }
  }

  @Test func scoresAreThoseOfTheAnalysis() throws {
    let (map, analyses, book, _) = try Self.mali.get()
    let analysis = try analyses.centralities.get()
    let rows = book.rows("Centralities")
    #expect(rows.count == map.stakeholders.count)
    let places = Dictionary(
      uniqueKeysWithValues: analysis.projection.ids.enumerated().map { ($1, $0) })
    for row in rows {
      let place = try #require(places[row["Code"]?.text ?? ""])
      for (measure, scores) in zip(analysis.measures, analysis.scores) {
        #expect(isWritten(scores[place], row[measure.title(.english)]))
      }
    }
    let degrees = rows.compactMap { $0["Degree"]?.number }
    #expect(degrees == degrees.sorted(by: >) && degrees.count == rows.count)
    // Of which graph, and what each measure means.
    let text = book.contents.joined().joined(separator: "\n")
    #expect(text.contains("Parties: \(map.stakeholders.count); ties: "))
    #expect(text.contains("Betweenness: how often a party stands"))
  }

  @Test func moneyIsANumberBesideItsCurrency() throws {
    let (map, analyses, book, _) = try Self.mali.get()
    let rows = book.rows("Funding")
    #expect(rows.count == map.fundingTies.count)
    for (row, tie) in zip(rows, map.fundingTies) {
      #expect(row["Amount"]?.number == tie.amount.flatMap { Double("\($0)") })
      #expect(row["Currency"]?.text == tie.currency?.rawValue)
      #expect(row["Start"]?.text == tie.start.value?.description)
      let number = try #require(row["Row in Ties"]?.number)
      #expect(map.ties[Int(number) - 2] == tie)
    }
    let sums = analyses.funding.entries(by: .funder).flatMap(\.sums)
    let written = book.rows("Sums by funder")
    #expect(!sums.isEmpty && written.count == sums.count)
    for (row, sum) in zip(written, sums) where sum.currency != nil {
      #expect(row["First hand"]?.number == Double("\(sum.firstHand)"))
      #expect(row["Rows without an amount"]?.number == Double(sum.rowsWithoutAmount))
    }
  }

  @Test func coverageAndSourcesAreCounted() throws {
    let (map, analyses, book, _) = try Self.mali.get()
    let cells = analyses.field.cells
    let rows = book.rows("Coverage")
    #expect(rows.count == cells.count)
    for (row, cell) in zip(rows, cells) {
      #expect(row["Parties"]?.number == (cell.parties.isEmpty ? nil : Double(cell.parties.count)))
    }
    let sources = book.rows("Sources")
    #expect(sources.map { $0["Code"]?.text } == map.sources.map(\.id))
    for row in sources {
      let id = try #require(row["Code"]?.text)
      func names(_ references: [SourceReference]) -> Bool {
        references.contains { $0.source == id }
      }
      #expect(row["Ties"]?.number == Double(map.ties.count { names($0.sources) }))
      #expect(row["Parties"]?.number == Double(map.stakeholders.count { names($0.sources) }))
      let findings = analyses.gaps.findings.count { finding in
        finding.evidence.contains { $0.sources.contains { $0 == id || $0.hasPrefix(id + "#") } }
      }
      #expect(row["Findings"]?.number == Double(findings))
    }
    #expect(book.rows("Parties").count == map.stakeholders.count)
  }

  @Test func bothLanguagesHaveTheSameSheetsUnderTheirOwnNames() throws {
    let (_, _, english, french) = try Self.mali.get()
    let numbers = { (book: ReadBack) in
      book.workbook.sheets.dropFirst().map { sheet in
        sheet.rows.dropFirst().flatMap(\.cells).compactMap(\.content.number)
      }
    }
    #expect(numbers(english).map { $0.sorted() } == numbers(french).map { $0.sorted() })
    #expect(
      french.names == [
        "Sommaire", "Constats", "Questions ouvertes", "Recouvrements", "Centralités",
        "Financements",
        "Sommes par financeur", "Couverture", "Parties prenantes", "Sources",
      ])
    #expect(Set(english.names).intersection(french.names) == ["Sources"])
    for sheet in ReportSheetCatalog.sheets {
      for language in [Language.english, .french] {
        #expect(sheet.title(language).utf16.count <= 31)
      }
    }
  }

  @Test func theFirstSheetSaysWhatTheMapIsAndHowManyRowsFollow() throws {
    let (map, _, book, french) = try Self.mali.get()
    let heading = MapHeading(map, in: .english)
    #expect(book.contents[0] == [heading.title ?? "?"])
    #expect(book.contents.contains([try #require(heading.standing)]))
    for name in book.names.dropFirst() {
      let entry = try #require(book.contents.first { $0.first == name && $0.count == 3 })
      #expect(entry[2] == String(book.rows(name).count))
    }
    #expect(french.contents.joined().contains("Cellules vides"))
  }

  @Test func aMapOfNothingHasOneSheetThatSaysWhy() throws {
    let book = try read(StakeholderMap())
    #expect(book.names == ["Contents"])
    #expect(book.contents[0] == ["Stakeholder map"])
    let start = try #require(book.contents.firstIndex { $0 == ["Without a sheet", "Why"] })
    let missing = book.contents.dropFirst(start + 1).prefix(ReportSheetCatalog.sheets.count)
    #expect(missing.map(\.first) == ReportSheetCatalog.sheets.map { $0.title(.english) })
    #expect(missing.allSatisfy { $0.count == 2 && $0[1].hasSuffix(".") })
    #expect(!book.contents.contains { $0.first == "Sheet" })
    #expect(try read(StakeholderMap(), .french).names == ["Sommaire"])
  }

  @Test func aMapOfOnePartyListsIt() throws {
    var map = StakeholderMap()
    map.stakeholders = [party("a", "Agency")]
    let book = try read(map)
    #expect(book.names.contains("Parties") && !book.names.contains("Centralities"))
    let rows = book.rows("Parties")
    #expect(rows.count == 1)
    // Of the rest nothing is known: no column of it.
    #expect(Set(rows[0].keys) == ["Party", "Code", "Ties in force"])
    #expect(rows[0]["Ties in force"] == .number(0))
  }

  @Test func aWeightThatIsNoNumberIsTheReasonWhyThereAreNoScores() throws {
    var map = StakeholderMap()
    map.stakeholders = [party("a", "A"), party("b", "B")]
    map.ties = [Tie("a", .informs, "b")]
    #expect(try read(map).names.contains("Centralities"))
    map.ties[0].extras["Weight"] = "much"
    let book = try read(map)
    #expect(!book.names.contains("Centralities"))
    #expect(
      book.contents.joined().contains { $0.contains("the weight “much” is no finite number") })
  }

  @Test(arguments: [
    "=1+1", "+33 1", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")", "a\tb", "_x0041_", "a\nb",
    "\u{1}\u{0}b", "日本 👩🏽‍🌾", "#REF!", "<b>&amp;", "'quoted'", "1234", "2022-03",
  ])
  func aHostileNameStaysTheTextThatItIs(_ name: String) throws {
    var map = StakeholderMap()
    map.settings.title = name
    map.stakeholders = [party("a", name), party(name, "B")]
    var tie = Tie("a", .funds, name)
    tie.role = name
    tie.sources = [SourceReference(source: name, locator: name)]
    map.ties = [tie]
    var source = Source()
    (source.id, source.title, source.url) = (name, name, name)
    map.sources = [source]
    let book = try read(map)
    #expect(book.contents[0] == [name])
    #expect(book.rows("Parties").contains { $0["Party"] == .text(name) })
    #expect(book.rows("Funding").map { $0["Code of the recipient"] } == [.text(name)])
    #expect(book.rows("Sources").map { $0["Web address"] } == [.text(name)])
  }

  @Test func aTextThatNoCellCanHoldIsCutAndEndsInDots() throws {
    var map = StakeholderMap()
    map.stakeholders = [party("a", String(repeating: "é", count: 40_000))]
    let text = try #require(try read(map).rows("Parties")[0]["Party"]?.text)
    #expect(text.utf16.count == WorkbookWriter.longestText && text.hasSuffix("é…"))
  }

  /// Fifteen digits are what spreadsheets keep.
  @Test(arguments: [
    ("1234.5", true), ("0", true), ("-7", true), ("123456789012345", true), ("0.1", true),
    ("1234567890123456", false), ("12345678901234.567", false),
  ])
  func anAmountIsANumberUnlessThatLosesDigits(_ written: String, _ isNumber: Bool) throws {
    let amount = try #require(Decimal(string: written, locale: Locale(identifier: "en_US_POSIX")))
    let cell = SheetValue.amount(amount).cell
    if isNumber {
      #expect(cell.content == .number(try #require(Double(written))))
    } else {
      #expect(cell.content == .text(written))
    }
  }

  @Test func whatIsInternalIsInNoSheetOfThePublicEdition() throws {
    var map = StakeholderMap()
    map.stakeholders = [party("a", "Open Council"), party("b", "Hush Fund"), party("c", "Ms C")]
    map.stakeholders[1].visibility = .internal
    map.stakeholders[2].kind = .known(.person)
    map.stakeholders[2].influence = .known("overwhelming")
    map.ties = [Tie("b", .funds, "a"), Tie("a", .informs, "c")]
    func says(_ map: StakeholderMap, _ word: String) throws -> Bool {
      try read(map).texts.contains { $0.contains(word) }
    }
    for word in ["Hush", "overwhelming"] {
      let found = (try says(map, word), try says(map.publicEdition(), word))
      #expect(found.0 && !found.1, "\(word)")
    }
  }

  @Test(arguments: [(6, false), (5, true)])
  func moreThanSoManyPairsAreCutAndThatIsSaid(_ most: Int, _ isCut: Bool) throws {
    var map = StakeholderMap()
    map.stakeholders = ["a", "b", "c", "d"].map { (id: String) -> Stakeholder in
      var body = party(id, "Body \(id)")
      body.kind = .known(.coordinationBody)
      body.sectors = .known([Sector(rawValue: "nutrition")])
      return body
    }
    let report = WorkbookReport(map, MapAnalyses(map), language: .english)
    guard case .rows(let table) = OverlapsSheet(mostPairs: most).content(of: report) else {
      Issue.record("there is no sheet")
      return
    }
    #expect(table.rows.count == most)
    #expect(table.remarks.contains("Only the first 5 of 6 rows are listed.") == isCut)
  }

  @Test func everySheetOfRowsCanBeFilteredScrolledAndPrinted() throws {
    let (map, analyses, _, _) = try Self.mali.get()
    let sheets = WorkbookReport(map, analyses, language: .french).draft.sheets
    #expect(sheets.count == 10 && !sheets[0].hasFilter && !sheets[0].isLandscape)
    for sheet in sheets.dropFirst() {
      #expect(sheet.hasFilter && sheet.isLandscape && sheet.frozenRows == 1, "\(sheet.name)")
      #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count }, "\(sheet.name)")
      for cell in sheet.rows.dropFirst().joined().compactMap(\.self) {
        let isNumber = if case .number = cell.content { true } else { false }
        #expect(isNumber == (cell.look != .wrapped), "\(sheet.name): \(cell)")
      }
    }
  }

  @Test func theSameMapGivesTheSameBytes() throws {
    let (map, analyses, _, _) = try Self.mali.get()
    let report = WorkbookReport(map, analyses, language: .french)
    #expect(try report.data() == report.data())
  }
}
