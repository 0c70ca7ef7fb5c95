import OrderedCollections
import StakeholderModel

/// Two pieces of technical assistance of one purpose, from different providers to one recipient, at
/// one time.
///
/// Judged pair by pair, where providers, recipients and purposes are known and neither follows the
/// other. Fails where the dates, as exact as they are, leave no doubt that both were under way at once;
/// asks where dates are missing or too coarse to tell. A pair that lies apart in time is not judged.
struct DuplicateEngagement: GapRule {
  let code = "assistance/duplicate-engagement"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Several providers, one recipient, one purpose, at one time",
    fr: "Plusieurs prestataires auprès d’un même bénéficiaire, à la même fin et au même moment")
  let why = LocalizedText(
    en: """
      Providers who assist the same party for the same purpose without knowing of each other do work \
      twice and take up the time of those whom they assist.
      """,
    fr: """
      Des prestataires qui appuient une même structure à la même fin sans se concerter font deux fois \
      le travail et prennent sur le temps de ceux qu’ils appuient.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let all = Assistance.all(index).filter(\.isJudged)
    let judged = JudgedParties(index)
    return all.enumerated().flatMap { place, first in
      all[(place + 1)...].compactMap { verdict(first, $0, judged) }
    }
  }

  private func verdict(_ a: Assistance, _ b: Assistance, _ judged: JudgedParties) -> Verdict? {
    let recipients = a.recipients.filter { b.recipients.contains($0) && judged.contains($0) }
    let purposes = a.engagement.purposes.elements.map(\.rawValue)
    let others = b.engagement.purposes.elements.map(\.rawValue)
    let shared = purposes.filter(others.contains)
    guard !recipients.isEmpty, !shared.isEmpty, !a.providers.isEmpty, !b.providers.isEmpty,
      Set(a.providers).isDisjoint(with: b.providers), !follows(a, b), !follows(b, a),
      !isCertainlyBefore(a, b), !isCertainlyBefore(b, a)
    else { return nil }
    let facts: [String: FactValue] = [
      "engagements": .terms([a.engagement.id, b.engagement.id]),
      "first": .stakeholders(a.providers), "second": .stakeholders(b.providers),
      "firstStart": a.facts["start"] ?? .text(""), "firstEnd": a.facts["end"] ?? .text(""),
      "secondStart": b.facts["start"] ?? .text(""), "secondEnd": b.facts["end"] ?? .text(""),
      "providers": .stakeholders(a.providers + b.providers),
      "recipients": .stakeholders(recipients), "purposes": .terms(Array(OrderedSet(shared))),
    ]
    let outcome: Verdict.Outcome =
      isCertainlyUnderWay(a, from: b) && isCertainlyUnderWay(b, from: a) ? .fails : .notKnown
    // Nobody is asked about what is over.
    if outcome == .notKnown && (a.isOver || b.isOver) { return nil }
    return Verdict(
      outcome, Array(OrderedSet(a.providers + b.providers + recipients)), facts: facts,
      evidence: a.evidence + b.evidence)
  }

  private func follows(_ a: Assistance, _ b: Assistance) -> Bool {
    a.engagement.follows == .known(b.engagement.id)
  }

  private func isCertainlyBefore(_ a: Assistance, _ b: Assistance) -> Bool {
    guard let end = a.engagement.end.value, let start = b.engagement.start.value else {
      return false
    }
    return end.isCertainlyBefore(start)
  }

  /// Whether `a` had begun on every day that may be the last of `b`. What has begun lasts for its first
  /// day at least, though nobody says when it ended.
  private func isCertainlyUnderWay(_ a: Assistance, from b: Assistance) -> Bool {
    guard let begun = a.engagement.start.value?.lastDay,
      let start = b.engagement.start.value?.firstDay
    else { return false }
    return begun <= max(start, b.engagement.end.value?.firstDay ?? start)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let first = names.list(verdict.stakeholders("first").map(names.withArticle))
    let second = names.list(verdict.stakeholders("second").map(names.withArticle))
    let recipients = verdict.stakeholders("recipients")
    let to = names.list(recipients.map(names.withArticle))
    let toRecipients = names.list(recipients.map { names.french($0).to })
    let (firstDates, secondDates) = (
      dates("first", verdict, names), dates("second", verdict, names)
    )
    let purposes = purposes(verdict, names)
    return names.language.say(
      en: """
        The technical assistance from \(first)\(firstDates) and that from \(second)\(secondDates), both to \
        \(to), serve the same purpose (\(purposes)) in periods that overlap.
        """,
      fr: """
        L’assistance technique apportée \(toRecipients) par \(first)\(firstDates) et celle de \
        même finalité (\(purposes)) apportée par \(second)\(secondDates) se chevauchent dans le temps.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let providers = verdict.stakeholders("providers")
    let (all, ofAll) = (
      names.list(providers.map(names.withArticle)),
      names.list(providers.map { names.french($0).of })
    )
    let to = names.list(verdict.stakeholders("recipients").map(names.withArticle))
    return names.language.say(
      en: """
        Bring \(to) together with \(all) to compare terms of reference, and settle who does what, on one \
        timetable.
        """,
      fr: """
        Rapprocher, avec \(to), les termes de référence \(ofAll), et arrêter la répartition des tâches \
        dans un calendrier commun.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let first = names.list(verdict.stakeholders("first").map(names.withArticle))
    let second = names.list(verdict.stakeholders("second").map(names.withArticle))
    let recipients = verdict.stakeholders("recipients")
    let to = names.list(recipients.map(names.withArticle))
    let toRecipients = names.list(recipients.map { names.french($0).to })
    let purposes = purposes(verdict, names)
    return names.language.say(
      en: """
        From when to when did \(to) receive technical assistance from \(first) and from \(second) \
        (\(purposes))?
        """,
      fr: """
        De quand à quand une assistance technique (\(purposes)) a-t-elle été apportée \(toRecipients) \
        par \(first), d’une part, et par \(second), d’autre part ?
        """)
  }

  private func dates(_ which: String, _ verdict: Verdict, _ names: NameInSentence) -> String {
    names.dates(
      PartialDate(verdict.text("\(which)Start")), PartialDate(verdict.text("\(which)End")))
  }

  private func purposes(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.list(
      verdict.terms("purposes").map {
        AssistancePurpose(rawValue: $0).label(names.language).lowercased()
      })
  }
}
