import GraphDrawing
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

@Suite struct EgoMapTests {
  private func map(_ ties: [Tie]) -> StakeholderMap {
    var map = StakeholderMap()
    var ids: [String] = []
    for id in ties.flatMap({ [$0.from, $0.to] }) where !ids.contains(id) { ids.append(id) }
    map.stakeholders = ids.map { id in
      var party = Stakeholder()
      (party.id, party.name) = (id, "Party \(id)")
      return party
    }
    map.ties = ties
    return map
  }

  private func draw(
    _ map: StakeholderMap, centre: String? = nil, steps: Int = 1, _ language: Language = .english
  ) throws -> Diagram {
    var setting = DiagramSetting(language: language)
    (setting.centre, setting.steps) = (centre, steps)
    return try EgoMap().draw(map, setting)
  }

  /// What stands beside each line.
  private func words(_ diagram: Diagram) -> [String?] {
    diagram.body.edges.indices.map { number in
      if let label = diagram.body.edges[number].label { return label.map(\.text).joined() }
      guard
        case .table(let table)? = diagram.body.nodes.first(where: { $0.id == "words-\(number)" })?
          .label
      else { return nil }
      return table.rows.joined().flatMap(\.lines).joined().map(\.text).joined()
    }
  }

  private func tie(_ from: String, _ relation: Relation, _ to: String, _ status: TieStatus? = nil)
    -> Tie
  {
    var tie = Tie(from, relation, to)
    if let status { tie.status = .known(status) }
    return tie
  }

  private var chain: StakeholderMap {
    map([
      tie("a", .memberOf, "b"), tie("b", .reportsTo, "c"), tie("c", .funds, "d"),
      tie("d", .informs, "e"), tie("b", .informs, "a"),
    ])
  }

  @Test func oneStepShowsThoseThatAreTiedToTheCentre() throws {
    let diagram = try draw(chain, centre: "c")
    #expect(diagram.body.nodes.map(\.id) == ["c", "b", "d"])
    #expect(diagram.body.edges.count == 2)
    #expect(diagram.legend.items.map(\.text) == ["Governance", "Funding"])
    #expect(!diagram.notes.contains { $0.contains("most ties") })
  }

  @Test func twoStepsShowTheirTiesToo() throws {
    let diagram = try draw(chain, centre: "c", steps: 2)
    #expect(Set(diagram.body.nodes.map(\.id)) == ["a", "b", "c", "d", "e"])
    #expect(diagram.body.edges.count == 5)
    #expect(diagram.legend.items.map(\.text).last == "two steps away")
    let widths = diagram.body.nodes.map(\.strokeWidth)
    #expect(widths[0] > widths[1] && widths[1] > widths[4])
  }

