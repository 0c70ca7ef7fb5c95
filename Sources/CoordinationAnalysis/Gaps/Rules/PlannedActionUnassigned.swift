import OrderedCollections
import StakeholderModel

/// A plan with actions that it gives nobody to carry out.
///
/// One verdict for each plan, over its actions at home that are still to come at the date of the map; rows of
/// one action in one place are one, whatever their years. An action is in hand where a row names a
/// responsible, or somebody has an activity of the same text that may be in the same place. Fails where a
/// source says that the plan names nobody for one that is not ("none"), asks where nothing is said of one, and
/// holds where all are in hand. Asked are those who answer for the plan or lead it; failing these those who
/// carry out its other actions, and failing these the coordination bodies of the highest level.
struct PlannedActionUnassigned: GapRule {
  let code = "coverage/planned-action-unassigned"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Planned actions that nobody is to carry out",
    fr: "Actions prévues sans responsable désigné")
  let why = LocalizedText(
    en: "What a plan gives to nobody is done by chance, and nobody is asked why it was not done.",
    fr: """
      Ce qu’un plan ne confie à personne se fait au hasard, et nul n’a à répondre de ce qui ne s’est pas \
      fait.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let byPlan = OrderedDictionary(grouping: index.map.plans.indices) { index.map.plans[$0].plan }
    let (areas, doers) = (AreasAround(index.map), Doers(index.map))
    let (home, owners) = (HomePlaces(index), PlanOwners(index))
    return byPlan.map { plan, all in
      let rows = all.filter { row in
        let planned = index.map.plans[row]
        return !planned.isOver(at: index.map.settings.date) && home.contain(planned.area.value)
      }
      let answering = owners.answering(for: plan, all)
      guard !rows.isEmpty else { return Verdict(.notApplicable, answering.parties) }
      let actions = OrderedDictionary(grouping: rows) { row in
        [index.map.plans[row].action.folded, index.map.plans[row].area.value ?? ""]
      }.values
      var (denied, open): ([Int], [Int]) = ([], [])
      var assigned: [Evidence] = []
      for same in actions {
        let named = same.filter { !index.map.plans[$0].responsible.elements.isEmpty }
        let done = named.isEmpty ? doers.rows(of: index.map.plans[same[0]], areas) : []
        if !named.isEmpty || !done.isEmpty {
          assigned += named.map { Evidence.plannedAction($0, in: index.map) }
          assigned += done.map { Evidence.activity($0, in: index.map) }
          continue
        }
        let absent = same.filter { index.map.plans[$0].responsible.isAbsent }
        if absent.isEmpty { open += same } else { denied += absent }
      }
      let shown = denied.isEmpty ? open : denied
      return Verdict(
        !denied.isEmpty ? .fails : open.isEmpty ? .holds : .notKnown, answering.parties,
        facts: [
          "plan": .stakeholders([plan]), "known": .number(answering.isKnown ? 1 : 0),
          "actions": .terms(Array(OrderedSet(shown.map { index.map.plans[$0].action }))),
        ],
        evidence: shown.isEmpty
          ? assigned : shown.map { Evidence.plannedAction($0, in: index.map) })
    }
  }

  private func actions(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let quoted = verdict.terms("actions").map(names.said).map { action in
      names.language.say(en: "“\(action)”", fr: "« \(action) »")
    }
    return names.list(quoted, atMost: 3)
  }

  private func plan(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.full(verdict.stakeholders("plan")[0])
  }

  private func isOne(_ verdict: Verdict) -> Bool { verdict.terms("actions").count == 1 }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (plan, actions) = (plan(verdict, names), actions(verdict, names))
    let count = verdict.terms("actions").count
    return isOne(verdict)
      ? names.language.say(
        en: """
          The document “\(plan)” provides for one action without naming who is to carry it out: \(actions).
          """,
        fr: """
          Le document « \(plan) » prévoit une action sans en désigner les responsables : \(actions).
          """)
      : names.language.say(
        en: """
          The document “\(plan)” provides for \(count) actions without naming who is to carry them out: \(actions).
          """,
        fr: """
          Le document « \(plan) » prévoit \(count) actions sans en désigner les responsables : \(actions).
          """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (plan, isOne) = (plan(verdict, names), isOne(verdict))
    let actions = isOne ? "cette action" : "ces actions"
    guard verdict.number("known") == 1 else {
      return names.language.say(
        en: """
          Settle who answers for “\(plan)” and who carries this out, and write it into the plan.
          """,
        fr: """
          Déterminer qui répond du document « \(plan) » et qui mène \(actions), et l’y inscrire.
          """)
    }
    let parties = names.list(verdict.subjects.map(names.withArticle))
    return names.language.say(
      en: "Have \(parties) settle who carries this out, and write it into “\(plan)”.",
      fr: """
        Faire désigner par \(parties) qui mène \(actions), et l’inscrire dans le document « \(plan) ».
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (plan, actions) = (plan(verdict, names), actions(verdict, names))
    let following =
      isOne(verdict) ? "l’action suivante, prévue" : "les actions suivantes, prévues"
    return names.language.say(
      en: "Who is to carry out the following, which “\(plan)” provides for: \(actions)?",
      fr: "Qui doit mener \(following) par « \(plan) » : \(actions) ?")
  }
}

/// Who does what, by the text of the action.
private struct Doers {
  private let map: StakeholderMap
  private let rows: [String: [Int]]

  init(_ map: StakeholderMap) {
    self.map = map
    let known = Set(map.stakeholders.map(\.id))
    rows = Dictionary(
      grouping: map.activities.indices.filter { known.contains(map.activities[$0].stakeholder) },
      by: { map.activities[$0].action.folded })
  }

  /// The activities that may be a planned action: of the same text, and not known to be elsewhere.
  func rows(of planned: PlannedAction, _ areas: AreasAround) -> [Int] {
    (rows[planned.action.folded] ?? []).filter { row in
      guard let area = map.activities[row].area.value, let place = planned.area.value else {
        return true
      }
      return area == place || areas.around(area).contains(place)
        || areas.around(place).contains(area)
    }
  }
}
