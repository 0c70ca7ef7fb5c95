import Foundation
import OrderedCollections

/// How much of the base currency one unit of a currency is worth.
public struct Rate: TableRow {
  public var currency: Currency? = nil
  public var per: Currency? = nil
  public var date: PartialDate? = nil
  public var rate: Decimal? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Rate>(
    name: "rates", title: LocalizedText(en: "Exchange rates", fr: "Taux de change"),
    purpose: LocalizedText(
      en: """
        A row says how much of the base currency one unit of another currency was worth on a date. \
        Amounts are converted only through these rows.
        """,
      fr: """
        Une ligne dit ce que valait, à une date, une unité d’une monnaie dans la monnaie de référence. \
        Les montants ne sont convertis qu’au moyen de ces lignes.
        """),
    key: [],
    columns: [
      Column(
        "currency", \.currency, required: true,
        heading: LocalizedText(en: "Currency", fr: "Monnaie"),
        help: LocalizedText(
          en: "The currency to be converted, by its three ISO 4217 letters: USD.",
          fr: "La monnaie à convertir, par ses trois lettres de la norme ISO 4217 : USD.")),
      Column(
        "per", \.per, required: true,
        heading: LocalizedText(en: "Base currency", fr: "Monnaie de référence"),
        help: LocalizedText(
          en: """
            The currency that amounts are converted into, by its three ISO 4217 letters: XOF. It \
            is the base currency of the map.
            """,
          fr: """
            La monnaie dans laquelle les montants sont convertis, par ses trois lettres de la \
            norme ISO 4217 : XOF. C’est la monnaie de référence de la carte.
            """)),
      Column(
        "date", \.date, required: true,
        heading: LocalizedText(en: "Date", fr: "Date"),
        help: LocalizedText(
          en: """
            When the rate held: a day, or a month or year for an average. 2023, 2023-03 or \
            2023-03-31.
            """,
          fr: """
            Quand le taux avait cours : un jour, ou un mois ou une année pour une moyenne. 2023, \
            2023-03 ou 2023-03-31.
            """)),
      Column(
        "rate", \.rate, required: true,
        heading: LocalizedText(en: "Rate", fr: "Taux"),
        help: LocalizedText(
          en: """
            How much of the base currency one unit of the currency is worth, with a decimal point: \
            655.957 where the currency is EUR and the base currency XOF.
            """,
          fr: """
            Ce que vaut une unité de la monnaie dans la monnaie de référence : 655,957 si la monnaie \
            est EUR et la monnaie de référence XOF.
            """)),
      .notes(\.notes),
      .sources(\.sources),
    ])
}
