import StakeholderModel

/// An amount of a row that makes several ties: nobody knows how it is shared out, and whole on each tie it
/// would be counted several times. It stands in their remarks instead.
enum SharedAmount {
  /// - Returns: whether there was one.
  static func part(_ rows: inout [[MadeCell]], of table: MapTable, in language: Language) -> Bool {
    guard table.name == "ties", rows.count > 1 else { return false }
    func text(_ name: String, _ cells: [MadeCell]) -> String {
      cells.first { $0.header == MapHeader(name: name) }?.text ?? ""
    }
    let amounts = rows.map { text("amount", $0) }
    guard let amount = amounts.first, !amount.isEmpty, Set(amounts).count == 1 else { return false }
    let count = rows.count
    rows = rows.map { cells in
      let currency = text("currency", cells)
      let sum = [amount, currency].filter { !$0.isEmpty }.joined(separator: "\u{A0}")
      let remark = LocalizedText(
        en: "\(sum) for \(count) ties together", fr: "\(sum) pour \(count) liens ensemble")(
          language)
      let notes = [text("notes", cells), remark].filter { !$0.isEmpty }.joined(separator: " – ")
      return cells.filter { !["amount", "currency", "notes"].contains($0.header.name) }
        + [MadeCell(header: MapHeader(name: "notes"), text: notes, column: nil)]
    }
    return true
  }

  static func diagnostic(_ count: Int, at place: Diagnostic.Place) -> Diagnostic {
    Diagnostic(
      .warning, code: "shared-amount",
      summary: LocalizedText(
        en: """
          Rows whose amount is for several funders or partners together: \(count); it stands in the \
          remarks of the ties and in no sum.
          """,
        fr: """
          Lignes dont le montant vaut pour plusieurs bailleurs ou partenaires ensemble : \(count) ; il \
          figure dans les remarques des liens et n’entre dans aucun calcul.
          """),
      at: place,
      remedy: LocalizedText(
        en: "Where the shares are known, write a row for each.",
        fr: "Si la part de chacun est connue, écrire une ligne pour chacun."))
  }
}
