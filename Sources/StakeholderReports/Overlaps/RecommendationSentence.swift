import CoordinationAnalysis
import StakeholderModel

/// What could be done about an overlap, in sentences: the measure, then what it changes for whom.
public struct RecommendationSentence: Sendable {
  private let advice: OverlapRecommendation
  private let names: NameInSentence

  public init(_ advice: OverlapRecommendation, _ names: NameInSentence) {
    self.advice = advice
    self.names = names
  }

  public var text: String {
    let sentences =
      switch advice.measure {
      case .merge:
        [merge, decider, legalTexts, seats, sitOnce, leftOut, chairs, meetings, attendances]
      case .nest: [nest, legalTexts, noChange]
      case .link: [link]
      case .divide: [divide]
      }
    return sentences.compactMap { $0?(names.language) }.joined(separator: " ")
  }

  /// What could be done about several groups, for a terminal: a paragraph each, after an empty line.
  static func lines(_ groups: [OverlapGroup], _ names: NameInSentence) -> String {
    let title = names.language.say(en: "Suggested:", fr: "Suggestion :")
    return groups.compactMap(\.recommendation)
      .map { "\n\(title) \(RecommendationSentence($0, names).text)\n" }.joined()
  }

  // MARK: The measure

  /// The bodies but the one that stays.
  private var others: [String] { advice.bodies.filter { $0 != advice.kept } }

  private var merge: LocalizedText {
    guard let kept = advice.kept else {
      let all = names.list(advice.bodies.map(names.withArticle))
      return LocalizedText(
        en: "Merge \(all) into one body.", fr: "Fusionner \(all) en un seul organe.")
    }
    let list = names.list(others.map(names.withArticle))
    if advice.keptFor == "active", Set(advice.proposed) == Set(others) {
      return LocalizedText(
        en: "Rather than create \(list), give the tasks to \(names.withArticle(kept)).",
        fr: "Plutôt que de créer \(list), confier ces tâches \(names.french(kept).to).")
    }
    return LocalizedText(
      en: "Merge \(list) into \(names.withArticle(kept)), \(reasonToKeep).",
      fr: "Intégrer \(list) \(names.french(kept).to), \(reasonToKeep(.french)).")
  }

  private var reasonToKeep: LocalizedText {
    let isFeminine = advice.kept.map { names.french($0).isFeminine } == true
    return switch advice.keptFor {
    case "successor":
      others.count == 1
        ? LocalizedText(
          en: "which is to succeed it", fr: "appelé\(isFeminine ? "e" : "") à lui succéder")
        : LocalizedText(
          en: "which is to succeed them", fr: "appelé\(isFeminine ? "e" : "") à leur succéder")
    case "active":
      LocalizedText(
        en: "the only one at work", fr: "\(isFeminine ? "la seule" : "le seul") en activité")
    case "superior":
      others.count == 1
        ? LocalizedText(
          en: "to which it answers",
          fr: names.french(others[0]).isFeminine ? "dont elle relève" : "dont il relève")
        : LocalizedText(en: "to which they answer", fr: "dont ils relèvent")
    case "legal-basis":
      LocalizedText(
        en: "the only one whose legal basis is known",
        fr: """
          \(isFeminine ? "la seule" : "le seul") dont la base légale est connue
          """)
    case "rank": LocalizedText(en: "which ranks highest", fr: "dont le rang est le plus élevé")
    case "members":
      LocalizedText(en: "which has most known members", fr: "qui compte le plus de membres connus")
    default: LocalizedText(en: "which meets most often", fr: "qui se réunit le plus souvent")
    }
  }

  private var nest: LocalizedText {
    let outer = advice.kept ?? advice.bodies[0]
    let list = names.list(others.map(names.withArticle))
    let parts = others.map { names.french($0).of }
    return LocalizedText(
      en: """
        Make \(list) a working group of \(names.withArticle(outer)), with one calendar.
        """,
      fr: """
        Faire \(names.list(parts)) un groupe de travail \(names.french(outer).of), avec un calendrier \
        commun.
        """)
  }

