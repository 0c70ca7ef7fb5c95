import CoordinationAnalysis
import Foundation
import StakeholderModel

extension ResultTable {
  /// Plans beside the money that is known to be given for them: as a whole, or by one dimension.
  public static func plans(
    _ analysis: FundingAnalysis, by dimension: FundingDimension? = nil, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Plan", fr: "Plan"), dimension?.planLabel,
      LocalizedText(en: "Cost", fr: "Coût"),
      LocalizedText(en: "Actions without a cost", fr: "Actions sans coût"),
      LocalizedText(en: "Flow", fr: "Flux"), LocalizedText(en: "Given", fr: "Accordé"),
      LocalizedText(en: "Gap", fr: "Écart"),
      LocalizedText(en: "Rows without an amount", fr: "Lignes sans montant"),
    ]
    return ResultTable(
      columns: columns.compactMap { $0?(language) },
      rows: analysis.plans.flatMap { plan -> [[String]] in
        let parts = dimension.map { plan.parts(by: $0) } ?? [plan.total]
        return parts.flatMap { part in
          let head = [names.short(plan.plan), dimension?.label(of: part.id, names)]
          return rows(of: part, plan.currency, language).map { head.compactMap(\.self) + $0 }
        }
      })
  }

  /// One for each flow.
  private static func rows(
    of part: PlanFunding.Part, _ currency: String, _ language: Language
  ) -> [[String]] {
    func text(_ amount: Decimal?) -> String {
      amount.map { Money($0, Currency(rawValue: currency)).full(in: language) } ?? unknown
    }
    let cost = [text(part.cost), "\(part.actionsWithoutCost)/\(part.actions)"]
    let silent = [String(part.rowsWithoutAmount)]
    guard !part.given.isEmpty else { return [cost + [unknown, unknown, unknown] + silent] }
    return part.given.map { given in
      cost + [
        given.flow.map { Flow(rawValue: $0).label(language) } ?? unknown, text(given.amount),
        text(given.gap),
      ] + silent
    }
  }
}

extension FundingDimension {
  /// A plan calls an action what a row of money calls its purpose.
  fileprivate var planLabel: LocalizedText {
    self == .action ? LocalizedText(en: "Action", fr: "Action") : label
  }
}
