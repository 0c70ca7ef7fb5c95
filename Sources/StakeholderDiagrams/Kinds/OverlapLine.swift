import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How the line of a class is drawn: width, dash and arrow differ, so that it reads in grey.
struct OverlapLine {
  let kind: OverlapClass

  static let all: [OverlapLine] = OverlapClass.allCases.compactMap(OverlapLine.init)

  /// `nil` for classes that are no overlap.
  init?(_ kind: OverlapClass) {
    guard kind != .complementary, kind != .unknown else { return nil }
    self.kind = kind
  }

  func style(_ theme: Theme) -> LineStyle {
    switch kind {
    case .duplicate: LineStyle(colour: theme.mark, width: 3.5, head: .none)
    case .nested: LineStyle(colour: theme.blue, width: 1.6, head: .none)
    case .successor: LineStyle(colour: theme.green, dash: .dashed, width: 1.6, head: .none)
    case .parallel: LineStyle(colour: theme.purple, dash: .dotted, width: 2.2, head: .none)
    default: LineStyle(colour: theme.muted, width: 0.8, head: .none)
    }
  }

  func legend(_ language: Language) -> String {
    let text =
      switch kind {
      case .duplicate:
        LocalizedText(
          en: "duplicate: the same members and mandate",
          fr: "doublon : mêmes membres et même mandat")
      case .nested:
        LocalizedText(
          en: "nested: one within the other", fr: "emboîtement : l’un relève de l’autre")
      case .successor:
        LocalizedText(en: "one after the other in time", fr: "succession dans le temps")
      case .parallel:
        LocalizedText(
          en: "parallel: same field and level, no known tie",
          fr: "parallèles : même domaine et échelon, sans lien connu")
      default: LocalizedText(en: "some members in common", fr: "quelques membres communs")
      }
    return text(language)
  }
}
