import CoordinationAnalysis
import GraphDrawing
import StakeholderModel

/// Technical assistance along time: a row for each engagement under those who receive it, with a bar over periods
/// of equal length, and its stages below it with the time that they took and usually take.
///
/// A bar is closed where a date is known and runs on open where none is; engagements without any date stand below
/// the axis. The column of the date of the map is marked.
struct AssistanceTimeline: DiagramKind {
  let id = "assistance"
  let title = LocalizedText(
    en: "Technical assistance over time", fr: "Assistance technique dans le temps")
  let order = RowOrder.ofTable

  /// What has room on a sheet: the engagements that began or ended last, and some without dates.
  private static let mostDated = 30
  private static let mostUndated = 10

  let partUnit = PartUnit.engagement
  let tiesJoinParts = false
  let growsDownward = true

  func draw(_ map: StakeholderMap, _ setting: DiagramSetting) throws -> Diagram {
    let all = Dated.all(map)
    let dated = all.filter { $0.latest != nil }
    let members = setting.sheet?.part.members
    let shown = members.map { ids in dated.filter { ids.contains($0.id) } } ?? Self.latest(dated)
    // The sheets of a set have one axis, to be compared.
    guard var rows = AssistanceRows(members == nil ? shown : dated, map, setting) else {
      throw DiagramError.nothingToDraw(
        title(setting.language),
        LocalizedText(
          en: "the map has no engagement of which a date is known.",
          fr: "la carte ne contient aucune mission d’assistance dont une date soit connue."))
    }
    let undated = all.filter { $0.latest == nil }
    let listed =
      members.map { ids in undated.filter { ids.contains($0.id) } }
      ?? undated.shown(atMost: Self.mostUndated).shown
    let whole = members == nil ? [] : Self.groups(dated)
    for group in Self.groups(shown) { rows.add(group, others: others(of: group, whole, setting)) }
    rows.addUndated(listed)
    var drawing = Drawing(name: "assistance")
    drawing.fontFamily = setting.theme.fontFamily
    var node = DrawingNode(
      id: "table", label: .table(LabelTable(rows: rows.rows, cellPadding: 1)),
      tooltip: title(setting.language))
    node.shape = .plain
    drawing.nodes = [node]
    let hidden =
      members == nil ? (dated.count - shown.count, undated.count - listed.count) : (0, 0)
    return Diagram(
      body: drawing, legend: rows.legend(),
      notes: notes(hidden, map, all, setting.language),
      sources: Set((shown + listed).flatMap(\.sources).map(\.source)))
  }

  /// Engagement by engagement with its stages, those of one recipient after each other; last those without dates.
  func groups(of map: StakeholderMap, _ setting: DiagramSetting) -> [DiagramPart.Group] {
    let all = Dated.all(map)
    let groups = Self.groups(all.filter { $0.latest != nil })
    guard !groups.isEmpty else { return [] }
    let names = NameInSentence(map, in: setting.language)
    let undated = LocalizedText(en: "engagements without dates", fr: "missions sans dates")
    func group(_ item: Dated, _ title: String) -> DiagramPart.Group {
      DiagramPart.Group(title, [item.id], size: 1 + item.stages.count)
    }
    return groups.flatMap { items in
      let title = AssistanceRows.recipient(of: items[0], names.short, names)
      return items.map { group($0, title) }
    } + all.filter { $0.latest == nil }.map { group($0, undated(setting.language)) }
  }

  /// The sheets on which others of a recipient stand.
  private func others(of group: [Dated], _ whole: [[Dated]], _ setting: DiagramSetting) -> [Int] {
    guard let sheet = setting.sheet else { return [] }
    let all = whole.first { $0[0].engagement.recipient == group[0].engagement.recipient } ?? []
    return Set(all.compactMap { sheet.number(of: $0.id) }).subtracting([sheet.number]).sorted()
  }

  /// In the order of the map.
  private static func latest(_ dated: [Dated]) -> [Dated] {
    guard dated.count > mostDated else { return dated }
    let order = dated.indices.sorted {
      guard let a = dated[$0].latest, let b = dated[$1].latest, a != b else { return $0 < $1 }
      return a > b
    }
    return order.prefix(mostDated).sorted().map { dated[$0] }
  }

  /// Those of one recipient together, the one assisted first above, each by their beginning.
  private static func groups(_ shown: [Dated]) -> [[Dated]] {
    let ordered = shown.enumerated().sorted {
      let (a, b) = ($0.element.first, $1.element.first)
      guard let a, let b, a != b else { return $0.offset < $1.offset }
      return a < b
    }.map(\.element)
    var places: [Fact<[String]>: Int] = [:]
    var groups: [[Dated]] = []
    for item in ordered {
      let recipient = item.engagement.recipient
      if let place = places[recipient] {
        groups[place].append(item)
      } else {
        places[recipient] = groups.count
        groups.append([item])
      }
    }
    return groups
  }

  private func notes(
    _ hidden: (dated: Int, undated: Int), _ map: StakeholderMap, _ all: [Dated],
    _ language: Language
  ) -> [String] {
    var notes = [
      language.say(
        en: "A date fills the whole period that it may mean: “2021” all of that year.",
        fr: "Une date remplit toute la période qu’elle peut désigner : « 2021 », l’année entière.")
    ]
    // A legend for what is not drawn would puzzle.
    let isOpen = all.flatMap(\.spans).contains { ($0.start.value == nil) != ($0.end.value == nil) }
    if isOpen {
      notes.append(
        language.say(
          en: "The open side of a bar: no date is known.",
          fr: "Le côté ouvert d’une barre : date non connue."))
    }
    if hidden.dated > 0 {
      notes.append(
        language.say(
          en: "Not shown: \(hidden.dated) engagements that began or ended before these.",
          fr: "Non représentées : \(hidden.dated) missions qui ont commencé ou pris fin auparavant."
        ))
    }
    if hidden.undated > 0 {
      notes.append(
        language.say(
          en: "Not listed: \(hidden.undated) more engagements without dates.",
          fr: "Non citées : \(hidden.undated) autres missions sans dates."))
    }
    if map.stages.count > all.map(\.stages.count).reduce(0, +) {
      notes.append(
        language.say(
          en: "Stages of processes other than assistance are not shown.",
          fr:
            "Les étapes d’autres processus que les missions d’assistance ne sont pas représentées."
        ))
    }
    return notes
  }
}

/// An engagement with its stages.
struct Dated {
  /// By which it is put on a sheet: that of its row, since a map may give one code to two.
  let id: String
  let engagement: Engagement
  let stages: [Stage]

  /// All of a map, in its order.
  static func all(_ map: StakeholderMap) -> [Dated] {
    let stages = Dictionary(grouping: map.stages, by: \.subject)
    return map.engagements.enumerated().map { row, engagement in
      Dated(id: "\(row + 1)", engagement: engagement, stages: stages[engagement.id] ?? [])
    }
  }

  var dates: [PartialDate] {
    ([engagement.start, engagement.end] + stages.flatMap { [$0.start, $0.end] })
      .compactMap(\.value)
  }
  var first: PartialDate? { dates.min() }
  var latest: PartialDate? { dates.max() }
  var sources: [SourceReference] { engagement.sources + stages.flatMap(\.sources) }

  /// The start and end of the engagement and of each stage.
  var spans: [(start: Fact<PartialDate>, end: Fact<PartialDate>)] {
    [(engagement.start, engagement.end)] + stages.map { ($0.start, $0.end) }
  }
}
