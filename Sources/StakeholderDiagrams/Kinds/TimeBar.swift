import GraphDrawing
import StakeholderModel

/// When something took place, column by column of an axis: what is known, and at which end nothing is.
struct TimeBar {
  enum Part: CaseIterable {
    case known, goesOn, planned, startUnknown, endUnknown
  }

  private var parts: [Int: Part] = [:]

  /// A date fills every column in which it may lie. Where the end is not known, the bar runs on, open, to the date of
  /// the map; where it is denied, it goes on. Of what is to come, only the planned dates are shown.
  init(
    start: Fact<PartialDate>, end: Fact<PartialDate>, isToCome: Bool = false, on axis: TimeAxis,
    today: Int?
  ) {
    let from = start.value.map(axis.columns)
    let to = end.value.map(axis.columns)
    if isToCome {
      let columns = [from, to].compactMap(\.self)
      guard let first = columns.map(\.lowerBound).min(),
        let last = columns.map(\.upperBound).max()
      else { return }
      for column in first...last { parts[column] = .planned }
      return
    }
    switch (from, to) {
    case (let from?, let to?):
      for column in from.lowerBound...max(from.upperBound, to.upperBound) { parts[column] = .known }
    case (let from?, nil):
      for column in from { parts[column] = .known }
      let last = max(from.upperBound, today ?? axis.count - 1)
      if end.isAbsent {
        for column in from.upperBound...last { parts[column] = column == last ? .goesOn : .known }
      } else {
        for column in (from.upperBound + 1)...max(from.upperBound + 1, last) {
          parts[column] = .endUnknown
        }
      }
    case (nil, let to?):
      for column in to { parts[column] = .known }
      parts[to.lowerBound - 1] = .startUnknown
    case (nil, nil): break
    }
  }

  subscript(column: Int) -> Part? { parts[column] }

  /// The sides of a column at which the bar is closed.
  func rules(_ column: Int) -> String {
    guard let part = parts[column] else { return "" }
    let isClosedLeft = parts[column - 1] == nil && part != .startUnknown
    let isClosedRight =
      parts[column + 1] == nil && [.known, .planned, .startUnknown].contains(part)
    return "TB" + (isClosedLeft ? "L" : "") + (isClosedRight ? "R" : "")
  }
}

extension TimeBar.Part {
  /// What stands in a column: an arrow to where the bar is open; a square for what is known of a stage.
  func sign(ofStage isStage: Bool) -> String {
    switch self {
    case .known: isStage ? "▪" : ""
    case .goesOn: isStage ? "▪→" : "→"
    case .planned: "○"
    case .startUnknown: "←"
    case .endUnknown: "→"
    }
  }

  func fill(ofStage isStage: Bool, _ theme: Theme) -> Colour {
    switch self {
    case .known, .goesOn: isStage ? theme.heat[0] : theme.heat[1]
    case .planned, .startUnknown, .endUnknown: theme.boxFill
    }
  }

  func label(ofStage isStage: Bool) -> LocalizedText {
    switch self {
    case .known where isStage: LocalizedText(en: "duration of a stage", fr: "durée d’une étape")
    case .known: LocalizedText(en: "duration of the assistance", fr: "durée de la mission")
    case .goesOn where isStage:
      LocalizedText(en: "stage that goes on", fr: "étape qui se poursuit")
    case .goesOn: LocalizedText(en: "goes on without an end", fr: "se poursuit sans terme fixé")
    case .planned: LocalizedText(en: "planned dates", fr: "dates prévues")
    case .startUnknown: LocalizedText(en: "start not known", fr: "début non connu")
    case .endUnknown:
      LocalizedText(
        en: "end not known: over or going on", fr: "fin non connue : achevée ou en cours")
    }
  }
}
