import GraphDrawing
import StakeholderModel

/// Colours and type. Meaning never rests on colour alone: every line has its own dash, width or
/// arrow, every mark its own words.
///
/// Text stands out from what is behind it by a contrast of 4.5 at least, lines and borders from the sheet by
/// 3 (WCAG 2.2, 1.4.3 and 1.4.11).
public struct Theme: Hashable, Sendable {
  public var id: String
  public var title: LocalizedText
  public var fontFamily: String
  public var text: Colour
  public var muted: Colour
  public var boxFill: Colour
  public var boxStroke: Colour
  public var anchorFill: Colour
  public var laneFills: [Colour]
  public var mark: Colour
  public var markFill: Colour
  public var blue: Colour
  public var green: Colour
  public var orange: Colour
  public var purple: Colour
  public var sky: Colour
  /// To stand behind text, from the strongest claim to none.
  public var shades: [Colour]
  /// To stand behind numbers, from few to many.
  public var heat: [Colour]
  /// How much larger than on a printed page text may be: for what is read from across a room.
  public var typeScale = 1.0
  /// Points below which text is too small for where the theme is shown; a diagram with smaller text is split.
  public var leastText = 7.0
  /// The page that the theme is made for.
  public var pageSize = PageSize.a4
  /// A PNG picture at the top right of every page.
  public var logo: [UInt8]?

  /// The themes. A new one is one file in `Themes` and one more here.
  public static let all: [Theme] = [.report, .print, .contrast, .slide]
}
