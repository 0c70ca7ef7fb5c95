import OrderedCollections
import StakeholderModel

/// What a source names as standing in the way of a party's work, and no rule could find in a map: insecurity,
/// a law that is missing, staff that leaves.
///
/// Judged party by party over the rows of the assessments whose framework is ``framework``: the item is the
/// obstacle, the answer what is said of it, the latest where it was said in several years. Fails where one is
/// named, holds where all are answered with "none"; rows without an answer are asked by the interview guide. Parties that are proposed or have ended
/// do not apply.
struct StatedObstacle: GapRule {
  /// Tells the rows from the items of other assessments.
  static let framework = Framework.obstacles.rawValue

  let code = "functioning/stated-obstacle"
  let severity = Severity.medium
  let domain = InterviewDomain.achievements
  let title = LocalizedText(
    en: "Obstacle that a source names", fr: "Obstacle signalé par une source")
  let why = LocalizedText(
    en:
      "What stands in the way decides what can be done, and where, whatever the plans provide for.",
    fr: """
      Ce qui entrave l’action détermine ce qui peut être fait, et où, quoi que prévoient les plans.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let all = index.map.assessments
    let rows = all.indices.filter {
      all[$0].framework == Self.framework && !all[$0].isOpen
        && index.stakeholder(all[$0].subject) != nil
    }
    let judged = JudgedParties(index)
    return OrderedDictionary(grouping: rows) { all[$0].subject }.map { subject, rows in
      guard judged.contains(subject) else {
        return Verdict(.notApplicable, [subject])
      }
      let latest = OrderedDictionary(grouping: rows) { all[$0].item.folded }.values
        .flatMap { all.latest(of: $0) }
      let named = latest.filter { !Self.denials.contains((all[$0].answer ?? "").folded) }
      let told = named.isEmpty ? latest : named
      return Verdict(
        named.isEmpty ? .holds : .fails, [subject],
        facts: ["items": .terms(Array(OrderedSet(told.map { all[$0].item })))],
        evidence: told.map { Evidence.assessment($0, in: index.map) })
    }
  }

  /// What is answered where there is no such obstacle, folded.
  private static let denials: Set<String> = [
    "none", "no", "n/a", "aucun", "aucune", "non", "sans objet",
  ]

  /// How many obstacles a sentence names.
  private static let mostItems = 5

  private func items(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let quoted = verdict.terms("items").map(names.said).map {
      names.language.say(en: "“\($0)”", fr: "« \($0) »")
    }
    return names.list(quoted, atMost: Self.mostItems)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (
      names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0])
    )
    let items = items(verdict, names)
    guard verdict.evidence.weakestConfidence != .inferred else {
      return verdict.terms("items").count == 1
        ? names.language.say(
          en: "A source names this difficulty, which we relate to the work of \(party): \(items).",
          fr: """
            Une source signale cette difficulté, que nous rattachons à l’action \(structure.of) : \(items).
            """)
        : names.language.say(
          en:
            "Obstacles or difficulties are reported that we relate to the work of \(party): \(items).",
          fr:
            "Des obstacles ou difficultés sont signalés, que nous rattachons à l’action \(structure.of) : \(items)."
        )
    }
    return verdict.terms("items").count == 1
      ? names.language.say(
        en: "An obstacle to the work of \(party) is reported: \(items).",
        fr: "Une difficulté est signalée pour l’action \(structure.of) : \(items).")
      : names.language.say(
        en: "Obstacles to the work of \(party) are reported: \(items).",
        fr: "Des difficultés sont signalées pour l’action \(structure.of) : \(items).")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (
      names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0])
    )
    // Those of whom there are many have no plan in common.
    guard !structure.isPlural else {
      return verdict.terms("items").count == 1
        ? names.language.say(
          en: """
            Agree with \(party) on what can be done to remove this and, where that is beyond reach, how to work in \
            spite of it.
            """,
          fr: """
            Convenir avec \(party) de ce qui peut être fait pour lever cette difficulté et, si ce n’est pas possible, \
            de la manière de travailler malgré elle.
            """)
        : names.language.say(
          en: """
            Agree with \(party) on what can be done to remove these and, where that is beyond reach, how to work in \
            spite of them.
            """,
          fr: """
            Convenir avec \(party) de ce qui peut être fait pour lever ces difficultés et, si ce n’est pas possible, \
            de la manière de travailler malgré elles.
            """)
    }
    return verdict.terms("items").count == 1
      ? names.language.say(
        en: """
          Say in the action plan of \(party) what can be done to remove this and, where that is beyond reach, \
          how to work in spite of it.
          """,
        fr: """
          Indiquer dans le plan d’action \(structure.of) ce qui peut être fait pour lever cette difficulté et, si \
          ce n’est pas possible, comment travailler malgré elle.
          """)
      : names.language.say(
        en: """
          Say in the action plan of \(party) what can be done to remove these and, where that is beyond \
          reach, how to work in spite of them.
          """,
        fr: """
          Indiquer dans le plan d’action \(structure.of) ce qui peut être fait pour lever ces difficultés et, si \
          ce n’est pas possible, comment travailler malgré elles.
          """)
  }

  /// Rows without an answer are items of the interview guide.
  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
}
