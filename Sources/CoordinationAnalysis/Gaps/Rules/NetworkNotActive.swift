import StakeholderModel

/// A coordination body, SUN network or UN cluster that is still being set up, or sleeps.
///
/// Proposed and ended bodies are not judged; a body whose status nobody states is asked about.
struct NetworkNotActive: GapRule {
  let code = "functioning/network-not-active"
  let severity = Severity.low
  let title = LocalizedText(
    en: "Network being set up, or dormant", fr: "Réseau en cours de mise en place ou en sommeil")
  let why = LocalizedText(
    en: "Until it works fully, the group it is meant to bring together is heard less.",
    fr: "Tant qu’il ne fonctionne pas pleinement, le groupe qu’il doit réunir est moins entendu.")

  func examine(_ index: MapIndex, _ norms: Norms) -> [Verdict] {
    index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      let evidence = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
      let facts: [String: FactValue] = ["status": .text(body.status.value?.rawValue ?? "")]
      return switch body.status.value {
      case .beingEstablished, .dormant: Verdict(.fails, [body.id], facts: facts, evidence: evidence)
      case .active: Verdict(.holds, [body.id], facts: facts, evidence: evidence)
      case .proposed, .ended: Verdict(.notApplicable, [body.id], facts: facts)
      default: Verdict(.notKnown, [body.id], evidence: evidence)
      }
    }
  }

  private func isDormant(_ verdict: Verdict) -> Bool {
    verdict.text("status") == StakeholderStatus.dormant.rawValue
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    if names.language == .french {
      let body = names.french(verdict.subjects[0])
      let state = isDormant(verdict) ? "en sommeil" : "encore en cours de mise en place"
      return "\(body.withArticle.capitalizedFirst) \(body.isPlural ? "sont" : "est") \(state)."
    }
    let body = names.english(verdict.subjects[0])
    let state = isDormant(verdict) ? "dormant" : "still being set up"
    return "\(body.withArticle.capitalizedFirst) \(body.verb("is", "are")) \(state)."
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    if names.language == .french {
      let body = names.french(verdict.subjects[0])
      return """
        Doter \(body.withArticle) d’un responsable désigné, d’un plan d’action et d’un calendrier \
        \(isDormant(verdict) ? "de relance" : "de mise en place").
        """
    }
    let body = names.english(verdict.subjects[0])
    return """
      Give \(body.withArticle) a named lead, an action plan and a timetable for its \
      \(isDormant(verdict) ? "revival" : "launch").
      """
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    if names.language == .french {
      let body = names.french(verdict.subjects[0])
      let verb =
        body.isPlural
        ? "fonctionnent-\(body.isFeminine ? "elles" : "ils")"
        : "fonctionne-t-\(body.isFeminine ? "elle" : "il")"
      return "\(body.withArticle.capitalizedFirst) \(verb) effectivement ?"
    }
    let body = names.english(verdict.subjects[0])
    return "\(body.verb("Does", "Do")) \(body.withArticle) actually function?"
  }
}
