import GraphDrawing
import StakeholderModel

extension Theme {
  /// For readers with low vision: text stands out by a contrast of 7 at least (WCAG 2.2, 1.4.6, level AAA), and so
  /// do lines and borders, for which no criterion asks it.
  public static let contrast = Theme(
    id: "contrast", title: LocalizedText(en: "High contrast", fr: "Contraste élevé"),
    fontFamily: "DejaVu Sans", text: Colour("#000000"),
    muted: Colour("#333333"), boxFill: Colour("#FFFFFF"), boxStroke: Colour("#000000"),
    anchorFill: Colour("#DDE9F5"), laneFills: [Colour("#F2F2F2"), Colour("#FFFFFF")],
    mark: Colour("#7A2E00"), markFill: Colour("#FFE6D5"), blue: Colour("#004A80"),
    green: Colour("#00513A"), orange: Colour("#7F3500"), purple: Colour("#6B1F4E"),
    sky: Colour("#004C7C"),
    shades: [
      Colour("#FF9E57"), Colour("#A9CFEE"), Colour("#B3DFCC"), Colour("#EBC3DA"),
      Colour("#E6E6E6"), Colour("#FFFFFF"),
    ], heat: [Colour("#E3EFFA"), Colour("#B5D5F0"), Colour("#82B8E3")])
}
