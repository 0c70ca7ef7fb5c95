import StakeholderModel

/// A body that holds fewer meetings a year than the norm.
///
/// The latest row that counts meetings held is judged, reckoned to a year. Where it reaches the norm
/// the rule holds. Below it the rule fails only where the period is over at the date of the map, and
/// long enough for one meeting by the norm; of a shorter one nothing follows, and the body is asked
/// about. Without such a row the rule does not apply, nor to proposed and ended bodies.
struct MeetingsBelowNorm: GapRule {
  let code = "functioning/meetings-below-norm"
  let severity = Severity.low
  let domain = InterviewDomain.structure
  let norms = ["functioning.fewestMeetings"]
  let title = LocalizedText(
    en: "Fewer meetings than the norm", fr: "Réunions moins nombreuses que la norme")
  let why = LocalizedText(
    en: "A body that seldom meets learns too late of what its members do, and cannot correct it.",
    fr: """
      Un organe qui se réunit rarement apprend trop tard ce que font ses membres, et ne peut plus rien \
      y corriger.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "How many times a year do these bodies meet?",
    fr: "Combien de fois par an ces organes se réunissent-ils ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    let fewest = norms.functioning.fewestMeetings
    return index.homeBodies.compactMap(index.stakeholder).map { body in
      let row = index.latestMeetings(of: body.id) { $0.held != nil && $0.period != nil }
      guard body.isInPlace, let row, let held = index.map.meetings[row].held,
        let period = index.map.meetings[row].period
      else { return Verdict(.notApplicable, [body.id]) }
      let months = period.months
      let isOver = index.map.settings.date.map { period.end.lastDay <= $0.lastDay } ?? true
      // Twelve months over the norm is the time between two meetings.
      let isLongEnough = months * fewest >= 12
      let outcome: Verdict.Outcome =
        held * 12 >= fewest * months ? .holds : isOver && isLongEnough ? .fails : .notKnown
      return Verdict(
        outcome, [body.id],
        facts: [
          "held": .number(held), "period": .text(period.description), "fewest": .number(fewest),
        ], evidence: [Evidence.meeting(row, in: index.map)])
    }
  }

  private func norm(_ verdict: Verdict) -> LocalizedText {
    let fewest = verdict.number("fewest")
    return fewest == 1
      ? LocalizedText(en: "at least one a year", fr: "au moins une par an")
      : LocalizedText(en: "at least \(fewest) a year", fr: "au moins \(fewest) par an")
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, held) = (verdict.subjects[0], verdict.number("held"))
    let (corps, norm) = (names.withArticle(body).capitalizedFirst, norm(verdict))
    let period = Period(verdict.text("period"))?.inSentence ?? LocalizedText(verbatim: "")
    let did = names.french(body).isPlural ? "n’ont tenu" : "n’a tenu"
    return switch held {
    case 0:
      names.language.say(
        en: "\(corps) held no meeting \(period) (threshold applied: \(norm)).",
        fr: """
          \(corps) \(did) aucune réunion \(period(.french)) (seuil retenu : \(norm(.french))).
          """)
    case 1:
      names.language.say(
        en: "\(corps) held only one meeting \(period) (threshold applied: \(norm)).",
        fr: """
          \(corps) \(did) qu’une réunion \(period(.french)) (seuil retenu : \(norm(.french))).
          """)
    default:
      names.language.say(
        en: "\(corps) held only \(held) meetings \(period) (threshold applied: \(norm)).",
        fr: """
          \(corps) \(did) que \(held) réunions \(period(.french)) (seuil retenu : \(norm(.french))).
          """)
    }
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    return names.language.say(
      en: """
        Set a yearly calendar of meetings of \(names.withArticle(body)), and say which office convenes them.
        """,
      fr: """
        Arrêter un calendrier annuel des réunions \(names.french(body).of), et désigner le service \
        chargé de les convoquer.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = corps.isFeminine ? "elle" : "il"
    let verb = corps.isPlural ? "se réunissent-\(they)s" : "se réunit-\(they)"
    let does = body.verb("does", "do")
    return names.language.say(
      en: "How many times a year \(does) \(body.withArticle) meet?",
      fr: "Combien de fois par an \(corps.withArticle) \(verb) ?")
  }
}

extension Period {
  /// How many months it touches; a year has twelve.
  fileprivate var months: Int {
    let first = start.year * 12 + (start.month ?? 1)
    let last = end.year * 12 + (end.month ?? 12)
    return max(1, last - first + 1)
  }
}
