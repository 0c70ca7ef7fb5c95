import Foundation
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
  let parts: [(sheet: DiagramSheet, page: RenderedPage)]

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
  /// How often sheets that are still too full are parted again.
  private static let mostTries = 4

  /// - Parameters:
  ///   - isParted: whether it may be drawn in parts.
  ///   - render: draws one page.
  init(
    _ kind: any DiagramKind, of map: StakeholderMap, _ setting: DiagramSetting, isParted: Bool,
    render: (Page) throws -> RenderedPage
  ) throws {
    func drawn(_ setting: DiagramSetting) throws -> RenderedPage {
      try render(DiagramPage.page(kind, of: map, setting))
    }
    let least = setting.theme.leastText
    let groups = isParted && !setting.pageSize.isExact ? kind.groups(of: map, setting) : []
    let size = DiagramPart.size(of: groups)
    let isHuge = size > Self.mostOnOneSheet
    let whole = isHuge ? nil : try drawn(setting)
    let smallest = whole?.smallestText ?? least / 2
    guard groups.count > 1, smallest > 0, smallest < least else {
      (self.whole, isKeyMap, parts) = (try whole ?? drawn(setting), false, [])
      return
    }
    func sheets(_ packs: [[DiagramPart.Group]]) throws -> [(
      sheet: DiagramSheet, page: RenderedPage
    )] {
      let parts = DiagramPart.named(packs, setting.language)
      return try parts.indices.map { place in
        var own = setting
        own.sheet = DiagramSheet(place + 1, of: parts)
        return (DiagramSheet(place + 1, of: parts), try drawn(own))
      }
    }
    /// Each pack in as many as let its text come out large enough, as far as groups allow.
    func parted(_ pack: [DiagramPart.Group], _ smallest: Double) -> [[DiagramPart.Group]] {
      let size = DiagramPart.size(of: pack)
      let room = min(0.95, smallest / least)
      return DiagramPart.packed(pack, atMost: max(1, Int(Double(size) * room * room)))
    }
    func keyMap(_ packs: [[DiagramPart.Group]], areDrawn: Bool) throws -> RenderedPage {
      let parts = DiagramPart.named(packs, setting.language)
      return try render(KeyMap.page(of: parts, areDrawn: areDrawn, kind, map, setting))
    }
    var packs =
      isHuge
      ? DiagramPart.packed(groups, atMost: Self.usualOnOneSheet) : parted(groups, smallest)
    guard packs.count <= Self.mostSheets else {
      let coarse = DiagramPart.packed(
        groups, atMost: (size + Self.mostSheets - 1) / Self.mostSheets)
      let isReadable = smallest >= Self.leastOverview && !isHuge
      self.whole = try isReadable ? whole ?? drawn(setting) : keyMap(coarse, areDrawn: false)
      (isKeyMap, parts) = (!isReadable, [])
      return
    }
    var pages = try sheets(packs)
    for _ in 0..<Self.mostTries where pages.contains(where: { $0.page.smallestText < least }) {
      let finer = zip(packs, pages).flatMap { pack, page in
        page.page.smallestText < least ? parted(pack, page.page.smallestText) : [pack]
      }
      guard finer.count > packs.count, finer.count <= Self.mostSheets else { break }
      packs = finer
      pages = try sheets(packs)
    }
    guard pages.count > 1 else {
      (self.whole, isKeyMap, parts) = (try whole ?? drawn(setting), false, [])
      return
    }
    var overview = setting
    overview.parts = pages[0].sheet.parts
    // Too small even to be looked over, the whole gives way to a map of the sheets.
    isKeyMap = smallest < Self.leastOverview || isHuge
    self.whole =
      isKeyMap
      ? try keyMap(packs, areDrawn: true) : try drawn(overview)
    parts = pages
  }
}

extension DiagramSheets {
  /// "organogram", "organogram-1" …: the whole, then its sheets, in each format.
  func files(named name: String) -> [(name: String, format: ImageFormat, data: Data)] {
    func files(_ page: RenderedPage, _ name: String) -> [(String, ImageFormat, Data)] {
      ImageFormat.allCases.compactMap { format in page.files[format].map { (name, format, $0) } }
    }
    return files(whole, name)
      + parts.flatMap { files($0.page, "\(name)-\($0.sheet.number)") }
  }

  /// Says what a reader of the pages might stumble on: that there are several, text that is too small still,
  /// another font, what Graphviz remarked.
  func complain(_ kind: any DiagramKind, _ theme: Theme, _ language: Language) {
    let name = kind.title(language)
    let warning = "\(name)\(language.colon) "
    let pages = [whole] + parts.map(\.page)
    var remarks: [String] = []
    for remark in pages.flatMap(\.warnings) where !remarks.contains(remark) {
      remarks.append(remark)
    }
    for remark in remarks { Console.current.complain(warning + remark) }
    if let font = whole.missingFont {
      let text = LocalizedText(
        en: "the font “\(font.wanted)” is not installed; “\(font.used)” stands in for it.",
        fr: "la police « \(font.wanted) » n’est pas installée ; « \(font.used) » la remplace.")
      Console.current.complain(warning + text(language))
    }
    var missing = String.UnicodeScalarView()
    for character in pages.flatMap(\.missingCharacters.unicodeScalars)
    where !missing.contains(character) {
      missing.append(character)
    }
    if !missing.isEmpty {
      Console.current.complain(warning + MissingCharacters.text(String(missing), language))
    }
    let (points, count) = (whole.smallestText.text(digits: 1, language), parts.count)
    if isKeyMap {
      let text =
        count > 0
        ? LocalizedText(
          en: "too large for one sheet: a key map, and \(count) numbered sheets.",
          fr: "trop vaste pour une seule planche : une carte-clé et \(count) planches numérotées.")
        : LocalizedText(
          en: """
            too large to be drawn party by party: a map of groups of parties is given instead. To see the parties, \
            draw a part (stakemap render --only with a level, a group, a kind or codes).
            """,
          fr: """
            trop vaste pour un dessin partie par partie : une carte d’ensembles de parties prenantes est donnée à la \
            place. Pour voir celles-ci, dessiner une partie (stakemap render --only avec un échelon, un groupe, un \
            type ou des codes).
            """)
      Console.current.complain(warning + text(language))
    }
    let read = parts.isEmpty ? [whole] : parts.map(\.page)
    let smallest = read.map(\.smallestText).min() ?? 0
    guard whole.smallestText > 0,
      whole.smallestText < theme.leastText || smallest < theme.leastText,
      !isKeyMap || count > 0
    else { return }
    if count > 0, !isKeyMap {
      let text = LocalizedText(
        en: """
          on one sheet its smallest text has \(points) points; \(count) numbered sheets to be read go with it. \
          One sheet is enough on a larger page (--page a3, --page exact).
          """,
        fr: """
          sur une seule planche, le plus petit texte mesure \(points) points ; \(count) planches numérotées \
          l’accompagnent. Une seule suffit sur une page plus grande (--page a3, --page exact).
          """)
      Console.current.complain(warning + text(language))
    }
    guard smallest < theme.leastText else { return }
    let least = smallest.text(digits: 1, language)
    let text = LocalizedText(
      en: """
        the smallest text comes out at \(least) points. A larger page helps \
        (--page a3), or fewer parties (stakemap render --only, --hide).
        """,
      fr: """
        le plus petit texte mesure \(least) points. Choisir une page plus \
        grande (--page a3) ou montrer moins d’éléments (stakemap render --only, --hide).
        """)
    Console.current.complain(warning + text(language))
  }
}
