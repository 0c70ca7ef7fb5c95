import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel
import Testing

@Suite struct OrganogramTests {
  private func draw(_ map: StakeholderMap, _ language: Language = .english) throws -> Diagram {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    return try kind.draw(map, DiagramSetting(language: language))
  }

  private func map(_ change: (inout StakeholderMap) -> Void = { _ in }) -> StakeholderMap {
    var map = StakeholderMap()
    for (id, kind, level) in [
      ("pm", StakeholderKind.headOfGovernment, Level.national),
      ("health", .ministry, .national), ("unit", .coordinationBody, .national),
      ("local", .coordinationBody, .commune), ("ngo", .nationalNGO, .national),
    ] {
      var stakeholder = Stakeholder()
      stakeholder.id = id
      stakeholder.name = "The \(id)"
      stakeholder.kind = .known(kind)
      stakeholder.level = .known(level)
      map.stakeholders.append(stakeholder)
    }
    map.ties = [
      Tie("unit", .convenedBy, "pm"), Tie("unit", .hostedBy, "health"),
      Tie("health", .chairs, "unit"), Tie("ngo", .memberOf, "unit"),
    ]
    change(&map)
    return map
  }

  private func words(_ drawing: Drawing, _ id: String) throws -> String {
    let node = try #require(drawing.nodes.first { $0.id == id })
    guard case .table(let table) = node.label else { return "" }
    return table.rows.flatMap { $0 }.flatMap(\.lines).map { $0.map(\.text).joined() }
      .joined(separator: "\n")
  }

  @Test func showsBodiesAndThoseTheyArePlacedUnder() throws {
    let drawing = try draw(map()).body
    let shown = Set(drawing.nodes.map(\.id).filter { !$0.contains("-") })
    #expect(shown == ["pm", "health", "unit", "local"])
  }

  @Test func namesTheSeatsInTheBox() throws {
    let drawing = try draw(map()).body
    #expect(try words(drawing, "unit").contains("Chair: The health"))
    #expect(try words(drawing, "unit").contains("Members: The ngo"))
  }

  @Test func marksAConvenerThatIsNotTheHost() throws {
    #expect(try words(draw(map()).body, "unit").contains("Convener is not host"))
    let same = map { $0.ties[1] = Tie("unit", .hostedBy, "pm") }
    #expect(!(try words(draw(same).body, "unit")).contains("Convener"))
    let unknown = map { $0.ties.remove(at: 1) }
    #expect(!(try words(draw(unknown).body, "unit")).contains("Convener"))
  }

  @Test func theLegendNamesOnlyWhatIsDrawn() throws {
    let texts = try draw(map()).legend.items.map(\.text)
    #expect(texts.contains("is convened by") && texts.contains("is hosted by"))
    #expect(!texts.contains("supervises") && !texts.contains("reports to"))
    #expect(!texts.contains("proposed, being set up or dormant"))
  }

  @Test func linesDifferByMoreThanColour() throws {
    let all = map { map in
      map.ties += [
        Tie("unit", .createdBy, "pm"), Tie("unit", .reportsTo, "pm"),
        Tie("pm", .supervises, "unit"),
      ]
    }
    let signs = try draw(all).legend.items.compactMap { item -> String? in
      guard case .line(let style) = item.sign else { return nil }
      return "\(style.dash) \(style.width) \(style.head)"
    }
    #expect(signs.count == 5)
    #expect(Set(signs).count == 5)
  }

  @Test func edgesRunDownTheRowsWhateverTheDirectionOfTheTie() throws {
    let drawing = try draw(map()).body
    let edge = try #require(drawing.edges.first { $0.classes == ["convened-by"] })
    #expect(edge.from == "pm" && edge.to == "unit")
    #expect(edge.head == .none && edge.tail != .none)
  }

  @Test func deniedAndLapsedLinesAreNotDrawn() throws {
    for status in [TieStatus.absent, .lapsed] {
      let map = map { $0.ties[0].status = .known(status) }
      #expect(!(try draw(map).body.edges.contains { $0.classes == ["convened-by"] }))
    }
  }

  @Test(arguments: [(TieStatus.planned, "planned"), (.proposed, "proposed")])
  func linesToComeSaySo(_ status: TieStatus, _ label: String) throws {
    let map = map { $0.ties[0].status = .known(status) }
    let labels = try draw(map).body.edges.compactMap { $0.label?.first?.text }
    #expect(labels.contains(label))
  }

  @Test func noRowIsWiderThanASheet() throws {
    let crowded = map { map in
      for index in 0..<40 {
        var body = Stakeholder()
        body.id = "body\(index)"
        body.name = "Body \(index)"
        body.kind = .known(.coordinationBody)
        body.level = .known(.national)
        map.stakeholders.append(body)
      }
    }
    for row in try draw(crowded).body.rows {
      #expect(row.filter { !$0.contains("-") }.count <= 4)
    }
  }

