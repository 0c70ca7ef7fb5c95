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
    let analysis = AlignmentAnalysis(map, rubrics: setting.rubrics, permutations: 0)
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
      atMost: setting.sheet == nil ? max(1, sheet.groups.count) : Self.mostColumns)
    let cells = AlignmentCell(setting: setting)
    let rounds = AlignmentProgress(analysis.progress)
    // Besides the label: the groups with their gap, or the levels of a strip.
    let hasGap = sheet.groups.compactMap(\.self).count > 1
    let width = max(
      bands.first.map { $0.count + (hasGap ? 1 : 0) } ?? 0,
      sheet.parts.compactMap { $0.strip?.bands.count }.max() ?? 0)
    var legend = Legend()
    var rows: [[LabelCell]] = []
    func add(_ row: [LabelCell]) {
      rows.append(row + Array(repeating: LabelCell([]), count: width + 1 - row.count))
    }
    func label(_ line: AlignmentRows.Line, _ part: AlignmentRows.Part) -> LabelCell {
      self.label(line, namesSubject: part.hasSeveralSubjects, names, setting)
    }
    for part in sheet.parts {
      rows.append(
        title(part.table, width: width + 1, names, isFirst: rows.isEmpty, setting))
      if let rubric = part.strip {
        let strip = AlignmentStrip(cells: cells, rounds: rounds, rubric: rubric)
        add([LabelCell([])] + strip.heading)
        for line in part.lines {
          add([label(line, part)] + strip.row(line.row, part.table, &legend))
        }
        continue
      }
      let rubric = setting.rubrics.rubric(of: part.table.framework)
      for (number, band) in bands.enumerated() {
        let isLast = hasGap && number == bands.count - 1
        if number > 0 { rows.append([LabelCell([], columnSpan: width + 1, height: 10)]) }
        add(heading(band, part.table, tables, namesGap: isLast, names, setting.theme))
        for line in part.lines {
          let own = band.map { group in
            let place = part.table.groups.firstIndex(of: group)
            return cells.cell(
              place.map { line.row.cells[$0] }, on: part.table.scale,
              before: rounds.of(line.row, group, part.table)?.before, rubric: rubric, &legend)
          }
          add([label(line, part)] + own + (isLast ? [cells.gap(line.row, &legend)] : []))
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
      notes: AlignmentNotes.of(analysis, tables, sheet, setting),
      sources: Set(evidence.map { SourceReference($0).source }))
  }

  /// Domain by domain with their items.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let tables = Self.tables(
      AlignmentAnalysis(map, rubrics: setting.rubrics, permutations: 0))
    let names = NameInSentence(map, in: setting.language)
    return zip(tables, AlignmentRows.blocks(tables, setting)).flatMap { table, blocks in
      let hasSeveralSubjects = AlignmentRows.Part(table, [], setting.rubrics).hasSeveralSubjects
      return blocks.map { block in
        let row = block.lines[0].row
        let subject =
          hasSeveralSubjects ? Self.subject(row.subject, names) + setting.language.colon + " " : ""
        let title =
          row.domain.flatMap { $0.isEmpty ? nil : Self.domain($0, names) }
          ?? names.said(row.item ?? "")
        return DiagramPart.Group(subject + title, [block.id], size: block.lines.count)
      }
    }
  }

  /// Those with a mark of a known group, or of all together.
  private static func tables(_ analysis: AlignmentAnalysis) -> [ScoreTable] {
    analysis.tables.filter { table in
      table.items.contains {
        $0.cells.contains { ($0.group != nil || table.isTogether) && $0.marks > 0 }
      }
    }
  }

  /// A party or an instrument, else a place.
  private static func subject(_ id: String, _ names: NameInSentence) -> String {
    let party = names.short(id)
    return party == id ? names.area(id) : party
  }

  private static func domain(_ domain: String, _ names: NameInSentence) -> String {
    domain.allSatisfy(\.isNumber)
      ? names.language.say(en: "Domain \(domain)", fr: "Domaine \(domain)") : names.said(domain)
  }

  /// The framework with its scale.
  private func title(
    _ table: ScoreTable, width: Int, _ names: NameInSentence, isFirst: Bool,
    _ setting: DiagramSetting
  ) -> [LabelCell] {
    let (language, theme) = (names.language, setting.theme)
    let (low, high) = (
      table.scale.low.grouped(in: language), table.scale.high.grouped(in: language)
    )
    let scale = language.say(
      en: "Scale from \(low) to \(high)", fr: "Échelle de \(low) à \(high)")
    let title = WrappedName.lines(
      setting.rubrics.title(of: table.framework, names), width: 80, language: language
    )
    .map { [TextRun($0, bold: true, size: 10, colour: theme.text)] }
    return [
      LabelCell(
        title + [[TextRun(scale, italic: true, size: 8.5, colour: theme.muted)]],
        columnSpan: width, height: isFirst ? nil : 44, padding: 3)
    ]
  }

  /// The names of the groups, and of the column of gaps.
  private func heading(
    _ groups: [String?], _ table: ScoreTable, _ tables: [ScoreTable], namesGap: Bool,
    _ names: NameInSentence, _ theme: Theme
  ) -> [LabelCell] {
    let language = names.language
    let ungrouped = table.groups.contains(nil) ? table : tables.first { $0.groups.contains(nil) }
    let unknown =
      ungrouped?.isTogether == true
      ? language.say(en: "Together", fr: "Ensemble")
      : language.say(en: "Group not stated", fr: "Groupe non précisé")
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
      if namesSubject { content += lines(Self.subject(line.row.subject, names), bold: true) }
      if let domain = line.row.domain, !domain.isEmpty {
        content += lines(Self.domain(domain, names), bold: true)
      }
    }
    if let item = line.row.item { content += lines(names.said(item), bold: false) }
    return LabelCell(content, padding: 3)
  }
}
