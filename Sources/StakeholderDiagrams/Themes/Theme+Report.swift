import GraphDrawing
import StakeholderModel

extension Theme {
  /// Okabe & Ito's colours (2008), which readers with any of the common colour-vision deficiencies
  /// tell apart (https://jfly.uni-koeln.de/color/).
  public static let report = Theme(
    id: "report", title: LocalizedText(en: "For a report", fr: "Pour un rapport"),
    fontFamily: "DejaVu Sans", text: Colour("#1A1A1A"),
    muted: Colour("#595959"), boxFill: Colour("#FFFFFF"), boxStroke: Colour("#4D4D4D"),
    anchorFill: Colour("#E4EBF2"), laneFills: [Colour("#F4F5F8"), Colour("#FFFFFF")],
    mark: Colour("#A84300"), markFill: Colour("#FCE9DC"), blue: Colour("#0072B2"),
    green: Colour("#00795A"), orange: Colour("#D55E00"), purple: Colour("#A6467E"),
    sky: Colour("#2A86BA"),
    shades: [
      Colour("#E8762C"), Colour("#8DB8DA"), Colour("#9CCBB8"), Colour("#D9A8C6"),
      Colour("#E4E4E4"), Colour("#F4F4F4"),
    ], heat: [Colour("#DCEAF5"), Colour("#A5CBE6"), Colour("#5FA3D1")])
}
