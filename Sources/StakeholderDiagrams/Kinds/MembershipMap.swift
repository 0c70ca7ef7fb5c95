import GraphDrawing
import StakeholderModel

/// Who sits where: bodies as boxes, those who sit in them as plain names, a line for each seat.
struct MembershipMap: DiagramKind {
  let id = "membership"
  let title = LocalizedText(en: "Who sits where", fr: "Qui siège où")

  /// How many seats have room on a sheet; the parties with most seats are drawn.
  private static let mostSeats = 160

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let index = MapIndex(map)
    let bodies = index.bodies
    let known = bodies.flatMap { SeatLine.lines(to: $0, index) }
    var seats = known.filter { setting.sheet?.part.members.contains($0.body) != false }
    guard !seats.isEmpty else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map names no seat.", fr: "la carte ne nomme aucun siège."))
    }
    let all = seats.count
    if all > Self.mostSeats {
      let counts = Dictionary(seats.map { ($0.holder, 1) }, uniquingKeysWith: +)
      let order = seats.enumerated().sorted {
        let (a, b) = (counts[$0.element.holder] ?? 0, counts[$1.element.holder] ?? 0)
        return (-a, $0.offset) < (-b, $1.offset)
      }
      seats = order.prefix(Self.mostSeats).sorted { $0.offset < $1.offset }.map(\.element)
    }
    let names = NameInSentence(map, in: setting.language)
    let shown = Set(seats.flatMap { [$0.body, $0.holder] })
    let isBody = Set(bodies)
    var drawing = Drawing(name: "membership")
    drawing.arrangement = .spread
    drawing.fontFamily = setting.theme.fontFamily
    drawing.nodeSeparation = 6
    if seats.count > 100 { drawing.splines = .straight }
    drawing.nodes = map.stakeholders.filter { shown.contains($0.id) }.map {
      node($0, isBody: isBody.contains($0.id), names, setting)
    }
    var legend = Legend()
    for seat in seats {
      let tie = map.ties[seat.ties[0]]
      var edge = DrawingEdge(
        from: seat.holder, to: seat.body,
        tooltip:
          "\(names.full(seat.holder)) \(names.verb(tie.relation, by: seat.holder)) \(names.full(seat.body))"
      )
      edge.apply(style(seat.seat, seat.reserve, setting.theme), reversed: false)
      edge.classes = [tie.relation.rawValue]
      edge.length = 70
      drawing.edges.append(edge)
    }
    for seat in Seat.allCases where seats.contains(where: { $0.seat == seat }) {
      legend.add(.line(style(seat, nil, setting.theme)), seat.label(setting.language))
    }
    if seats.contains(where: { $0.reserve == .inferred }) {
      legend.add(
        .line(LineStyle(colour: setting.theme.muted, dash: .dashed, head: .none)),
        TieReserve.inferred.label(setting.language))
    }
    legend.add(
      .box(BoxStyle(fill: setting.theme.anchorFill, stroke: setting.theme.boxStroke)),
      LocalizedText(en: "body in which others sit", fr: "organe où d’autres siègent")(
        setting.language))
    let sources = seats.flatMap(\.ties).flatMap { map.ties[$0].sources }.map(\.source)
    var notes = notes(seats.count, of: all, setting.language)
    notes += LineRemark.note(of: seats.map { ($0.holder, $0.body, $0.ties.count) }, names)
    notes += heads(of: seats.map(\.body), index, names)
    if let sheet = setting.sheet {
      notes += sheet.note(
        undrawn: known.filter { !sheet.part.members.contains($0.body) }.map {
          ($0.holder, $0.body)
        },
        setting.language)
    }
    return Diagram(body: drawing, legend: legend, notes: notes, sources: Set(sources))
  }

  /// Who heads a body sits in it no more than its head does in a ministry: it is named, not drawn.
  private func heads(of bodies: [String], _ index: MapIndex, _ names: NameInSentence) -> [String] {
    var seen: Set<String> = []
    let told = bodies.filter { seen.insert($0).inserted }.compactMap { body -> String? in
      let heads = index.ties(to: body, [.heads]).filter { index.map.ties[$0].isInForce }
        .map { index.map.ties[$0].from }
      guard !heads.isEmpty else { return nil }
      return "\(names.short(body)) (\(names.list(heads.map(names.short))))"
    }
    guard !told.isEmpty else { return [] }
    let list = told.joined(separator: names.language.semicolon)
    return [
      names.language.say(
        en: "Headed, which is no seat: \(list).", fr: "Direction, qui n’est pas un siège : \(list)."
      )
    ]
  }

  /// Body by body, from the highest level down, each with all who sit in it.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let index = MapIndex(map)
    let names = NameInSentence(map, in: setting.language)
    let bodies = Set(index.bodies)
    return map.idsByLevel.filter(bodies.contains).compactMap { body in
      let holders = SeatLine.lines(to: body, index).map(\.holder)
      guard !holders.isEmpty else { return nil }
      return DiagramPart.Group(names.short(body), [body], beside: Set(holders))
    }
  }

  private func node(
    _ party: Stakeholder, isBody: Bool, _ names: NameInSentence, _ setting: DiagramSetting
  ) -> DrawingNode {
    let theme = setting.theme
    let lines = WrappedName.lines(names.short(party.id), width: 20, language: setting.language)
      .map { [TextRun($0, bold: isBody, size: isBody ? 10 : 8.5, colour: theme.text)] }
    let cell = LabelCell(
      lines, alignment: .center, background: isBody ? nil : theme.boxFill, padding: 2)
    var node = DrawingNode(
      id: party.id, label: .table(LabelTable(rows: [[cell]], cellPadding: 0)),
      tooltip: names.full(party.id))
    if isBody {
      (node.fill, node.stroke, node.isRounded) = (theme.anchorFill, theme.boxStroke, true)
    } else {
      node.shape = .plain
    }
    node.classes = ["stakeholder", isBody ? "body" : "member"]
    return node
  }

  /// Each seat has a width and an arrow of its own.
  private func style(_ seat: Seat, _ reserve: TieReserve?, _ theme: Theme) -> LineStyle {
    var style =
      switch seat {
      case .chair: LineStyle(colour: theme.orange, width: 2.6, head: .normal)
      case .coChair: LineStyle(colour: theme.orange, width: 1.8, head: .empty)
      case .secretariat: LineStyle(colour: theme.blue, width: 1.8, head: .diamond)
      case .member: LineStyle(colour: theme.muted, width: 1, head: .none)
      case .observer: LineStyle(colour: theme.sky, dash: .dotted, width: 1.2, head: .odot)
      }
    if reserve == .inferred { style.dash = .dashed }
    return style
  }

  private func notes(_ shown: Int, of all: Int, _ language: Language) -> [String] {
    var notes = [
      language.say(
        en: "Seats are those that the sources name; a body may have others.",
        fr: "Les sièges sont ceux que les sources nomment ; un organe peut en compter d’autres.")
    ]
    if shown < all {
      notes.append(
        language.say(
          en: "Shown are \(shown) of \(all) seats, those of the parties with most seats.",
          fr: """
            Sont représentés \(shown) sièges sur \(all), ceux des parties qui en ont le plus.
            """))
    }
    return notes
  }
}

/// A seat that a party has in a body: one line, however many rows tell of it.
private struct SeatLine {
  let body: String
  let holder: String
  let seat: Seat
  let reserve: TieReserve?
  /// The rows of its ties.
  private(set) var ties: [Int]

  /// Those in force, in the order of the map.
  static func lines(to body: String, _ index: MapIndex) -> [SeatLine] {
    var lines: [SeatLine] = []
    var places: [[String]: Int] = [:]
    for seat in index.seats(in: body) {
      let tie = index.map.ties[seat.tie]
      guard tie.isInForce, seat.holder != body else { continue }
      let reserve = TieReserve(tie)
      let key = [seat.holder, tie.relation.rawValue, reserve?.rawValue ?? ""]
      if let place = places[key] {
        lines[place].ties.append(seat.tie)
      } else {
        places[key] = lines.count
        lines.append(
          SeatLine(
            body: body, holder: seat.holder, seat: seat.seat, reserve: reserve, ties: [seat.tie]))
      }
    }
    return lines
  }
}
