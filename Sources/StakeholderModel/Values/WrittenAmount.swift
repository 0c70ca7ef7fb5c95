import Foundation

/// An amount as people write it, with its unit and currency: "2,5 millions", "600 000 000 FCFA",
/// "€ 50 000". It is never read as such, but it tells what to write instead.
package struct WrittenAmount {
  package let number: Decimal
  /// What stands for the currency, empty where nothing does.
  package let currency: String

  var hasCurrency: Bool { !currency.isEmpty }

  private static let units: [String: Decimal] = [
    "mille": 1_000, "milliers": 1_000, "thousand": 1_000, "k": 1_000,
    "million": 1_000_000, "millions": 1_000_000, "m": 1_000_000, "mio": 1_000_000,
    "milliard": 1_000_000_000, "milliards": 1_000_000_000, "md": 1_000_000_000,
    "mds": 1_000_000_000, "billion": 1_000_000_000, "bn": 1_000_000_000,
  ]

  /// - Parameter ofThings: whether any words may follow the number: “45 000 enfants”.
  package init?(_ text: String, ofThings: Bool = false) {
    guard text.utf8.count <= 60, let first = text.firstIndex(where: \.isNumber),
      let last = text.lastIndex(where: \.isNumber), let number = Self.number(text[first...last])
    else { return nil }
    let before = text[..<first].trimmed
    var words = text[text.index(after: last)...].split(whereSeparator: \.isWhitespace)
    let unit = words.first.flatMap { Self.units[String($0).folded] }
    if unit != nil { words.removeFirst() }
    if let word = words.first, ["de", "d’", "of"].contains(String(word).folded) {
      words.removeFirst()
    }
    let after = words.joined(separator: " ")
    for name in [before, after] where !name.isEmpty && !Currency.isName(name) {
      guard ofThings, name == after, !name.contains(where: \.isNumber) else { return nil }
    }
    self.number = number * (unit ?? 1)
    currency = before.isEmpty ? after : before
  }

  /// Digits in groups; a mark that stands once before three digits may be either, so it is refused.
  private static func number(_ text: Substring) -> Decimal? {
    let joined = String(text.filter { !$0.isWhitespace })
    if joined.wholeMatch(of: /[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})+/) != nil {
      return Decimal(plainText: joined.filter(\.isNumber))
    }
    guard joined.wholeMatch(of: /[0-9]{1,3}[.,][0-9]{3}/) == nil else { return nil }
    return Decimal(plainText: joined.replacing(",", with: "."))
  }
}

extension CellFault {
  static func notANumber(_ cell: String) -> CellFault {
    let written = WrittenAmount(cell)
    let remedy: LocalizedText
    switch written {
    case let written? where written.hasCurrency:
      let codes = Currency.codes(of: written.currency)
      let (or, ou) = (codes.joined(separator: " or "), codes.joined(separator: " ou "))
      remedy =
        codes.isEmpty
        ? LocalizedText(
          en: "Write \(written.number) here, and the currency in its own column.",
          fr: "Écrire \(written.number) ici, et la monnaie dans sa propre colonne.")
        : LocalizedText(
          en: "Write \(written.number) here, and the currency in its own column: \(or).",
          fr: "Écrire \(written.number) ici, et la monnaie dans sa propre colonne : \(ou).")
    case let written?:
      remedy = LocalizedText(en: "Write \(written.number).", fr: "Écrire \(written.number).")
    case nil:
      remedy = LocalizedText(
        en: """
          Write digits only, such as 1200.5; the currency has its own column. Empty the cell where the \
          amount is not known.
          """,
        fr: """
          Écrire des chiffres seulement, par exemple 1200,5 ; la monnaie a sa propre colonne. Vider la \
          cellule si le montant n’est pas connu.
          """)
    }
    return CellFault(
      .error, "not-a-number",
      LocalizedText(en: "“\(cell)” is not a number.", fr: "« \(cell) » n’est pas un nombre."),
      remedy: remedy)
  }

  static func notAWholeNumber(_ cell: String) -> CellFault {
    let number = WrittenAmount(cell, ofThings: true)?.number
    let whole = number.flatMap { Int($0.cell) }.map(String.init)
    return CellFault(
      .error, "not-a-whole-number",
      LocalizedText(
        en: "“\(cell)” is not a whole number.", fr: "« \(cell) » n’est pas un nombre entier."),
      remedy: whole.map {
        LocalizedText(
          en: "Write \($0), digits only.", fr: "Écrire \($0), en chiffres seulement.")
      }
        ?? LocalizedText(
          en: "Write digits only, or leave the cell empty.",
          fr: "Écrire des chiffres seulement, ou laisser la cellule vide."))
  }

  static func readAsShare(_ cell: String, _ value: Decimal) -> CellFault {
    CellFault(
      .note, "percentage",
      LocalizedText(
        en: "“\(cell)” was read as \(value).",
        fr: "« \(cell) » a été lu \("\(value)".replacing(".", with: ","))."),
      remedy: LocalizedText(
        en: "Nothing need be done: shares are numbers from 0 to 1.",
        fr: "Il n’y a rien à faire : les parts vont de 0 à 1."))
  }

  /// A number with three decimals that somebody may have meant as thousands.
  static func mayBeThousands(_ cell: String, _ value: Decimal) -> CellFault {
    let thousands = cell.filter { $0 != "." }
    return CellFault(
      .warning, "ambiguous-number",
      LocalizedText(
        en: "“\(cell)” was read with a decimal point, not as \(thousands).",
        fr: "« \(cell) » a été lu avec un point décimal, non comme \(thousands)."),
      remedy: LocalizedText(
        en: "For thousands, write \(thousands), without a point.",
        fr: "Si ce sont des milliers, écrire \(thousands), sans point."))
  }
}
