import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct FittedTableTests {
  private let table = ResultTable(
    columns: ["Mission", "Étape", "Menée par", "Avec", "Fiabilité", "Sources"],
    rows: [
      ["Feuille", "Demande", "Gouvernement", "–", "Rapporté", "s1"],
      ["Feuille", "Atelier", "MQSUN", "Ministère", "Rapporté", "s2"],
    ])

  @Test func aTableThatFitsStaysAsItIs() {
    let (fitted, shared) = table.fitted(to: table.leastWidth, in: .french)
    #expect(fitted == table && shared == nil)
  }

  @Test func whatAllRowsSayIsSaidOnce() {
    let (fitted, shared) = table.fitted(to: table.leastWidth - 0.1, in: .french)
    #expect(fitted.columns == ["Mission", "Étape", "Menée par", "Avec", "Sources"])
    #expect(shared == "Communs à toutes les lignes\u{A0}: fiabilité (rapporté).")
  }

  @Test func emptyColumnsAreGatheredWithTheirHeadings() {
    var table = table
    table.rows[0][0] = "Autre"
    table.rows[0][4] = "Déduit"
    table.rows[1][3] = "Ministère de la décentralisation"
    let (fitted, shared) = table.fitted(to: table.leastWidth - 0.1, in: .french)
    #expect(shared == nil)
    #expect(
      fitted.columns == ["Mission", "Étape", "Fiabilité", "Précisions", "Sources"])
    let (colon, semicolon) = (Language.french.colon, Language.french.semicolon)
    #expect(
      fitted.rows.map { $0[3] } == [
        "menée par\(colon) Gouvernement",
        "menée par\(colon) MQSUN\(semicolon)avec\(colon) Ministère de la décentralisation",
      ])
  }

  @Test func gatheredColumnsFollowWhatIsThere() {
    let table = ResultTable(
      columns: ["De", "À", "Précisions", "Période", "Fiabilité", "Sources"],
      rows: [
        ["a", "b", "plaidoyer", "2019", "Déduit", "s1"], ["b", "c", "–", "–", "Rapporté", "s2"],
      ])
    let (fitted, shared) = table.fitted(to: table.leastWidth - 1, in: .french)
    #expect(shared == nil && fitted.columns == ["De", "À", "Fiabilité", "Précisions", "Sources"])
    #expect(
      fitted.rows.map { $0[3] } == [
        "plaidoyer\(Language.french.semicolon)période\(Language.french.colon) 2019", "–",
      ])
  }

  /// Nothing is lost on however narrow a page, and a word wider than the page is no endless loop.
  @Test(arguments: [0, 10, 20, 30, 40, 60, 92])
  func nothingIsLost(_ width: Int) {
    let (fitted, shared) = table.fitted(to: Double(width), in: .english)
    let text = (fitted.rows.joined() + [shared ?? ""]).joined(separator: "|").lowercased()
    for cell in table.rows.joined() where cell != "–" {
      #expect(text.contains(cell.lowercased()), "\(cell) at \(width)")
    }
    #expect(ResultTable(columns: ["x"], rows: []).fitted(to: 0, in: .english).table.rows.isEmpty)
  }
}
