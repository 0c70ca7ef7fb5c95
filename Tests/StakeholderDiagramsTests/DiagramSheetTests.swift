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

  @Test func aSheetIsNamedAfterWhatIsOnIt() {
    let packs = [
      [group("national", 2)], [group("national", 1)], [group("région", 1), group("commune", 1)],
      ["a", "b", "c", "d", "e"].map { group($0, 1) },
    ]
    #expect(
      DiagramPart.named(packs, .french).map(\.title) == [
        "national (1/2)", "national (2/2)", "région et commune", "a, b, c et 2 autres",
      ])
    #expect(DiagramPart.named(packs, .english)[3].title == "a, b, c and 2 more")
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
