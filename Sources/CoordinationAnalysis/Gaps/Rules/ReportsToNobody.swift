import StakeholderModel

/// A coordination body, SUN network or UN cluster that reports to nobody.
///
/// A line upward is a body's own tie "reports-to" or "accountable-to", a tie "supervises" that
/// reaches it, or a parent. Without one, the rule fails only where the map claims to know all lines
/// of the body (`complete` has `lines`) or denies a parent. Proposed and ended bodies are not judged.
struct ReportsToNobody: GapRule {
  let code = "accountability/reports-to-nobody"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Body that reports to nobody", fr: "Organe qui ne rend compte à personne")
  let why = LocalizedText(
    en: "Where nobody receives reports, nobody notices that decisions are not carried out.",
    fr:
      "Là où personne ne reçoit de rapport, personne ne voit que les décisions restent lettre morte."
  )

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "To whom do these bodies report?", fr: "À qui ces organes rendent-ils compte ?")

  func examine(_ index: MapIndex, _ norms: Norms) -> [Verdict] {
    index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      if body.status == .known(.proposed) || body.status == .known(.ended) {
        return Verdict(.notApplicable, [body.id])
      }
      let up = index.tiesInForce(from: body.id, [.reportsTo, .accountableTo])
      let over = index.tiesInForce(to: body.id, [.supervises])
      let own = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
      let superiors = up.map { index.map.ties[$0].to } + over.map { index.map.ties[$0].from }
      if !superiors.isEmpty || body.parent.value != nil {
        return Verdict(
          .holds, [body.id], facts: ["superiors": .stakeholders(superiors)],
          evidence: own + (up + over).map { Evidence.tie($0, in: index.map) })
      }
      let isFullyKnown = body.complete.contains(.lines) || body.parent.isAbsent
      return Verdict(isFullyKnown ? .fails : .notKnown, [body.id], evidence: own)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    if names.language == .french {
      let body = names.french(verdict.subjects[0])
      return """
        \(body.withArticle.capitalizedFirst) ne \(body.isPlural ? "rendent" : "rend") compte à \
        personne.
        """
    }
    let body = names.english(verdict.subjects[0])
    return "\(body.withArticle.capitalizedFirst) \(body.verb("reports", "report")) to nobody."
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.language == .french
      ? """
      Inscrire dans les textes \(names.french(verdict.subjects[0]).of) à qui, et à quel rythme, les \
      rapports sont remis.
      """
      : """
      Lay down in the terms of reference of \(names.withArticle(verdict.subjects[0])) to whom it \
      reports, and how often.
      """
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    if names.language == .french {
      let body = names.french(verdict.subjects[0])
      let verb =
        body.isPlural
        ? "rendent-\(body.isFeminine ? "elles" : "ils")"
        : "rend-\(body.isFeminine ? "elle" : "il")"
      return "À qui \(body.withArticle) \(verb) compte ?"
    }
    let body = names.english(verdict.subjects[0])
    return "To whom \(body.verb("does", "do")) \(body.withArticle) report?"
  }
}
