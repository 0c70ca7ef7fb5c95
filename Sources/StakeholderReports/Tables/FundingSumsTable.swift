import CoordinationAnalysis
import Foundation
import StakeholderModel

extension ResultTable {
  /// Sums of money by one dimension: a row for each flow and currency, never one for all.
  public static func fundingSums(
    _ analysis: FundingAnalysis, by dimension: FundingDimension, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      dimension.label, LocalizedText(en: "Flow", fr: "Flux"),
      LocalizedText(en: "Own or unknown origin", fr: "Fonds propres ou d’origine inconnue"),
      LocalizedText(en: "Possibly passed on", fr: "Fonds peut-être transmis"),
      LocalizedText(en: "Rows with an amount", fr: "Lignes avec montant"),
      LocalizedText(en: "Rows without an amount", fr: "Lignes sans montant"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: analysis.entries(by: dimension).flatMap { entry -> [[String]] in
        let label = dimension.label(of: entry.id, names)
        return entry.sums.map { sum in
          [
            label, sum.flow.map { Flow(rawValue: $0).label(language) } ?? unknown,
            amount(sum.firstHand, sum, language),
            amount(sum.onward, sum, language), String(sum.rows),
            String(sum.rowsWithoutAmount),
          ]
        }
      })
  }

  /// Nothing where there is none. A sum with money of which the sources disagree says so.
  private static func amount(
    _ amount: Decimal, _ sum: FundingAnalysis.Sum, _ language: Language
  ) -> String {
    guard let currency = sum.currency, amount != 0 else { return unknown }
    let money = Money(amount, Currency(rawValue: currency)).full(in: language)
    return sum.disputed == 0
      ? money : language.say(en: "\(money) (conflicting)", fr: "\(money) (discordant)")
  }
}

extension FundingDimension {
  var label: LocalizedText {
    switch self {
    case .funder: LocalizedText(en: "Funder", fr: "Financeur")
    case .recipient: LocalizedText(en: "Recipient", fr: "Bénéficiaire")
    case .flow: LocalizedText(en: "Kind of flow", fr: "Nature du flux")
    case .channel: LocalizedText(en: "Channel", fr: "Canal")
    case .sector: LocalizedText(en: "Sector", fr: "Secteur")
    case .area: LocalizedText(en: "Area", fr: "Territoire")
    case .year: LocalizedText(en: "Year", fr: "Année")
    case .action: LocalizedText(en: "For what", fr: "Objet")
    }
  }

  func label(of id: String?, _ names: NameInSentence) -> String {
    guard let id else { return ResultTable.unknown }
    return switch self {
    case .funder, .recipient: names.short(id)
    case .flow: Flow(rawValue: id).label(names.language)
    case .channel: FundingChannel(rawValue: id).label(names.language)
    case .sector:
      id.split(separator: "|").map { names.term(String($0), of: "sector") }
        .joined(separator: " + ")
    case .area: names.area(id)
    case .year: id
    case .action: names.said(id)
    }
  }
}
