import StakeholderModel

/// Technical assistance that its recipient did not ask for.
///
/// Fails where a source says that it answers no demand, or that nobody asked for it; holds where one says that it
/// does, or where the recipient or a party of its house asked, alone or with others; asks where nothing of it is known,
/// where only others asked, and where the row says both. IHP+ holds it for agreed that assistance rests on the
/// request of the organisation which receives it, and reports that it does not always.
struct NotOnDemand: GapRule {
  let code = "assistance/not-on-demand"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Technical assistance that nobody asked for",
    fr: "Assistance technique qui ne répond à aucune demande")
  let why = LocalizedText(
    en: """
      Assistance that its recipient did not ask for may serve first the priorities of those who give it, and take \
      up the time of staff who have other work.
      """,
    fr: """
      Une assistance que son bénéficiaire n’a pas demandée risque de servir d’abord les priorités de ceux qui la \
      fournissent, et de mobiliser des agents qui ont d’autres tâches.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Did the recipients ask for this assistance?",
    fr: "Les bénéficiaires ont-ils demandé cette assistance ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return Assistance.all(index).map { assistance in
      guard assistance.isJudged else { return assistance.verdict(.notApplicable) }
      let engagement = assistance.engagement
      let requesters = engagement.requestedBy.elements
      let facts: [String: FactValue] = ["requesters": .stakeholders(requesters)]
      let asked = requesters.contains { requester in
        assistance.recipients.contains { index.areOfOneHouse(requester, $0) }
      }
      switch (engagement.demandDriven, asked, engagement.requestedBy.isAbsent) {
      case (false?, false, _), (nil, false, true): return assistance.verdict(.fails, facts)
      case (true?, _, false), (nil, true, _): return assistance.verdict(.holds, facts)
      default: return assistance.verdict(.notKnown, facts)
      }
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    if verdict.isOfCases {
      return names.language.say(
        en: "Reported of \(assistance): no request of the recipient was behind it.",
        fr: "Signalé pour \(assistance) : aucune demande du bénéficiaire n’en est à l’origine.")
    }
    return names.language.say(
      en: "No request of the recipient is behind \(assistance).",
      fr: "\(assistance.capitalizedFirst) ne répond à aucune demande du bénéficiaire.")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipients = verdict.stakeholders("recipients")
    if verdict.isOfCases {
      return names.language.say(
        en:
          "Before such assistance begins, let the recipient say in writing whether it is wanted, and for what.",
        fr: """
          Avant qu’une telle assistance ne commence, inviter le bénéficiaire à dire par écrit s’il la souhaite, et pour \
          quoi faire.
          """)
    }
    guard !recipients.isEmpty else {
      return names.language.say(
        en:
          "Before this assistance goes on, let the recipient say in writing whether it wants it, and for what.",
        fr: """
          Avant de poursuivre cette assistance, inviter le bénéficiaire à dire par écrit s’il la souhaite, et \
          pour quoi faire.
          """)
    }
    let by = names.list(recipients.map(names.withArticle))
    return names.language.say(
      en:
        "Before this assistance goes on, let \(by) say in writing whether it is wanted, and for what.",
      fr: """
        Avant de poursuivre cette assistance, inviter \(by) à dire par écrit si elle est souhaitée, et pour \
        quoi faire.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    return names.language.say(
      en: "Did the recipient ask for \(assistance)?",
      fr: "Le bénéficiaire a-t-il demandé \(assistance) ?")
  }
}
