import StakeholderModel

/// A coordination body, SUN network or UN cluster without terms of reference.
///
/// Fails only where a source denies them (`none` in the cell) and holds where the text is named;
/// where the cell is empty the body is asked about. Proposed and ended bodies are not judged, nor those
/// being established for several sectors, which another rule asks to be settled before they begin.
struct NoTermsOfReference: GapRule {
  let code = "functioning/no-terms-of-reference"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Body without terms of reference", fr: "Organe sans termes de référence")
  let why = LocalizedText(
    en: """
      Without terms of reference the members do not know what they may decide, and two bodies easily \
      take up the same task.
      """,
    fr: """
      Sans termes de référence, les membres ne savent pas ce qu’ils peuvent décider, et deux organes \
      en viennent facilement à traiter de la même question.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Which of these bodies have terms of reference?",
    fr: "Lesquels de ces organes ont des termes de référence ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      guard body.isInPlace, !body.isToCoverSeveralFields else {
        return Verdict(.notApplicable, [body.id])
      }
      let evidence = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
      return switch body.termsOfReference {
      case .absent: Verdict(.fails, [body.id], evidence: evidence)
      case .known: Verdict(.holds, [body.id], evidence: evidence)
      case .unknown: Verdict(.notKnown, [body.id], evidence: evidence)
      }
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let has = body.verb("has", "have")
    return names.language.say(
      en: "\(body.withArticle.capitalizedFirst) \(has) no terms of reference.",
      fr: """
        \(corps.withArticle.capitalizedFirst) \(corps.isPlural ? "n’ont" : "n’a") pas de termes de \
        référence.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    return names.language.say(
      en: """
        Give \(body) terms of reference that lay down the tasks, the members, the chair, how often to \
        meet, and to whom to report.
        """,
      fr: """
        Doter \(body) de termes de référence qui fixent les missions, la composition, la présidence, \
        le rythme des réunions et l’instance à laquelle rendre compte.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = corps.isFeminine ? "elle" : "il"
    let verb = corps.isPlural ? "ont-\(they)s" : "a-t-\(they)"
    let does = body.verb("Does", "Do")
    return names.language.say(
      en: "\(does) \(body.withArticle) have terms of reference?",
      fr: "\(corps.withArticle.capitalizedFirst) \(verb) des termes de référence ?")
  }
}