  private var link: LocalizedText {
    let all = names.list(advice.bodies.map(names.withArticle))
    let french = "invitations réciproques aux réunions et calendrier commun. "
    let ways =
      advice.bodies.count == 2
      ? LocalizedText(
        en: "each invites the other to its meetings, and both keep one calendar. \(noChange)",
        fr: french + noChange(.french))
      : LocalizedText(
        en: "each invites the others to its meetings, and all keep one calendar. \(noChange)",
        fr: french + noChange(.french))
    switch advice.reason {
    case "weak-evidence":
      return LocalizedText(
        en: """
          Before anybody merges \(all), confirm who sits in each and what each is charged with. Until \
          then link them: \(ways)
          """,
        fr: """
          Avant toute fusion entre \(all), confirmer qui siège dans chaque organe et de quoi il est chargé. \
          D’ici là, les relier : \(ways(.french))
          """)
    case "different-groups":
      return LocalizedText(
        en: "Link \(all), which belong to different groups: \(ways)",
        fr: "Relier \(all), qui relèvent de groupes différents : \(ways(.french))")
    default:
      return LocalizedText(
        en: "Link \(sides): \(ways)", fr: "Relier \(sides(.french)) : \(ways(.french))")
    }
  }

  private var noChange: LocalizedText {
    LocalizedText(
      en: "No seat is lost and no meeting is saved by that alone.",
      fr: "Cette mesure ne supprime par elle-même ni siège ni réunion.")
  }

  private var divide: LocalizedText {
    let all = names.list(advice.bodies.map(names.withArticle))
    return LocalizedText(
      en: """
        Divide the work between \(all): lay down which of them does what of the common tasks\(tasks). \
        \(noChange)
        """,
      fr: """
        Répartir le travail entre \(all) : fixer par écrit qui assure quelle part des tâches \
        communes\(tasks). \(noChange(.french))
        """)
  }

  /// All bodies; where some stand beside others, the one side and the other.
  private var sides: LocalizedText {
    let own = advice.bodies.filter { !advice.counterparts.contains($0) }
    guard advice.bodies.count > 2, !advice.counterparts.isEmpty else {
      return LocalizedText(verbatim: names.list(advice.bodies.map(names.withArticle)))
    }
    let (one, other) = (names.gathered(own), names.gathered(advice.counterparts))
    return LocalizedText(
      en: "\(one) on the one side, \(other) on the other",
      fr: "d’une part \(one), d’autre part \(other)")
  }

  /// The common tasks in brackets: mandates, or where none is in common functions.
  private var tasks: String {
    let labels =
      advice.mandates.isEmpty
      ? advice.functions.map { names.term($0, of: "function") }
      : advice.mandates.map { names.term($0, of: "mandate") }
    let list = names.language.sorted(labels.map { $0.lowercased() })
    return list.isEmpty ? "" : " (\(list.joined(separator: names.language.semicolon)))"
  }

  // MARK: What a merger changes

  /// Who may decide, where the bodies may belong to different groups.
  private var decider: LocalizedText? {
    guard !advice.withoutGroup.isEmpty else { return nil }
    let list = names.list(advice.withoutGroup.map(names.withArticle))
    let parts = names.list(advice.withoutGroup.map { names.french($0).of })
    return LocalizedText(
      en: "To which group \(list) belongs is not known: settle first who may decide.",
      fr: "Le groupe d’appartenance \(parts) n’est pas connu : établir d’abord qui peut en décider."
    )
  }

  private var legalTexts: LocalizedText? {
    guard !advice.legalTexts.isEmpty else { return nil }
    let list = names.list(advice.legalTexts.map(names.withArticle))
    let parts = names.list(advice.legalTexts.map { names.french($0).of })
    return LocalizedText(
      en: "The legal basis of \(list) would have to be changed.",
      fr: "La base légale \(parts) serait à modifier.")
  }

  private var seats: LocalizedText {
    let (now, after) = (advice.seats, advice.seatsAfter)
    let admitted =
      advice.leftOut.isEmpty
      ? LocalizedText(verbatim: "")
      : LocalizedText(en: " once all have been admitted", fr: " une fois tous les membres admis")
    let once =
      advice.collectives.isEmpty
      ? LocalizedText(verbatim: "")
      : LocalizedText(
        en: ", groups of parties counted once", fr: ", chaque collectif comptant pour un")
    return after == 1
      ? LocalizedText(
        en: "Of \(now) seats, one remains\(admitted)\(once).",
        fr: "Sur \(now) sièges, il en reste un\(admitted(.french))\(once(.french)).")
      : LocalizedText(
        en: "Of \(now) seats, \(after) remain\(admitted)\(once).",
        fr: "Sur \(now) sièges, il en reste \(after)\(admitted(.french))\(once(.french)).")
  }

