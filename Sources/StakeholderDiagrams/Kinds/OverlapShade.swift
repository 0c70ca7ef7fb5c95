import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How a class looks in a table: a letter, and a shade that is darker the stronger the claim.
struct OverlapShade {
  private let kind: OverlapClass

  init(_ kind: OverlapClass) { self.kind = kind }

  func letter(_ language: Language) -> String {
    let letter =
      switch kind {
      case .duplicate: LocalizedText(en: "D", fr: "Do")
      case .nested: LocalizedText(en: "N", fr: "E")
      case .successor: LocalizedText(en: "S", fr: "Su")
      case .parallel: LocalizedText(en: "P", fr: "Pl")
      case .partial: LocalizedText(en: "Pa", fr: "R")
      case .complementary: LocalizedText(en: "C", fr: "Co")
      case .unknown: LocalizedText(verbatim: "?")
      }
    return letter(language)
  }

  func fill(_ theme: Theme) -> Colour {
    let place = OverlapClass.allCases.firstIndex(of: kind) ?? 0
    return theme.shades.indices.contains(place) ? theme.shades[place] : theme.boxFill
  }
}
