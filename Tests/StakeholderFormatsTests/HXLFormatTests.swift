import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct HXLFormatTests {
  private func ties(_ map: StakeholderMap) -> [String] {
    map.ties.map { "\($0.from) \($0.relation.rawValue) \($0.to)" }
  }

  @Test func whoDoesWhatWhereIsReadByItsTags() throws {
    let reading = try FormatCatalog.read(
      "3w.csv",
      """
      Title,,,,,,,,,,
      A,B,C,D,E,F,G,H,I,J,K
      #org+prog,#org+impl,#org+funder,#sector,#activity,#adm1+name,#adm1+code,#date+start,#reached+f,#reached,#meta
      UNICEF,Croix-Rouge,ECHO,Nutrition,Depistage,Kayes,ML01,2021-03,5,10,x
      """)
    let map = reading.map
    #expect(map.stakeholders.map(\.name) == ["Croix-Rouge", "ECHO", "UNICEF"])
    #expect(ties(map) == ["echo funds croix-rouge", "unicef delegates-to croix-rouge"])
    #expect(map.activities.map(\.stakeholder) == ["croix-rouge"])
    #expect(map.activities[0].action == "Depistage" && map.activities[0].reached == 10)
    #expect(map.activities[0].start.value?.description == "2021-03")
    #expect(map.areas.map(\.pcode) == ["ML01"])
    #expect(map.sources.map(\.title) == ["Title"])
    #expect(reading.diagnostics.filter { $0.severity > .note }.map(\.code) == ["not-read"])
    #expect(
      reading.diagnostics.first { $0.code == "not-read" }?.summary(.english)
        == "Columns that are not read: I, K.")
  }

  /// The deepest row that the standard allows for tags.
  @Test(arguments: [(24, true), (25, false)])
  func tagsStandWithinTheFirst25Rows(above: Int, areFound: Bool) throws {
    let titles = (0..<above).map { "Title \($0),\n" }.joined()
    let start = try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "3w.csv")
      try Data((titles + "#org,#adm1\nA,Kayes\n").utf8).write(to: file)
      return FileStart(file)
    }
    #expect(HXLFormat().recognises(start) == areFound)
  }

  @Test func aRowOfTagsBrokenInTwoIsOne() throws {
    let map = try FormatCatalog.read(
      "3w.csv", "Who,What,Where\n#org,,#adm1\n,#activity,\nA,Training,Kayes\n"
    ).map
    #expect(map.activities.map(\.action) == ["Training"] && map.areas.map(\.name) == ["Kayes"])
    #expect(map.stakeholders.map(\.name) == ["A"])
  }

  @Test(arguments: [
    "# of orgs,# of people\n1,2\n", "Org,#\nA,1\n", "Name,Sector\n#org,Nutrition\n",
    "Source,Target\na,b\n", "",
  ])
  func whatOnlyLooksLikeTagsIsNone(text: String) throws {
    let isRecognised = try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "3w.csv")
      try Data(text.utf8).write(to: file)
      return HXLFormat().recognises(FileStart(file))
    }
    #expect(!isRecognised)
  }

  @Test func theSheetThatSaysMostIsReadEvenWhereOthersHaveTags() throws {
    let file = XLSXFile(
      .init("Places", [["Region", "Code"], ["#adm1", "#adm1+code"], ["Kayes", "ML01"]]),
      .init("Notes", [["Who to ask"]]),
      .init("Data", [["Org", "Region"], ["#org", "#adm1"], ["A", "Kayes"], ["B", "Mopti"]]))
    let map = try file.with("k.xlsx") { try FormatCatalog.read($0).map }
    #expect(map.stakeholders.map(\.name) == ["A", "B"] && map.activities.count == 2)
  }

  @Test(arguments: [
    ##"[["Org", "Region"], ["#org", "#adm1"], ["A", "Kayes"], ["B", null]]"##,
    ##"[["#org", "#adm1"], ["A", "Kayes"], ["B", ""]]"##,
    ##"[{"#org": "A", "#adm1": "Kayes"}, {"#org": "B"}]"##,
  ])
  func jsonIsReadInBothForms(text: String) throws {
    let map = try FormatCatalog.read("3w.json", text).map
    #expect(map.stakeholders.map(\.name) == ["A", "B"])
    #expect(map.areas.map(\.name) == ["Kayes"])
    #expect(map.activities.map(\.area.value) == ["kayes", nil])
  }

  @Test func damagedJsonSaysWhere() {
    let error = #expect(throws: FormatError.self) {
      try FormatCatalog.read("3w.json", "[[\"#org\"],\n[\"A\"")
    }
    guard case .malformed(_, let line, _, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(line == 2)
  }

  @Test func tagsWithoutAnybodyMakeNoTable() {
    #expect(throws: FormatError.self) { try FormatCatalog.read("3w.csv", "A\n#org\n") }
  }

  @Test(arguments: [
    ("#org", ColumnRole.who), ("#org+impl", .who), ("#ORG + Impl", .who), ("#org+funding", .funder),
    ("#org+name+provider", .funder), ("#org+name+receiver", .who), ("#org+prog", .programmer),
    ("#org+programming", .programmer), ("#org+type", .kind), ("#org+acronym", .acronym),
    ("#org+name+reporting", nil), ("#org+url", nil), ("#org+type+funder", nil),
    ("#org+acronym+prog", nil), ("#reached+ind", .reached), ("#reached+f+children", nil),
    ("#reached+hh", nil), ("#beneficiary+targeted", .targeted), ("#targeted+pct", nil),
    ("#adm2+pcode", .smallerPlaceCode), ("#date+end", .end), ("#date+reported", nil),
    ("#meta", nil),
  ])
  func eachTagHasItsRole(tag: String, role: ColumnRole?) {
    #expect(ColumnRole.of(tag: tag) == role)
  }

  /// The rows of data that libhxl counts. Of the Ethiopian workbook it reads the first sheet, which is hidden and holds
  /// places only; its count of the fourth is what stands here.
  @Test(
    .enabled(if: Places.shared != nil, "the real files are not beside the project"),
    arguments: [
      ("car-3w-mar2022.xlsx", 1_809), ("ethiopia-4w-feb2022.xlsx", 7_900),
      ("guatemala-345w.csv", 1_197), ("haiti-operational-presence-2020.xlsx", 11_376),
      ("nigeria-3w-aug2021.xlsx", 4_648), ("rowca-3w-sahel-2014.csv", 244),
      ("somalia-3w-all-clusters-mar2022.xlsx", 31_085),
    ])
  func realTablesHaveTheRowsThatLibhxlCounts(_ name: String, _ rows: Int) throws {
    let file = try #require(Places.shared).appending(path: "realdata/hxl-3w/\(name)")
    let start = FileStart(file)
    #expect(FormatCatalog.formats.first { $0.recognises(start) }?.id == "hxl")
    let tables = try SourceTable.all(in: start).filter(\.isTagged)
    #expect(MappingGuess(bestOf: tables)?.rowCount == rows)
    #expect(try HXLFormat().read(start).map.activities.isEmpty == false)
  }
}
