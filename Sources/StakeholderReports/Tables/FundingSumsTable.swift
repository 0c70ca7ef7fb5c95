import CoordinationAnalysis
import Foundation
import StakeholderModel

extension ResultTable {
  /// Sums of money by one dimension: a row for each flow and currency, never one for all.
  public static func fundingSums(
    _ analysis: FundingAnalysis, by dimension: FundingAnalysis.Dimension, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      dimension.label, LocalizedText(en: "Flow", fr: "Flux"),
      LocalizedText(en: "First hand", fr: "De première main"),
      LocalizedText(en: "Passed on", fr: "Transmis"),
      LocalizedText(en: "Rows", fr: "Lignes"),
      LocalizedText(en: "Without an amount", fr: "Sans montant"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: analysis.entries(by: dimension).flatMap { entry -> [[String]] in
        let label = entry.id.map { dimension.label(of: $0, names) } ?? unknown
        let counts = [String(entry.rows), String(entry.rowsWithoutAmount)]
        guard !entry.sums.isEmpty else { return [[label, unknown, unknown, unknown] + counts] }
        return entry.sums.map { sum in
          [
            label, sum.flow.map { Flow(rawValue: $0).label(language) } ?? unknown,
            amount(sum.firstHand, sum.currency, language),
            amount(sum.onward, sum.currency, language),
          ] + counts
        }
      })
  }

  /// Plans beside the money that is known to be given for them.
  public static func plans(_ analysis: FundingAnalysis, _ names: NameInSentence) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Plan", fr: "Plan"), LocalizedText(en: "Cost", fr: "Coût"),
      LocalizedText(en: "Actions without a cost", fr: "Actions sans coût"),
      LocalizedText(en: "Flow", fr: "Flux"), LocalizedText(en: "Given", fr: "Accordé"),
      LocalizedText(en: "Gap", fr: "Écart"),
      LocalizedText(en: "Rows without an amount", fr: "Lignes sans montant"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: analysis.plans.flatMap { plan -> [[String]] in
        let head = [
          names.short(plan.plan), amount(plan.cost, plan.currency, language),
          "\(plan.actionsWithoutCost)/\(plan.actions)",
        ]
        let tail = [String(plan.rowsWithoutAmount)]
        guard !plan.given.isEmpty else { return [head + [unknown, unknown, unknown] + tail] }
        return plan.given.map { given in
          head + [
            given.flow.map { Flow(rawValue: $0).label(language) } ?? unknown,
            amount(given.amount, plan.currency, language),
            amount(given.gap, plan.currency, language),
          ] + tail
        }
      })
  }

  /// Nothing where there is none.
  fileprivate static func amount(_ amount: Decimal, _ currency: String, _ language: Language)
    -> String
  {
    amount == 0 ? unknown : Money(amount, Currency(rawValue: currency)).full(in: language)
  }
}

extension FundingAnalysis.Dimension {
  var label: LocalizedText {
    switch self {
    case .funder: LocalizedText(en: "Funder", fr: "Financeur")
    case .recipient: LocalizedText(en: "Recipient", fr: "Bénéficiaire")
    case .flow: LocalizedText(en: "Kind of flow", fr: "Nature du flux")
    case .channel: LocalizedText(en: "Channel", fr: "Canal")
    case .sector: LocalizedText(en: "Sector", fr: "Secteur")
    case .area: LocalizedText(en: "Area", fr: "Territoire")
    case .year: LocalizedText(en: "Year", fr: "Année")
    }
  }

  fileprivate func label(of id: String, _ names: NameInSentence) -> String {
    switch self {
    case .funder, .recipient: names.short(id)
    case .flow: Flow(rawValue: id).label(names.language)
    case .channel: FundingChannel(rawValue: id).label(names.language)
    case .sector:
      id.split(separator: "|").map { names.term(String($0), of: "sector") }
        .joined(separator: " + ")
    case .area: names.area(id)
    case .year: id
    }
  }
}

/// The sums for a terminal: the table, then how far they depend on one funder and what they leave out.
public struct FundingText: Sendable {
  public let text: String

  public init(_ analysis: FundingAnalysis, _ table: ResultTable, _ names: NameInSentence) {
    let language = names.language
    var lines: [String] = []
    for one in analysis.concentrations where one.funders > 1 {
      let flow =
        one.flow.map { Flow(rawValue: $0).label(language) }
        ?? language.say(en: "flow not stated", fr: "flux non précisé")
      let (share, index) = (
        (100 * one.largestShare).text(digits: 0, language), one.index.text(digits: 2, language)
      )
      let (count, silent, rows) = (one.funders, one.rowsWithoutAmount, one.rows)
      let largest = names.short(one.largest)
      lines.append(
        language.say(
          en: """
            \(flow), \(one.currency): \(count) funders; \(largest) gives \(share)% of what is known \
            (concentration \(index), from 0 to 1); rows without an amount: \(silent) of \(rows).
            """,
          fr: """
            \(flow), \(one.currency) : \(count) financeurs ; \(largest) apporte \(share) % de ce qui est \
            connu (concentration \(index), de 0 à 1) ; lignes sans montant : \(silent) sur \(rows).
            """))
    }
    lines.append(
      language.say(
        en: """
          Rows: \(analysis.rows), without an amount \(analysis.rowsWithoutAmount); left out: \
          \(analysis.planned) planned, \(analysis.denied) denied.
          """,
        fr: """
          Lignes : \(analysis.rows), dont sans montant \(analysis.rowsWithoutAmount) ; laissées de côté : \
          \(analysis.planned) prévues, \(analysis.denied) démenties.
          """))
    text = table.text + "\n" + lines.joined(separator: "\n") + "\n"
  }
}
