import Foundation

/// A currency by its ISO 4217 code, in upper case: `XOF`, `USD`.
public struct Currency: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue.uppercased() }
  public var description: String { rawValue }
  public static func < (a: Currency, b: Currency) -> Bool { a.rawValue < b.rawValue }
}

extension Currency: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Currency? {
    guard cell.count == 3, cell.allSatisfy({ $0.isASCII && $0.isLetter }), !isFrancCFA(cell) else {
      if let code = names[cell.folded] {
        faults.append(
          CellFault(
            .note, "currency-by-name",
            LocalizedText(
              en: "“\(cell)” was read as \(code).", fr: "« \(cell) » a été lu \(code)."),
            remedy: LocalizedText(en: "Nothing need be done.", fr: "Il n’y a rien à faire.")))
        return Currency(rawValue: code)
      }
      faults.append(
        CellFault(
          .error, "not-a-currency",
          LocalizedText(
            en: "“\(cell)” is not a currency code.", fr: "« \(cell) » n’est pas un code de monnaie."
          ),
          remedy: remedy(cell)))
      return nil
    }
    let currency = Currency(rawValue: cell)
    if !isoCodes.contains(currency.rawValue) {
      let nearest = NearestName(among: common).suggestion(for: currency.rawValue)
      faults.append(
        CellFault(
          .warning, "unknown-currency",
          LocalizedText(
            en: "“\(currency)” is no currency of ISO 4217 in use.",
            fr: "« \(currency) » n’est pas une monnaie en usage selon la norme ISO 4217."),
          remedy: .didYouMean(nearest, otherwise: remedy(cell))))
    }
    return currency
  }

  /// Those in use; a code of old is more likely a slip.
  private static let isoCodes = Set(Locale.commonISOCurrencyCodes)
  /// Those that maps of assistance are full of: a slip is likely to mean one of them.
  private static let common = [
    "XOF", "XAF", "USD", "EUR", "GBP", "CHF", "CAD", "JPY", "ETB", "RWF", "TJS", "CDF", "GNF",
    "MGA",
    "NGN", "KES", "UGX", "BIF", "MWK", "HTG",
  ]

  /// Names that mean one currency only.
  private static let names = [
    "€": "EUR", "euro": "EUR", "euros": "EUR", "us$": "USD", "$us": "USD", "$ us": "USD",
    "us $": "USD", "dollar us": "USD", "dollars us": "USD", "us dollar": "USD",
    "us dollars": "USD", "dollar americain": "USD", "dollars americains": "USD", "£": "GBP",
    "livre sterling": "GBP", "livres sterling": "GBP",
  ]

  /// The codes that a name may mean; none for one that is not known.
  package static func codes(of name: String) -> [String] {
    if isFrancCFA(name) { return ["XOF", "XAF"] }
    if isDollar(name) { return ["USD"] }
    if let code = names[name.folded] { return [code] }
    return name.wholeMatch(of: /[A-Z]{3}/) == nil ? [] : [name]
  }

  private static func isFrancCFA(_ text: String) -> Bool {
    ["fcfa", "cfa", "f cfa", "f.cfa", "franc cfa", "francs cfa"].contains(text.folded)
  }

  private static func isDollar(_ text: String) -> Bool {
    ["$", "dollar", "dollars"].contains(text.folded)
  }

  /// Whether a text names a currency, be it one of several.
  static func isName(_ text: String) -> Bool {
    text.wholeMatch(of: /[A-Za-z]{3}/) != nil || names[text.folded] != nil || isFrancCFA(text)
      || isDollar(text) || ["f", "franc", "francs"].contains(text.folded)
  }

  private static func remedy(_ cell: String) -> LocalizedText {
    if isFrancCFA(cell) {
      return LocalizedText(
        en: "Write XOF in West Africa, XAF in Central Africa.",
        fr: "Écrire XOF pour l’Afrique de l’Ouest, XAF pour l’Afrique centrale.")
    }
    if isDollar(cell) {
      return LocalizedText(
        en: "Write USD for the dollar of the United States.",
        fr: "Écrire USD pour le dollar des États-Unis.")
    }
    return LocalizedText(
      en: "Write the three letters of ISO 4217, such as XOF, USD or EUR.",
      fr: "Écrire les trois lettres de la norme ISO 4217, par exemple XOF, USD ou EUR.")
  }

  public var cell: String { rawValue }
  public static var shape: CellShape { .text }
}

/// An amount in one currency. Decimal, so that nothing is lost to binary fractions.
public struct Money: Hashable, Sendable {
  public var amount: Decimal
  public var currency: Currency

  public init(_ amount: Decimal, _ currency: Currency) {
    self.amount = amount
    self.currency = currency
  }
}
