import OrderedCollections
import StakeholderModel

/// Technical assistance that serves no plan.
///
/// What an assistance serves is named by the `instrument` of a tie in force for it (`engagement`). Holds
/// where such a tie names an instrument of any kind, fails where all that say something deny one
/// (`none`), and asks otherwise: once for all that the same recipients receive. That a party carries out
/// a plan does not mean that the assistance which it gives or receives serves it. Does not apply to
/// what is over, nor where the recipient is not known.
struct NoPlan: GapRule {
  let code = "assistance/no-plan"
  let severity = Severity.low
  let title = LocalizedText(
    en: "Technical assistance outside any plan", fr: "Assistance technique hors de tout plan")
  let why = LocalizedText(
    en: """
      Assistance that no plan asks for follows what its providers offer, and nobody checks what it adds \
      to the goals of the country.
      """,
    fr: """
      Une assistance qu’aucun plan ne demande suit l’offre des prestataires, et nul ne vérifie ce qu’elle \
      apporte aux objectifs du pays.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Which plan does the technical assistance to these parties serve?",
    fr: "De quel plan relève l’assistance technique apportée à ces structures ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let rows = Dictionary(
      grouping: index.map.ties.indices.filter {
        index.map.ties[$0].isInForce && !index.map.ties[$0].instrument.isUnknown
      }, by: { index.map.ties[$0].engagement.value ?? "" })
    var verdicts: [Verdict] = []
    var open: OrderedDictionary<[String], [Assistance]> = [:]
    for assistance in Assistance.all(index) {
      guard assistance.isJudged, !assistance.isOver, !assistance.isOfCases,
        !assistance.recipients.isEmpty
      else {
        verdicts.append(assistance.verdict(.notApplicable))
        continue
      }
      let ties = assistance.engagement.id.isEmpty ? [] : rows[assistance.engagement.id] ?? []
      let served = ties.filter { index.map.ties[$0].instrument.value != nil }
      let deciding = served.isEmpty ? ties : served
      if deciding.isEmpty {
        open[assistance.recipients, default: []].append(assistance)
        continue
      }
      verdicts.append(
        assistance.verdict(
          served.isEmpty ? .fails : .holds,
          evidence: deciding.map { Evidence.tie($0, in: index.map) }))
    }
    return verdicts + open.map { recipients, all in question(recipients, all) }
  }

  private func question(_ recipients: [String], _ all: [Assistance]) -> Verdict {
    let providers = Array(OrderedSet(all.flatMap(\.providers)))
    return Verdict(
      .notKnown, recipients,
      facts: [
        "engagements": .terms(all.map(\.engagement.id)), "providers": .stakeholders(providers),
        "recipients": .stakeholders(recipients),
      ], evidence: all.flatMap(\.evidence))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    return names.language.say(
      en: "No plan is served by \(assistance).",
      fr: "Aucun plan ne prévoit \(assistance).")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipients = verdict.stakeholders("recipients")
    let providers = verdict.stakeholders("providers")
    let (to, from) = (
      names.list(recipients.map(names.withArticle)), names.list(providers.map(names.withArticle))
    )
    guard !providers.isEmpty else {
      return names.language.say(
        en:
          "Lay down with \(to) which action of a plan in force this assistance serves, or end it.",
        fr: """
          Déterminer avec \(to) à quelle action d’un plan en vigueur cette assistance contribue, ou y \
          mettre fin.
          """)
    }
    return names.language.say(
      en: """
        Let \(to) and \(from) lay down which action of a plan in force this assistance serves, or end it.
        """,
      fr: """
        Faire préciser par \(to), avec \(from), à quelle action d’un plan en vigueur cette assistance \
        contribue, ou y mettre fin.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let assistance = names.assistance(verdict)
    return names.language.say(
      en: "Which plan does \(assistance) serve?", fr: "De quel plan relève \(assistance) ?")
  }
}
