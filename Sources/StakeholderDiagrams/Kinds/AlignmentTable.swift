import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How groups of respondents mark the domains of a framework: a heat table with a column for each group, and in each
/// cell the median, who answered and the spread; where groups diverge, a sign.
struct AlignmentTable: DiagramKind {
  let id = "alignment"
  let title = LocalizedText(
    en: "Scores by domain and group", fr: "Notes par domaine et par groupe")
  let order = RowOrder.ofTable

  /// How many groups stand side by side on a sheet of a set; others stand below them.
  private static let mostColumns = 10

  let partUnit = PartUnit.domain
  let tiesJoinParts = false
  let growsDownward = true

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let analysis = AlignmentAnalysis(map)
    let tables = Self.tables(analysis)
    guard !tables.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no score with its scale and the group of its respondent.",
          fr: "la carte ne contient aucune note avec son échelle et le groupe de son répondant."))
    }
    let names = NameInSentence(map, in: setting.language)
    let sheet = AlignmentRows(tables, setting)
    let bands = sheet.groups.evenParts(
      atMost: setting.sheet == nil ? sheet.groups.count : Self.mostColumns)
    let cells = AlignmentCell(setting: setting)
    var legend = Legend()
    var rows: [[LabelCell]] = []
    for part in sheet.parts {
      for (number, band) in bands.enumerated() {
        let isLast = number == bands.count - 1
        // One column less than the first band, and the gap in the last one only.
        let rest = Array(repeating: LabelCell([]), count: bands[0].count - band.count)
        let end = isLast ? [] : [LabelCell([])]
        if number == 0 {
          rows.append(
            title(
              part.table, width: bands[0].count + 2, names, isFirst: rows.isEmpty, setting.theme))
        } else {
          rows.append([LabelCell([], columnSpan: bands[0].count + 2, height: 10)])
        }
        rows.append(heading(band, namesGap: isLast, names, setting.theme) + rest + end)
        for line in part.lines {
          let own = band.map { group in
            let place = part.table.groups.firstIndex(of: group)
            return cells.cell(place.map { line.row.cells[$0] }, on: part.table.scale, &legend)
          }
          rows.append(
            [label(line, namesSubject: part.hasSeveralSubjects, names, setting)] + own
              + (isLast ? [cells.gap(line.row, &legend)] : []) + rest + end)
        }
      }
    }
    var drawing = Drawing(name: "alignment")
    drawing.fontFamily = setting.theme.fontFamily
    var node = DrawingNode(
      id: "table", label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: title(setting.language))
    node.shape = .plain
    drawing.nodes = [node]
    let evidence = sheet.parts.flatMap(\.lines).flatMap(\.row.evidence).flatMap(\.sources)
    return Diagram(
      body: drawing, legend: cells.ordered(legend),
      notes: AlignmentNotes.of(analysis, tables, hidden: sheet.hidden, setting),
      sources: Set(evidence.map { SourceReference($0).source }))
  }

  /// Domain by domain with their items.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let tables = Self.tables(AlignmentAnalysis(map))
    let names = NameInSentence(map, in: setting.language)
    return zip(tables, AlignmentRows.blocks(tables, setting)).flatMap { table, blocks in
      let hasSeveralSubjects = AlignmentRows.Part(table: table, lines: []).hasSeveralSubjects
      return blocks.map { block in
        let row = block.lines[0].row
        let subject =
          hasSeveralSubjects ? names.short(row.subject) + setting.language.colon + " " : ""
        let title =
          row.domain.flatMap { $0.isEmpty ? nil : Self.domain($0, names) }
          ?? names.said(row.item ?? "")
        return DiagramPart.Group(subject + title, [block.id], size: block.lines.count)
      }
    }
  }

  /// Those with a mark of a known group.
  private static func tables(_ analysis: AlignmentAnalysis) -> [ScoreTable] {
    analysis.tables.filter { table in
      table.items.contains { $0.cells.contains { $0.group != nil && $0.marks > 0 } }
    }
  }

  private static func domain(_ domain: String, _ names: NameInSentence) -> String {
    domain.allSatisfy(\.isNumber)
      ? names.language.say(en: "Domain \(domain)", fr: "Domaine \(domain)") : names.said(domain)
  }

  /// The framework with its scale.
  private func title(
    _ table: ScoreTable, width: Int, _ names: NameInSentence, isFirst: Bool, _ theme: Theme
  ) -> [LabelCell] {
    let language = names.language
    let (low, high) = (
      table.scale.low.grouped(in: language), table.scale.high.grouped(in: language)
    )
    let scale = language.say(
      en: "Scale from \(low) to \(high)", fr: "Échelle de \(low) à \(high)")
    let title = WrappedName.lines(names.full(table.framework), width: 80, language: language)
      .map { [TextRun($0, bold: true, size: 10, colour: theme.text)] }
    return [
      LabelCell(
        title + [[TextRun(scale, italic: true, size: 8.5, colour: theme.muted)]],
        columnSpan: width, height: isFirst ? nil : 44, padding: 3)
    ]
  }

  /// The names of the groups, and of the column of gaps.
  private func heading(
    _ groups: [String?], namesGap: Bool, _ names: NameInSentence, _ theme: Theme
  ) -> [LabelCell] {
    let language = names.language
    let unknown = language.say(en: "Group not stated", fr: "Groupe non précisé")
    let labels =
      groups.map { $0.map { RespondentGroup(rawValue: $0).label(language) } ?? unknown }
      + (namesGap ? [language.say(en: "Gap between groups", fr: "Écart entre groupes")] : [])
    return [LabelCell([])]
      + labels.map { text in
        LabelCell(
          WrappedName.lines(language.typeset(text), width: 13, language: language).map {
            [TextRun($0, bold: true, size: 8, colour: theme.text)]
          }, alignment: .center, width: AlignmentCell.width, padding: 3)
      }
  }

  /// The domain in bold, an item plain, and further in below its domain; before them whom it is about, where the
  /// framework assesses several.
  private func label(
    _ line: AlignmentRows.Line, namesSubject: Bool, _ names: NameInSentence,
    _ setting: DiagramSetting
  ) -> LabelCell {
    let (language, theme) = (names.language, setting.theme)
    // A low sheet is filled by its width.
    let width = setting.sheet != nil && setting.mustLie ? 18 : 32
    func lines(_ text: String, bold: Bool) -> [[TextRun]] {
      WrappedName.lines(text, width: width, language: language).map {
        [
          TextRun(
            (line.isDetail ? "\u{A0}\u{A0}\u{A0}" : "") + $0, bold: bold, size: 8.5,
            colour: theme.text)
        ]
      }
    }
    var content: [[TextRun]] = []
    if !line.isDetail {
      if namesSubject { content += lines(names.short(line.row.subject), bold: true) }
      if let domain = line.row.domain, !domain.isEmpty {
        content += lines(Self.domain(domain, names), bold: true)
      }
    }
    if let item = line.row.item { content += lines(names.said(item), bold: false) }
    return LabelCell(content, padding: 3)
  }
}
