import GraphDrawing
import StakeholderModel

extension Theme {
  /// The colours of ``report`` in large type, for a screen of 16:9 read from across a room.
  public static let slide: Theme = {
    var theme = Theme.report
    theme.id = "slide"
    theme.title = LocalizedText(en: "Slide", fr: "Diapositive")
    theme.typeScale = 1.5
    theme.leastText = 9
    theme.pageSize = .slide
    return theme
  }()
}
