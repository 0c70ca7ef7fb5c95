import GraphDrawing
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderDiagrams

@Suite struct SheetReferencesTests {
  private let parts = DiagramPart.named(
    [["a1", "a2"], ["b1", "b2"], ["c1"]].map { [DiagramPart.Group("x", $0)] }, .english)

  private func tie(_ a: String, _ b: String, _ strength: Int = 1, isKey: Bool = false)
    -> SheetReferences.Tie
  {
    SheetReferences.Tie(ends: [a, b], strength: strength, isKey: isKey)
  }

  private func found(_ ties: [SheetReferences.Tie], atMost most: Int) -> [[String]] {
    SheetReferences(ties, of: parts, atMost: most).parties.map { $0.sorted() }
  }

  @Test func aTieIsReadOnOneSheetAndAKeyTieOnBoth() {
    #expect(found([tie("a1", "b1")], atMost: 1) == [["b1"], [], []])
    #expect(found([tie("a1", "b1", isKey: true)], atMost: 1) == [["b1"], ["a1"], []])
    #expect(found([tie("a1", "b1", isKey: true)], atMost: 0) == [["b1"], ["a1"], []])
  }

  @Test func whatLetsMostTiesBeReadComesFirstAndRoomIsKept() {
    let ties = [tie("a1", "b1"), tie("a2", "b1"), tie("a1", "b2", 3), tie("a1", "c1")]
    #expect(found(ties, atMost: 0) == [[], [], []])
    #expect(found(ties, atMost: 1) == [["b1"], ["a1"], ["a1"]])
    let all = ["a1", "a2"].flatMap { a in ["b1", "b2"].map { tie(a, $0) } }
    #expect(found(all, atMost: 1) == [["b1"], ["a1"], []])
    #expect(found(all, atMost: 2) == [["b1", "b2"], [], []])
  }

  @Test func tiesOfOneSheetOrOfNoneNeedNoReference() {
    #expect(found([tie("a1", "a2"), tie("a1", "nobody")], atMost: 3) == [[], [], []])
    #expect(found([], atMost: 3) == [[], [], []])
    #expect(SheetReferences([tie("a", "b")], of: [], atMost: 1).parties.isEmpty)
  }

  /// The two ends of each line; one that is led through its words is two edges.
  private func lines(_ diagram: Diagram) -> Set<Set<String>> {
    let second = Dictionary(
      diagram.body.edges.filter { $0.from.hasPrefix("words-") }.map { ($0.from, $0.to) },
      uniquingKeysWith: { first, _ in first })
    return Set(
      diagram.body.edges.filter { !$0.from.hasPrefix("words-") && !$0.isInvisible }
        .map { [$0.from, second[$0.to] ?? $0.to] })
  }

  @Test(arguments: [CoordinationMap(), EgoMap()] as [any DiagramKind], [true, false])
  func eachLineOfTheWholeIsOnASheetOrCountedWithWhereItLeads(
    _ kind: any DiagramKind, _ isLarge: Bool
  ) throws {
    let map = kind.inOrder(isLarge ? LargeMap.map : Mali.map)
    var setting = kind.prepared(DiagramSetting(language: .french), for: map)
    if isLarge { setting.steps = 2 }
    let whole = try kind.draw(map, setting)
    let parts = DiagramPart.named(
      DiagramPart.packed(kind.groups(of: map, setting), atMost: 16), .french)
    #expect(parts.count > 1)
    let sheets = try parts.indices.map { place in
      setting.sheet = DiagramSheet(place + 1, of: parts)
      return try kind.draw(map, setting)
    }
    let drawn = sheets.map(lines)
    let all = drawn.reduce(into: Set()) { $0.formUnion($1) }
    for line in lines(whole).subtracting(all) {
      for end in line {
        let other = line.subtracting([end]).first ?? end
        guard let here = parts.firstIndex(where: { $0.members.contains(end) }),
          let there = parts.firstIndex(where: { $0.members.contains(other) })
        else {
          Issue.record("\(line) joins parties that have no sheet")
          continue
        }
        let note = sheets[here].notes.first { $0.contains("non tracés") } ?? ""
        #expect(
          note.plain.contains("planche \(there + 1)") || note.plain.contains("autres planches."),
          "\(line)")
      }
    }
    for edge in whole.body.edges where edge.classes.contains("bridge") {
      for end in [edge.from, edge.to] {
        let home = parts.indices.first { parts[$0].members.contains(end) }
        #expect(home.map { drawn[$0].contains([edge.from, edge.to]) } == true, "\(edge.tooltip)")
      }
    }
    if !isLarge { #expect(lines(whole).subtracting(all).count <= 4, "\(kind.id)") }
  }

  @Test func aPartyOfAnotherSheetSaysWhichItIs() throws {
    var setting = DiagramSetting(language: .french)
    let kind = CoordinationMap()
    let parts = DiagramPart.named(
      DiagramPart.packed(kind.groups(of: Mali.map, setting), atMost: 12), .french)
    var seen = 0
    for number in 1...parts.count {
      setting.sheet = DiagramSheet(number, of: parts)
      let diagram = try kind.draw(Mali.map, setting)
      for node in diagram.body.nodes where node.classes.contains("elsewhere") {
        seen += 1
        #expect(!parts[number - 1].members.contains(node.id))
        guard case .table(let table) = node.label else { continue }
        let text = table.rows.joined().flatMap(\.lines).joined().map(\.text).joined(separator: " ")
        let home = setting.sheet?.number(of: node.id) ?? 0
        #expect(text.plain.hasSuffix("planche \(home)"))
      }
    }
    #expect(seen > 0)
  }
}
