import GraphDrawing
import StakeholderModel

/// Influence against interest: nine cells, in each the parties of that influence and interest, with a sign for their
/// stance.
///
/// Whose influence or interest is not told, or told in words that cannot be read, stands in no cell; a note names
/// them.
struct InfluenceGrid: DiagramKind {
  let id = "influence"
  let title = LocalizedText(en: "Influence and interest", fr: "Influence et intérêt")

  /// How many names a cell has room for, and a note.
  static let mostNames = (inCell: 24, inNote: 12)
  /// How many parties of one group no sheet parts.
  private static let mostTogether = 6
  /// How many dots a cell has room for, and a line of it.
  private static let mostDots = (inCell: 36, inLine: 12)

  // Who stands where does not depend on ties.
  let tiesJoinParts = false
  let growsDownward = true

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let scale = GradeScale(map)
    var cells: [Place: [Stakeholder]] = [:]
    for party in map.stakeholders {
      guard let place = Place(of: party, scale) else { continue }
      cells[place, default: []].append(party)
    }
    guard !cells.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map says of no stakeholder both influence and interest as low, medium or high.",
          fr: """
            la carte n’indique pour aucune partie prenante à la fois l’influence et l’intérêt (faible, moyen ou fort).
            """))
    }
    let names = NameInSentence(map, in: setting.language)
    let theme = setting.theme
    func text(_ text: LocalizedText, bold: Bool = false) -> [TextRun] {
      [TextRun(text(setting.language), bold: bold, size: 9, colour: theme.text)]
    }
    let influence = LocalizedText(en: "Influence", fr: "Influence")
    let interest = LocalizedText(en: "Interest", fr: "Intérêt")
    var rows = [
      [LabelCell([text(influence, bold: true) + [TextRun(" ↑", size: 9)]], columnSpan: 4)]
    ]
    for level in Grade.allCases.reversed() {
      rows.append(
        [LabelCell([text(level.ofInfluence)], alignment: .right, padding: 5)]
          + Grade.allCases.map {
            let place = Place(influence: level, interest: $0)
            return cell(place, cells[place] ?? [], names, setting)
          })
    }
    rows.append(
      [LabelCell([])]
        + Grade.allCases.map { LabelCell([text($0.ofInterest)], alignment: .center, padding: 5) })
    rows.append([
      LabelCell(
        [text(interest, bold: true) + [TextRun(" →", size: 9)]], alignment: .right, columnSpan: 4)
    ])

    var drawing = Drawing(name: "influence")
    drawing.fontFamily = theme.fontFamily
    var node = DrawingNode(
      id: "grid", label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: title(setting.language))
    node.shape = .plain
    drawing.nodes = [node]
    let all = Array(cells.values.joined())
    let shown = all.filter { setting.sheet?.part.members.contains($0.id) != false }
    var legend = Legend()
    for stance in Stance.allCases where shown.contains(where: { Stance($0.position) == stance }) {
      legend.add(
        .box(
          BoxStyle(
            fill: theme.boxFill, stroke: theme.boxStroke, isRounded: false,
            text: TextRun(stance.sign, bold: true, size: 8, colour: stance.colour(theme)))),
        stance.label(setting.language))
    }
    if shown.count < all.count {
      legend.add(
        .box(
          BoxStyle(
            fill: theme.boxFill, stroke: theme.boxStroke, isRounded: false,
            text: TextRun(Self.dot, size: 11, colour: theme.muted))),
        setting.language.say(en: "party of another sheet", fr: "partie d’une autre planche"))
    }
    return Diagram(
      body: drawing, legend: legend, notes: notes(map, scale, names, setting.sheet),
      sources: Set(shown.flatMap(\.sources).map(\.source)))
  }

  /// By the groups that the parties belong to; each sheet has the whole grid, with dots for parties of others.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let scale = GradeScale(map)
    let placed = map.stakeholders.filter { Place(of: $0, scale) != nil }
    let byGroup = Dictionary(grouping: placed) { $0.group.value }
    let other = LocalizedText(en: "Other parties", fr: "Autres parties prenantes")
    return (byGroup.keys.compactMap(\.self).sorted() + [nil]).flatMap { group in
      (byGroup[group] ?? []).map(\.id).evenParts(atMost: Self.mostTogether).map {
        DiagramPart.Group((group?.label ?? other)(setting.language), $0)
      }
    }
  }

  /// For a party of another sheet.
  private static let dot = "•"

  /// A cell of the grid.
  struct Place: Hashable {
    var influence: Grade
    var interest: Grade

    init(influence: Grade, interest: Grade) {
      (self.influence, self.interest) = (influence, interest)
    }

    /// `nil` for a party of which not both are known.
    init?(of party: Stakeholder, _ scale: GradeScale) {
      guard let influence = scale.grade(party.influence), let interest = scale.grade(party.interest)
      else { return nil }
      self.init(influence: influence, interest: interest)
    }

    /// What is done with those who stand in a corner.
    var advice: LocalizedText? {
      switch (influence, interest) {
      case (.high, .low): LocalizedText(en: "Keep satisfied", fr: "À maintenir satisfaits")
      case (.high, .high): LocalizedText(en: "Manage closely", fr: "À associer étroitement")
      case (.low, .low): LocalizedText(en: "Monitor", fr: "À suivre")
      case (.low, .high): LocalizedText(en: "Keep informed", fr: "À tenir informés")
      default: nil
      }
    }
  }

  private func cell(
    _ place: Place, _ parties: [Stakeholder], _ names: NameInSentence, _ setting: DiagramSetting
  ) -> LabelCell {
    let theme = setting.theme
    // A sheet that must lie is low.
    let isLow = setting.sheet != nil && setting.mustLie
    var lines: [[TextRun]] = []
    if let advice = place.advice {
      lines.append([TextRun(advice(setting.language), bold: true, size: 9, colour: theme.muted)])
    }
    let members = setting.sheet?.part.members
    let own = parties.filter { members?.contains($0.id) != false }
    let ordered = Stance.allCases.flatMap { stance in
      own.filter { Stance($0.position) == stance }
    }
    let most = members == nil ? Self.mostNames.inCell : ordered.count
    for party in ordered.prefix(most) {
      let stance = Stance(party.position)
      let name = WrappedName.lines(names.short(party.id), width: 26, language: setting.language)
      for (number, part) in name.enumerated() {
        let sign = TextRun(
          number == 0 ? stance.sign + "\u{A0}" : "\u{A0}\u{A0}\u{A0}\u{A0}", bold: true, size: 9,
          colour: stance.colour(theme))
        lines.append([sign, TextRun(part, size: 9, colour: theme.text)])
      }
    }
    lines += dots(parties.count - own.count, setting)
    if ordered.count > most {
      let rest = ordered.count - most
      let more = setting.language.say(en: "and \(rest) more", fr: "et \(rest) autres")
      lines.append([TextRun(more, italic: true, size: 9, colour: theme.text)])
    }
    return LabelCell(
      lines,
      background: place.influence == .high && place.interest == .high
        ? theme.anchorFill : theme.boxFill, rules: "LTRB", ruleColour: theme.boxStroke,
      width: 185, height: isLow ? 58 : 84, padding: 6)
  }

  /// One for each party of another sheet, or their number where that takes too much room.
  private func dots(_ count: Int, _ setting: DiagramSetting) -> [[TextRun]] {
    let nbsp = "\u{A0}"
    let texts =
      count > Self.mostDots.inCell
      ? ["\(Self.dot)\(nbsp)×\(nbsp)\(count.grouped(in: setting.language))"]
      : Array(repeating: Self.dot, count: count).evenParts(atMost: Self.mostDots.inLine)
        .map { $0.joined(separator: nbsp) }
    return texts.map { [TextRun($0, size: 11, colour: setting.theme.muted)] }
  }
}
