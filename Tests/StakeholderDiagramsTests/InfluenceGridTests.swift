import GraphDrawing
import StakeholderModel
import Testing

@testable import StakeholderDiagrams

@Suite struct InfluenceGridTests {
  private func map(_ rows: [(name: String, influence: String, interest: String, position: String)])
    -> StakeholderMap
  {
    var map = StakeholderMap()
    map.stakeholders = rows.map { row in
      var party = Stakeholder()
      (party.id, party.name) = (row.name, row.name)
      func fact(_ text: String) -> Fact<String> { text.isEmpty ? .unknown : .known(text) }
      party.influence = fact(row.influence)
      party.interest = fact(row.interest)
      party.position = fact(row.position)
      return party
    }
    return map
  }

  private func draw(_ map: StakeholderMap, _ language: Language = .english) throws -> Diagram {
    try InfluenceGrid().draw(map, DiagramSetting(language: language))
  }

  /// The nine cells, the rows from high to low influence.
  private func cells(_ diagram: Diagram) -> [[[String]]] {
    guard case .table(let table) = diagram.body.nodes[0].label else { return [] }
    return table.rows[1...3].map { row in
      row.dropFirst().map { cell in cell.lines.map { $0.map(\.text).joined() } }
    }
  }

  @Test func everyPartyStandsInItsCellWithItsStance() throws {
    let diagram = try draw(
      map([
        ("Presse", "faible", "Faible", "neutre"), ("Santé", "Forte", "fort", "favorable"),
        ("Budget", "élevée", "bas", "opposée"), ("Villages", "low", "High", ""),
        ("UE", "MOYENNE", "moyen", "soutient"),
      ]))
    #expect(
      cells(diagram) == [
        [["Keep satisfied", "▼\u{A0}Budget"], [], ["Manage closely", "▲\u{A0}Santé"]],
        [[], ["▲\u{A0}UE"], []],
        [["Monitor", "●\u{A0}Presse"], [], ["Keep informed", "?\u{A0}Villages"]],
      ])
    #expect(
      diagram.legend.items.map(\.text) == [
        "supports", "neutral", "opposes", "stance not known",
      ])
    #expect(diagram.notes.isEmpty)
  }

  @Test func theLegendNamesOnlyWhatIsThere() throws {
    let diagram = try draw(map([("Santé", "forte", "fort", "opposé")]), .french)
    #expect(diagram.legend.items.map(\.text) == ["opposée"])
    #expect(cells(diagram)[0][2] == ["À associer étroitement", "▼\u{A0}Santé"])
  }

  @Test func whatIsNotKnownOrNotReadIsSaid() throws {
    let notes = try draw(
      map([
        ("A", "high", "high", "for"), ("B", "high", "", ""), ("C", "", "", ""),
        ("D", "variable", "low", "perhaps"),
      ])
    ).notes
    #expect(
      notes == [
        "Not shown, for only influence or only interest is known: B.",
        "Not shown, for neither influence nor interest is known: 1 of the stakeholders.",
        "Values that could not be read: D (“variable”), D (“perhaps”).",
      ])
  }

  @Test(arguments: [
    ("1", "3", "low"), ("2", "3", "medium"), ("3", "3", "high"), ("2", "5", "low"),
    ("3", "4", "medium"), ("4", "5", "high"), ("7", "10", "medium"), ("8", "9", "high"),
    ("3,5", "10", "low"), ("60", "100", "medium"), ("1/5", "5", "low"), ("3 sur 3", "5", "high"),
    ("80 %", "5", "high"), ("très fort", "5", "high"), ("200", "5", nil), ("5/3", "5", nil),
    ("fort ou faible", "5", nil),
  ])
  func numbersAreReadOnTheScaleOfTheMap(_ text: String, _ most: String, _ grade: String?) {
    let map = map([("A", text, most, "")])
    #expect(GradeScale(map).grade(.known(text)).map { "\($0)" } == grade)
  }

  @Test func theScaleOfNumbersIsSaid() throws {
    let diagram = try draw(map([("A", "5", "2", "+"), ("B", "1", "3", "-")]))
    #expect(
      diagram.notes == ["Numbers are read on a scale up to 5: up to 2 low, from 4 high."])
  }

  @Test func personsAreNotForPublication() throws {
    var one = map([("A", "high", "high", "for")])
    one.stakeholders[0].kind = .known(.person)
    #expect(try draw(one).notes.first?.hasPrefix("Not for publication") == true)
    #expect(throws: DiagramError.self) { try draw(one.publicEdition()) }
  }

  @Test func aFullCellCountsTheRest() throws {
    let diagram = try draw(map((0..<30).map { ("P\($0)", "high", "high", "for") }), .french)
    #expect(cells(diagram)[0][2].last == "et 6 autres")
    #expect(cells(diagram)[0][2].count == 26)
  }

  @Test func aMapWithoutGradesIsNothingToDraw() {
    #expect(throws: DiagramError.self) { try draw(map([("A", "high", "", "for")])) }
  }
}