  @Test func withoutACentreThePartyWithMostTiesInForceIsInTheMiddle() throws {
    var few = chain
    few.ties += [tie("e", .informs, "a", .planned), tie("e", .assists, "a", .absent)]
    let diagram = try draw(few)
    #expect(diagram.body.nodes[0].id == "b")
    #expect(
      diagram.notes[0] == "In the middle, the party with most ties in force: Party b.")
  }

  @Test func theCentreIsCalledByCodeOrName() throws {
    #expect(try draw(chain, centre: "PARTY D").body.nodes[0].id == "d")
    #expect(throws: DiagramError.self) { try draw(chain, centre: "z") }
  }

  @Test func tiesOfOneLayerAndDirectionAreOneLineWithACount() throws {
    let diagram = try draw(
      map([
        tie("a", .chairs, "b"), tie("a", .memberOf, "b"), tie("b", .reportsTo, "a"),
        tie("a", .coordinatesWith, "b"), tie("b", .coordinatesWith, "a"),
      ]), centre: "a")
    #expect(diagram.body.edges.count == 3)
    #expect(words(diagram) == ["×\u{A0}2", nil, "×\u{A0}2"])
    #expect(
      diagram.body.edges[0].tooltip == "Party a chairs Party b; Party a is a member of Party b")
    #expect(diagram.body.edges[0].tail == .none && diagram.body.edges[2].tail == .vee)
  }

  @Test func whatIsNotPlainFactSaysSoAndWhatIsDeniedIsNotDrawn() throws {
    let diagram = try draw(
      map([
        tie("a", .funds, "b", .planned), tie("a", .informs, "b", .absent), tie("a", .assists, "b"),
      ]), centre: "a", .french)
    #expect(diagram.body.edges.count == 2)
    #expect(diagram.body.edges[0].dash == .dotted)
    #expect(words(diagram)[0] == "prévu")
    #expect(
      diagram.legend.items.map(\.text) == [
        "Financement", "Assistance", "prévu (indiqué sur la ligne)",
      ])
  }

  @Test func everyLayerHasALookOfItsOwnWithoutColour() {
    let looks = Layer.terms.map { term in
      let style = LayerLine.style(Layer(rawValue: term.id), nil, .report)
      return "\(style.head) \(style.width)"
    }
    #expect(Set(looks).count == Layer.terms.count)
  }

  @Test func moneyThroughAnotherRunsThroughIt() throws {
    var tie = tie("a", .funds, "b")
    tie.via = .known("c")
    let diagram = try draw(map([tie, Tie("c", .informs, "d")]), centre: "c")
    #expect(Set(diagram.body.nodes.map(\.id)) == ["a", "b", "c", "d"])
    #expect(
      diagram.body.edges.map { [$0.from, $0.to] } == [["a", "c"], ["c", "b"], ["c", "d"]])
  }

  @Test func theOuterRingIsCutWhereThereIsNoRoom() throws {
    let inner = (0..<10).map { tie("centre", .informs, "in\($0)") }
    let outer = (0..<60).map { tie("in\($0 % 10)", .informs, "out\($0)") }
    let diagram = try draw(
      map(inner + outer + [tie("out59", .informs, "out58")]), centre: "centre", steps: 2)
    #expect(diagram.body.nodes.count == 40)
    #expect(diagram.body.nodes.contains { $0.id == "out59" })
    #expect(
      diagram.notes.contains(
        "Shown are 29 of 60 parties two steps away, those with most ties."))
  }

  @Test(arguments: [1, 2, 5, 12, 39]) func noBoxLiesUponAnother(_ count: Int) throws {
    let ties = (0..<count).map { number in
      tie(number % 3 == 2 ? "p\(number - 1)" : "centre", .informs, "p\(number)")
    }
    let nodes = try draw(map(ties), centre: "centre", steps: 2).body.nodes
    #expect(nodes.count == count + 1)
    for (index, a) in nodes.enumerated() {
      for b in nodes[(index + 1)...] {
        let (x, y) = (try #require(a.position), try #require(b.position))
        let apart = (abs(x.x - y.x), abs(x.y - y.y))
        #expect(
          apart.0 >= ((a.width ?? 0) + (b.width ?? 0)) / 2
            || apart.1 >= ((a.height ?? 0) + (b.height ?? 0)) / 2, "\(a.id) and \(b.id)")
      }
    }
  }

  @Test func theTitleSaysWhoseTiesTheyAre() {
    var own = map([tie("a", .informs, "b")])
    (own.stakeholders[0].name, own.stakeholders[0].acronym) = ("Civil Society Alliance", "CSA")
    own.stakeholders[0].names[.french] = "Alliance de la société civile"
    own.stakeholders[1].name = "Sector ministries"
    func title(_ centre: String?, _ language: Language) -> String {
      var setting = DiagramSetting(language: language)
      setting.centre = centre
      return EgoMap().title(of: own, setting)
    }
    #expect(title(nil, .english) == "The Civil Society Alliance (CSA) and its ties")
    #expect(title("a", .french).plain == "L’Alliance de la société civile (CSA) et ses liens")
    #expect(title("b", .english) == "The sector ministries and their ties")
    #expect(title("nobody", .english) == "One party and its ties")
  }

  @Test func otherPartiesComeLastAndSheetsCountGroups() {
    let groups = EgoMap().groups(of: Mali.map, DiagramSetting(language: .french))
    #expect(groups.last?.title == "Autres parties prenantes")
    #expect(DiagramPart.named([groups], .french)[0].title.plain.hasSuffix("autres groupes"))
  }

  @Test func nobodyTiedIsNothingToDraw() throws {
    #expect(throws: DiagramError.self) { try draw(map([])) }
    var alone = chain
    alone.ties = [tie("a", .informs, "b")]
    #expect(throws: DiagramError.self) { try draw(alone, centre: "c") }
  }

  /// Two sheets: one with the inner ring, one with the outer.
  private func sheets(_ map: StakeholderMap, inner: [String], outer: [String]) throws -> [Diagram] {
    let parts = DiagramPart.named(
      [[DiagramPart.Group("inner", inner)], [DiagramPart.Group("outer", outer)]], .english)
    return try [1, 2].map { number in
      var setting = DiagramSetting(language: .english)
      (setting.centre, setting.steps) = ("c", 2)
      setting.sheet = DiagramSheet(number, of: parts)
      return try EgoMap().draw(map, setting)
    }
  }

  @Test func whoHangsOnAPartyOfAnotherSheetStandsBesideIt() throws {
    let map = map([
      tie("c", .informs, "a"), tie("c", .informs, "b"), tie("c", .informs, "d"),
      tie("a", .informs, "x"), tie("b", .informs, "x"), tie("b", .informs, "y"),
      tie("a", .informs, "b"), tie("x", .informs, "y"),
    ])
    let drawn = try sheets(map, inner: ["a", "b", "d"], outer: ["x", "y"])
    // The tie of the other is read where that one stands.
    #expect(Set(drawn[0].body.nodes.map(\.id)) == ["c", "a", "b", "d", "x"])
    // One that both hang on is enough.
    #expect(drawn[1].body.nodes.map(\.id) == ["c", "b", "x", "y"])
    let stub = try #require(drawn[1].body.nodes.first { $0.id == "b" })
    #expect(stub.classes.contains("elsewhere") && stub.dash == .dotted)
    guard case .table(let table) = stub.label else { return }
    #expect(
      table.rows[0][0].lines.map { $0.map(\.text).joined().plain } == ["Party b", "sheet 1"])
    #expect(
      drawn[1].body.edges.map { [$0.from, $0.to] } == [["c", "b"], ["b", "x"], ["b", "y"]])
    #expect(drawn[1].legend.items.map(\.text).contains("on another sheet"))
    let missing = "Lines to parties of other sheets, not drawn on this one: "
    #expect(drawn[0].notes.map(\.plain).contains(missing + "1 to sheet 2."))
    #expect(drawn[1].notes.map(\.plain).contains(missing + "1 to sheet 1."))
    #expect(drawn[1].notes.contains("Of 5 parties around it, this sheet shows 2, by their groups."))
    #expect(!drawn.flatMap(\.notes).joined().contains("those with most ties"))
  }
}
