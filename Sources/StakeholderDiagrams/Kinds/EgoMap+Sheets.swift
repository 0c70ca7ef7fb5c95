import GraphDrawing
import StakeholderModel

extension EgoMap {
  /// Parties of other sheets that stand on this one: those without which others would hang on nothing, and as many as
  /// have room of those with which its own have ties.
  func stubs(
    of rings: [[String]], _ lines: [LayerLine], _ setting: DiagramSetting
  ) -> Set<String> {
    guard let sheet = setting.sheet else { return [] }
    let ties = lines.filter { !isOuter($0, rings) }.map {
      SheetReferences.Tie(ends: [$0.from, $0.to], strength: $0.ties.count)
    }
    let most = rings.count > 1 ? Self.mostReferences.ofTwo : Self.mostReferences.ofOneRing
    return sheet.references(
      ties, given: sheet.parts.map { Self.hanging(of: rings, lines, $0) }, atMost: most)
  }

  /// Parties of the inner ring that have another sheet, but without which one of the outer ring would hang on
  /// nothing: as few as do, those first on which most of them hang.
  private static func hanging(
    of rings: [[String]], _ lines: [LayerLine], _ part: DiagramPart
  ) -> Set<String> {
    guard rings.count > 1 else { return [] }
    let members = part.members
    let inner = Set(rings[0])
    var hanging = Set(rings[1].filter(members.contains))
    var partners: [String: Set<String>] = [:]
    for line in lines {
      for (near, far) in [(line.from, line.to), (line.to, line.from)]
      where inner.contains(near) && hanging.contains(far) {
        partners[near, default: []].insert(far)
      }
    }
    for (near, outer) in partners where members.contains(near) { hanging.subtract(outer) }
    var stubs: Set<String> = []
    while !hanging.isEmpty {
      let counts = rings[0].map { partners[$0]?.intersection(hanging).count ?? 0 }
      guard let most = counts.max(), most > 0, let place = counts.firstIndex(of: most) else {
        break
      }
      stubs.insert(rings[0][place])
      hanging.subtract(partners[rings[0][place]] ?? [])
    }
    return stubs
  }

  /// Whether it joins two parties of the outer ring, where no line is drawn.
  func isOuter(_ line: LayerLine, _ rings: [[String]]) -> Bool {
    rings.count > 1 && line.ends.isSubset(of: rings[1])
  }

  /// The box of a party that has another sheet.
  static func stub(_ theme: Theme) -> BoxStyle {
    BoxStyle(fill: theme.boxFill, stroke: theme.muted, dash: .dotted)
  }
}
