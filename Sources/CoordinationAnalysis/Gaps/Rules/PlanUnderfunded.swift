import Foundation
import OrderedCollections
import StakeholderModel

/// A plan whose cost is not covered by what is given for it.
///
/// One verdict for each plan with actions, over what ``PlanFunding`` finds: the cost in one currency beside each
/// flow, none of them added to another. Holds where every action has a cost and one flow, but for pledges, covers
/// the share of it that the norm asks. Fails where none does, pledges included, every action has a cost, every
/// row for the plan an amount in its currency, and whoever answers for the plan (the instrument's `responsible`,
/// else that of its actions) claims to know all funding (`complete` has `funding`). Else it is asked what is given.
/// Its subjects are those who answer for the plan, as far as is known (``PlanOwners``).
struct PlanUnderfunded: GapRule {
  let code = "money/plan-underfunded"
  let severity = Severity.high
  let norms = ["money.planCovered"]
  let title = LocalizedText(
    en: "Plan that is not funded in full", fr: "Plan dont le coût n’est pas couvert")
  let why = LocalizedText(
    en: "What a plan promises without money is not done, and nobody knows beforehand which part.",
    fr: """
      Ce qu’un plan prévoit sans financement ne se fait pas, et nul ne sait d’avance quelle partie restera \
      lettre morte.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    guard !index.map.plans.isEmpty else { return [] }
    let (map, analysis) = (index.map, FundingAnalysis(index.map))
    let (counted, planOwners) = (FundingRows(map).counted, PlanOwners(index))
    let planned = OrderedDictionary(grouping: map.plans.indices) { map.plans[$0].plan }
    return planned.map { plan, actions in
      let money = counted.filter { map.ties[$0].instrument.value == plan }
      let owners = planOwners.responsible(for: plan, actions)
      let subjects =
        owners.isEmpty ? planOwners.answering(for: plan, actions).parties : owners
      let costs = analysis.plans.filter { $0.plan == plan }
      let total = costs.count == 1 ? costs[0].total : nil
      let facts: [String: FactValue] = [
        "plan": .terms([plan]),
        "cost": .amounts(
          costs.compactMap { part in part.total.cost.map { Money($0, part.money) } }),
        "actionsWithoutCost": .number(
          actions.count { map.plans[$0].cost == nil || map.plans[$0].currency == nil }),
        "flows": .terms(total?.given.map { $0.flow ?? "" } ?? []),
        "given": .amounts(total?.given.map { Money($0.amount, costs[0].money) } ?? []),
      ]
      let evidence =
        actions.map { Evidence.plannedAction($0, in: map) }
        + money.map { Evidence.tie($0, in: map) }
      guard let total, let cost = total.cost, total.actionsWithoutCost == 0 else {
        return Verdict(.notKnown, subjects, facts: facts, evidence: evidence)
      }
      let needed = cost * Decimal(norm: examination.norms.money.planCovered)
      if total.given.contains(where: { $0.flow != Flow.pledge.rawValue && $0.amount >= needed }) {
        return Verdict(.holds, subjects, facts: facts, evidence: evidence)
      }
      let isKnown =
        !owners.isEmpty
        && owners.allSatisfy { index.stakeholder($0)?.complete.contains(.funding) ?? false }
        && money.allSatisfy { map.ties[$0].currency == costs[0].money && map.ties[$0].money != nil }
        && total.given.allSatisfy { $0.amount < needed }
      guard isKnown else { return Verdict(.notKnown, subjects, facts: facts, evidence: evidence) }
      let own = owners.compactMap { Evidence.stakeholder($0, in: index) }
      return Verdict(.fails, subjects, facts: facts, evidence: own + evidence, claim: .funding)
    }
  }

  private func plan(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.full(verdict.text("plan"))
  }

  /// "commitments of XOF 5,000,000 and disbursements of XOF 3,000,000"; empty where nothing is given.
  private func given(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let unstated = LocalizedText(en: "money of no stated flow", fr: "fonds de nature non précisée")
    return names.list(
      zip(verdict.terms("flows"), verdict.amounts("given")).map { flow, money in
        let name = flow.isEmpty ? unstated : Flow(rawValue: flow).inSentence
        let amount = money.full(in: names.language)
        return names.language.say(
          en: "\(name) of \(amount)", fr: "\(name(.french)) : \(amount)")
      })
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (plan, given) = (plan(verdict, names), given(verdict, names))
    let cost = names.list(verdict.amounts("cost").map { $0.full(in: names.language) })
    if given.isEmpty {
      return names.language.say(
        en: "The plan “\(plan)” costs \(cost); nothing is given for it.",
        fr: "Le plan « \(plan) » coûte \(cost) ; aucun financement ne lui est accordé.")
    }
    return names.language.say(
      en: "The plan “\(plan)” costs \(cost); what is given for it falls short: \(given).",
      fr: """
        Le plan « \(plan) » coûte \(cost) ; les financements accordés n’y suffisent pas (\(given)).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (owners, plan) = (names.list(verdict.subjects.map(names.withArticle)), plan(verdict, names))
    let toOwners = names.list(verdict.subjects.map { names.french($0).to })
    return names.language.say(
      en: """
        Have \(owners) say which actions of “\(plan)” come first with the money there is, and whom to ask for \
        the rest.
        """,
      fr: """
        Demander \(toOwners) d’indiquer quelles actions du plan « \(plan) » passent en premier avec les fonds \
        disponibles, et à qui s’adresser pour le reste.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let plan = plan(verdict, names)
    return verdict.number("actionsWithoutCost") > 0
      ? names.language.say(
        en: """
          What does each action of the plan “\(plan)” cost, and what money has been committed and disbursed for \
          it?
          """,
        fr: """
          Combien coûte chaque action du plan « \(plan) », et quels montants ont été engagés et décaissés à ce \
          titre ?
          """)
      : names.language.say(
        en: "What money has been committed and disbursed for the plan “\(plan)”, and by whom?",
        fr: "Quels montants ont été engagés et décaissés pour le plan « \(plan) », et par qui ?")
  }
}

extension PlanFunding {
  fileprivate var money: Currency { Currency(rawValue: currency) }
}
