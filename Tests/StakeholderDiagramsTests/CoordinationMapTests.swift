import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderModel
import Testing

@testable import StakeholderDiagrams

@Suite struct CoordinationMapTests {
  private func map(_ pairs: [(String, String)], _ relation: Relation = .collaboratesWith)
    -> StakeholderMap
  {
    var map = StakeholderMap()
    for id in pairs.flatMap({ [$0.0, $0.1] })
    where !map.stakeholders.contains(where: { $0.id == id }) {
      var stakeholder = Stakeholder()
      (stakeholder.id, stakeholder.name) = (id, id)
      map.stakeholders.append(stakeholder)
    }
    map.ties = pairs.map { Tie($0.0, relation, $0.1) }
    return map
  }

  private let dumbbell = [
    ("a", "b"), ("b", "c"), ("a", "c"), ("c", "x"), ("x", "y"), ("y", "z"), ("x", "z"),
  ]

  private func draw(
    _ map: StakeholderMap, _ measure: CentralityMeasure = .degree, _ language: Language = .english
  ) throws -> Diagram {
    var setting = DiagramSetting(language: language)
    setting.measure = measure
    return try #require(DiagramCatalog.kind("coordination")).draw(map, setting)
  }

  private func box(_ id: String, _ diagram: Diagram) -> LabelBox? {
    let node = diagram.body.nodes.first { $0.id == id }
    guard case .table(let table) = node?.label else { return nil }
    return table.rows.joined().compactMap(\.box).first
  }

  @Test func theAreaOfASquareGrowsWithTheMeasure() throws {
    let diagram = try draw(map(dumbbell))
    let (two, three) = (try #require(box("a", diagram)), try #require(box("c", diagram)))
    #expect(three.size == 46 && two.size < three.size)
    // Above what a square of nothing has, areas are as 2 to 3.
    let (least, area) = (15.0 * 15, { (size: Double) in size * size })
    let share = (area(two.size) - least) / (area(three.size) - least)
    #expect(abs(share - 2.0 / 3) < 0.03)
    let between = try draw(map(dumbbell), .betweenness)
    #expect(box("a", between)?.size == 15)
    #expect(between.notes[0].contains("betweenness"))
  }

  @Test func communitiesDifferInNumberBorderAndHue() throws {
    let diagram = try draw(map(dumbbell))
    let (one, other) = (try #require(box("a", diagram)), try #require(box("x", diagram)))
    #expect(one.text.text != other.text.text)
    #expect(one.fill != other.fill && one.dash != other.dash)
    #expect(box("b", diagram)?.text.text == one.text.text)
    #expect(diagram.legend.items.count { $0.text.hasPrefix("Community of") } == 2)
    #expect(diagram.notes.contains { $0.contains("Leiden") })
  }

  @Test func cutPointsAreFramedAndBridgesThick() throws {
    let diagram = try draw(map(dumbbell))
    let framed = diagram.body.nodes.filter { $0.shape == .box }.map(\.id)
    #expect(framed == ["c", "x"])
    let thick = diagram.body.edges.filter { $0.width > 2 }
    #expect(thick.map { "\($0.from) \($0.to)" } == ["c x"])
    #expect(diagram.legend.items.contains { $0.text.contains("only tie") })
  }

  /// A triangle has no community apart, no cut point and no bridge: nothing explains what is not there.
  @Test func theLegendNamesOnlyWhatIsDrawn() throws {
    let diagram = try draw(map([("a", "b"), ("b", "c"), ("a", "c")]))
    #expect(diagram.legend.items.map(\.text) == ["works with the other"])
    let seats = try draw(map([("a", "b")], .memberOf))
    #expect(seats.legend.items.map(\.text) == ["sits in the body"])
  }

  /// What is to come is shown with its status, and changes no measure.
  @Test(arguments: [
    (TieStatus.planned, "planned", "planned, not begun"),
    (.proposed, "proposed", "proposed, not decided"),
  ])
  func foreseenTiesAreDrawnAndSaySo(_ status: TieStatus, _ label: String, _ legend: String) throws {
    var map = map([("a", "b"), ("b", "c")])
    let without = try draw(map)
    for relation in [Relation.facilitates, .informs, .funds] {
      var tie = Tie("a", relation, "c")
      tie.status = .known(status)
      map.ties.append(tie)
    }
    var outside = Tie("a", .informs, "nobody")
    outside.status = .known(status)
    map.ties.append(outside)
    let diagram = try draw(map)
    #expect(diagram.body.nodes == without.body.nodes)
    let edges = diagram.body.edges.filter { $0.dash == .dotted }
    #expect(edges.map { "\($0.from) \($0.to)" } == ["a c"])
    #expect(edges.first?.tooltip == "a facilitates c (\(label)); a informs c (\(label))")
    #expect(diagram.legend.items.last?.text == legend)
    #expect(diagram.body.edges.count == without.body.edges.count + 1)
  }

  @Test func inferredTiesAreBroken() throws {
    var inferred = map([("a", "b"), ("b", "c"), ("a", "c")])
    inferred.ties[1].confidence = .known(.inferred)
    let diagram = try draw(inferred)
    #expect(diagram.body.edges.map(\.dash) == [.solid, .dashed, .solid])
    #expect(
      diagram.legend.items.map(\.text) == [
        "works with the other", "works with the other (inferred)",
      ])
    #expect(diagram.body.edges[1].tooltip.contains("(inferred)"))
  }

  @Test func aMapWithoutCoordinationSaysSo() {
    for pairs in [[], [("a", "b")]] {
      #expect(throws: DiagramError.self) { try draw(map(pairs, .funds)) }
    }
  }

  @Test(arguments: [(120, false), (121, true)])
  func ofVeryManyTheMostCentralAreDrawn(_ count: Int, _ isCut: Bool) throws {
    let ring = (0..<count).map { ("p\($0)", "p\(($0 + 1) % count)") } + [("p0", "p5")]
    let diagram = try draw(map(ring), .degree, .french)
    #expect(diagram.body.nodes.count == 120)
    #expect(diagram.notes.contains { $0.hasPrefix("Seules") } == isCut)
    #expect(diagram.body.nodes.contains { $0.id == "p5" })
  }

  @Test func theFrenchDiagramIsFrench() throws {
    let diagram = try draw(map(dumbbell), .pageRank, .french)
    let words = (diagram.notes + diagram.legend.items.map(\.text)).joined(separator: " ")
    for english in ["Community", "works", "only", "larger", "others"] {
      #expect(!words.contains(english), "\(english)")
    }
    #expect(words.contains("Communauté") && words.contains("La taille des signes"))
  }

  @Test func equalMapsGiveEqualPages() throws {
    let kind = try #require(DiagramCatalog.kind("coordination"))
    let files = try (0..<2).map { _ in
      try PageRenderer().render(
        DiagramPage.page(kind, of: Mali.map, DiagramSetting(language: .french)), as: [.svg, .pdf]
      ).files
    }
    #expect(files[0] == files[1])
    let svg = String(decoding: try #require(files[0][.svg]), as: UTF8.self)
    #expect(svg.contains("CTIN"))
  }

  @Test func linesOfSeveralTiesAreToldBelow() throws {
    let several = try draw(map(dumbbell + [("b", "a"), ("x", "z"), ("z", "x")]))
    #expect(
      several.notes.contains(
        "Lines that stand for several ties (how many): a – b (2) and x – z (3)."))
    #expect(!(try draw(map(dumbbell))).notes.joined().contains("several"))
    var foreseen = map(dumbbell)
    for _ in 0..<2 {
      var tie = Tie("a", .facilitates, "z")
      tie.status = .known(.planned)
      foreseen.ties.append(tie)
    }
    #expect(
      try draw(foreseen).notes.contains("Lines that stand for several ties (how many): a – z (2)."))
  }

