import GraphDrawing
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

@Suite struct DiagramSheetTests {
  private func group(_ title: String, _ count: Int) -> DiagramPart.Group {
    DiagramPart.Group(title, (0..<count).map { "\(title)-\($0)" })
  }

  private func sizes(_ groups: [DiagramPart.Group], atMost most: Int) -> [Int] {
    DiagramPart.packed(groups, atMost: most).map(DiagramPart.size(of:))
  }

  @Test func groupsThatFitStandOnOneSheet() {
    #expect(sizes([group("a", 3), group("b", 4)], atMost: 7) == [7])
    #expect(sizes([group("a", 3), group("b", 4)], atMost: 6) == [3, 4])
    #expect(sizes([], atMost: 5).isEmpty)
    #expect(sizes([group("a", 3)], atMost: .max) == [3])
  }

  @Test func sheetsAreAboutEquallyFull() {
    #expect(sizes((0..<6).map { group("\($0)", 2) }, atMost: 8) == [6, 6])
    #expect(sizes((0..<9).map { group("\($0)", 1) }, atMost: 4) == [3, 3, 3])
  }

  /// Only a group that is larger than a sheet may make one too full.
  @Test func noSheetIsTooFull() {
    for round in 1...300 {
      // Remainders of squares: as many sizes and limits as there are rounds, the same each time.
      let groups = (0..<round % 13).map { group("\($0)", 1 + (round * round + $0 * $0 * 7) % 6) }
      let most = 1 + round % 9
      let packs = DiagramPart.packed(groups, atMost: most)
      #expect(packs.joined().map(\.title) == groups.map(\.title))
      #expect(packs.allSatisfy { $0.count == 1 || DiagramPart.size(of: $0) <= most })
    }
  }

  @Test func soManySheetsAreEquallyFull() {
    func sizes(_ counts: [Int], into sheets: Int) -> [Int] {
      DiagramPart.packed(counts.map { group("g", $0) }, into: sheets).map(DiagramPart.size(of:))
    }
    #expect(sizes([7, 5, 5, 6, 7, 3], into: 3) == [12, 11, 10])
    #expect(sizes([12, 3], into: 1) == [15])
    #expect(sizes([1, 2], into: 5) == [1, 2])
    #expect(sizes([], into: 2).isEmpty)
    #expect(sizes([1, 1, 9, 1, 1], into: 3) == [2, 9, 2])
  }

