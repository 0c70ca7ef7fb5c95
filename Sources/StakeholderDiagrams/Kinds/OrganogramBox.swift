import GraphDrawing
import StakeholderModel

/// One box of an organogram: the name, the seats, and what must not be overlooked.
struct OrganogramBox {
  let index: MapIndex
  let names: NameInSentence
  let setting: DiagramSetting
  let rows: OrganogramRows

  private static let mostNames = 6
  private var theme: Theme { setting.theme }
  private var language: Language { setting.language }

  func node(_ stakeholder: Stakeholder, isBody: Bool, _ legend: inout Legend) -> DrawingNode {
    let style = boxStyle(stakeholder, isBody: isBody, &legend)
    var rows = [[LabelCell(heading(stakeholder), alignment: .center)]]
    let seats = seatLines(stakeholder)
    if !seats.isEmpty {
      rows.append([LabelCell(seats, rules: "T", ruleColour: theme.boxStroke)])
    }
    if let mark = anchorMark(stakeholder) {
      rows.append([
        LabelCell(mark, alignment: .center, background: theme.markFill, padding: 4)
      ])
    }
    var node = DrawingNode(
      id: stakeholder.id, label: .table(LabelTable(rows: rows, cellPadding: 2)),
      tooltip: names.full(stakeholder.id))
    node.isRounded = true
    node.fill = style.fill
    node.stroke = style.stroke
    node.dash = style.dash
    node.strokeWidth = style.width
    node.classes = ["stakeholder", stakeholder.kind.value?.rawValue ?? "unspecified"]
    return node
  }

  private func boxStyle(_ stakeholder: Stakeholder, isBody: Bool, _ legend: inout Legend)
    -> BoxStyle
  {
    let fill = isBody ? theme.boxFill : theme.anchorFill
    var style = BoxStyle(fill: fill, stroke: theme.boxStroke)
    let kind =
      isBody
      ? LocalizedText(en: "coordination body or network", fr: "organe ou réseau de coordination")
      : LocalizedText(en: "other party", fr: "autre partie prenante")
    if stakeholder.isNotAtWork {
      style.dash = .dashed
      legend.add(
        .box(BoxStyle(fill: theme.boxFill, stroke: theme.boxStroke, dash: .dashed)),
        Self.notAtWork(language))
    } else {
      legend.add(.box(style), kind(language))
    }
    if anchorMark(stakeholder) != nil {
      style.stroke = theme.mark
      style.width = 2.5
      legend.add(
        .box(BoxStyle(fill: theme.markFill, stroke: theme.mark, width: 2.5)),
        LocalizedText(
          en: "convened by one, hosted by another", fr: "convoqué par l’un, hébergé par l’autre")(
            language))
    }
    return style
  }

  private func heading(_ stakeholder: Stakeholder) -> [[TextRun]] {
    var lines = WrappedName.lines(
      names.full(stakeholder.id), width: rows.nameWidth(of: stakeholder.id), language: language
    ).map { [TextRun($0, bold: true, size: 9.5, colour: theme.text)] }
    if let count = Self.count(stakeholder, language) { lines.append([small(count)]) }
    if let status = stakeholder.status.value, status != .active {
      lines.append([
        TextRun(status.label(language).lowercased(), italic: true, size: 8.5, colour: theme.mark)
      ])
    }
    if let rhythm = irregularMeetings(stakeholder) {
      lines.append([TextRun(rhythm, italic: true, size: 8.5, colour: theme.mark)])
    }
    return lines
  }

  /// What the latest row on the meetings of a body says, where they are not regular.
  private func irregularMeetings(_ stakeholder: Stakeholder) -> String? {
    let row = index.latestMeetings(of: stakeholder.id) { !$0.regularity.isUnknown }
    return switch row.map({ index.map.meetings[$0].regularity }) {
    case .absent?:
      LocalizedText(en: "no regular meetings", fr: "pas de réunions régulières")(language)
    case .known(.irregular)?:
      LocalizedText(en: "irregular meetings", fr: "réunions irrégulières")(language)
    default: nil
    }
  }

