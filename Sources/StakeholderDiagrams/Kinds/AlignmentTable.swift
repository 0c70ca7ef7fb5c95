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

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let analysis = AlignmentAnalysis(map)
    let tables = analysis.tables.filter { table in
      table.items.contains { $0.cells.contains { $0.group != nil && $0.marks > 0 } }
    }
    guard !tables.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no score with its scale and the group of its respondent.",
          fr: "la carte ne contient aucune note avec son échelle et le groupe de son répondant."))
    }
    let names = NameInSentence(map, in: setting.language)
    let sheet = AlignmentRows(tables)
    let cells = AlignmentCell(setting: setting)
    var legend = Legend()
    var rows: [[LabelCell]] = []
    for part in sheet.parts {
      rows += heading(part.table, sheet.groups, names, isFirst: rows.isEmpty, setting.theme)
      for line in part.lines {
        let own = sheet.groups.map { group in
          let place = part.table.groups.firstIndex(of: group)
          return cells.cell(place.map { line.row.cells[$0] }, on: part.table.scale, &legend)
        }
        rows.append(
          [label(line, namesSubject: part.hasSeveralSubjects, names, setting.theme)] + own
            + [cells.gap(line.row, &legend)])
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
      notes: AlignmentNotes.of(analysis, tables, hidden: sheet.hidden, setting.language),
      sources: Set(evidence.map { SourceReference($0).source }))
  }

  /// The framework with its scale, above the names of the groups.
  private func heading(
    _ table: ScoreTable, _ groups: [String?], _ names: NameInSentence, isFirst: Bool,
    _ theme: Theme
  ) -> [[LabelCell]] {
    let language = names.language
    let (low, high) = (
      table.scale.low.grouped(in: language), table.scale.high.grouped(in: language)
    )
    let scale = language.say(
      en: "Scale from \(low) to \(high)", fr: "Échelle de \(low) à \(high)")
    let title = WrappedName.lines(names.full(table.framework), width: 80, language: language)
      .map { [TextRun($0, bold: true, size: 10, colour: theme.text)] }
    let above = LabelCell(
      title + [[TextRun(scale, italic: true, size: 8.5, colour: theme.muted)]],
      columnSpan: groups.count + 2, height: isFirst ? nil : 44, padding: 3)
    let unknown = language.say(en: "Group not stated", fr: "Groupe non précisé")
    let labels =
      groups.map { $0.map { RespondentGroup(rawValue: $0).label(language) } ?? unknown }
      + [language.say(en: "Gap between groups", fr: "Écart entre groupes")]
    return [
      [above],
      [LabelCell([])]
        + labels.map { text in
          LabelCell(
            WrappedName.lines(language.typeset(text), width: 13, language: language).map {
              [TextRun($0, bold: true, size: 8, colour: theme.text)]
            }, alignment: .center, width: AlignmentCell.width, padding: 3)
        },
    ]
  }

  /// The domain in bold, an item plain, and further in below its domain; before them whom it is about, where the
  /// framework assesses several.
  private func label(
    _ line: AlignmentRows.Line, namesSubject: Bool, _ names: NameInSentence, _ theme: Theme
  ) -> LabelCell {
    let language = names.language
    func lines(_ text: String, bold: Bool) -> [[TextRun]] {
      WrappedName.lines(text, width: 32, language: language).map {
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
        content += lines(
          domain.allSatisfy(\.isNumber)
            ? language.say(en: "Domain \(domain)", fr: "Domaine \(domain)") : names.said(domain),
          bold: true)
      }
    }
    if let item = line.row.item { content += lines(names.said(item), bold: false) }
    return LabelCell(content, padding: 3)
  }
}
