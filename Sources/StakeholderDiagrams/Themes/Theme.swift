import GraphDrawing
import StakeholderModel

/// Colours and type. Meaning never rests on colour alone: every line has its own dash, width or
/// arrow, every mark its own words.
///
/// Text stands out from what is behind it by a contrast of 4.5 at least, lines and borders from the sheet by
/// 3 (WCAG 2.2, 1.4.3 and 1.4.11).
public struct Theme: Hashable, Sendable {
  public let id: String
  public let title: LocalizedText
  public let fontFamily: String
  public let text: Colour
  public let muted: Colour
  public let boxFill: Colour
  public let boxStroke: Colour
  public let anchorFill: Colour
  public let laneFills: [Colour]
  public let mark: Colour
  public let markFill: Colour
  public let blue: Colour
  public let green: Colour
  public let orange: Colour
  public let purple: Colour
  public let sky: Colour
  /// To stand behind text, from the strongest claim to none.
  public let shades: [Colour]
  /// To stand behind numbers, from few to many.
  public let heat: [Colour]

  /// The themes. A new one is one file in `Themes` and one more here.
  public static let all: [Theme] = [.report, .print, .contrast]
}