  /// How many a collective stands for.
  static func count(_ stakeholder: Stakeholder, _ language: Language) -> String? {
    switch (stakeholder.countMin, stakeholder.countMax) {
    case (let least?, let most?) where least == most:
      "(\(least))"
    case (let least?, let most?):
      LocalizedText(en: "(\(least) to \(most))", fr: "(de \(least) à \(most))")(language)
    case (let least?, nil) where least > 2:
      LocalizedText(en: "(at least \(least))", fr: "(au moins \(least))")(language)
    case (nil, let most?):
      LocalizedText(en: "(at most \(most))", fr: "(au plus \(most))")(language)
    // That there are several, the name says.
    default: nil
    }
  }

  /// Who heads the body, and who sits in it seat by seat.
  private func seatLines(_ stakeholder: Stakeholder) -> [[TextRun]] {
    holders(stakeholder.id).flatMap {
      lines($0.seat, $0.names, width: rows.nameWidth(of: stakeholder.id) + 4)
    }
  }

  /// Whether several rows give one party the same seat of a body.
  func hasMergedSeats(_ id: String) -> Bool {
    holders(id).contains { $0.names.contains { $0.count > 1 } }
  }

  /// The names of those who hold each seat, with the number of rows that say so.
  private func holders(_ id: String) -> [(seat: LocalizedText, names: [(name: String, count: Int)])]
  {
    let head = LocalizedText(en: "Head", fr: "Direction")
    let seats = Dictionary(grouping: index.seats(in: id), by: \.seat)
    let all =
      [(head, index.ties(to: id, [.heads]))]
      + Seat.allCases.map { ($0.label, seats[$0]?.map(\.tie) ?? []) }
    return all.map { seat, ties in
      let all = ties.map { names.short(index.map.ties[$0].from, of: index.map.ties[$0]) }
      let counts = Dictionary(all.map { ($0, 1) }, uniquingKeysWith: +)
      var seen: Set<String> = []
      return (seat, all.filter { seen.insert($0).inserted }.map { ($0, counts[$0] ?? 1) })
    }
  }

  /// A label in bold with names.
  private func lines(_ label: LocalizedText, _ names: [(name: String, count: Int)], width: Int)
    -> [[TextRun]]
  {
    guard !names.isEmpty else { return [] }
    let all = names.map { LineRemark.name($0.name, count: $0.count) }
    let (shown, rest) = all.shown(atMost: Self.mostNames)
    let more = LocalizedText(en: "\(rest) more", fr: "\(rest) autres")(language)
    let list = (shown + (rest > 0 ? [more] : [])).joined(separator: ", ")
    let start = label(language) + language.colon
    return WrappedName.lines("\(start) \(list)", width: width, language: language)
      .enumerated().map { line, text in
        guard line == 0, text.hasPrefix(start) else { return [small(text)] }
        return [
          TextRun(start, bold: true, size: 8.5, colour: theme.muted),
          small(String(text.dropFirst(start.count))),
        ]
      }
  }

  private func small(_ text: String) -> TextRun { TextRun(text, size: 8.5, colour: theme.text) }

  /// "Convened by …, hosted by …" where the two differ.
  private func anchorMark(_ stakeholder: Stakeholder) -> [[TextRun]]? {
    let conveners = targets(stakeholder.id, .convenedBy)
    let hosts = targets(stakeholder.id, .hostedBy)
    guard !conveners.isEmpty, !hosts.isEmpty, Set(conveners).isDisjoint(with: hosts) else {
      return nil
    }
    let text = LocalizedText(
      en: "Convener is not host", fr: "L’organe qui convoque n’est pas l’hôte")
    return WrappedName.lines(text(language), width: 24, language: language)
      .map { [TextRun($0, bold: true, size: 8.5, colour: theme.mark)] }
  }

  private func targets(_ id: String, _ relation: Relation) -> [String] {
    index.ties(from: id, [relation]).filter { index.map.ties[$0].isInForce }
      .map { index.map.ties[$0].to }
  }
}

extension OrganogramBox {
  /// What a broken frame says.
  static let notAtWork = LocalizedText(
    en: "proposed, being set up or dormant", fr: "proposé, en cours de mise en place ou en sommeil")
}

extension Stakeholder {
  /// Whether it is known not to work yet, or not at present.
  var isNotAtWork: Bool {
    [.known(.proposed), .known(.beingEstablished), .known(.dormant)].contains(status)
  }
}
