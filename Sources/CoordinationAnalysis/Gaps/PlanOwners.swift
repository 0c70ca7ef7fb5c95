import OrderedCollections
import StakeholderModel

/// Whom to speak to of a plan.
struct PlanOwners {
  private let index: MapIndex
  private let judged: JudgedParties

  init(_ index: MapIndex) {
    self.index = index
    judged = JudgedParties(index)
  }

  /// Who is to answer for a plan by the plan itself, else by its actions.
  func responsible(for plan: String, _ actions: [Int]) -> [String] {
    let named = index.instrument(plan)?.responsible.elements ?? []
    return index.inOrder((named.isEmpty ? responsible(in: actions) : named).filter(judged.contains))
  }

  /// Who answers for it, leads it or carries it out; failing these, not known to answer for it: who answers for one
  /// of its actions, else the coordination bodies of the highest level.
  func answering(for plan: String, _ actions: [Int]) -> (parties: [String], isKnown: Bool) {
    let leading = index.tiesInForce(to: plan, [.leads, .implements])
    let ways = [
      index.instrument(plan)?.responsible.elements ?? [],
      leading.filter { index.map.ties[$0].relation == .leads }.map { index.map.ties[$0].from },
      leading.map { index.map.ties[$0].from },
    ].map { Array(OrderedSet($0.filter(judged.contains))) }
    if let known = ways.first(where: { !$0.isEmpty }) { return (known, true) }
    let others = OrderedSet(responsible(in: actions).filter(judged.contains))
    if !others.isEmpty { return (Array(others), false) }
    let bodies = index.homeBodies.compactMap(index.stakeholder).filter {
      $0.kind == .known(.coordinationBody) && $0.isInPlace && !index.hasEnded($0.id)
    }
    let highest = bodies.compactMap(\.level.value).min()
    return (bodies.filter { highest == nil || $0.level.value == highest }.map(\.id), false)
  }

  private func responsible(in actions: [Int]) -> [String] {
    actions.flatMap { index.map.plans[$0].responsible.elements }
  }
}
