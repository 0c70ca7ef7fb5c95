import StakeholderModel

/// A body that has not met for long before the date of the map.
///
/// The latest period in which it is known to have met counts, at the last day that it may mean. The
/// rule holds where that lies within the norm; otherwise it fails only where the map claims to know
/// all meetings of the body (`complete` has `meetings`), since later ones may be missing, and the
/// body is asked about. A later row that tells a rhythm and counts nothing says that the body met,
/// too: on such a row no body fails. Without a date of the map, or a row that says that the body
/// met, there is nothing to reckon from. Proposed and ended bodies are not judged.
struct NoRecentMeeting: GapRule {
  let code = "functioning/no-recent-meeting"
  let severity = Severity.medium
  let domain = InterviewDomain.structure
  let norms = ["functioning.monthsWithoutMeeting"]
  let title = LocalizedText(
    en: "Body that has not met for long", fr: "Organe qui ne s’est pas réuni depuis longtemps")
  let why = LocalizedText(
    en: "What a body is to decide waits until it meets, and members turn elsewhere meanwhile.",
    fr: """
      Ce qu’un organe doit trancher attend qu’il se réunisse, et les membres règlent entre-temps leurs \
      affaires ailleurs.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "When did these bodies last meet?",
    fr: "De quand date la dernière réunion de ces organes ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    return index.homeBodies.compactMap(index.stakeholder).map { body in
      guard body.isInPlace, let date = index.map.settings.date,
        let row = index.lastMeeting(of: body.id), let period = index.map.meetings[row].period
      else { return Verdict(.notApplicable, [body.id]) }
      let months = norms.functioning.monthsWithoutMeeting
      let facts: [String: FactValue] = [
        "period": .text(period.description), "date": .text(date.description),
        "months": .number(months),
      ]
      let met = Evidence.meeting(row, in: index.map)
      guard period.end.isMoreThan(months, before: date) else {
        return Verdict(.holds, [body.id], facts: facts, evidence: [met])
      }
      let isCounted = index.map.meetings[row].held != nil
      guard isCounted, body.complete.contains(.meetings) else {
        return Verdict(.notKnown, [body.id], facts: facts, evidence: [met])
      }
      let own = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
      return Verdict(.fails, [body.id], facts: facts, evidence: own + [met], claim: .meetings)
    }
  }

  /// "June 2021", "14 June 2021"; "juin 2021", "le 14 juin 2021".
  private func lastDay(_ verdict: Verdict) -> LocalizedText {
    guard let end = Period(verdict.text("period"))?.end else { return LocalizedText(verbatim: "") }
    let article = end.day == nil ? "" : "le "
    return LocalizedText(
      en: "\(end.text(in: .english))", fr: "\(article)\(end.text(in: .french))")
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    let (months, last) = (verdict.number("months"), lastDay(verdict))
    let date = PartialDate(verdict.text("date"))?.text(in: names.language) ?? ""
    let (what, of) = (names.withArticle(body), names.french(body).of)
    guard months > 1 else {
      return names.language.say(
        en: """
          No meeting of \(what) is known after \(last), more than a month before the date of the map \
          (\(date)).
          """,
        fr: """
          Aucune réunion \(of) n’est connue après \(last(.french)), soit plus d’un mois avant la date \
          de la carte (\(date)).
          """)
    }
    return names.language.say(
      en: """
        No meeting of \(what) is known after \(last), more than \(months) months before the date of \
        the map (\(date)).
        """,
      fr: """
        Aucune réunion \(of) n’est connue après \(last(.french)), soit plus de \(months) mois avant la \
        date de la carte (\(date)).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    return names.language.say(
      en: """
        Call a meeting of \(body) on the decisions that are waiting, and set the dates of the next ones \
        there.
        """,
      fr: """
        Réunir \(body) autour des décisions en attente, et arrêter dès cette séance les dates des \
        réunions suivantes.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let last = lastDay(verdict)
    let they = corps.isFeminine ? "elle" : "il"
    let met = corps.isPlural ? "se sont-\(they)s" : "s’est-\(they)"
    let has = body.verb("Has", "Have")
    return names.language.say(
      en: "\(has) \(body.withArticle) met since \(last)?",
      fr: """
        \(corps.withArticle.capitalizedFirst) \(met) réuni\(corps.agreement) depuis \(last(.french)) ?
        """)
  }
}

extension MapIndex {
  /// The row of the period that ends last of those in which a body is known to have met; of rows that
  /// end on the same day one that counts meetings. O(meetings).
  fileprivate func lastMeeting(of body: String) -> Int? {
    let met = map.meetings.indices.filter { map.meetings[$0].body == body && map.meetings[$0].met }
    return met.max { end(of: $0) < end(of: $1) }
  }

  private func end(of row: Int) -> (Int, Int) {
    let meeting = map.meetings[row]
    return (meeting.period?.end.lastDay ?? 0, meeting.held == nil ? 0 : 1)
  }
}

extension Meeting {
  /// Whether the row says that the body met: by a number, or, where there is none, by a rhythm.
  fileprivate var met: Bool {
    guard period != nil else { return false }
    if let held { return held > 0 }
    return regularity.value != nil
  }
}

extension PartialDate {
  /// Whether the last day that it may mean lies more than so many months before the first day that
  /// another date may mean.
  fileprivate func isMoreThan(_ months: Int, before other: PartialDate) -> Bool {
    let (last, first) = (latest, other.earliest)
    return (last.0 * 12 + last.1 + months, last.2) < (first.0 * 12 + first.1, first.2)
  }
}
