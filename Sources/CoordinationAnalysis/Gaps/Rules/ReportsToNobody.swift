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

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
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
      return Verdict(
        isFullyKnown ? .fails : .notKnown, [body.id], evidence: own,
        claim: isFullyKnown && !body.parent.isAbsent ? .lines : nil)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let reports = body.verb("reports", "report")
    return names.language.say(
      en: "\(body.withArticle.capitalizedFirst) \(reports) to nobody.",
      fr: """
        \(corps.withArticle.capitalizedFirst) ne \(corps.isPlural ? "rendent" : "rend") compte à \
        personne.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    return names.language.say(
      en: """
        Lay down in the terms of reference of \(names.withArticle(body)) to whom it reports, and how \
        often.
        """,
      fr: """
        Inscrire dans les textes \(names.french(body).of) à qui, et à quel rythme, les rapports sont \
        remis.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = corps.isFeminine ? "elle" : "il"
    let verb = corps.isPlural ? "rendent-\(they)s" : "rend-\(they)"
    let does = body.verb("does", "do")
    return names.language.say(
      en: "To whom \(does) \(body.withArticle) report?",
      fr: "À qui \(corps.withArticle) \(verb) compte ?")
  }
}
