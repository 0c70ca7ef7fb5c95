import GraphDrawing
import StakeholderModel

extension Theme {
  /// Greys only, for a black-and-white printer or copier: lines differ by dash, width and arrow, cells by their
  /// signs.
  public static let print = Theme(
    id: "print", title: LocalizedText(en: "Black and white", fr: "Noir et blanc"),
    fontFamily: "DejaVu Sans", text: Colour("#000000"),
    muted: Colour("#4D4D4D"), boxFill: Colour("#FFFFFF"), boxStroke: Colour("#333333"),
    anchorFill: Colour("#E6E6E6"), laneFills: [Colour("#F5F5F5"), Colour("#FFFFFF")],
    mark: Colour("#000000"), markFill: Colour("#DADADA"), blue: Colour("#000000"),
    green: Colour("#4D4D4D"), orange: Colour("#1F1F1F"), purple: Colour("#333333"),
    sky: Colour("#666666"),
    shades: [
      Colour("#9E9E9E"), Colour("#B8B8B8"), Colour("#C8C8C8"), Colour("#D6D6D6"),
      Colour("#E9E9E9"), Colour("#F6F6F6"),
    ], heat: [Colour("#E9E9E9"), Colour("#C6C6C6"), Colour("#9A9A9A")])
}
