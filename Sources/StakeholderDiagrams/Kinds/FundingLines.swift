import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How the lines of a funding map look: each flow, channel or year has a colour, a dash and an arrow of its own.
struct FundingLines {
  private let dimension: FundingDimension
  private let theme: Theme
  private let language: Language
  /// The looks of years, the latest first; older ones share the last.
  private let years: [String]

  /// - Precondition: the dimension is one of ``FundingDimension/ofDiagrams``.
  init(_ ties: [Tie], by dimension: FundingDimension, _ theme: Theme, _ language: Language) {
    precondition(
      FundingDimension.ofDiagrams.contains(dimension), "No lines are drawn by \(dimension).")
    self.dimension = dimension
    self.theme = theme
    self.language = language
    years = Array(Set(ties.compactMap(FundingDimension.year.value))).sorted(by: >)
  }

  /// What the ties of one line have in common.
  func value(of tie: Tie) -> String? { dimension.value(of: tie) }

  /// Channels and years in their order, what is not stated last; flows as they come.
  func inOrderOfLegend<Line>(_ lines: [Line], tie: (Line) -> Tie) -> [Line] {
    guard dimension != .flow else { return lines }
    return lines.map { ($0, value(of: tie($0))) }.enumerated().sorted { x, y in
      let (a, b) = (x.element.1, y.element.1)
      return a == b
        ? x.offset < y.offset : a.map { first in b.map { first < $0 } ?? true } ?? false
    }.map(\.element.0)
  }

  func style(of tie: Tie, width: Double) -> LineStyle {
    switch dimension {
    case .channel: look(of: tie.channel.value, width)
    case .year: look(ofYear: value(of: tie), width)
    default: look(of: tie.flow.value, width)
    }
  }

  /// What the style says, for the legend.
  func meaning(of tie: Tie) -> String {
    switch dimension {
    case .channel:
      tie.channel.value?.label(language)
        ?? language.say(en: "Channel not stated", fr: "Canal non précisé")
    case .year: meaning(ofYear: value(of: tie))
    default:
      tie.flow.value?.label(language)
        ?? language.say(en: "Flow not stated", fr: "Nature du flux non précisée")
    }
  }

  private func look(of flow: Flow?, _ width: Double) -> LineStyle {
    switch flow {
    case .budget: LineStyle(colour: theme.blue, dash: .solid, width: width, head: .normal)
    case .pledge: LineStyle(colour: theme.sky, dash: .dotted, width: width, head: .vee)
    case .commitment: LineStyle(colour: theme.purple, dash: .dashed, width: width, head: .empty)
    case .disbursement: LineStyle(colour: theme.orange, dash: .dashed, width: width, head: .diamond)
    case .expenditure: LineStyle(colour: theme.green, dash: .solid, width: width, head: .box)
    default: unstated(width)
    }
  }

  private func look(of channel: FundingChannel?, _ width: Double) -> LineStyle {
    switch channel?.rawValue {
    case "1": LineStyle(colour: theme.blue, dash: .solid, width: width, head: .normal)
    case "2": LineStyle(colour: theme.green, dash: .dashed, width: width, head: .empty)
    case "3": LineStyle(colour: theme.orange, dash: .dotted, width: width, head: .diamond)
    default: unstated(width)
    }
  }

  private func look(ofYear year: String?, _ width: Double) -> LineStyle {
    guard let place = year.flatMap(years.firstIndex) else { return unstated(width) }
    return switch min(place, Self.mostYears) {
    case 0: LineStyle(colour: theme.blue, dash: .solid, width: width, head: .normal)
    case 1: LineStyle(colour: theme.orange, dash: .dashed, width: width, head: .diamond)
    case 2: LineStyle(colour: theme.green, dash: .solid, width: width, head: .box)
    case 3: LineStyle(colour: theme.purple, dash: .dashed, width: width, head: .empty)
    default: LineStyle(colour: theme.sky, dash: .dotted, width: width, head: .vee)
    }
  }

  /// How many years have a look of their own.
  private static let mostYears = 4

  private func meaning(ofYear year: String?) -> String {
    guard let year, let place = years.firstIndex(of: year) else {
      return language.say(en: "Year not stated", fr: "Année non précisée")
    }
    guard place >= Self.mostYears, years.count > Self.mostYears + 1 else { return year }
    return language.say(en: "Earlier years", fr: "Années antérieures")
  }

  private func unstated(_ width: Double) -> LineStyle {
    LineStyle(colour: theme.muted, dash: .solid, width: width, head: .vee)
  }
}
