import CoordinationAnalysis
import GraphDrawing
import StakeholderDiagrams
import StakeholderModel
import Testing

@Suite struct OverlapMapTests {
  /// Bodies with the same ministries and field; what each is charged with differs by argument.
  private func map(_ bodies: [(id: String, mandate: String)], members: Int = 6) -> StakeholderMap {
    var map = StakeholderMap()
    for (id, mandate) in bodies {
      var body = Stakeholder()
      (body.id, body.name, body.kind) = (id, id, .known(.coordinationBody))
      body.mandates = .known([Mandate(rawValue: mandate)])
      body.sectors = .known([Sector(rawValue: "nutrition")])
      body.level = .known(.national)
      map.stakeholders.append(body)
    }
    for number in 0..<members {
      var ministry = Stakeholder()
      (ministry.id, ministry.name) = ("m\(number)", "M\(number)")
      map.stakeholders.append(ministry)
      for (id, _) in bodies { map.ties.append(Tie("m\(number)", .memberOf, id)) }
    }
    return map
  }

  private func draw(_ map: StakeholderMap, _ kind: String, _ language: Language = .english) throws
    -> Diagram
  {
    try #require(DiagramCatalog.kind(kind)).draw(map, DiagramSetting(language: language))
  }

  @Test func aLineIsDrawnByItsClassAndHasItsNumber() throws {
    let diagram = try draw(map([("a", "steer"), ("b", "steer"), ("c", "advocate")]), "overlap")
    // The others are charged with something else.
    #expect(diagram.body.nodes.map(\.id) == ["a", "b"])
    let classes = diagram.body.edges.map { "\($0.from) \($0.to) \($0.classes[0])" }
    #expect(classes.contains("a b duplicate"))
    let duplicate = try #require(diagram.body.edges.first { $0.classes == ["duplicate"] })
    #expect(duplicate.width > 3 && duplicate.label?[0].text == "1.00")
    #expect(Set(diagram.legend.items.map(\.text)).count == diagram.legend.items.count)
    #expect(diagram.legend.items[0].text.hasPrefix("duplicate"))
  }

  /// A report draws what it tells of, by the norms that it was asked to apply.
  @Test func theNormsAndTheAnalysisThatAreGivenCount() throws {
    let map = map([("a", "steer"), ("b", "steer")])
    var setting = DiagramSetting(language: .english)
    setting.norms.overlap.sameMembers = 1.5
    let kind = try #require(DiagramCatalog.kind("overlap"))
    #expect(try kind.draw(map, setting).body.edges.map(\.classes) != [["duplicate"]])
    setting.overlaps = OverlapAnalysis(map)
    #expect(try kind.draw(map, setting).body.edges.map(\.classes) == [["duplicate"]])
  }

  @Test func pairsThatShareOnlyATaskAreCountedNotDrawn() throws {
    var map = map([("a", "steer"), ("b", "steer")])
    var other = Stakeholder()
    (other.id, other.name, other.kind) = ("c", "c", .known(.coordinationBody))
    other.mandates = .known([Mandate(rawValue: "steer"), Mandate(rawValue: "x")])
    map.stakeholders.append(other)
    let diagram = try draw(map, "overlap")
    #expect(!diagram.body.nodes.map(\.id).contains("c"))
    #expect(diagram.notes.contains { $0.contains("Partial overlaps, in a field or a task") })
  }

  @Test func aMapWithoutOverlapsOrSeatsSaysSo() {
    #expect(throws: DiagramError.self) { try draw(map([("a", "steer")]), "overlap") }
    #expect(throws: DiagramError.self) {
      try draw(map([("a", "steer"), ("b", "steer")], members: 0), "membership")
    }
  }

  @Test func bodiesAreBoxesAndSeatsAreLinesOfTheirOwn() throws {
    var map = map([("a", "steer")], members: 4)
    map.ties[0].relation = .chairs
    map.ties[1].relation = .secretariatOf
    map.ties[2].relation = .observes
    map.ties[3].confidence = .known(.inferred)
    let diagram = try draw(map, "membership")
    #expect(diagram.body.nodes.filter { $0.shape == .box }.map(\.id) == ["a"])
    #expect(diagram.body.edges.map(\.head) == [.normal, .diamond, .odot, .none])
    #expect(diagram.body.edges[3].dash == .dashed)
    #expect(
      diagram.legend.items.map(\.text) == [
        "Chair", "Secretariat", "Members", "Observers", "inferred", "body in which others sit",
      ])
    map.ties[0].status = .known(.lapsed)
    #expect(try draw(map, "membership").body.edges.count == 3)
  }

  /// The parties with most seats are the ones worth the room.
  @Test func ofVeryManySeatsThoseOfTheBusiestAreDrawn() throws {
    let map = map((0..<6).map { ("b\($0)", "steer") }, members: 40)
    let diagram = try draw(map, "membership", .french)
    #expect(diagram.body.edges.count == 160)
    #expect(diagram.notes.contains { $0.contains("160") && $0.contains("240") })
    for english in ["Seats", "Shown", "body"] {
      #expect(!diagram.notes.joined().contains(english))
    }
  }

  private func cells(_ diagram: Diagram) throws -> [[LabelCell]] {
    guard case .table(let table) = try #require(diagram.body.nodes.first).label else { return [] }
    return table.rows
  }

  private func words(_ cell: LabelCell) -> String {
    cell.lines.map { $0.map(\.text).joined() }.joined(separator: " ")
  }

  @Test func theMatrixHasALetterAndANumberForEachPair() throws {
    let diagram = try draw(
      map([("a", "steer"), ("b", "steer"), ("c", "advocate")]), "overlap-matrix")
    let rows = try cells(diagram)
    #expect(rows.map { words($0[0]) } == ["1  a", "2  b", "3  c", ""])
    #expect(words(rows[1][1]) == "D 1.00")
    #expect(rows[1][2].lines.isEmpty && !rows[2][2].lines.isEmpty)
    #expect(rows[3].dropFirst().map { words($0).prefix(1) } == ["1", "2"])
    let classes = Set(rows.joined().compactMap(\.background))
    #expect(diagram.legend.items.count == classes.count)
    #expect(diagram.notes.contains { $0.contains("Jaccard") })
    let empty = try draw(map([("a", "steer"), ("b", "steer")], members: 0), "overlap-matrix")
    #expect(!empty.notes.contains { $0.contains("Jaccard") })
    #expect(throws: DiagramError.self) { try draw(map([("a", "steer")]), "overlap-matrix") }
  }

  @Test(arguments: [(24, false), (25, true)])
  func ofVeryManyBodiesTheStrongestPairsAreShown(_ count: Int, _ isCut: Bool) throws {
    let diagram = try draw(
      map((0..<count).map { ("b\($0)", "steer") }, members: 2), "overlap-matrix", .french)
    #expect(try cells(diagram).count == 25)
    #expect(diagram.notes.contains { $0.contains("sur 25") } == isCut)
  }
}
