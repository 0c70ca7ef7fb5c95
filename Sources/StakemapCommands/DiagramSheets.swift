import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel

/// A diagram as it is printed: on one sheet or, where its text would come out too small there, as an overview with
/// a numbered set of sheets to be read.
struct DiagramSheets {
  let whole: RenderedPage
  /// Whether the whole is a map of the sheets, or of what they would hold, rather than the diagram.
  let isKeyMap: Bool
  let parts: [Sheet]
  /// What of it could not be drawn though there should be some, and why.
  let problem: LocalizedText?

  typealias Sheet = (sheet: DiagramSheet, page: RenderedPage)

  /// More sheets than a reader leafs through.
  private static let mostSheets = 32
  /// As many boxes as can be read on the map that stands in for more sheets than that.
  private static let mostEnsembles = 16
  /// Beyond, laying out the whole takes long, and gives a picture that nobody can read.
  private static let mostOnOneSheet = 300
  /// How many parties a sheet of such a set begins with.
  private static let usualOnOneSheet = 20
  /// Points below which text does not even tell where to look.
  private static let leastOverview = 4.0

  /// - Parameters:
  ///   - isParted: whether it may be drawn in parts, and give way to a key map where it is huge.
  ///   - render: draws one page.
  init(
    _ kind: any DiagramKind, of map: StakeholderMap, _ setting: DiagramSetting, isParted: Bool,
    render: @escaping (Page) throws -> RenderedPage
  ) throws {
    let map = kind.inOrder(map)
    let setting = kind.prepared(setting, for: map)
    let press = SheetPress(kind: kind, map: map, setting: setting, render: render)
    let groups = !isParted || setting.pageSize.isExact ? [] : kind.groups(of: map, setting)
    let size = DiagramPart.size(of: groups)
    let isHuge = groups.count > 1 && size > Self.mostOnOneSheet
    let drawn = isHuge ? nil : try press.whole()
    let smallest = drawn?.smallestText ?? 0
    if let drawn, groups.count < 2 || smallest == 0 || smallest >= press.least {
      (whole, isKeyMap, parts, problem) = (drawn, false, [], nil)
      return
    }
    let packs =
      isHuge
      ? DiagramPart.packed(groups, atMost: Self.usualOnOneSheet) : press.parted(groups, smallest)
    var (parts, problem): ([Sheet], LocalizedText?) = ([], nil)
    do {
      if packs.count <= Self.mostSheets {
        (parts, problem) = try press.legible(packs, atMost: Self.mostSheets)
      }
    } catch {
      guard let failure = DrawingFailure(error) else { throw error }
      problem = Self.problem(failure)
    }
    if parts.count < 2 { parts = [] }
    (self.parts, self.problem) = (parts, problem)
    let boxes = parts.map(\.sheet.part)
    if let drawn, smallest >= Self.leastOverview {
      isKeyMap = false
      whole = try boxes.isEmpty ? drawn : press.whole(boxes)
    } else {
      isKeyMap = true
      whole = try press.keyMap(
        of: boxes.isEmpty
          ? DiagramPart.named(Self.ensembles(of: groups), setting.language) : boxes,
        areDrawn: !boxes.isEmpty)
    }
  }

  /// As many as a map of them has room for.
  private static func ensembles(of groups: [DiagramPart.Group]) -> [[DiagramPart.Group]] {
    var most = (DiagramPart.size(of: groups) + mostEnsembles - 1) / mostEnsembles
    var packs = DiagramPart.packed(groups, atMost: most)
    while packs.count > mostEnsembles {
      most += most / 8 + 1
      packs = DiagramPart.packed(groups, atMost: most)
    }
    return packs
  }

  private static func problem(_ failure: DrawingFailure) -> LocalizedText {
    LocalizedText(
      en: "its sheets were not drawn: \(failure.reason)",
      fr: "ses planches n’ont pas été dessinées : \(failure.reason(.french))")
  }
}

/// Draws one diagram of one map: whole, in parts, or as a map of its parts.
private struct SheetPress {
  let kind: any DiagramKind
  let map: StakeholderMap
  let setting: DiagramSetting
  let render: (Page) throws -> RenderedPage

