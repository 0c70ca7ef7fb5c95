import StakeholderModel

/// Technical assistance whose provider chose itself.
///
/// Fails where all who chose the provider are the provider, or lie above or below it, and none of
/// them is the recipient or of its house; holds where somebody else chose, alone or with the
/// provider; asks where it is not known who chose, or who provides. Does not apply where a source
/// says that nobody chose. That a funder chose is no gap of this rule.
struct ChosenBySupplier: GapRule {
  let code = "assistance/chosen-by-supplier"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Technical assistance whose provider chose itself",
    fr: "Assistance technique dont le prestataire s’est choisi lui-même")
  let why = LocalizedText(
    en: """
      A provider that chooses itself offers what it has. The one who needs the assistance is in the \
      best position to say what is needed, and from whom.
      """,
    fr: """
      Un prestataire qui se choisit lui-même propose ce dont il dispose. Celui qui a besoin de \
      l’assistance est le mieux placé pour dire ce qu’il lui faut, et de qui il l’attend.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return Assistance.all(index).map { assistance in
      let selectors = assistance.engagement.selectedBy.elements
      guard assistance.isJudged, !assistance.engagement.selectedBy.isAbsent else {
        return assistance.verdict(.notApplicable)
      }
      let facts: [String: FactValue] = ["selectors": .stakeholders(selectors)]
      guard !selectors.isEmpty, !assistance.providers.isEmpty else {
        return assistance.verdict(.notKnown, facts)
      }
      let ownSide = selectors.compactMap { selector in
        assistance.recipients.contains { index.areOfOneHouse(selector, $0) }
          ? nil : assistance.providers.compactMap { index.housing(selector, $0) }.first
      }
      return ownSide.count == selectors.count
        ? assistance.verdict(.fails, facts, evidence: ownSide.flatMap { $0 })
        : assistance.verdict(.holds, facts)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    let providers = verdict.stakeholders("providers")
    let selectors = verdict.stakeholders("selectors")
    if Set(selectors) == Set(providers) {
      return providers.count > 1
        ? names.language.say(
          en: "For \(assistance), the choice of the providers lay with the providers themselves.",
          fr: "Pour \(assistance), le choix des prestataires est revenu aux prestataires eux-mêmes."
        )
        : names.language.say(
          en: "For \(assistance), the choice of the provider lay with the provider itself.",
          fr: "Pour \(assistance), le choix du prestataire est revenu au prestataire lui-même.")
    }
    let by = names.list(selectors.map(names.withArticle))
    let toSelectors = names.list(selectors.map { names.french($0).to })
    return names.language.say(
      en:
        "For \(assistance), the choice of the provider lay with \(by), on the provider’s own side.",
      fr: """
        Pour \(assistance), le choix du prestataire est revenu \(toSelectors), du côté du prestataire.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipients = verdict.stakeholders("recipients")
    guard !recipients.isEmpty else {
      return names.language.say(
        en: """
          When this assistance is renewed, leave the choice of the provider to the recipient, on the \
          basis of terms of reference that it has approved.
          """,
        fr: """
          Lors du renouvellement de cette assistance, confier le choix du prestataire au bénéficiaire, \
          sur la base de termes de référence qu’il aura approuvés.
          """)
    }
    let by = names.list(recipients.map(names.withArticle))
    let toRecipients = names.list(recipients.map { names.french($0).to })
    return names.language.say(
      en: """
        When this assistance is renewed, leave the choice of the provider to \(by), on the basis of \
        terms of reference approved beforehand.
        """,
      fr: """
        Lors du renouvellement de cette assistance, confier le choix du prestataire \(toRecipients), \
        sur la base de termes de référence approuvés au préalable.
        """)
  }

  func questionOfSeveral(_ verdict: Verdict) -> LocalizedText? {
    guard !verdict.stakeholders("providers").isEmpty else { return nil }
    return LocalizedText(
      en: "Who chose the providers of this assistance?",
      fr: "Qui a choisi les prestataires de cette assistance ?")
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    if !verdict.stakeholders("providers").isEmpty {
      return names.language.say(
        en: "Who chose the provider of \(assistance)?",
        fr: "Qui a choisi le prestataire de \(assistance) ?")
    }
    return verdict.stakeholders("selectors").isEmpty
      ? names.language.say(
        en: "Who provides \(assistance), and who chose the provider?",
        fr: "Qui fournit \(assistance), et qui a choisi le prestataire ?")
      : names.language.say(
        en: "Who provides \(assistance)?", fr: "Qui fournit \(assistance) ?")
  }
}