  private var sitOnce: LocalizedText? {
    guard !advice.sitOnce.isEmpty else { return nil }
    let list = shown(advice.sitOnce)
    return advice.sitOnce.count == 1
      ? LocalizedText(
        en: "\(list) sits once instead of several times.",
        fr: "\(list) n’y siège plus qu’une fois.")
      : LocalizedText(
        en: "\(list) sit once instead of several times.",
        fr: "\(list) n’y siègent plus qu’une fois.")
  }

  private var leftOut: LocalizedText? {
    guard let kept = advice.kept, !advice.leftOut.isEmpty else { return nil }
    let list = shown(advice.leftOut)
    let isOne = advice.leftOut.count == 1
    let (council, conseil) = (names.withArticle(kept), names.french(kept))
    let offers = conseil.isPlural ? "offrent" : "offre"
    return LocalizedText(
      en: isOne
        ? "\(list) loses its seat unless \(council) admits it."
        : "\(list) lose their seats unless \(council) admits them.",
      fr: isOne
        ? "\(list) perd son siège si \(conseil.withArticle) ne lui en \(offers) pas un."
        : "\(list) perdent leur siège si \(conseil.withArticle) ne leur en \(offers) pas un.")
  }

  private var chairs: LocalizedText? {
    guard !advice.chairsLost.isEmpty else { return nil }
    let list = shown(advice.chairsLost)
    let isOne = advice.chairsLost.count == 1
    return LocalizedText(
      en: isOne ? "\(list) gives up a chair." : "\(list) give up a chair.",
      fr: isOne ? "\(list) cède une présidence." : "\(list) cèdent une présidence.")
  }

  private var meetings: LocalizedText {
    guard let saved = advice.meetingsSaved else {
      return LocalizedText(
        en: "How many meetings that saves is not known.",
        fr: "Le nombre de réunions ainsi épargnées n’est pas connu.")
    }
    let planned =
      advice.includesPlanned
      ? LocalizedText(en: " by the calendar", fr: " d’après le calendrier")
      : LocalizedText(verbatim: "")
    let count = number(saved)
    if !advice.bodiesWithoutCount.isEmpty {
      return LocalizedText(
        en: "Meetings saved a year\(planned): at least \(count).",
        fr: "Réunions épargnées par an\(planned(.french)) : au moins \(count).")
    }
    return saved == 0
      ? LocalizedText(
        en: "No meeting is saved\(planned).",
        fr: "Aucune réunion n’est épargnée\(planned(.french)).")
      : LocalizedText(
        en: "Meetings saved a year\(planned): \(count).",
        fr: "Réunions épargnées par an\(planned(.french)) : \(count).")
  }

  /// Meetings times seats.
  private var attendances: LocalizedText? {
    guard let saved = advice.attendancesSaved, saved != 0 else { return nil }
    let count = number(abs(saved))
    return saved > 0
      ? LocalizedText(
        en: "Attendances saved a year: \(count).", fr: "Présences épargnées par an : \(count).")
      : LocalizedText(
        en:
          "Since more would sit through the meetings that stay, attendances rise by \(count) a year.",
        fr: """
          Comme davantage de membres assisteraient aux réunions qui restent, les présences augmentent de \
          \(count) par an.
          """)
  }

  private func number(_ value: Double) -> String {
    value.text(digits: value.rounded() == value ? 0 : 1, names.language)
  }

  /// How many names a sentence has.
  private static let mostNames = 8

  private func shown(_ ids: [String]) -> String {
    let (shown, rest) = ids.shown(atMost: Self.mostNames)
    let others = names.language.say(en: "\(rest) others", fr: "\(rest) autres")
    return names.list(shown.map(names.short) + (rest > 0 ? [others] : []))
  }
}
