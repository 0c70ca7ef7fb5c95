import StakeholderModel

/// A row that adds up the others, which no table of a map has.
struct TotalRow {
  private let label: String

  /// - Returns: `nil` for a row of the table's own. A party may be called Total: what is none has
  ///   figures beside that word, or says that it is a sum, and lacks what every row must have.
  /// - Parameter orAlone: whether the word alone is enough, as where no row can be without other cells:
  ///   the figures of a total may be formulas that were never calculated.
  init?(_ record: TextRecord, orAlone: Bool = false) {
    let filled = record.cells.indices.filter { !record.cells[$0].isEmpty }
    let others = filled.dropFirst()
    // Most rows have words: only the others are looked at closely.
    guard others.allSatisfy({ record.cells[$0].first.map { $0.isNumber || $0 == "-" } ?? false }),
      let first = filled.first, record.cells[first].utf8.count < 40,
      let match = record.cells[first].folded.wholeMatch(
        of:
          /(sous-|sous |sub-?|grand )?total(\s?:|\s(?:general|des?\s.*|du\s.*|of\s.*))?|(sous-total|sous total|sub-?total)\s.*|ensemble|somme|sum/
      )
    else { return nil }
    let isNamedSum = match.1 != nil || match.2 != nil || match.3 != nil
    guard !others.isEmpty || isNamedSum || orAlone else { return nil }
    label = record.cells[first]
  }

  func diagnostic(at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "total-row",
      summary: LocalizedText(
        en: "The row “\(label)” is a total and is left out.",
        fr: "La ligne « \(label) » est un total et n’est pas lue."),
      at: place,
      remedy: LocalizedText(
        en: "Delete it: sums are made from the rows.",
        fr: "La supprimer : les sommes se font à partir des lignes."))
  }
}
