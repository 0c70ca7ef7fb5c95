import StakeholderModel

/// A coordination body, SUN network, UN cluster or secretariat that lives on the money of one funder.
///
/// The funders are those of the ties "funds" in force that are not over at the date of the map. Holds
/// where two or more are known, or one row that stands for several. With exactly one the rule fails only
/// where the map claims to know all funding of the body (`complete` has `funding`), and asks otherwise,
/// or where it is not said who that one is (kind "unspecified"); with none it does not apply. Collective
/// rows, and bodies that are proposed or have ended, are not judged.
struct OneFunder: GapRule {
  let code = "money/one-funder"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Body with a single funder", fr: "Organe dont le financement vient d’une seule source")
  let why = LocalizedText(
    en: "Where the one funder withdraws or pays late, nothing else carries the work on.",
    fr:
      "Si cette source se tarit ou tarde à verser, rien d’autre ne permet de poursuivre le travail."
  )

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Are these bodies funded by others than the one funder that is known?",
    fr: "Ces organes ont-ils d’autres sources de financement que la seule qui soit connue ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.fundedParties(JudgedParties(index)).filter(\.party.isBodyOrSecretariat)
      .map { body, isJudged in
        let rows = index.funding(of: body.id)
        let funders = index.funders(rows)
        guard isJudged, let funder = funders.first else {
          return Verdict(.notApplicable, [body.id])
        }
        let facts: [String: FactValue] = ["funders": .stakeholders(funders)]
        let evidence = rows.map { Evidence.tie($0, in: index.map) }
        let party = index.stakeholder(funder)
        if funders.count > 1 || party?.isCollective == true {
          return Verdict(.holds, [body.id], facts: facts, evidence: evidence)
        }
        guard body.complete.contains(.funding), party?.kind != .known(.unspecified) else {
          return Verdict(.notKnown, [body.id], facts: facts, evidence: evidence)
        }
        let own = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
        return Verdict(
          .fails, [body.id] + funders.filter { $0 != body.id }, facts: facts,
          evidence: own + evidence, claim: .funding)
      }
  }

  private func funder(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.list(verdict.stakeholders("funders").map(names.withArticle))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let funder = funder(verdict, names)
    let are = body.verb("is", "are")
    let (sont, e) = (corps.isPlural ? "ne sont" : "n’est", corps.agreement)
    return names.language.say(
      en: "\(body.withArticle.capitalizedFirst) \(are) funded by \(funder) only.",
      fr: "\(corps.withArticle.capitalizedFirst) \(sont) financé\(e) que par \(funder).")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, funder) = (names.withArticle(verdict.subjects[0]), funder(verdict, names))
    return names.language.say(
      en: """
        Seek a second source of funding for \(body), and agree with \(funder) on the notice to be given \
        before its own is cut or ends.
        """,
      fr: """
        Rechercher une deuxième source de financement pour \(body), et convenir avec \(funder) d’un \
        préavis avant toute réduction ou interruption du financement actuel.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let funder = funder(verdict, names)
    let they = corps.isFeminine ? "elle" : "il"
    let have = corps.isPlural ? "ont-\(they)s" : "a-t-\(they)"
    let are = body.verb("Is", "Are")
    return names.language.say(
      en: "\(are) \(body.withArticle) funded by others than \(funder)?",
      fr: """
        \(corps.withArticle.capitalizedFirst) \(have) d’autres sources de financement que \(funder) ?
        """)
  }
}
