import StakeholderModel

/// Technical assistance that passes no skills on to its recipient.
///
/// Fails where a source says that no skills are passed on; holds where one says that they are; asks
/// where nothing is known of it. IHP+ names four purposes, and asks of technical assistance as a whole
/// that it build systems and skills which stay: the rule therefore holds to account not only what is
/// meant to build capacity, but also work done in place of missing staff and the running of funds or
/// programmes. It does not apply to what is a technical input only, one contribution for which
/// the recipient need not have the skills. Where the transfer is denied and the purpose is not known,
/// the purpose is asked for.
struct NoCapacityTransfer: GapRule {
  let code = "assistance/no-capacity-transfer"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Technical assistance without transfer of skills",
    fr: "Assistance technique sans transfert de compétences")
  let why = LocalizedText(
    en: """
      What the provider does without passing on how it is done stops when the provider leaves.
      """,
    fr: """
      Ce que le prestataire fait sans en transmettre la pratique s’arrête avec son départ.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return Assistance.all(index).map { assistance in
      let purposes = assistance.engagement.purposes.elements.map(\.rawValue)
      guard assistance.isJudged, purposes != ["technical-input"] else {
        return assistance.verdict(.notApplicable)
      }
      let facts: [String: FactValue] = ["purposes": .terms(purposes)]
      switch assistance.engagement.capacityTransfer {
      case nil: return assistance.verdict(.notKnown, facts)
      case true?: return assistance.verdict(.holds, facts)
      case false?:
        guard !purposes.isEmpty else {
          return assistance.verdict(.notKnown, ["isDenied": .text("yes")])
        }
        return assistance.verdict(.fails, facts)
      }
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    let purposes = names.list(
      verdict.terms("purposes").map {
        AssistancePurpose(rawValue: $0).label(names.language).lowercased()
      })
    return names.language.say(
      en: "No transfer of skills is part of \(assistance) (purpose: \(purposes)).",
      fr: """
        Aucun transfert de compétences n’accompagne \(assistance) (finalité : \(purposes)).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipients = verdict.stakeholders("recipients")
    guard !recipients.isEmpty else {
      return names.language.say(
        en: """
          Name with the recipient those who are to take the work over, and lay down in the terms of \
          reference how they learn it and how that is checked.
          """,
        fr: """
          Désigner avec le bénéficiaire les agents appelés à prendre le relais, et préciser dans les \
          termes de référence comment ils y seront formés et comment cet apprentissage sera vérifié.
          """)
    }
    let to = names.list(recipients.map(names.withArticle))
    return names.language.say(
      en: """
        Name with \(to) those who are to take the work over, and lay down in the terms of reference \
        how they learn it and how that is checked.
        """,
      fr: """
        Désigner avec \(to) les agents appelés à prendre le relais, et préciser dans les termes de \
        référence comment ils y seront formés et comment cet apprentissage sera vérifié.
        """)
  }

  func questionOfSeveral(_ verdict: Verdict) -> LocalizedText? {
    guard verdict.text("isDenied").isEmpty else { return nil }
    return LocalizedText(
      en: "Does this assistance pass on skills, and how is that checked?",
      fr:
        "Cette assistance prévoit-elle un transfert de compétences, et comment celui-ci est-il vérifié ?"
    )
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    if verdict.text("isDenied").isEmpty, verdict.number("isDone") == 1 {
      return names.language.say(
        en: "Did \(assistance) pass on skills, and how was that checked?",
        fr: """
          \(assistance.capitalizedFirst) a-t-elle transmis des compétences, et comment l’a-t-on vérifié ?
          """)
    }
    return verdict.text("isDenied").isEmpty
      ? names.language.say(
        en: "Does \(assistance) pass on skills, and how is that checked?",
        fr: """
          \(assistance.capitalizedFirst) prévoit-elle un transfert de compétences, et comment celui-ci \
          est-il vérifié ?
          """)
      : names.language.say(
        en: "What purpose, without a transfer of skills, does \(assistance) serve?",
        fr: "Quelle est la finalité, sans transfert de compétences, de \(assistance) ?")
  }
}
