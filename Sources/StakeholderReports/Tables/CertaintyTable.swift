import CoordinationAnalysis
import StakeholderModel

extension ResultTable {
  /// How sure the rows of each table are, as they say themselves, and of all together.
  public static func certainty(_ facts: FactCertainty, in language: Language) -> ResultTable {
    let known = Confidence.terms.map(\.id)
    // A word of the map's own has a column too, lest a row be lost.
    let others = facts.total.confidence.keys
      .filter { !known.contains($0) && $0 != FactCertainty.unstated }.sorted()
    let columns = known + others + [FactCertainty.unstated]
    func row(_ name: String, _ counts: FactCertainty.Counts) -> [String] {
      [name, counts.rows.grouped(in: language)]
        + columns.map { (counts.confidence[$0] ?? 0).grouped(in: language) }
        + [counts.withoutSource.grouped(in: language)]
    }
    let total = LocalizedText(en: "Total", fr: "Total")(language)
    let rows = facts.tables.map { table in
      row(StakeholderMap.table(table.name)?.title(language) ?? table.name, table.counts)
    }
    return ResultTable(
      columns: [
        LocalizedText(en: "Table of the map", fr: "Tableau de la carte")(language),
        LocalizedText(en: "Rows", fr: "Lignes")(language),
      ]
        + columns.map {
          $0 == FactCertainty.unstated
            ? notStated(language) : Confidence(rawValue: $0).label(language)
        } + [LocalizedText(en: "Without a source", fr: "Sans source")(language)],
      rows: rows.count > 1 ? rows + [row(total, facts.total)] : rows)
  }

  /// What stands for a certainty that a row does not say.
  static let notStated = LocalizedText(en: "Not stated", fr: "Non précisée")
}
