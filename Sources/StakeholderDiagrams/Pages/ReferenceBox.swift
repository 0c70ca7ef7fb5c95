import GraphDrawing
import StakeholderModel

/// A party that stands on another sheet of the set: its name, and which sheet.
struct ReferenceBox {
  let names: NameInSentence
  let setting: DiagramSetting

  /// - Parameter width: characters a line.
  func node(_ id: String, width: Int, _ legend: inout Legend) -> DrawingNode {
    let (theme, language) = (setting.theme, setting.language)
    var lines = WrappedName.lines(names.short(id), width: width, language: language)
      .map { [TextRun($0, size: 8.5, colour: theme.muted)] }
    if let sheet = setting.sheet?.number(of: id) {
      let text = DiagramSheet.reference(sheet, language)
      lines.append([TextRun(text, italic: true, size: 8.5, colour: theme.muted)])
    }
    var node = DrawingNode(
      id: id,
      label: .table(LabelTable(rows: [[LabelCell(lines, alignment: .center)]], cellPadding: 1)),
      tooltip: names.full(id))
    let style = BoxStyle(fill: theme.boxFill, stroke: theme.muted, dash: .dotted)
    (node.fill, node.stroke, node.dash, node.isRounded) = (
      style.fill, style.stroke, style.dash, true
    )
    node.classes = ["stakeholder", "elsewhere"]
    legend.add(.box(style), DiagramSheet.elsewhere(language))
    return node
  }
}