  @Test func aSheetSaysHowItWasChosenAndWhereItsLinesLead() throws {
    let kind = try #require(DiagramCatalog.kind("coordination"))
    var setting = DiagramSetting(language: .english)
    let map = map(dumbbell)
    let parts = DiagramPart.named(kind.groups(of: map, setting).map { [$0] }, .english)
    #expect(parts.count == 2)
    setting.sheet = DiagramSheet(1, of: parts)
    let diagram = try kind.draw(map, setting)
    let notes = diagram.notes
    #expect(notes.contains("Of 6 parties, this sheet shows 3, by their communities."))
    // The one line that leads to the other sheet is a bridge, and drawn.
    #expect(diagram.body.nodes.count { $0.classes.contains("elsewhere") } == 1)
    #expect(diagram.body.edges.count { $0.classes.contains("bridge") } == 1)
    #expect(diagram.legend.items.last?.text == "on another sheet")
    #expect(!notes.joined().contains("not drawn on this one"))
    #expect(!notes.joined().contains("most central"))
  }

  @Test func communitiesAreFoundOnceForAllSheets() throws {
    let kind = try #require(DiagramCatalog.kind("coordination"))
    let map = kind.inOrder(map(dumbbell))
    let setting = DiagramSetting(language: .english)
    let prepared = kind.prepared(setting, for: map)
    #expect(setting.coordination == nil && prepared.coordination?.communities.count == 2)
    #expect(try kind.draw(map, prepared).body == kind.draw(map, setting).body)
    // What was found is used rather than sought again.
    let nothing = StakeholderMap()
    #expect(throws: DiagramError.self) { try kind.draw(nothing, setting) }
    #expect(kind.prepared(setting, for: nothing).coordination?.links.isEmpty == true)
    #expect(kind.groups(of: nothing, prepared).count == 2)
  }
}
