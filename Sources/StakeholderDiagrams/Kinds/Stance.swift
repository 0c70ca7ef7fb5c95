import GraphDrawing
import StakeholderModel

/// What a party thinks of the matter, as far as the map says it.
enum Stance: CaseIterable {
  case supports, neutral, opposes, unknown

  private static let words: [Stance: Set<String>] = [
    .supports: [
      "supports", "support", "supporter", "supportive", "supporting", "for", "in favour",
      "in favor", "favourable", "favorable", "favorables", "positive", "ally", "pour", "positif",
      "soutient", "soutien", "allie", "alliee", "champion", "+", "++",
    ],
    .neutral: [
      "neutral", "neutre", "neutres", "neutro", "indifferent", "indifferente", "undecided",
      "mixed", "mitige", "mitigee", "indecis", "indecise", "0", "=", "+/-",
    ],
    .opposes: [
      "opposes", "oppose", "opposed", "opponent", "opposee", "opposees", "opposant",
      "opposante", "against", "negative", "negatif", "contre", "defavorable", "defavorables",
      "unfavourable", "unfavorable", "hostile", "-", "--", "–", "−",
    ],
  ]

  init(_ position: Fact<String>) { self = Self.read(position) ?? .unknown }

  static func isUnreadable(_ position: Fact<String>) -> Bool {
    position.value != nil && read(position) == nil
  }

  private static func read(_ position: Fact<String>) -> Stance? {
    guard let word = position.value?.folded else { return nil }
    return allCases.first { words[$0]?.contains(word) == true }
  }

  var sign: String {
    switch self {
    case .supports: "▲"
    case .neutral: "●"
    case .opposes: "▼"
    case .unknown: "?"
    }
  }

  var label: LocalizedText {
    switch self {
    case .supports: LocalizedText(en: "supports", fr: "favorable")
    case .neutral: LocalizedText(en: "neutral", fr: "neutre")
    case .opposes: LocalizedText(en: "opposes", fr: "opposée")
    case .unknown: LocalizedText(en: "stance not known", fr: "position non connue")
    }
  }

  func colour(_ theme: Theme) -> Colour {
    switch self {
    case .supports: theme.green
    case .neutral, .unknown: theme.muted
    case .opposes: theme.mark
    }
  }
}
