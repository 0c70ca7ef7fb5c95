import OrderedCollections
import StakeholderModel

/// Technical assistance whose provider was chosen by who pays, and not by who receives.
///
/// Who pays is named by the engagement, or gives money for it in force. Fails where one who pays, or
/// a party above or below it, is among those who chose the provider, and nobody of the recipient's house
/// is. Holds where the recipient had a part in the choice, or nobody who pays had one; asks who pays where
/// others than the recipient chose and it is not known. Does not apply where it is not known who chose,
/// nor where the provider's own side did: another rule says or asks that.
struct ChosenByFunder: GapRule {
  let code = "assistance/chosen-by-funder"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Technical assistance whose provider was chosen by the funder",
    fr: "Assistance technique dont le prestataire a été choisi par le bailleur")
  let why = LocalizedText(
    en: """
      A provider chosen by whoever pays tends to answer to them rather than to the recipient.
      """,
    fr: """
      Un prestataire choisi par celui qui le paie tend à lui rendre compte plutôt qu’au bénéficiaire.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let paying = Dictionary(
      grouping: index.map.ties.indices.filter { row in
        let tie = index.map.ties[row]
        return tie.relation == .funds && tie.isInForce && tie.paysEngagement
      }, by: { index.map.ties[$0].engagement.value ?? "" })
    return Assistance.all(index).map { assistance in
      verdict(assistance, paidBy: paying[assistance.engagement.id] ?? [], index)
    }
  }

  private func verdict(
    _ assistance: Assistance, paidBy rows: [Int], _ index: MapIndex
  ) -> Verdict {
    let selectors = assistance.engagement.selectedBy.elements
    guard assistance.isJudged, !selectors.isEmpty, !assistance.recipients.isEmpty,
      !isOwnChoice(selectors, assistance, index)
    else { return assistance.verdict(.notApplicable) }
    let facts: [String: FactValue] = ["selectors": .stakeholders(selectors)]
    let hasPart = selectors.contains { selector in
      assistance.recipients.contains { index.areOfOneHouse(selector, $0) }
    }
    if hasPart { return assistance.verdict(.holds, facts) }
    let funders = Array(
      OrderedSet(assistance.engagement.funder.elements + index.funders(rows)))
    guard !funders.isEmpty else {
      let isDenied = assistance.engagement.funder.isAbsent
      return assistance.verdict(isDenied ? .notApplicable : .notKnown, facts)
    }
    let money = rows.map { Evidence.tie($0, in: index.map) }
    let links = selectors.compactMap { selector in
      funders.lazy.compactMap { index.housing(selector, $0) }.first.map { (selector, $0) }
    }
    guard !links.isEmpty else { return assistance.verdict(.holds, facts, evidence: money) }
    let choosing: [String: FactValue] = [
      "selectors": .stakeholders(links.map(\.0)), "funders": .stakeholders(funders),
    ]
    return assistance.verdict(.fails, choosing, evidence: money + links.flatMap(\.1))
  }

  /// Whether all who chose are on the provider's own side.
  private func isOwnChoice(
    _ selectors: [String], _ assistance: Assistance, _ index: MapIndex
  ) -> Bool {
    selectors.allSatisfy { selector in
      !assistance.recipients.contains { index.areOfOneHouse(selector, $0) }
        && assistance.providers.contains { index.areOfOneHouse(selector, $0) }
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    let (selectors, funders) = (
      verdict.stakeholders("selectors"), verdict.stakeholders("funders")
    )
    let by = names.list(selectors.map(names.withArticle))
    let toSelectors = names.list(selectors.map { names.french($0).to })
    if verdict.isOfCases {
      return names.language.say(
        en: """
          Reported of \(assistance): the choice of the provider lay with \(by), and not with the recipient.
          """,
        fr: """
          Signalé pour \(assistance) : le choix du prestataire est revenu \(toSelectors), et non au bénéficiaire.
          """)
    }
    if Set(selectors).isSubset(of: funders) {
      let areSeveral = selectors.count > 1
      let pays: Phrase =
        areSeveral || selectors.contains { names.english($0).isPlural } ? "pay" : "pays"
      let pluriel = areSeveral || selectors.contains { names.french($0).isPlural }
      return names.language.say(
        en: """
          For \(assistance), the choice of the provider lay with \(by), who \
          \(pays) for it, and not with the recipient.
          """,
        fr: """
          Pour \(assistance), le choix du prestataire est revenu \(toSelectors), qui la finance\
          \(pluriel ? "nt" : ""), et non au bénéficiaire.
          """)
    }
    let paying = names.list(funders.map(names.withArticle))
    return names.language.say(
      en: """
        For \(assistance), the choice of the provider lay with \(by), on the side of the funder \
        (\(paying)), and not with the recipient.
        """,
      fr: """
        Pour \(assistance), le choix du prestataire est revenu \(toSelectors), du côté du financement \
        (\(paying)), et non au bénéficiaire.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    if verdict.isOfCases {
      return names.language.say(
        en: """
          Give recipients a say in the choice of the provider of such assistance: terms of reference to approve, and a \
          seat where the offers are compared.
          """,
        fr: """
          Donner au bénéficiaire d’une telle assistance une voix dans le choix du prestataire : approbation des termes \
          de référence et participation à l’examen des offres.
          """)
    }
    let (recipients, funders) = (
      verdict.stakeholders("recipients"), verdict.stakeholders("funders")
    )
    let by = names.list(recipients.map(names.withArticle))
    let toRecipients = names.list(recipients.map { names.french($0).to })
    let paying = names.list(funders.map(names.withArticle))
    return names.language.say(
      en: """
        Agree with \(paying) that \(by) will have a say in the choice of the provider when this \
        assistance is renewed: terms of reference to approve, and a seat where the offers are compared.
        """,
      fr: """
        Convenir avec \(paying) de donner \(toRecipients), lors du renouvellement de cette assistance, \
        une voix dans le choix du prestataire : approbation des termes de référence et participation à \
        l’examen des offres.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    return names.language.say(
      en: "Who pays for \(assistance)?", fr: "Qui finance \(assistance) ?")
  }
}
