import StakeholderModel

/// Technical assistance whose provider does not answer to the recipient.
///
/// Fails where it is known to whom the provider answers and none of them is a recipient, lies above or
/// below one, or hosts, supervises or receives the reports of one; and where a source says that it
/// answers to nobody. Holds where one is; asks where it is not known, and does not apply where the
/// recipient is not known. Where only a denied tie `accountable-to` of the engagement, from a provider to a recipient,
/// says that it does not answer to the recipient, that is enough to fail.
struct NotAccountableToBeneficiary: GapRule {
  let code = "assistance/not-accountable-to-beneficiary"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Technical assistance that does not answer to its recipient",
    fr: "Assistance technique qui ne rend pas compte à son bénéficiaire")
  let why = LocalizedText(
    en: """
      Whoever receives an assistance that answers to others can neither direct it nor have it put \
      right.
      """,
    fr: """
      Le bénéficiaire d’une assistance qui rend compte à d’autres ne peut ni l’orienter, ni en \
      demander la correction.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "To whom do the providers of this assistance answer for their work?",
    fr: "À qui les prestataires de cette assistance rendent-ils compte de leur travail ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return Assistance.all(index).map { assistance in
      guard assistance.isJudged, !assistance.recipients.isEmpty else {
        return assistance.verdict(.notApplicable)
      }
      let accountableTo = assistance.engagement.accountableTo
      guard accountableTo.isAbsent || !accountableTo.elements.isEmpty else {
        let denials = denials(of: assistance, index)
        return denials.isEmpty
          ? assistance.verdict(.notKnown) : assistance.verdict(.fails, evidence: denials)
      }
      let facts: [String: FactValue] = ["accountableTo": .stakeholders(accountableTo.elements)]
      let lines = accountableTo.elements.lazy.compactMap { superior in
        assistance.recipients.lazy.compactMap { line(superior, $0, index) }.first
      }.first
      return lines.map { assistance.verdict(.holds, facts, evidence: $0) }
        ?? assistance.verdict(.fails, facts)
    }
  }

  /// The rows that deny that the provider answers to a recipient for this engagement.
  private func denials(of assistance: Assistance, _ index: MapIndex) -> [Evidence] {
    assistance.recipients.flatMap { recipient in
      index.ties(to: recipient, [.accountableTo], includingAbsent: true).filter { row in
        let tie = index.map.ties[row]
        return tie.isAbsent && tie.engagement.value == assistance.engagement.id
          && (assistance.providers.isEmpty || assistance.providers.contains(tie.from))
      }
    }.map { Evidence.tie($0, in: index.map) }
  }

  /// The rows that say that a party is the recipient, of its house or over it; `nil` where none does.
  private func line(_ superior: String, _ recipient: String, _ index: MapIndex) -> [Evidence]? {
    if let house = index.housing(superior, recipient) { return house }
    let up = index.tiesInForce(from: recipient, [.reportsTo, .accountableTo, .hostedBy])
      .filter { index.map.ties[$0].to == superior }
    let over = index.tiesInForce(to: recipient, [.supervises])
      .filter { index.map.ties[$0].from == superior }
    let rows = up + over
    return rows.isEmpty ? nil : rows.map { Evidence.tie($0, in: index.map) }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    let superiors = verdict.stakeholders("accountableTo")
    if superiors.isEmpty, !verdict.facts.keys.contains("accountableTo") {
      if verdict.isOfCases {
        return names.language.say(
          en: "Reported of \(assistance): the provider does not answer to the recipient.",
          fr: "Signalé pour \(assistance) : le prestataire ne rend pas compte au bénéficiaire.")
      }
      return names.language.say(
        en: "The provider of \(assistance) does not answer to the recipient.",
        fr: "Le prestataire de \(assistance) ne rend pas compte au bénéficiaire.")
    }
    guard !superiors.isEmpty else {
      return names.language.say(
        en: "Nobody is answered to for \(assistance).",
        fr: "Il n’est rendu compte à personne de \(assistance).")
    }
    let to = names.list(superiors.map(names.withArticle))
    let toSuperiors = names.list(superiors.map { names.french($0).to })
    return names.language.say(
      en: "The provider of \(assistance) answers to \(to), and not to the recipient.",
      fr: """
        Le prestataire de \(assistance) rend compte \(toSuperiors), et non au bénéficiaire.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    if verdict.isOfCases {
      return names.language.say(
        en: """
          Lay down in the terms of reference of such assistance that the provider reports to the recipient, and how \
          often.
          """,
        fr: """
          Prévoir dans les termes de référence d’une telle assistance que le prestataire rend compte au bénéficiaire, \
          et à quel rythme.
          """)
    }
    let recipients = verdict.stakeholders("recipients")
    let to = names.list(recipients.map(names.withArticle))
    let toRecipients = names.list(recipients.map { names.french($0).to })
    return names.language.say(
      en: """
        Lay down in the terms of reference of this assistance, or of the one that follows it, that the \
        provider reports to \(to), and how often.
        """,
      fr: """
        Prévoir dans les termes de référence de cette assistance, ou de celle qui lui fera suite, que \
        le prestataire rend compte \(toRecipients), et à quel rythme.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    if verdict.number("isDone") == 1 {
      return names.language.say(
        en: "To whom did the provider of \(assistance) answer for its work?",
        fr: "À qui le prestataire de \(assistance) a-t-il rendu compte de son travail ?")
    }
    return names.language.say(
      en: "To whom does the provider of \(assistance) answer for its work?",
      fr: "À qui le prestataire de \(assistance) rend-il compte de son travail ?")
  }
}
