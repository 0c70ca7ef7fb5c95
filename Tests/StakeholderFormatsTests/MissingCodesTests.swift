import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct MissingCodesTests {
  private func filled(_ rows: [(id: String, name: String, acronym: String?)]) -> MapReading {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    reading.map.stakeholders = rows.map { row in
      var stakeholder = Stakeholder()
      stakeholder.id = row.id
      stakeholder.name = row.name
      stakeholder.acronym = row.acronym
      return stakeholder
    }
    MissingCodes.fill(in: &reading)
    return reading
  }

  @Test(arguments: [
    ("Ministère de la Santé", "ministere-de-la-sante"), ("  L’Œuvre — « eau » ", "l-oeuvre-eau"),
    ("PAM/WFP (Mali)", "pam-wfp-mali"), ("日本", "日本"), ("Plan 2021–2025", "plan-2021-2025"),
    ("a|b#c", "a-b-c"), ("…", ""), ("", ""), ("snake_case", "snake-case"), ("ﬁn", "ﬁn".folded),
  ])
  func makesACodeOfAName(name: String, code: String) {
    #expect(MissingCodes.code(name) == code)
  }

  @Test func takesTheAcronymOrElseTheName() {
    let ids = filled([
      ("", "Ministère de la Santé", "MSP"), ("x", "Autre", "AU"), ("", "Le Comité", nil),
      ("", "Sans rien", ""),
    ]).map.stakeholders.map(\.id)
    #expect(ids == ["msp", "x", "le-comite", "sans-rien"])
  }

  @Test func twoRowsNeverGetTheSame() {
    let ids = filled([
      ("", "Comité", nil), ("comite-2", "B", nil), ("", "COMITE", nil), ("", "comité", nil),
      ("", "Comité 2", nil), ("comite", "C", nil),
    ]).map.stakeholders.map(\.id)
    #expect(Set(ids).count == 6)
    #expect(ids == ["comite-3", "comite-2", "comite-4", "comite-5", "comite-2-2", "comite"])
  }

  /// The word for a denial names nobody.
  @Test func nobodyIsCalledNone() {
    #expect(
      filled([("", "None", nil), ("", "NONE", nil)]).map.stakeholders.map(\.id) == [
        "none-2", "none-3",
      ])
  }

  @Test func aRowThatHasNoNameEitherIsLeftToValidation() {
    let reading = filled([("", "", nil), ("", "…", nil)])
    #expect(reading.map.stakeholders.map(\.id) == ["", ""])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func fillsTheOtherTablesThatHaveCodesToo() {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    reading.map.instruments = [Instrument()]
    reading.map.instruments[0].title = "Décret 15-03"
    reading.map.sources = [Source()]
    reading.map.sources[0].title = "Étude"
    reading.map.areas = [Area()]
    reading.map.areas[0].name = "Ségou"
    reading.map.engagements = [Engagement()]
    MissingCodes.fill(in: &reading)
    #expect(reading.map.instruments[0].id == "decret-15-03")
    #expect(reading.map.sources[0].id == "etude")
    #expect(reading.map.areas[0].id == "segou")
    // Nothing says what an engagement is called.
    #expect(reading.map.engagements[0].id == "")
    #expect(
      reading.diagnostics.marks == [
        "code-made at instruments:2:id", "code-made at sources:2:id", "code-made at areas:2:id",
      ])
  }

  @Test func saysHowManyAndWhichWasTheFirst() throws {
    let reading = filled([("x", "X", nil), ("", "Le Comité", nil), ("", "B", nil)])
    #expect(reading.diagnostics.marks == ["code-made at stakeholders:3:id"])
    let note = try #require(reading.diagnostics.first)
    #expect(note.severity == .note)
    #expect(note.summary(.english).contains("2; the first is “le-comite”"))
  }

  @Test func timeIsInProportionToTheRows() {
    let rows = (0..<30_000).map { _ in (id: "", name: "Ministère", acronym: String?.none) }
    let time = ContinuousClock().measure {
      #expect(filled(rows).map.stakeholders.last?.id == "ministere-30000")
    }
    #expect(time < .seconds(20))
  }
}