  @Test func aSheetOfGroupsSaysThatOthersAreGroups() {
    let groups = ["a", "b", "c", "d", "e"].map {
      DiagramPart.Group($0, [$0], naming: .groups)
    }
    #expect(DiagramPart.named([groups], .french)[0].title.plain == "a, b, c et 2 autres groupes")
    #expect(
      DiagramPart.named([groups], .english)[0].title.plain == "a, b, c and 2 other groups")
  }

  @Test func aGroupThatMayBePartedIsHalvedWithItsLandmarks() {
    func halves(_ count: Int, _ mayBeParted: Bool = true) -> [DiagramPart.Group] {
      let members = (0..<count).map { "m\($0)" }
      return DiagramPart.parted([
        DiagramPart.Group(
          "g", members,
          naming: .landmarks(members.map { .init(id: $0, name: $0, weight: 1) }),
          mayBeParted: mayBeParted)
      ])
    }
    #expect(halves(5).map(\.members.count) == [5])
    #expect(halves(6).map(\.members.count) == [3, 3])
    #expect(halves(7).map(\.members.count) == [4, 3])
    #expect(halves(8, false).map(\.members.count) == [8])
    #expect(
      DiagramPart.named(halves(6).map { [$0] }, .english).map(\.title) == [
        "g: m0 and m1", "g: m3 and m4",
      ])
  }

  @Test func aSheetIsNamedAfterTheLandmarksOnIt() {
    func family(_ title: String, _ names: [(String, Int)]) -> DiagramPart.Group {
      DiagramPart.Group(
        title, names.map(\.0),
        naming: .landmarks(names.map { .init(id: $0.0, name: $0.0, weight: $0.1) }))
    }
    let parts = DiagramPart.named(
      [
        [family("national", [("CNN", 3), ("CCN", 9)]), family("national", [("ASC", 7)])],
        [family("national", [("x", 1)]), family("commune", [("y", 1), ("z", 0)])],
        [family("monde", [])],
        [
          family(
            "pays",
            [(String(repeating: "a", count: 30), 1), (String(repeating: "b", count: 30), 0)])
        ],
        [
          family(
            "pays",
            [(String(repeating: "a", count: 31), 1), (String(repeating: "b", count: 30), 0)])
        ],
      ], .french)
    #expect(
      parts.map(\.title.plain) == [
        "national : CCN et ASC", "national et commune : x et y", "monde",
        "pays : \(String(repeating: "a", count: 30)) et \(String(repeating: "b", count: 30))",
        "pays : \(String(repeating: "a", count: 31))",
      ])
  }

  @Test func aSheetIsNamedAfterWhatIsOnIt() {
    let packs = [
      [group("national", 2)], [group("national", 1)], [group("région", 1), group("commune", 1)],
      ["a", "b", "c", "d", "e"].map { group($0, 1) },
    ]
    #expect(
      DiagramPart.named(packs, .french).map(\.title.plain) == [
        "national (1/2)", "national (2/2)", "région et commune", "a, b, c et 2 autres",
      ])
    #expect(DiagramPart.named(packs, .english)[3].title.plain == "a, b, c and 2 more")
    #expect(DiagramPart.named([packs[2]], .english)[0].members == ["région-0", "commune-0"])
  }

  @Test func aSheetKnowsWhereOthersStand() {
    let parts = DiagramPart.named([[group("a", 2)], [group("b", 1)]], .french)
    let second = DiagramSheet(2, of: parts)
    #expect(second.number(of: "a-1") == 1 && second.number(of: "b-0") == 2)
    #expect(second.number(of: "nobody") == nil)
    #expect(second.title(.french).plain == "Planche 2 sur 2 : b")
    #expect(second.title(.english) == "Sheet 2 of 2: b")
  }

  /// Each party that the whole has stands on one sheet, beside those of other sheets that lines lead to.
  @Test func theSheetsOfAnOrganogramHoldTheWhole() throws {
    let map = Mali.map
    let kind = Organogram()
    var setting = DiagramSetting(language: .french)
    let whole = try kind.draw(map, setting)
    let parts = DiagramPart.named(
      DiagramPart.packed(kind.groups(of: map, setting), atMost: 9), .french)
    #expect(parts.count > 2)
    func parties(_ diagram: Diagram, _ kind: String = "stakeholder") -> Set<String> {
      Set(diagram.body.nodes.filter { $0.classes.contains(kind) }.map(\.id))
    }
    var seen: Set<String> = []
    for number in 1...parts.count {
      setting.sheet = DiagramSheet(number, of: parts)
      let sheet = try kind.draw(map, setting)
      let own = parties(sheet).subtracting(parties(sheet, "elsewhere"))
      #expect(own == parts[number - 1].members)
      #expect(seen.isDisjoint(with: own))
      seen.formUnion(own)
      for stub in parties(sheet, "elsewhere") {
        #expect(sheet.body.edges.contains { [$0.from, $0.to].contains(stub) && !$0.isInvisible })
      }
    }
    #expect(seen == parties(whole))
  }

  /// Those whom supervision and creation join stay on one sheet, and its name says which body it is about.
  @Test func theSheetsOfAnOrganogramKeepFamiliesTogether() throws {
    let groups = Organogram().groups(of: Mali.map, DiagramSetting(language: .french))
    let families = groups.map { Set($0.members) }
    #expect(families.contains { $0.isSuperset(of: ["cnn", "ctin"]) })
    #expect(families.contains { $0.isSuperset(of: ["ccn", "asc"]) })
    for tie in Mali.map.ties where tie.relation == .createdBy {
      let homes = [tie.from, tie.to].map { id in groups.first { $0.members.contains(id) } }
      guard let a = homes[0], let b = homes[1], a.title == b.title else { continue }
      #expect(a.members == b.members, "\(tie.from) – \(tie.to)")
    }
    let ccn = try #require(groups.first { $0.members.contains("ccn") })
    #expect(DiagramPart.named([[ccn]], .french)[0].title.plain == "national : ASC et CCN")
  }

  /// On a low sheet, levels that follow each other and have parties of other sheets only take one lane.
  @Test func levelsOfReferencesShareALaneWhereASheetIsLow() throws {
    func lanes(lying: Bool) throws -> [String] {
      var setting = DiagramSetting(language: .french, pageSize: lying ? .slide : .a4)
      setting.mayTurn = !lying
      setting.sheet = DiagramSheet(
        1,
        of: DiagramPart.named(
          [["ccn"], ["crocsad", "clocsad", "ccocsad"]].map { [DiagramPart.Group("x", $0)] }, .french
        ))
      return try Organogram().draw(Mali.map, setting).body.nodes
        .filter { $0.id.hasPrefix("lane-") && !$0.tooltip.isEmpty }.map(\.tooltip)
    }
    #expect(try lanes(lying: true).last == "RÉGION, DÉPARTEMENT, COMMUNE")
    #expect(try lanes(lying: false).suffix(3) == ["RÉGION", "DÉPARTEMENT", "COMMUNE"])
  }

  @Test func otherKindsArePartedByCommunityBodyAndRecipient() throws {
    let map = Mali.map
    let setting = DiagramSetting(language: .french)
    for kind in [CoordinationMap(), MembershipMap(), FundingMap(), EgoMap()] as [any DiagramKind] {
      let groups = kind.groups(of: map, setting)
      let members = groups.flatMap(\.members)
      #expect(groups.count > 2 && Set(members).count == members.count, "\(kind.id)")
      var some = setting
      let parts = DiagramPart.named(DiagramPart.packed(groups, atMost: 8), .french)
      for number in 1...parts.count {
        some.sheet = DiagramSheet(number, of: parts)
        #expect(try !kind.draw(map, some).body.nodes.isEmpty)
      }
    }
    // What a map has nothing of is not parted.
    #expect(InfluenceGrid().groups(of: map, setting).isEmpty)
  }

  @Test func aNoteSaysToWhichSheetsLinesLead() {
    let parts = DiagramPart.named((0..<11).map { [group("g\($0)", 2)] }, .english)
    let first = DiagramSheet(1, of: parts)
    func note(_ ends: [Int], _ language: Language = .english) -> [String] {
      first.note(undrawn: ends.map { ("g0-0", "g\($0)-1") }, language).map(\.plain)
    }
    #expect(note([]).isEmpty && note([0, 0]).isEmpty)
    #expect(first.note(undrawn: [("g1-0", "g2-0"), ("g0-0", "nobody")], .english).isEmpty)
    let start = "Lines to parties of other sheets, not drawn on this one: "
    #expect(note([2, 1, 2]) == [start + "1 to sheet 2 and 2 to sheet 3."])
    #expect(
      note([2], .french).first
        == "Liens avec des parties d’autres planches, non tracés sur celle-ci : 1 vers la planche 3."
    )
    #expect(note(Array(1...9)).first?.contains("1 to sheet 10.") == true)
    #expect(
      note(Array(1...10) + [10]).first?.hasSuffix("2 to sheet 11 and 2 to 2 other sheets.") == true)
  }

  @Test func aKeyMapCountsAllWhoAreDrawn() throws {
    let map = Mali.map
    func page(_ groups: [DiagramPart.Group]) -> Page {
      KeyMap.page(
        of: DiagramPart.named(groups.map { [$0] }, .english), areDrawn: true, MembershipMap(), map,
        DiagramSetting(language: .english))
    }
    let seats = page([
      DiagramPart.Group("One", ["ccn"], beside: ["asc", "usaid"]),
      DiagramPart.Group("Two", ["ctin"], beside: ["asc"]),
    ])
    func words(_ node: DrawingNode) -> String {
      guard case .table(let table) = node.label else { return "" }
      return table.rows.joined().flatMap(\.lines).map { $0.map(\.text).joined() }
        .joined(separator: "\n")
    }
    #expect(seats.body.nodes.map { words($0).contains("3 parties") } == [true, false])
    #expect(seats.body.nodes.map { words($0).contains("2 parties") } == [false, true])
    #expect(seats.writtenBeside.contains("may be counted in several boxes"))
    #expect(seats.body.nodes[0].tooltip == "One: CCN")
    let many = page([
      DiagramPart.Group("All", map.stakeholders.map(\.id)), DiagramPart.Group("None", ["x"]),
    ])
    #expect(many.body.nodes[0].tooltip.hasSuffix("…"))
    #expect(!many.writtenBeside.contains("several boxes"))
  }

  @Test func theWholeListsItsSheetsAndASheetSaysWhichItIs() throws {
    var setting = DiagramSetting(language: .french)
    let parts = DiagramPart.named([[group("national", 1)], [group("commune", 1)]], .french)
    setting.parts = parts
    let whole = try DiagramPage.page(Organogram(), of: Mali.map, setting)
    #expect(
      whole.writtenBeside.plain.contains(
        "Vue d’ensemble ; à lire sur ces planches : 1 – national ; 2 – commune."))
    setting = DiagramSetting(language: .french)
    setting.sheet = DiagramSheet(
      1, of: DiagramPart.named([Organogram().groups(of: Mali.map, setting)], .french))
    let sheet = try DiagramPage.page(Organogram(), of: Mali.map, setting)
    #expect(sheet.writtenBeside.plain.contains("Planche 1 sur 1 : mondial, national, région"))
    #expect(sheet.metadata.title.contains("Planche 1 sur 1"))
    #expect(!sheet.writtenBeside.contains("Vue d’ensemble"))
  }
}

extension Page {
  /// What is written beside the drawing.
  var writtenBeside: String {
    ([head].compactMap(\.self) + feet).flatMap(\.nodes).flatMap { node -> [String] in
      guard case .table(let table) = node.label else { return [] }
      return table.rows.map { row in
        row.flatMap(\.lines).joined().map(\.text).joined()
      }
    }.joined(separator: " ")
  }
}
