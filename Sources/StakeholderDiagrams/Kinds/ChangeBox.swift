import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// How parties and ties that stay, come or go look: the sign, the border and words all say it, so that it also reads
/// in grey.
struct ChangeBox {
  let names: NameInSentence
  let setting: DiagramSetting
  /// Whether there is room for acronyms only.
  let isDense: Bool

  /// How many names a box has room for, and one of another sheet.
  private static let mostNames = (own: 20, elsewhere: 4)
  /// How many roles of a tie a sentence tells.
  private static let mostRoles = 2

  private var theme: Theme { setting.theme }
  private var language: Language { setting.language }

  /// - Parameter parties: alike in state and status.
  func node(
    _ parties: [MapChange.Party], _ legend: inout Legend
  ) -> DrawingNode {
    let party = parties[0]
    let elsewhere = setting.sheet.flatMap { sheet in
      sheet.part.members.contains(party.id) ? nil : sheet.number(of: party.id)
    }
    let style =
      elsewhere == nil
      ? style(party.state)
      : BoxStyle(fill: theme.boxFill, stroke: theme.muted, dash: .dotted)
    let most = elsewhere == nil ? Self.mostNames.own : Self.mostNames.elsewhere
    let isOne = parties.count == 1
    let (shown, rest) = parties.shown(atMost: most)
    var lines = shown.flatMap { party -> [[TextRun]] in
      let name = isDense || elsewhere != nil ? names.short(party.id) : names.full(party.id)
      return WrappedName.lines(name, width: isDense ? 28 : 24, language: language).enumerated().map
      {
        [
          TextRun(
            (isOne ? "" : $0.offset == 0 ? "•\u{A0}" : "\u{A0}\u{A0}\u{A0}") + $0.element,
            bold: party.state == .comes && elsewhere == nil, size: isDense ? 9 : 9.5,
            colour: party.state == .stays || elsewhere != nil ? theme.muted : theme.text)
        ]
      }
    }
    if rest > 0 {
      let more = language.say(en: "and \(rest) more", fr: "et \(rest) autres")
      lines.append([TextRun(more, italic: true, size: 9, colour: theme.text)])
    }
    var rows = [[LabelCell(lines, alignment: isOne ? .center : .left)]]
    if let elsewhere {
      let sheet = DiagramSheet.reference(elsewhere, language)
      rows.append([
        LabelCell(
          [[TextRun(sheet, italic: true, size: 8.5, colour: theme.muted)]], alignment: .center)
      ])
    } else if let sign = sign(party.state), let status = party.status {
      // A body is dissolved, a programme is not; both have ended.
      let state =
        status == StakeholderStatus.ended.rawValue
        ? language.say(en: "ended", fr: "a pris fin")
        : StakeholderStatus(rawValue: status).label(language).lowercased()
      let words = WrappedName.lines("\(sign)\u{A0}\(state)", width: 24, language: language)
      rows.append([
        LabelCell(
          words.map { [TextRun($0, bold: true, size: 8.5, colour: colour(party.state))] },
          alignment: .center)
      ])
    }
    var node = DrawingNode(
      id: party.id, label: .table(LabelTable(rows: rows, cellPadding: 1)),
      tooltip: parties.map { names.full($0.id) }.joined(separator: language.semicolon))
    node.isRounded = true
    node.fill = style.fill
    node.stroke = style.stroke
    node.dash = style.dash
    node.strokeWidth = style.width
    node.classes =
      [isOne ? "stakeholder" : "stakeholders"]
      + (elsewhere == nil ? [party.state.rawValue] : ["elsewhere"])
    legend.add(
      .box(style),
      elsewhere == nil
        ? meaning(ofParty: party.state)
        : DiagramSheet.elsewhere(language))
    return node
  }

