import GraphDrawing
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

/// What stands on the sheets of diagrams of a large map, and what a sheet says of the others.
@Suite struct LargeMapTests {
  private let map = LargeMap.map

  /// The sheets of a kind, as full as `most` lets them be.
  private func sheets(_ kind: any DiagramKind, atMost most: Int) throws -> [(DiagramSheet, Diagram)]
  {
    var setting = kind.prepared(DiagramSetting(language: .french), for: map)
    let parts = DiagramPart.named(
      DiagramPart.packed(kind.groups(of: map, setting), atMost: most), .french)
    return try parts.indices.map { place in
      let sheet = DiagramSheet(place + 1, of: parts)
      setting.sheet = sheet
      return (sheet, try kind.draw(map, setting))
    }
  }

  private func boxes(_ diagram: Diagram, elsewhere: Bool) -> Set<String> {
    Set(
      diagram.body.nodes
        .filter { $0.classes.contains("elsewhere") == elsewhere && !$0.isInvisible }.map(\.id))
  }

  /// The rows of a diagram that is a table, each as one text.
  private func rows(_ diagram: Diagram) throws -> [String] {
    guard case .table(let table) = try #require(diagram.body.nodes.first).label else { return [] }
    return table.rows.map { row in
      row.map { $0.lines.map { $0.map(\.text).joined() }.joined(separator: " ") }
        .joined(separator: " | ").plain
    }
  }

  @Test func eachBodyOfTheLevelsHasASheetAndItsLinesUpAreThere() throws {
    let sheets = try sheets(LevelChain(), atMost: 12)
    #expect(sheets.count > 4)
    var lines = 0
    for (sheet, diagram) in sheets {
      let own = boxes(diagram, elsewhere: false).filter { !$0.hasPrefix("stub-") }
      #expect(own.subtracting(own.filter { $0.hasPrefix("lane-") }) == sheet.part.members)
      let ups = diagram.body.edges.filter {
        !$0.isInvisible && !$0.from.hasPrefix("stub-")
      }
      lines += ups.count
      #expect(ups.allSatisfy { sheet.part.members.contains($0.to) })
      let elsewhere = boxes(diagram, elsewhere: true)
      #expect(elsewhere == Set(ups.map(\.from)).subtracting(sheet.part.members))
    }
    let whole = map.ties.filter {
      $0.relation == .reportsTo && $0.status == .unknown && $0.from != "ctin"
    }
    #expect(lines == whole.count)
    // The commune has no body: one sheet has the place for it.
    #expect(sheets.count { $0.0.part.members.contains("empty-commune") } == 1)
  }

  @Test func overlapsWithBodiesOfOtherSheetsAreDrawnOrCounted() throws {
    let kind = OverlapMap()
    let sheets = try sheets(kind, atMost: 6)
    #expect(sheets.count > 4)
    var isCounted = false
    for (sheet, diagram) in sheets {
      #expect(boxes(diagram, elsewhere: false) == sheet.part.members)
      let elsewhere = boxes(diagram, elsewhere: true)
      #expect(elsewhere.count <= 3 && elsewhere.isDisjoint(with: sheet.part.members))
      for edge in diagram.body.edges {
        #expect([edge.from, edge.to].contains(where: sheet.part.members.contains))
      }
      isCounted = isCounted || diagram.notes.contains { $0.contains("autres planches") }
    }
    #expect(isCounted)
    #expect(sheets.contains { !boxes($0.1, elsewhere: true).isEmpty })
  }

