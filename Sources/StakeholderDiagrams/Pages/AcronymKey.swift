import GraphDrawing
import StakeholderModel

/// The acronyms that a drawing uses without the name that they stand for, each with that name.
enum AcronymKey {
  /// What has room at the foot of a sheet.
  private static let most = 40

  /// "ASC: Alliance de la société civile; CCN: …"; `nil` where every name is written out.
  static func text(of drawing: Drawing, _ map: StakeholderMap, _ language: Language) -> String? {
    let labels = drawing.labelTexts
    let words = Set(labels.flatMap(Self.words))
    let written = labels.joined(separator: "\n").replacing("\u{A0}", with: " ")
    var entries: [String] = []
    for party in map.stakeholders {
      guard let acronym = party.acronym(in: language), words.contains(acronym) else { continue }
      let name = language.typeset(party.name(in: language))
      // "EST, department of CTB" says no more of "EST" than that it has no name.
      guard !Self.words(name).prefix(1).contains(acronym),
        !written.contains(name.replacing("\u{A0}", with: " "))
      else {
        continue
      }
      entries.append("\(acronym)\(language.colon) \(name)")
    }
    guard !entries.isEmpty else { return nil }
    let (shown, rest) = language.sorted(entries).shown(atMost: most)
    let list = shown.joined(separator: language.semicolon)
    let more = language.say(en: "; \(rest) more", fr: " ; et \(rest) autres")
    return language.say(
      en: "Acronyms: \(list)\(rest > 0 ? more : "").",
      fr: "Sigles : \(list)\(rest > 0 ? more : "").")
  }

  /// The words of a label, with what stands in them: "UN-Habitat" is one, "(ASC)," is "ASC".
  private static func words(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "&") }
      .map { String($0).trimmingSuffix { $0 == "." } }
  }
}

extension String {
  fileprivate func trimmingSuffix(while isDropped: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isDropped(last) { text = text.dropLast() }
    return String(text)
  }
}

extension Drawing {
  /// The text of each label, its lines joined as they were before they were wrapped.
  fileprivate var labelTexts: [String] {
    func joined(_ lines: [[TextRun]]) -> String {
      lines.map { $0.map(\.text).joined() }.joined(separator: " ")
    }
    let ofNodes = nodes.filter { !$0.isInvisible }.flatMap { node -> [String] in
      switch node.label {
      case .plain(let text): [text]
      case .table(let table):
        table.rows.joined().map { joined($0.lines + ($0.box.map { [[$0.text]] } ?? [])) }
      }
    }
    return ofNodes + edges.compactMap { $0.label.map { joined([$0]) } }
  }
}