  /// What a tie that comes or goes says, to stand between its parties.
  func sentence(_ sentence: ChangeBoxes.Sentence, number: Int) -> DrawingNode {
    let link = sentence.links[0]
    let status = link.status.map { TieStatus(rawValue: $0).label(language).lowercased() }
    let relation = link.relation.label(language)
    let head = [
      sign(link.state), status ?? relation, LineRemark.sign(link.count),
    ]
    var lines = [
      [
        TextRun(
          head.compactMap { $0 }.joined(separator: "\u{A0}"), bold: true, size: 8.5,
          colour: colour(link.state))
      ]
    ]
    func wrapped(_ text: String, italic: Bool) -> [[TextRun]] {
      WrappedName.lines(text, width: 30, language: language)
        .map { [TextRun($0, italic: italic, size: 8, colour: theme.text)] }
    }
    if status != nil { lines += wrapped(relation, italic: false) }
    var rows = [[cell(lines, .center)]]
    if !isDense, !link.roles.isEmpty {
      let (roles, rest) = link.roles.shown(atMost: Self.mostRoles)
      var told = roles.flatMap { role in
        wrapped((link.roles.count > 1 ? "•\u{A0}" : "") + names.said(role), italic: true)
      }
      if rest > 0 {
        told += wrapped(
          language.say(en: "and \(rest) more", fr: "et \(rest) autres"), italic: true)
      }
      rows.append([cell(told, link.roles.count > 1 ? .left : .center)])
    }
    var node = DrawingNode(
      id: "change-\(number)", label: .table(LabelTable(rows: rows, cellPadding: 0)),
      tooltip: text(of: sentence.links))
    node.shape = .plain
    node.classes = [link.state.rawValue]
    return node
  }

  /// Lines end behind it, not in it.
  private func cell(_ lines: [[TextRun]], _ alignment: LabelCell.Alignment) -> LabelCell {
    LabelCell(lines, alignment: alignment, background: theme.boxFill, padding: 2)
  }

  /// "A supervises B (planned); C supervises B (planned)".
  func text(of links: [MapChange.Link]) -> String {
    links.map(text).joined(separator: language.semicolon)
  }

  private func text(_ link: MapChange.Link) -> String {
    let status = link.status.map { " (\(TieStatus(rawValue: $0).label(language).lowercased()))" }
    let roles =
      link.roles.isEmpty
      ? "" : "\(language.colon) \(link.roles.map(names.said).joined(separator: language.semicolon))"
    return
      "\(names.short(link.from)) \(link.relation.label(language)) \(names.short(link.to))\(status ?? "")\(roles)"
  }

  func line(_ state: MapChange.State) -> LineStyle {
    switch state {
    case .comes: LineStyle(colour: theme.green, dash: .dashed, width: 2.4, head: .normal)
    case .goes: LineStyle(colour: theme.mark, dash: .dotted, width: 1.6, head: .empty)
    case .stays: LineStyle(colour: theme.muted, width: 0.8, head: .vee)
    }
  }

  private func style(_ state: MapChange.State) -> BoxStyle {
    let line = line(state)
    let fill =
      switch state {
      case .comes: theme.anchorFill
      case .goes: theme.markFill
      case .stays: theme.boxFill
      }
    return BoxStyle(fill: fill, stroke: line.colour, dash: line.dash, width: line.width)
  }

  private func sign(_ state: MapChange.State) -> String? {
    switch state {
    case .comes: "+"
    case .goes: "\u{2212}"
    case .stays: nil
    }
  }

  private func colour(_ state: MapChange.State) -> Colour {
    state == .stays ? theme.muted : line(state).colour
  }

  private func meaning(ofParty state: MapChange.State) -> String {
    switch state {
    case .comes:
      language.say(
        en: "+ party to come or being set up", fr: "+ partie à venir ou en cours de mise en place")
    case .goes:
      language.say(en: "− party dormant or ended", fr: "− partie en sommeil ou qui a pris fin")
    case .stays: language.say(en: "party in place", fr: "partie en place")
    }
  }

  func meaning(ofTie state: MapChange.State) -> String {
    switch state {
    case .comes: language.say(en: "+ tie planned or proposed", fr: "+ lien prévu ou proposé")
    case .goes: language.say(en: "− tie no longer in force", fr: "− lien qui n’est plus en vigueur")
    case .stays: language.say(en: "tie in place", fr: "lien en place")
    }
  }
}
