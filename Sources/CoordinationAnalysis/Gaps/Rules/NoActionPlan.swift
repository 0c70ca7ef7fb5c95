import StakeholderModel

/// A coordination body, SUN network or UN cluster without an action plan of its own.
///
/// Fails only where a source denies the plan (`none` in the cell) and holds where the plan is named;
/// where the cell is empty the body is asked about. Proposed and ended bodies are not judged.
struct NoActionPlan: GapRule {
  let code = "functioning/no-action-plan"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Body without an action plan", fr: "Organe sans plan d’action")
  let why = LocalizedText(
    en: """
      Without a plan of its own, a body can neither ask for the means to act nor answer for what it \
      had set out to do.
      """,
    fr: """
      Sans plan qui lui soit propre, un organe ne peut ni demander les moyens d’agir, ni répondre de \
      ce qu’il s’était fixé.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Which of these bodies have an action plan of their own?",
    fr: "Lesquels de ces organes ont leur propre plan d’action ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      guard body.isInPlace else { return Verdict(.notApplicable, [body.id]) }
      let evidence = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
      return switch body.actionPlan {
      case .absent: Verdict(.fails, [body.id], evidence: evidence)
      case .known: Verdict(.holds, [body.id], evidence: evidence)
      case .unknown: Verdict(.notKnown, [body.id], evidence: evidence)
      }
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let (has, its) = (body.verb("has", "have"), body.verb("its", "their"))
    return names.language.say(
      en: "\(body.withArticle.capitalizedFirst) \(has) no action plan of \(its) own.",
      fr: """
        \(corps.withArticle.capitalizedFirst) \(corps.isPlural ? "n’ont" : "n’a") pas de plan \
        d’action propre.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    return names.language.say(
      en: """
        Have \(body) adopt an action plan that sets, for each action, who leads it, by when, and what \
        it costs.
        """,
      fr: """
        Faire adopter par \(body) un plan d’action qui fixe, pour chaque action, un responsable, une \
        échéance et un coût.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = corps.isFeminine ? "elle" : "il"
    let verb = corps.isPlural ? "ont-\(they)s" : "a-t-\(they)"
    let (does, its) = (body.verb("Does", "Do"), body.verb("its", "their"))
    return names.language.say(
      en: "\(does) \(body.withArticle) have an action plan of \(its) own?",
      fr: "\(corps.withArticle.capitalizedFirst) \(verb) un plan d’action propre ?")
  }
}