  /// How often sheets that are still too full are parted again.
  private static let mostTries = 4
  /// A sheet with less is a rest that had better be shared out.
  private static let leastOnOneSheet = 5

  /// The size of the smallest text that can be read, in points.
  var least: Double { setting.theme.leastText }

  /// - Parameter parts: its sheets, which it then lists.
  func whole(_ parts: [DiagramPart] = []) throws -> RenderedPage {
    var own = setting
    own.parts = parts
    return try render(DiagramPage.page(kind, of: map, own))
  }

  func keyMap(of parts: [DiagramPart], areDrawn: Bool) throws -> RenderedPage {
    try render(KeyMap.page(of: parts, areDrawn: areDrawn, kind, map, setting))
  }

  /// As many packs as let the text come out large enough, as far as groups allow.
  func parted(_ pack: [DiagramPart.Group], _ smallest: Double) -> [[DiagramPart.Group]] {
    let room = min(0.95, smallest / least)
    let share = kind.growsDownward ? room : room * room
    let most = max(1, Int(Double(DiagramPart.size(of: pack)) * share))
    // Groups are parted only where they alone are too much for a sheet.
    return DiagramPart.packed(
      pack.flatMap { DiagramPart.size(of: [$0]) > most ? DiagramPart.parted([$0]) : [$0] },
      atMost: most)
  }

  /// The sheets of these packs, those that are still too full parted again; where that fails, why.
  func legible(_ packs: [[DiagramPart.Group]], atMost most: Int) throws -> (
    sheets: [DiagramSheets.Sheet], problem: LocalizedText?
  ) {
    var packs = packs
    var sheets = try self.sheets(packs)
    let first = packs.count
    for _ in 0..<Self.mostTries where sheets.contains(where: { $0.page.smallestText < least }) {
      let finer = zip(packs, sheets).flatMap { pack, sheet in
        sheet.page.smallestText < least ? parted(pack, sheet.page.smallestText) : [pack]
      }
      guard finer.count > packs.count, finer.count <= most else { break }
      do {
        sheets = try self.sheets(finer)
        packs = finer
      } catch {
        guard let failure = DrawingFailure(error) else { throw error }
        let problem = LocalizedText(
          en: "some sheets are too full, and could not be parted: \(failure.reason)",
          fr: "des planches trop pleines n’ont pu être partagées : \(failure.reason(.french))")
        return (sheets, problem)
      }
    }
    return (try balanced(packs, sheets, moreThan: first), nil)
  }

  /// One sheet less, where several were parted, or as many: equally full, where none becomes fuller than may be and
  /// they do away with a rest.
  private func balanced(
    _ packs: [[DiagramPart.Group]], _ sheets: [DiagramSheets.Sheet], moreThan first: Int
  ) throws -> [DiagramSheets.Sheet] {
    func rests(_ packs: [[DiagramPart.Group]]) -> Int {
      packs.count { DiagramPart.size(of: $0) < Self.leastOnOneSheet }
    }
    let (groups, count) = (packs.flatMap(\.self), packs.count)
    let fewer = count > first + 1 || (count > 2 && rests(packs) > 0) ? [count - 1] : []
    let smallest = min(least, sheets.map(\.page.smallestText).min() ?? least)
    for count in fewer + [count] {
      let even = DiagramPart.packed(groups, into: count)
      guard even.count < packs.count || rests(even) < rests(packs) else { continue }
      do {
        let found = try self.sheets(even)
        if found.allSatisfy({ $0.page.smallestText >= smallest }) { return found }
      } catch {
        guard DrawingFailure(error) != nil else { throw error }
      }
    }
    return sheets
  }

  private func sheets(_ packs: [[DiagramPart.Group]]) throws -> [DiagramSheets.Sheet] {
    let parts = DiagramPart.named(packs, setting.language)
    return try parts.indices.map { place in
      var own = setting
      let sheet = DiagramSheet(place + 1, of: parts)
      own.sheet = sheet
      return (sheet, try render(DiagramPage.page(kind, of: map, own)))
    }
  }
}
