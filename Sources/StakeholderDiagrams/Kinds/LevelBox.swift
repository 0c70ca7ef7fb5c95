import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// One box of a diagram of levels: the name, and what is known of its members, chair and meetings.
struct LevelBox {
  let index: MapIndex
  let names: NameInSentence
  let setting: DiagramSetting
  let rows: OrganogramRows
  let states: [String: ChainsUp.State]

  private var theme: Theme { setting.theme }
  private var language: Language { setting.language }

  func node(_ id: String, _ legend: inout Legend) -> DrawingNode {
    guard let party = index.stakeholder(id) else {
      return DrawingNode(id: id, label: .plain(id), tooltip: id)
    }
    let isBody = party.kind == .known(.coordinationBody)
    var cells = [[LabelCell(heading(party), alignment: .center)]]
    if isBody {
      cells.append([LabelCell(facts(party), rules: "T", ruleColour: theme.boxStroke)])
    }
    if states[id] == .broken {
      let text = language.say(en: "✕ tied to no higher level", fr: "✕ sans rattachement")
      cells.append([
        LabelCell(
          WrappedName.lines(text, width: 24, language: language)
            .map { [TextRun($0, bold: true, size: 8.5, colour: theme.mark)] },
          alignment: .center, background: theme.markFill, padding: 4)
      ])
    }
    var node = DrawingNode(
      id: id, label: .table(LabelTable(rows: cells, cellPadding: 2)), tooltip: names.full(id))
    let style = style(party, isBody: isBody, &legend)
    node.isRounded = true
    node.fill = style.fill
    node.stroke = style.stroke
    node.strokeWidth = style.width
    node.dash = style.dash
    node.classes = ["stakeholder", party.kind.value?.rawValue ?? "unspecified"]
    return node
  }

  /// A place for a body of which nobody tells.
  func empty(_ level: Level, _ legend: inout Legend) -> DrawingNode {
    let text = language.say(en: "no body known", fr: "aucun organe connu")
    let cell = LabelCell(
      [[TextRun(text, italic: true, size: 9.5, colour: theme.muted)]], padding: 6)
    var node = DrawingNode(
      id: LevelLanes.empty(level), label: .table(LabelTable(rows: [[cell]])),
      tooltip: "\(level.label(language))\(language.colon) \(text)")
    node.fill = theme.boxFill
    node.stroke = theme.muted
    node.dash = .dotted
    legend.add(
      .box(
        BoxStyle(fill: theme.boxFill, stroke: theme.muted, dash: .dotted, isRounded: false)),
      language.say(en: "level without a known body", fr: "échelon sans organe connu"))
    return node
  }

  /// The end of a line of which nobody tells where it leads.
  func stub(_ id: String) -> DrawingNode {
    let cell = LabelCell([[TextRun("?", bold: true, size: 11, colour: theme.mark)]])
    var node = DrawingNode(
      id: LevelLanes.stub(id), label: .table(LabelTable(rows: [[cell]], cellPadding: 0)),
      tooltip: language.say(
        en: "\(names.full(id)): no line upward is known",
        fr: "\(names.full(id)) : rattachement non connu"))
    node.shape = .plain
    return node
  }

  private func style(_ party: Stakeholder, isBody: Bool, _ legend: inout Legend) -> BoxStyle {
    var style = BoxStyle(fill: isBody ? theme.boxFill : theme.anchorFill, stroke: theme.boxStroke)
    var text =
      isBody
      ? language.say(en: "coordination body", fr: "organe de coordination")
      : language.say(en: "other party", fr: "autre partie prenante")
    if let status = party.status.value, status != .active {
      style.dash = .dashed
      text = language.say(
        en: "proposed, being set up, dormant or ended",
        fr: "proposé, en cours de mise en place, en sommeil ou dissous")
    }
    if states[party.id] == .broken {
      style.stroke = theme.mark
      style.width = 2.5
      text = language.say(
        en: "body tied to no higher level", fr: "organe sans rattachement à l’échelon supérieur")
    }
    legend.add(.box(style), text)
    return style
  }

