import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct MappingFileTests {
  private func read(_ text: String) throws -> TableMapping {
    try MappingFile.read(text, file: "m.yaml")
  }

  @Test func readsTheFormThatIsDocumented() throws {
    let mapping = try read(
      """
      sheet: Data
      header: 3
      source: s1
      skip: {District: ["", Total]}
      columns:
        Donor:
          split: [",", " and "]
          values: {KfW: KFW}
          extract: {Agent: "through (.+)"}
        District: {fill: true}
      rows:
        stakeholders:
          - {name: "{Donor}", group: donors}
        ties:
          - {from: "{Donor}", relation: funds, to: "{Agency}", only: {State: [active]}}
      settings: {title: Who funds whom, languages: [en, fr]}
      tables:
        sources: [{id: s1, title: A survey}]
      """)
    #expect(mapping.sheet == "Data" && mapping.header == 3 && mapping.source == "s1")
    #expect(mapping.skip == [.init(column: "District", values: ["", "Total"])])
    #expect(mapping.columns.map(\.column) == ["Donor", "District"])
    #expect(mapping.columns[0].values == ["kfw": "KFW"])
    #expect(mapping.columns[1].fill)
    #expect(mapping.rules.map(\.table) == ["stakeholders", "ties"])
    #expect(mapping.rules[1].only == [.init(column: "State", values: ["active"])])
    #expect(mapping.settings.map(\.text) == ["Who funds whom", "en|fr"])
    #expect(mapping.tables.map(\.table) == ["sources"])
  }

  @Test func headingsInFrenchAreColumnsToo() throws {
    let mapping = try read("rows: {ties: [{De: \"{A}\", Relation: funds, Vers: \"{B}\"}]}")
    #expect(mapping.rules[0].cells.map(\.header.text) == ["from", "relation", "to"])
  }

  @Test func norwayIsNoDenial() throws {
    let mapping = try read("columns: {Donor: {values: {NO: Norway, yes: Y}}}")
    #expect(mapping.columns[0].values == ["no": "Norway", "yes": "Y"])
  }

  @Test func aColumnMadeOfAnotherHasMeaningsOnly() throws {
    let mapping = try read("columns: {Relation: {of: Role, values: {Chair: chairs}, otherwise: x}}")
    #expect(mapping.columns[0].of == "Role" && mapping.columns[0].otherwise == "x")
    #expect(throws: FormatError.self) { try read("columns: {R: {of: Role, split: [\";\"]}}") }
    #expect(throws: FormatError.self) { try read("columns: {R: {of: Role, fill: true}}") }
  }

  private static let texts = [
    "Data ", "a: b", "{x}", "- y", "\"q\"", "no", "null", "été", "#5", "a\nb", "\\d+ (.+)", "'",
    "%",
    "日本", "x, y", "[z]", "true", "1", "",
  ]

  @Test(arguments: 1...200)
  func whatIsWrittenIsReadBackTheSame(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    func text() -> String { Self.texts.randomElement(using: &random) ?? "x" }
    func filters() -> [TableMapping.Filter] {
      Bool.random(using: &random) ? [] : [.init(column: "c" + text(), values: [text(), text()])]
    }
    func cells() -> [TableMapping.Cell] {
      [
        .init(header: MapHeader("from"), text: text()),
        .init(header: MapHeader("notes"), text: text()),
      ]
    }
    var mapping = TableMapping()
    mapping.sheet = "s" + text()
    mapping.header = Int.random(in: 1...9, using: &random)
    mapping.only = filters()
    mapping.skip = filters()
    mapping.columns = [
      .init(
        column: "one" + text(), split: [",", text() + "x"], values: [("k" + text()).folded: text()],
        extract: [.init(column: "e" + text(), pattern: "(.+)")], fill: Bool.random(using: &random)),
      .init(column: "two", otherwise: text()),
      .init(column: "three", values: [("k" + text()).folded: text()], of: "one" + text()),
    ]
    mapping.rules = [
      .init(table: "ties", cells: cells(), only: filters(), skip: filters()),
      .init(table: "ties", cells: cells()),
      .init(table: "stakeholders", cells: [.init(header: MapHeader("name:fr"), text: text())]),
    ]
    mapping.settings = [.init(header: MapHeader("title:fr"), text: text())]
    mapping.tables = [
      .init(table: "sources", cells: [.init(header: MapHeader("id"), text: text())])
    ]
    #expect(try read(mapping.text) == mapping, "\(mapping.text)")
  }
}
