import GraphDrawing
import StakeholderModel

/// A diagram on its sheet: title, drawing, legend, sources, date and caveat.
public enum DiagramPage {
  public static func page(
    _ kind: any DiagramKind, of map: StakeholderMap, _ setting: DiagramSetting
  ) throws -> Page {
    let map = kind.inOrder(map)
    return page(of: try kind.draw(map, setting), titled: kind.title(of: map, setting), map, setting)
  }

  static func page(
    of diagram: Diagram, titled ownTitle: String, _ map: StakeholderMap, _ setting: DiagramSetting
  ) -> Page {
    var diagram = diagram
    diagram.body.linkParties(of: map)
    let language = setting.language
    let title = setting.title ?? ownTitle
    let subtitle = map.settings.title(in: language).map(language.typeset)
    let sources = FootLine.sources(map.sources.filter { diagram.sources.contains($0.id) }, language)
    var feet: [Drawing] = []
    if !diagram.legend.items.isEmpty {
      feet.append(
        diagram.legend.drawing(room: legendRoom(setting), setting.theme, language))
    }
    let lines =
      setting.isInset
      ? (diagram.notes + sheets(setting)).map { FootLine(text: $0) }
      : footLines(diagram, map, sources, setting)
    var wideFeet = feet
    if !lines.isEmpty {
      let (size, width) = (setting.pageSize, footWidth(setting.pageSize, setting))
      feet.append(text("foot", lines: lines, width: width, setting))
      if setting.mayTurn, !setting.isInset, !size.isExact, !size.isLying {
        let width = footWidth(size.turned, setting)
        wideFeet.append(text("foot", lines: lines, width: width, setting))
      } else {
        wideFeet = []
      }
    }
    var page = Page(
      size: setting.pageSize, mayTurn: setting.mayTurn,
      head: setting.isInset ? nil : head(title, subtitle, setting), body: diagram.body,
      feet: feet,
      metadata: Page.Metadata(
        title: [title, setting.sheet?.title(language), subtitle].compactMap(\.self)
          .joined(separator: " – "),
        description: (sources.map(\.text) + diagram.notes).joined(separator: " "),
        author: map.settings.authors.joined(separator: ", "), language: language.rawValue,
        created: created(map.settings.date)))
    page.wideFeet = wideFeet
    page.side = side(diagram, lines, setting)
    page.mostGrowth = setting.theme.typeScale * (setting.fillsSheet ? growthOfFewBoxes : 1)
    page.typeGrowth = setting.theme.typeScale
    page.logo = setting.isInset ? nil : setting.theme.logo
    if setting.isInset {
      page.margin = 0
      page.isCropped = true
    }
    return page
  }

  /// A drawing of few boxes is drawn so much larger than its type was meant, lest it be lost on its sheet.
  private static let growthOfFewBoxes = 1.4

  /// The width of the sheet, upright, that is left for a legend at its own size.
  private static func legendRoom(_ setting: DiagramSetting) -> Double { room(setting.pageSize) }

  /// The width that is left between the margins of a sheet, as it is for what is drawn at its own size; type grows
  /// with a larger sheet.
  private static func room(_ size: PageSize) -> Double {
    let a4 = PageSize.a4
    let growth = max(1, (size.width * size.height / (a4.width * a4.height)).squareRoot())
    return (size.width - 2 * 24) / growth
  }

  /// How many characters of the notes fill a line of an upright sheet of A4.
  private static let charactersOfA4 = 148

  /// How many characters of the notes fill a line of a sheet.
  private static func footWidth(_ size: PageSize, _ setting: DiagramSetting) -> Int {
    guard !size.isExact, !setting.isInset else { return charactersOfA4 }
    let share = room(size) / room(.a4) / setting.theme.typeScale
    return Int(Double(charactersOfA4) * share)
  }

  private static func head(_ title: String, _ subtitle: String?, _ setting: DiagramSetting)
    -> Drawing
  {
    let theme = setting.theme
    var lines = [[TextRun(title, bold: true, size: 15, colour: theme.text)]]
    if let sheet = setting.sheet {
      lines += WrappedName.lines(
        sheet.title(setting.language), width: 80, language: setting.language, isSentence: true
      )
      .map { [TextRun($0, bold: true, size: 10.5, colour: theme.text)] }
    }
    if let subtitle {
      lines += WrappedName.lines(subtitle, width: 95, language: setting.language)
        .map { [TextRun($0, size: 9.5, colour: theme.muted)] }
    }
    return block("head", lines.map { LabelCell([$0], padding: 1) }, theme)
  }

  private static func footLines(
    _ diagram: Diagram, _ map: StakeholderMap, _ sources: [FootLine],
    _ setting: DiagramSetting
  ) -> [FootLine] {
    let language = setting.language
    let date = map.settings.date.map { date in
      let text = date.text(in: language)
      return language.say(en: "Data as of \(text).", fr: "Données : \(text).")
    }
    let caveat = map.settings.caveats.text(in: language).map(language.typeset)
    let acronyms =
      diagram.explainsAcronyms ? AcronymKey.text(of: diagram.body, map, language) : nil
    let said =
      diagram.notes + sheets(setting) + [acronyms].compactMap(\.self)
      + [[date, caveat].compactMap { $0 }.joined(separator: " ")]
    return said.map { FootLine(text: $0) } + sources
  }

  /// Of a whole that is drawn part by part too: what is on which sheet.
  private static func sheets(_ setting: DiagramSetting) -> [String] {
    guard !setting.parts.isEmpty else { return [] }
    let language = setting.language
    let list = setting.parts.enumerated().map { "\($0 + 1)\u{A0}–\u{A0}\($1.title)" }
      .joined(separator: language.semicolon)
    return [
      language.say(
        en: "Overview; to be read on these sheets: \(list).",
        fr: "Vue d’ensemble ; à lire sur ces planches : \(list).")
    ]
  }

  /// Legend and notes in a column.
  private static func side(_ diagram: Diagram, _ lines: [FootLine], _ setting: DiagramSetting)
    -> [Drawing]
  {
    var side: [Drawing] = []
    if !diagram.legend.items.isEmpty {
      side.append(
        diagram.legend.drawing(room: sideRoom, columns: [1], setting.theme, setting.language))
    }
    if !lines.isEmpty { side.append(text("foot", lines: lines, width: 44, setting)) }
    return side
  }

  /// The width of a column of notes, in points.
  private static let sideRoom = 220.0

  /// - Parameter width: characters a line.
  private static func text(
    _ name: String, lines: [FootLine], width: Int, _ setting: DiagramSetting
  ) -> Drawing {
    let theme = setting.theme
    let cells = lines.flatMap { line in
      WrappedName.lines(
        line.text, width: width, language: setting.language, isSentence: true
      ).map { text in
        var cell = LabelCell([[TextRun(text, size: 7.5, colour: theme.muted)]], padding: 1)
        cell.link = line.link
        return cell
      }
    }
    return block(name, cells, theme)
  }

  private static func block(_ name: String, _ cells: [LabelCell], _ theme: Theme) -> Drawing {
    var drawing = Drawing(name: name)
    drawing.fontFamily = theme.fontFamily
    let plain = cells.flatMap { $0.lines.joined().map(\.text) }.joined(separator: " ")
    var node = DrawingNode(
      id: name,
      label: .table(LabelTable(rows: cells.map { [$0] }, cellPadding: 0)),
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