  private func heading(_ party: Stakeholder) -> [[TextRun]] {
    var lines = WrappedName.lines(
      names.full(party.id), width: nameWidth(of: party), language: language
    ).map { [TextRun($0, bold: true, size: 9.5, colour: theme.text)] }
    if let count = OrganogramBox.count(party, language) { lines.append([small(count)]) }
    if let status = party.status.value, status != .active {
      lines.append([
        TextRun(status.label(language).lowercased(), italic: true, size: 8.5, colour: theme.mark)
      ])
    }
    return lines
  }

  /// Characters a line: a low sheet of a set has room beside the boxes, not below them.
  private func nameWidth(of party: Stakeholder) -> Int {
    rows.nameWidth(of: party.id) + (setting.sheet != nil && setting.mustLie ? 8 : 0)
  }

  private func facts(_ party: Stakeholder) -> [[TextRun]] {
    [members(party), chair(party), meetings(party)].flatMap {
      WrappedName.lines($0, width: nameWidth(of: party) + 4, language: language)
    }.map { [small($0)] }
  }

  private func small(_ text: String) -> TextRun { TextRun(text, size: 8.5, colour: theme.text) }

  private func holders(_ party: Stakeholder) -> [(seat: Seat, holder: String)] {
    index.seats(in: party.id)
      .filter { $0.seat != .observer && index.map.ties[$0.tie].isInForce }
      .map { ($0.seat, $0.holder) }
  }

  private func members(_ party: Stakeholder) -> String {
    let members = Set(holders(party).map(\.holder))
    let (count, groups) = (
      members.count, members.count { index.stakeholder($0)?.isCollective == true }
    )
    let isFull = party.complete.contains(.members)
    switch (count, isFull) {
    case (0, false):
      return language.say(en: "members: not\u{A0}known", fr: "membres : non\u{A0}connus")
    case (0, true): return language.say(en: "members: none", fr: "membres : aucun")
    case (_, true): return language.say(en: "members: \(count)", fr: "membres : \(count)")
    default:
      let known = language.say(en: "members: \(count) known", fr: "membres connus : \(count)")
      guard groups > 0 else { return known }
      return known
        + (groups == 1
          ? language.say(en: " (one a group)", fr: " (dont 1 groupe)")
          : language.say(en: " (\(groups) groups)", fr: " (dont \(groups) groupes)"))
    }
  }

  private func chair(_ party: Stakeholder) -> String {
    var seen: Set<String> = []
    let chairs = holders(party).filter { $0.seat == .chair && seen.insert($0.holder).inserted }
    if !chairs.isEmpty {
      let list = names.list(chairs.map { names.short($0.holder) })
      return language.say(en: "chair: \(list)", fr: "présidence : \(list)")
    }
    let heads = index.ties(to: party.id, [.heads]).filter { index.map.ties[$0].isInForce }
    if !heads.isEmpty {
      let list = names.list(Set(heads.map { index.map.ties[$0].from }).sorted().map(names.short))
      return language.say(en: "head: \(list)", fr: "direction : \(list)")
    }
    return party.complete.contains(.members)
      ? language.say(en: "chair: none", fr: "présidence : aucune")
      : language.say(en: "chair: not\u{A0}known", fr: "présidence : non\u{A0}connue")
  }

  private func meetings(_ party: Stakeholder) -> String {
    let row = index.latestMeetings(of: party.id) { !$0.regularity.isUnknown }
    return switch row.map({ index.map.meetings[$0].regularity }) {
    case .known(.regular)?: language.say(en: "● regular meetings", fr: "● réunions régulières")
    case .known?: language.say(en: "◐ irregular meetings", fr: "◐ réunions irrégulières")
    case .absent?: language.say(en: "○ no regular meetings", fr: "○ pas de réunions régulières")
    default: language.say(en: "? meetings not known", fr: "? réunions non connues")
    }
  }
}
