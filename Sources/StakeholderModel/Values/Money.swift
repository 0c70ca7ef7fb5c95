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
    guard cell.count == 3, cell.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      faults.append(
        CellFault(
          .error, "not-a-currency",
          LocalizedText(
            en: "“\(cell)” is not a currency code.", fr: "« \(cell) » n’est pas un code de monnaie."
          ),
          remedy: ["FCFA", "CFA", "F CFA"].contains(cell.uppercased())
            ? LocalizedText(
              en: "Write XOF in West Africa, XAF in Central Africa.",
              fr: "Écrire XOF pour l’Afrique de l’Ouest, XAF pour l’Afrique centrale.")
            : LocalizedText(
              en: "Write the three letters of ISO 4217, such as XOF, USD or EUR.",
              fr: "Écrire les trois lettres de la norme ISO 4217, par exemple XOF, USD ou EUR.")))
      return nil
    }
    return Currency(rawValue: cell)
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