  @Test func eachPairOfOverlappingBodiesStandsOnOneSheetOfTheMatrix() throws {
    let analysis = try #require(
      OverlapMatrix().prepared(DiagramSetting(language: .french), for: map).overlaps)
    let told = analysis.pairs.count { $0.class != .complementary && $0.class != .unknown }
    // Letters of classes that overlap, in cells of their own.
    let signs = ["Do", "E", "Su", "Pl", "R"]
    var shown = 0
    for (_, diagram) in try sheets(OverlapMatrix(), atMost: 9) {
      guard case .table(let table) = diagram.body.nodes[0].label else { continue }
      shown += table.rows.joined().count { cell in
        signs.contains(cell.lines.first?.map(\.text).joined() ?? "")
      }
      #expect(table.rows.allSatisfy { $0.reduce(0) { $0 + $1.columnSpan } == width(table) })
      #expect(!diagram.explainsAcronyms)
    }
    #expect(shown == told && told > 100)
  }

  private func width(_ table: LabelTable) -> Int {
    table.rows.first?.reduce(0) { $0 + $1.columnSpan } ?? 0
  }

  @Test func anEngagementKeepsItsStagesAndItsRecipientSaysWhereOthersStand() throws {
    let sheets = try sheets(AssistanceTimeline(), atMost: 8)
    let all = try sheets.map { try rows($0.1) }
    #expect(all.allSatisfy { $0[0] == all[0][0] }, "one axis")
    #expect(all.joined().count { $0.contains("└ ") } == map.stages.count)
    for engagement in map.engagements {
      let name =
        "Association pour la nutrition \(Int(engagement.id.dropFirst()).map { $0 + 1 } ?? 0) |"
      #expect(all.joined().count { $0.hasPrefix(name) } == 1, "\(name)")
    }
    #expect(all.joined().contains { $0.contains("(aussi sur : planche") })
    #expect(all[all.count - 1].contains { $0.hasPrefix("Dates non connues") })
  }

  @Test func eachPlaceHasAllItsSectorsOnOneSheet() throws {
    let sheets = try sheets(CoverageHeat(), atMost: 20)
    #expect(sheets.count == 3)
    let places = try sheets.map { try rows($0.1) }.joined().filter { $0.hasPrefix("Région") }
    // Twelve sectors are two bands of six.
    #expect(places.count == 2 * map.areas.count)
    #expect(places.allSatisfy { $0.split(separator: "|").count == 7 })
  }

  @Test func aSheetOfTheGridNamesItsOwnAndHasADotForEachOther() throws {
    let sheets = try sheets(InfluenceGrid(), atMost: 28)
    #expect(sheets.count > 3)
    for (sheet, diagram) in sheets {
      let text = try rows(diagram).joined(separator: "\n")
      let named = text.matches(of: /Association/).count
      let dots = text.count { $0 == "•" }
      #expect(named == sheet.part.members.count && named + dots == 140)
      #expect(diagram.legend.items.contains { $0.text == "partie d’une autre planche" })
    }
    #expect(sheets[0].0.part.title == "Gouvernement et Parlement")
    // Who stands nowhere is said once.
    #expect(sheets.count { $0.1.notes.contains { $0.contains("non représentées") } } == 1)
  }

  @Test func dotsThatTakeTooMuchRoomAreANumber() throws {
    func dots(_ others: Int) throws -> String {
      var map = StakeholderMap()
      map.stakeholders = (0...others).map { number in
        var party = Stakeholder()
        (party.id, party.name) = ("\(number)", "Partie \(number)")
        (party.influence, party.interest) = (.known("low"), .known("low"))
        return party
      }
      var setting = DiagramSetting(language: .french)
      let own = DiagramPart.Group("a", ["0"])
      let rest = DiagramPart.Group("b", (1...others).map(String.init))
      setting.sheet = DiagramSheet(1, of: DiagramPart.named([[own], [rest]], .french))
      return try rows(try InfluenceGrid().draw(map, setting)).joined()
    }
    #expect(try dots(36).count { $0 == "•" } == 36)
    #expect(try dots(37).contains("• × 37"))
  }

  @Test func aDomainStandsOnceOnASheetWithItsItems() throws {
    let kind = AlignmentTable()
    let sheets = try sheets(kind, atMost: 12)
    #expect(sheets.count > 4)
    var items = 0
    for (_, diagram) in sheets {
      let rows = try rows(diagram)
      items += rows.count { $0.contains("Question") }
      let domains = rows.filter { $0.hasPrefix("Processus") }
      #expect(Set(domains).count == domains.count)
    }
    #expect(items == Set(map.assessments.map(\.item)).count)
  }

  @Test func groupsThatHaveNoRoomSideBySideStandBelowEachOther() throws {
    var map = map
    for index in map.assessments.indices where index % 9 == 0 {
      map.assessments[index].respondentGroup = .unknown
    }
    let kind = AlignmentTable()
    var setting = DiagramSetting(language: .french)
    setting.sheet = DiagramSheet(
      1, of: DiagramPart.named([Array(kind.groups(of: map, setting).prefix(3))], .french))
    guard case .table(let table) = try kind.draw(map, setting).body.nodes[0].label else { return }
    #expect(table.rows.allSatisfy { $0.reduce(0) { $0 + $1.columnSpan } == 8 })
    let headings = table.rows.filter {
      $0.contains {
        $0.lines.joined().contains { $0.text == "Médias" || $0.text == "Gouvernement" }
      }
    }
    #expect(headings.count == 2)
  }

  @Test func eachChangeIsDrawnWhereOneOfItsPartiesStands() throws {
    let sheets = try sheets(ChangeMap(), atMost: 12)
    #expect(sheets.count > 2)
    var proposed: Set<String> = []
    for (sheet, diagram) in sheets {
      let named = Set(
        diagram.body.nodes.filter { $0.classes.contains("elsewhere") }.map(\.id))
      #expect(named.isDisjoint(with: sheet.part.members))
      proposed.formUnion(
        diagram.body.nodes.filter { $0.classes.contains("comes") && $0.classes.count > 1 }
          .map(\.id))
    }
    #expect(
      proposed == Set(map.stakeholders.filter { $0.status == .known(.proposed) }.map(\.id)))
    #expect(sheets.contains { !boxes($0.1, elsewhere: true).isEmpty })
  }

  @Test(arguments: [
    ("levels", "4 parties prenantes"), ("overlap", "4 organes"),
    ("assistance", "4 missions d’assistance"),
    ("coverage", "4 territoires"), ("alignment", "4 domaines"),
  ])
  func theBoxesOfAKeyMapSayWhatTheyHold(_ id: String, _ words: String) throws {
    let kind = try #require(DiagramCatalog.kind(id))
    let setting = DiagramSetting(language: .french)
    let members = kind.groups(of: map, setting).flatMap(\.members).filter { !$0.hasPrefix("empty") }
    func part(_ ids: some Sequence<String>) -> [DiagramPart.Group] {
      [DiagramPart.Group("x", Array(ids))]
    }
    let parts = DiagramPart.named(
      [part(members.prefix(1)), part(members.dropFirst().prefix(4)), part(members.dropFirst(5))],
      .french)
    let page = KeyMap.page(of: parts, areDrawn: true, kind, map, setting)
    let text = page.body.nodes.map { node -> String in
      guard case .table(let table) = node.label else { return "" }
      return table.rows.joined().flatMap(\.lines).joined().map(\.text).joined(separator: " ").plain
    }
    #expect(text[1].contains(words), "\(text[1])")
    #expect(text[0].contains(" un"), "\(text[0])")
    // Ties say nothing of how engagements, areas and domains hang together.
    #expect(page.body.edges.isEmpty == (id != "levels"))
  }
}
