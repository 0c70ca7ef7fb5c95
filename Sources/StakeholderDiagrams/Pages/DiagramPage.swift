import GraphDrawing
import StakeholderModel

/// A diagram on its sheet: title, drawing, legend, sources, date and caveat.
public enum DiagramPage {
  public static func page(
    _ kind: any DiagramKind, of map: StakeholderMap, _ setting: DiagramSetting
  ) throws -> Page {
    let diagram = try kind.draw(map, setting)
    let language = setting.language
    let title = setting.title ?? kind.title(language)
    let subtitle = map.settings.title(in: language).map(language.typeset)
    let sources = Self.sources(map.sources.filter { diagram.sources.contains($0.id) }, language)
    var feet: [Drawing] = []
    if !diagram.legend.items.isEmpty {
      feet.append(diagram.legend.drawing(columns: 3, setting.theme))
    }
    let lines =
      setting.isInset ? diagram.notes : footLines(diagram, map, sources, language)
    if !lines.isEmpty { feet.append(text("foot", lines: lines, setting)) }
    var page = Page(
      size: setting.pageSize, mayTurn: setting.mayTurn,
      head: setting.isInset ? nil : head(title, subtitle, setting), body: diagram.body,
      feet: feet,
      metadata: Page.Metadata(
        title: [title, subtitle].compactMap { $0 }.joined(separator: " – "),
        description: ([sources] + diagram.notes).joined(separator: " "),
        author: map.settings.authors.joined(separator: ", "), language: language.rawValue,
        created: created(map.settings.date)))
    if setting.isInset {
      page.margin = 0
      page.isCropped = true
    }
    return page
  }

  private static func head(_ title: String, _ subtitle: String?, _ setting: DiagramSetting)
    -> Drawing
  {
    let theme = setting.theme
    var lines = [[TextRun(title, bold: true, size: 15, colour: theme.text)]]
    if let subtitle {
      lines += WrappedName.lines(subtitle, width: 95, language: setting.language)
        .map { [TextRun($0, size: 9.5, colour: theme.muted)] }
    }
    return block("head", lines, theme)
  }

  private static func footLines(
    _ diagram: Diagram, _ map: StakeholderMap, _ sources: String, _ language: Language
  ) -> [String] {
    let date = map.settings.date.map { date in
      let text = date.text(in: language)
      return language.say(en: "Data as of \(text).", fr: "Données : \(text).")
    }
    let caveat = map.settings.caveats.text(in: language).map(language.typeset)
    return diagram.notes + [[date, caveat].compactMap { $0 }.joined(separator: " "), sources]
  }

  private static func sources(_ sources: [Source], _ language: Language) -> String {
    let titles = sources.map { source in
      let title = source.titles[language] ?? source.title
      let by = [source.author, source.date.value?.text(in: language)].compactMap { $0 }
      return by.isEmpty ? title : "\(title) (\(by.joined(separator: ", ")))"
    }
    guard !titles.isEmpty else {
      return LocalizedText(en: "Sources: not given.", fr: "Sources : non indiquées.")(language)
    }
    // A dozen interviews would fill the sheet; the report lists them all.
    let shown = titles.prefix(3).joined(separator: language.semicolon)
    let rest = titles.count - 3
    let more =
      rest <= 0
      ? ""
      : rest == 1
        ? language.say(en: " and one more", fr: " et une autre")
        : language.say(en: " and \(rest) more", fr: " et \(rest) autres")
    return titles.count == 1
      ? language.say(en: "Source: \(shown).", fr: "Source : \(shown).")
      : language.say(en: "Sources: \(shown)\(more).", fr: "Sources : \(shown)\(more).")
  }

  private static func text(_ name: String, lines: [String], _ setting: DiagramSetting) -> Drawing {
    let wrapped = lines.filter { !$0.isEmpty }.flatMap {
      WrappedName.lines($0, width: 125, language: setting.language)
    }
    let theme = setting.theme
    return block(name, wrapped.map { [TextRun($0, size: 7.5, colour: theme.muted)] }, theme)
  }

  private static func block(_ name: String, _ lines: [[TextRun]], _ theme: Theme) -> Drawing {
    var drawing = Drawing(name: name)
    drawing.fontFamily = theme.fontFamily
    let plain = lines.flatMap { $0.map(\.text) }.joined(separator: " ")
    var node = DrawingNode(
      id: name,
      label: .table(LabelTable(rows: lines.map { [LabelCell([$0], padding: 1)] }, cellPadding: 0)),
      tooltip: plain)
    node.shape = .plain
    drawing.nodes = [node]
    return drawing
  }

  /// The date of the data, for the file's own date.
  private static func created(_ date: PartialDate?) -> String {
    guard let (year, month, day) = date?.earliest else { return "2000-01-01T00:00:00Z" }
    func padded(_ number: Int, _ width: Int) -> String {
      String(repeating: "0", count: max(0, width - String(number).count)) + String(number)
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T00:00:00Z"
  }
}