  @Test func circlesOfSupervisionAreDrawn() throws {
    let circle = map { map in
      map.ties += [Tie("unit", .supervises, "local"), Tie("local", .supervises, "unit")]
    }
    _ = try PageRenderer().render(
      DiagramPage.page(
        try #require(DiagramCatalog.kind("organogram")), of: circle,
        DiagramSetting(language: .french)), as: [.svg])
  }

  @Test func aMapWithoutBodiesSaysSo() throws {
    let empty = map {
      $0.ties = []
      $0.stakeholders.removeAll { $0.kind == .known(.coordinationBody) }
    }
    #expect(throws: DiagramError.self) { try draw(empty) }
  }

  @Test(arguments: Language.spoken)
  func everyBodyOfMaliIsDrawnOnceWithItsName(_ language: Language) throws {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    let page = try DiagramPage.page(kind, of: Mali.map, DiagramSetting(language: language))
    let rendered = try PageRenderer().render(page, as: [.svg])
    let svg = String(decoding: try #require(rendered.files[.svg]), as: UTF8.self)
    for id in MapIndex(Mali.map).homeBodies {
      let group = "id=\"node-\(id)\""
      #expect(svg.components(separatedBy: group).count == 2, "\(id)")
    }
    #expect(rendered.warnings.isEmpty)
    // Nothing of a neighbouring country stands among Mali's bodies.
    #expect(!svg.contains("node-im-niger"))
  }

  @Test func theFrenchDrawingHasNoEnglishInIt() throws {
    let kind = try #require(DiagramCatalog.kind("organogram"))
    let page = try DiagramPage.page(kind, of: Mali.map, DiagramSetting(language: .french))
    let svg = String(
      decoding: try #require(try PageRenderer().render(page, as: [.svg]).files[.svg]),
      as: UTF8.self)
    for word in ["Chair", "Members", "supervises", "hosted", "Level", "Convener", "other party"] {
      #expect(!svg.contains(">\(word)") && !svg.contains(" \(word) "), "\(word)")
    }
  }

  @Test func whatIsInferredOrPlannedIsMarkedBesideItsLine() throws {
    let inferred = map {
      $0.ties[0].confidence = .known(.inferred)
      $0.ties[3].confidence = .known(.inferred)
    }
    let drawing = try draw(inferred).body
    let edge = try #require(drawing.edges.first { $0.classes == ["convened-by"] })
    #expect(edge.label?.map(\.text) == ["inferred"])
    #expect(try words(drawing, "unit").contains("Members: The ngo (inferred)"))
    #expect(try draw(map()).body.edges.allSatisfy { $0.label == nil })
  }

  @Test func aBodyThatDoesNotMeetIsMarked() throws {
    var meeting = Meeting()
    meeting.body = "local"
    meeting.period = Period("2023")
    for (regularity, mark) in [
      (Fact.absent, "no regular meetings"), (.known(.irregular), "irregular meetings"),
      (.known(.regular), nil), (.unknown, nil),
    ] as [(Fact<MeetingRegularity>, String?)] {
      meeting.regularity = regularity
      let text = try words(draw(map { $0.meetings = [meeting] }).body, "local")
      #expect(text.contains("meetings") == (mark != nil))
      if let mark { #expect(text.contains(mark)) }
    }
  }

  @Test func whoHeadsABodyIsNamedInItsBox() throws {
    let headed = map { $0.ties.append(Tie("ngo", .heads, "unit")) }
    #expect(try words(draw(headed).body, "unit").contains("Head: The ngo"))
  }

  @Test func theWorkThatABodyFacilitatesConnectsTheLevels() throws {
    let drawing = try draw(map { $0.ties.append(Tie("unit", .facilitates, "local")) }).body
    let edge = try #require(drawing.edges.first { $0.classes == ["facilitates"] })
    #expect(edge.from == "unit" && edge.to == "local" && edge.head != .none)
    // Only between bodies: whom else somebody helps is no matter of an organogram.
    let other = try draw(map { $0.ties.append(Tie("unit", .facilitates, "ngo")) }).body
    #expect(!other.nodes.contains { $0.id == "ngo" })
  }

  @Test func rowsOfOneLineOrSeatAreCounted() throws {
    let sign = "×\u{A0}2"
    var lapsed = Tie("unit", .convenedBy, "pm")
    lapsed.status = .known(.lapsed)
    let several = map {
      $0.ties += [Tie("unit", .hostedBy, "health"), Tie("health", .chairs, "unit"), lapsed]
    }
    let diagram = try draw(several)
    let labels = diagram.body.edges.compactMap { edge in
      edge.label.map { "\(edge.classes[0]) \($0.map(\.text).joined())" }
    }
    #expect(labels == ["hosted-by \(sign)"])
    #expect(try words(diagram.body, "unit").contains("Chair: The health (\(sign))"))
    #expect(diagram.notes.contains { $0.hasPrefix("“\(sign)” on a line") })
    #expect(!(try draw(map()).notes.joined().contains("×")))
  }
}
