import StakeholderModel
import Testing

@Suite struct DiagnosticTests {
  private let diagnostic = Diagnostic(
    .error, code: "unknown-stakeholder",
    summary: LocalizedText(en: "No stakeholder “MoHP”.", fr: "Aucune partie prenante « MoHP »."),
    at: .file("ties.csv", line: 14, column: 2),
    remedy: LocalizedText(en: "Did you mean “MoH”?", fr: "Vouliez-vous dire « MoH » ?"))

  @Test func isOneLineAndAHintInEnglish() {
    #expect(
      diagnostic.text(in: .english) == """
        ties.csv:14:2: error: No stakeholder “MoHP”. [unknown-stakeholder]
          hint: Did you mean “MoH”?
        """)
  }

  @Test func isOneLineAndAHintInFrench() {
    let text = diagnostic.text(in: .french)
    #expect(text.hasPrefix("ties.csv:14:2: erreur"))
    #expect(text.contains("[unknown-stakeholder]\n  conseil"))
    #expect(text.contains("«\u{A0}MoH\u{A0}»\u{202F}?"))
  }

  @Test func isOneLineWithoutARemedy() {
    var plain = diagnostic
    plain.remedy = nil
    plain.place = .map
    plain.severity = .note
    #expect(
      plain.text(in: .english) == "map: note: No stakeholder “MoHP”. [unknown-stakeholder]")
  }

  @Test func namesTheHeadingOfItsColumn() {
    var named = diagnostic
    named.heading = "Vers"
    #expect(named.text(in: .english).hasPrefix("ties.csv:14:2 (Vers): error: "))
    #expect(Array(repeating: named, count: 4).texts(in: .english).count == 1)
  }

  @Test(arguments: [
    ("4:4", "c.xlsx:Liens, ligne 4", "c.xlsx:Liens, row 4"),
    ("C4", "c.xlsx:Liens!C4", "c.xlsx:Liens!C4"), (nil, "c.xlsx:Liens", "c.xlsx:Liens"),
    ("4:6", "c.xlsx:Liens!4:6", "c.xlsx:Liens!4:6"),
  ])
  func aWholeRowIsCalledOne(cell: String?, french: String, english: String) {
    var row = diagnostic
    row.place = .sheet("Liens", cell: cell, workbook: "c.xlsx")
    #expect(
      row.text(in: .french).hasPrefix(french + "\u{A0}: erreur")
        || row.text(in: .french).hasPrefix(french + ": erreur"))
    #expect(row.text(in: .english).hasPrefix(english + ": error"))
  }

  @Test(arguments: [
    (Diagnostic.Place.map, "map"), (.cell(table: "ties", row: 2, column: "to"), "ties:2:to"),
    (.cell(table: "ties", row: 2, column: nil), "ties:2"),
    (.file("a.csv", line: nil, column: nil), "a.csv"),
    (.file("a.csv", line: 3, column: nil), "a.csv:3"),
    (.file("a.csv", line: 3, column: 1), "a.csv:3:1"),
  ])
  func namesItsPlace(place: Diagnostic.Place, text: String) { #expect("\(place)" == text) }

  @Test func severitiesRiseFromNoteToError() {
    let severities: [Diagnostic.Severity] = [.error, .note, .warning]
    #expect(severities.sorted() == [.note, .warning, .error])
    #expect(Set(severities.map { $0.label(.french) }).count == 3)
  }
}
