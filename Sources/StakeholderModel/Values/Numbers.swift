import Foundation

extension Int: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Int? {
    if let value = Int(cell) { return value }
    if cell.wholeMatch(of: /-?[0-9]{1,3}(\s[0-9]{3})+/) != nil,
      let value = Int(cell.filter { !$0.isWhitespace })
    {
      return value
    }
    faults.append(.notAWholeNumber(cell))
    return nil
  }
  public var cell: String { String(self) }
  public static var shape: CellShape { .integer }
}

extension Decimal: CellValue {
  /// Reads `1234.5`, the French forms `1 234,5` and `1234,5`, and `25 %`. A comma followed by exactly
  /// three digits may be either a decimal comma or a thousands mark, so it is refused.
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Decimal? {
    if let plain = Decimal(plainText: cell) {
      // Who writes decimals seldom ends them with a zero: 600.000 may well be thousands.
      if cell.utf8.contains(UInt8(ascii: ".")),
        cell.wholeMatch(of: /-?[1-9][0-9]{0,2}\.[0-9]{2}0/) != nil
      {
        faults.append(.mayBeThousands(cell, plain))
      }
      return plain
    }
    let joined = String(cell.filter { !$0.isWhitespace })
    let parts = joined.split(separator: ",", omittingEmptySubsequences: false)
    if joined.wholeMatch(of: /-?[1-9][0-9]{0,2},[0-9]{3}/) != nil {
      // Three decimals would be as ambiguous as the cell: one less, or one more, is not.
      let zeros = parts[1].reversed().prefix { $0 == "0" }.count
      let decimals = zeros == 0 ? parts[1] + "0" : String(parts[1].dropLast(zeros))
      let decimal = decimals.isEmpty ? String(parts[0]) : "\(parts[0]),\(decimals)"
      faults.append(
        CellFault(
          .error, "ambiguous-number",
          LocalizedText(
            en: "“\(cell)” may be \(parts[0]).\(parts[1]) or \(parts[0])\(parts[1]).",
            fr: "« \(cell) » peut se lire \(decimal) ou \(parts[0])\(parts[1])."),
          remedy: LocalizedText(
            en: """
              Write \(parts[0])\(parts[1]) for thousands, \(parts[0]).\(parts[1]) for decimals.
              """,
            fr: """
              Écrire \(parts[0])\(parts[1]) si ce sont des milliers, \(decimal) si ce sont des décimales.
              """)))
      return nil
    }
    if parts.count <= 2, let value = Decimal(plainText: parts.joined(separator: ".")) {
      return value
    }
    if joined.hasSuffix("%"), let percents = WrittenAmount(String(joined.dropLast()))?.number {
      let value = percents / 100
      faults.append(.readAsShare(cell, value))
      return value
    }
    faults.append(.notANumber(cell))
    return nil
  }

  /// Digits with at most one point and a sign; nothing else.
  package init?(plainText text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard text.utf8.count <= 38, (1...2).contains(parts.count),
      parts.allSatisfy({ part in !part.isEmpty && part.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    if let whole = Int(text) {
      self = Decimal(whole)
      return
    }
    guard let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) else {
      return nil
    }
    self = value
  }

  public var cell: String { "\(self)" }
  public static var shape: CellShape { .number }
}

extension Bool: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Bool? {
    switch cell.lowercased() {
    case "yes", "true", "oui", "1": return true
    case "no", "false", "non", "0": return false
    default:
      faults.append(
        CellFault(
          .error, "not-yes-or-no",
          LocalizedText(
            en: "“\(cell)” is neither yes nor no.", fr: "« \(cell) » n’est ni oui ni non."),
          remedy: LocalizedText(
            en: "Write yes or no, or leave the cell empty where it is not known.",
            fr: "Écrire oui ou non, ou laisser la cellule vide si on ne le sait pas.")))
      return nil
    }
  }
  public var cell: String { self ? "yes" : "no" }
  public static var shape: CellShape { .flag }
}
