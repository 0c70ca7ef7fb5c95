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
  private static let mostNames = (inCell: 24, inNote: 12)

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let scale = GradeScale(map)
    var cells: [Place: [Stakeholder]] = [:]
    for party in map.stakeholders {
      guard let influence = scale.grade(party.influence), let interest = scale.grade(party.interest)
      else { continue }
      cells[Place(influence: influence, interest: interest), default: []].append(party)
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
    let shown = Array(cells.values.joined())
    var legend = Legend()
    for stance in Stance.allCases where shown.contains(where: { Stance($0.position) == stance }) {
      legend.add(
        .box(
          BoxStyle(
            fill: theme.boxFill, stroke: theme.boxStroke, isRounded: false,
            text: TextRun(stance.sign, bold: true, size: 8, colour: stance.colour(theme)))),
        stance.label(setting.language))
    }
    return Diagram(
      body: drawing, legend: legend, notes: notes(map, scale, names),
      sources: Set(shown.flatMap(\.sources).map(\.source)))
  }

  /// A cell of the grid.
  private struct Place: Hashable {
    var influence: Grade
    var interest: Grade

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
    var lines: [[TextRun]] = []
    if let advice = place.advice {
      lines.append([TextRun(advice(setting.language), bold: true, size: 9, colour: theme.muted)])
    }
    let ordered = Stance.allCases.flatMap { stance in
      parties.filter { Stance($0.position) == stance }
    }
    for party in ordered.prefix(Self.mostNames.inCell) {
      let stance = Stance(party.position)
      let name = WrappedName.lines(names.short(party.id), width: 26, language: setting.language)
      for (number, part) in name.enumerated() {
        let sign = TextRun(
          number == 0 ? stance.sign + "\u{A0}" : "\u{A0}\u{A0}\u{A0}\u{A0}", bold: true, size: 9,
          colour: stance.colour(theme))
        lines.append([sign, TextRun(part, size: 9, colour: theme.text)])
      }
    }
    if ordered.count > Self.mostNames.inCell {
      let rest = ordered.count - Self.mostNames.inCell
      let more = setting.language.say(en: "and \(rest) more", fr: "et \(rest) autres")
      lines.append([TextRun(more, italic: true, size: 9, colour: theme.text)])
    }
    return LabelCell(
      lines,
      background: place.influence == .high && place.interest == .high
        ? theme.anchorFill : theme.boxFill, rules: "LTRB", ruleColour: theme.boxStroke,
      width: 185, height: 84, padding: 6)
  }

  private func notes(_ map: StakeholderMap, _ scale: GradeScale, _ names: NameInSentence)
    -> [String]
  {
    let language = names.language
    func list(_ items: [String]) -> String {
      let rest = items.count - Self.mostNames.inNote
      let shown = items.prefix(Self.mostNames.inNote).joined(separator: ", ")
      return rest > 0
        ? shown + language.say(en: " and \(rest) more", fr: " et \(rest) autres") : shown
    }
    var notes: [String] = []
    if let top = scale.top {
      let (low, high) = (GradeScale.lowUpTo(top), GradeScale.highFrom(top))
      notes.append(
        language.say(
          en: "Numbers are read on a scale up to \(top): up to \(low) low, from \(high) high.",
          fr: """
            Les nombres sont lus sur une échelle allant jusqu’à \(top) : faible jusqu’à \(low), fort à partir de \
            \(high).
            """))
    }
    let told = map.stakeholders.filter { $0.influence.value != nil || $0.interest.value != nil }
    let half = told.filter { $0.influence.value == nil || $0.interest.value == nil }
    if !half.isEmpty {
      let parties = list(half.map { names.short($0.id) })
      notes.append(
        language.say(
          en: "Not shown, for only influence or only interest is known: \(parties).",
          fr: "Non représentées, seule l’influence ou l’intérêt étant connu : \(parties)."))
    }
    let silent = map.stakeholders.count - told.count
    if silent > 0 {
      notes.append(
        language.say(
          en:
            "Not shown, for neither influence nor interest is known: \(silent) of the stakeholders.",
          fr:
            "Parties prenantes non représentées, influence et intérêt n’étant pas connus : \(silent)."
        ))
    }
    let unread = told.flatMap { party -> [String] in
      var words = [party.influence, party.interest].filter { scale.isUnreadable($0) }
      if Stance.isUnreadable(party.position) { words.append(party.position) }
      return words.compactMap(\.value).map { word in
        language.say(
          en: "\(names.short(party.id)) (“\(word)”)", fr: "\(names.short(party.id)) (« \(word) »)")
      }
    }
    if !unread.isEmpty {
      let values = list(unread)
      notes.append(
        language.say(
          en: "Values that could not be read: \(values).",
          fr: "Valeurs qui n’ont pas pu être lues : \(values)."))
    }
    let persons = map.stakeholders.contains { party in
      party.kind == .known(.person) && scale.grade(party.influence) != nil
        && scale.grade(party.interest) != nil
    }
    if persons {
      notes.append(
        language.say(
          en: "Not for publication: this sheet tells of the influence and interest of persons.",
          fr: """
            Ne pas publier : cette planche fait état de l’influence et de l’intérêt de personnes.
            """))
    }
    return notes
  }
}

/// What a party thinks of the matter, as far as the map says it.
private enum Stance: CaseIterable {
  case supports, neutral, opposes, unknown

  private static let words: [Stance: Set<String>] = [
    .supports: [
      "supports", "support", "supporter", "supportive", "supporting", "for", "in favour",
      "in favor", "favourable", "favorable", "favorables", "positive", "ally", "pour", "positif",
      "soutient", "soutien", "allie", "alliee", "champion", "+", "++",
    ],
    .neutral: [
      "neutral", "neutre", "neutres", "neutro", "indifferent", "indifferente", "undecided",
      "mixed", "mitige", "mitigee", "indecis", "indecise", "0", "=", "+/-",
    ],
    .opposes: [
      "opposes", "oppose", "opposed", "opponent", "opposee", "opposees", "opposant",
      "opposante", "against", "negative", "negatif", "contre", "defavorable", "defavorables",
      "unfavourable", "unfavorable", "hostile", "-", "--", "–", "−",
    ],
  ]

  init(_ position: Fact<String>) { self = Self.read(position) ?? .unknown }

  static func isUnreadable(_ position: Fact<String>) -> Bool {
    position.value != nil && read(position) == nil
  }

  private static func read(_ position: Fact<String>) -> Stance? {
    guard let word = position.value?.folded else { return nil }
    return allCases.first { words[$0]?.contains(word) == true }
  }

  var sign: String {
    switch self {
    case .supports: "▲"
    case .neutral: "●"
    case .opposes: "▼"
    case .unknown: "?"
    }
  }

  var label: LocalizedText {
    switch self {
    case .supports: LocalizedText(en: "supports", fr: "favorable")
    case .neutral: LocalizedText(en: "neutral", fr: "neutre")
    case .opposes: LocalizedText(en: "opposes", fr: "opposée")
    case .unknown: LocalizedText(en: "stance not known", fr: "position non connue")
    }
  }

  func colour(_ theme: Theme) -> Colour {
    switch self {
    case .supports: theme.green
    case .neutral, .unknown: theme.muted
    case .opposes: theme.mark
    }
  }
}
