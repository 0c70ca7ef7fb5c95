import StakeholderModel

/// A coordination body, SUN network or UN cluster that nobody chairs.
///
/// Holds where somebody chairs, co-chairs or heads it. Fails where nobody does and the map claims to
/// know all members of the body (`complete` has `members`), or denies that the one it names chairs or
/// heads it; otherwise the body is asked about. Proposed and ended bodies are not judged.
struct NoChair: GapRule {
  let code = "functioning/no-chair"
  let severity = Severity.medium
  let title = LocalizedText(en: "Body without a chair", fr: "Organe sans présidence")
  let why = LocalizedText(
    en: "Where nobody chairs, nobody convenes, settles a dispute or signs what was agreed.",
    fr: "Sans présidence, personne ne convoque, ne tranche, ni ne signe ce qui a été convenu.")

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Who chairs or coordinates these bodies?", fr: "Qui préside ou coordonne ces organes ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      guard body.isInPlace else { return Verdict(.notApplicable, [body.id]) }
      let own = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
      let chairs = index.tiesInForce(to: body.id, [.chairs, .coChairs, .heads])
      if !chairs.isEmpty {
        return Verdict(
          .holds, [body.id],
          facts: ["chairs": .stakeholders(chairs.map { index.map.ties[$0].from })],
          evidence: chairs.map { Evidence.tie($0, in: index.map) })
      }
      if let (relation, denied) = index.deniedChair(of: body.id) {
        return Verdict(
          .fails, [body.id],
          facts: [
            "relation": .text(relation.rawValue),
            "denied": .stakeholders(denied.map { index.map.ties[$0].from }),
          ], evidence: own + denied.map { Evidence.tie($0, in: index.map) })
      }
      let isFullyKnown = body.complete.contains(.members)
      return Verdict(
        isFullyKnown ? .fails : .notKnown, [body.id], evidence: own,
        claim: isFullyKnown ? .members : nil)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let denied = verdict.stakeholders("denied")
    guard !denied.isEmpty else {
      return names.language.say(
        en: "Nobody chairs or heads \(body.withArticle), all of whose members are known.",
        fr: """
          Personne ne préside ni ne dirige \(corps.withArticle), dont tous les membres sont connus.
          """)
    }
    let who = names.list(denied.map(names.withArticle))
    let are = body.verb("is", "are")
    let isNot = corps.isPlural ? "ne sont pas" : "n’est pas"
    let led = LocalizedText(
      en: isHead(verdict) ? "headed" : "chaired",
      fr: (isHead(verdict) ? "dirigé" : "présidé") + corps.agreement)
    return names.language.say(
      en: """
        \(body.withArticle.capitalizedFirst) \(are) not \(led) by \(who), and nobody else is known to do \
        so.
        """,
      fr: """
        \(corps.withArticle.capitalizedFirst) \(isNot) \(led(.french)) par \(who), et personne d’autre \
        n’est connu à \(corps.isPlural ? "leur" : "sa") tête.
        """)
  }

  private func isHead(_ verdict: Verdict) -> Bool {
    verdict.text("relation") == Relation.heads.rawValue
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    return names.language.say(
      en: """
        Decide which office chairs \(names.withArticle(body)), and lay it down in the terms of reference.
        """,
      fr: """
        Désigner l’autorité chargée de la présidence \(names.french(body).of), et l’inscrire dans les \
        termes de référence.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    return names.language.say(
      en: "Who chairs or coordinates \(body)?", fr: "Qui préside ou coordonne \(body) ?")
  }
}

extension MapIndex {
  /// The ties by which the map denies that somebody chairs a body or, where there are none, that
  /// somebody heads it.
  fileprivate func deniedChair(of body: String) -> (relation: Relation, ties: [Int])? {
    for relation in [Relation.chairs, .heads] {
      let denied = ties(to: body, [relation], includingAbsent: true).filter {
        map.ties[$0].isAbsent
      }
      if !denied.isEmpty { return (relation, denied) }
    }
    return nil
  }
}
