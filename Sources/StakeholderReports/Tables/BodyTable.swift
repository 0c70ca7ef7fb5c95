import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

extension ResultTable {
  /// What stands in a cell whose fact is not known.
  static let unknown = "–"

  /// The bodies with their level, seats and meetings; a body that does not work yet, or no longer, says
  /// so after its name.
  public static func bodies(_ map: StakeholderMap, in language: Language) -> ResultTable {
    let index = MapIndex(map)
    let names = NameInSentence(map, in: language)
    let details = TieDetails(map, names)
    let leaders: Set<Relation> = [.chairs, .coChairs, .heads]
    let rows = index.bodies.compactMap(index.stakeholder).map { body -> [String] in
      func ties(_ relations: Set<Relation>) -> [Tie] {
        index.ties(to: body.id, relations).map { map.ties[$0] }
      }
      func list(_ ties: [Tie]) -> String {
        ties.isEmpty
          ? unknown
          : OrderedSet(ties.map { names.short($0.from, of: $0) + seat($0, details, language) })
            .joined(separator: ", ")
      }
      func holders(_ relations: Set<Relation>) -> String { list(ties(relations)) }
      // Who leads a body or keeps its secretariat sits in it anyway.
      let leading = Set(ties([.chairs, .coChairs, .secretariatOf]).map(\.from))
      let members = ties([.memberOf]).filter { !leading.contains($0.from) }
      return [
        names.full(body.id) + status(of: body, language),
        body.level.value?.label(language) ?? unknown,
        holders(leaders), holders([.secretariatOf]),
        self.members(list(members), holders([.observes]), language),
        known(
          [meetings(of: body.id, map, language), rhythm(ties(leaders), names)]),
      ]
    }
    let columns = [
      LocalizedText(en: "Body", fr: "Organe"), LocalizedText(en: "Level", fr: "Échelon"),
      LocalizedText(en: "Chair or head", fr: "Présidence ou direction"),
      LocalizedText(en: "Secretariat", fr: "Secrétariat"),
      LocalizedText(en: "Known members", fr: "Membres connus"),
      LocalizedText(en: "Meetings", fr: "Réunions"),
    ]
    return ResultTable(columns: columns.map { $0(language) }, rows: rows)
  }

  /// The rows that tell more than their first so many cells, and the others, which a sentence holds; all rows where few
  /// are so, or none tells more.
  func told(besides first: Int) -> (told: ResultTable, others: [[String]]) {
    let silent = rows.filter { $0.dropFirst(first).allSatisfy { $0 == Self.unknown } }
    guard silent.count > Self.mostSilent, silent.count < rows.count else { return (self, []) }
    var told = self
    told.rows.removeAll { silent.contains($0) }
    return (told, silent)
  }

  private static let mostSilent = 2

  /// " (co-chair, focal point)": what sets a co-chair or a head apart from a chair, the capacity in which
  /// somebody sits there, how many seats are theirs.
  private static func seat(_ tie: Tie, _ details: TieDetails, _ language: Language) -> String {
    let leads: String? =
      switch tie.relation {
      case .coChairs: language.say(en: "co-chair", fr: "coprésidence")
      case .heads: language.say(en: "head", fr: "direction")
      default: nil
      }
    let number = tie.seats.flatMap {
      $0 > 1 ? language.say(en: "\($0) seats", fr: "\($0) sièges") : nil
    }
    // How often somebody leads is said with the meetings.
    var seat = tie
    if [.chairs, .coChairs, .heads].contains(tie.relation) { seat.frequency = .unknown }
    let parts = [leads].compactMap(\.self) + details.of([seat]) + [number].compactMap(\.self)
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// How often those who lead a body do so: that is how often it meets.
  private static func rhythm(_ leading: [Tie], _ names: NameInSentence) -> String? {
    let words = OrderedSet(
      leading.compactMap(\.frequency.value).map { names.said($0, of: "ties.frequency") })
    guard !words.isEmpty else { return nil }
    let list = words.joined(separator: ", ")
    return names.language.say(en: "\(list) rhythm", fr: "rythme \(list)")
  }

  /// Observers stand apart: they have no seat.
  private static func members(_ members: String, _ observers: String, _ language: Language)
    -> String
  {
    guard observers != unknown else { return members }
    let text = LocalizedText(en: "observers: \(observers)", fr: "observateurs : \(observers)")
    return (members == unknown ? "" : members + language.semicolon) + text(language)
  }

  private static func status(of body: Stakeholder, _ language: Language) -> String {
    guard let status = body.status.value, status != .active else { return "" }
    return " (\(status.label(language).lowercased()))"
  }

  /// "held in 2021: 1 of 4, regular; 3 meetings in 2022".
  private static func meetings(of body: String, _ map: StakeholderMap, _ language: Language)
    -> String?
  {
    let own = map.meetings.filter { $0.body == body }.enumerated().sorted {
      ($0.element.period?.description ?? "", $0.offset)
        < ($1.element.period?.description ?? "", $1.offset)
    }
    let parts = own.map(\.element).map { meeting -> String in
      let period = meeting.period?.inSentence ?? LocalizedText(verbatim: "")
      var facts = [count(meeting.held, of: meeting.planned, period)].compactMap { $0?(language) }
      switch meeting.regularity {
      case .known(let regularity):
        facts.append(regularity.meetings(language))
      case .absent:
        facts.append(
          LocalizedText(en: "no regular meetings", fr: "pas de réunions régulières")(language))
      case .unknown: break
      }
      guard !facts.isEmpty else { return "" }
      let reserve = reserve(meeting)?(language)
      return facts.joined(separator: ", ") + (reserve.map { " (\($0))" } ?? "")
    }.filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: language.semicolon)
  }

  /// What keeps a row of meetings from being plain fact.
  private static func reserve(_ meeting: Meeting) -> LocalizedText? {
    switch meeting.confidence.value {
    case .inferred: LocalizedText(en: "inferred", fr: "déduit")
    case .disputed: LocalizedText(en: "conflicting", fr: "discordant")
    default: nil
    }
  }

  /// How many meetings were held of those that were planned.
  private static func count(_ held: Int?, of planned: Int?, _ period: LocalizedText)
    -> LocalizedText?
  {
    switch (held, planned) {
    case (nil, nil): nil
    case (nil, let planned?):
      LocalizedText(
        en: "planned \(period): \(planned)", fr: "prévues \(period(.french)) : \(planned)")
    case (0, nil):
      LocalizedText(en: "no meeting \(period)", fr: "aucune réunion \(period(.french))")
    case (1, nil):
      LocalizedText(en: "1 meeting \(period)", fr: "1 réunion \(period(.french))")
    case (let held?, nil):
      LocalizedText(en: "\(held) meetings \(period)", fr: "\(held) réunions \(period(.french))")
    case (let held?, let planned?):
      LocalizedText(
        en: "held \(period): \(held) of \(planned)",
        fr: "tenues \(period(.french)) : \(held) sur \(planned)")
    }
  }
}

extension MeetingRegularity {
  fileprivate func meetings(_ language: Language) -> String {
    switch self {
    case .regular: LocalizedText(en: "regular", fr: "régulières")(language)
    case .irregular: LocalizedText(en: "irregular", fr: "irrégulières")(language)
    default: rawValue
    }
  }
}
