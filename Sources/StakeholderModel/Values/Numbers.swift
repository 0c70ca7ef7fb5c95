import Foundation

extension Int: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Int? {
    if let value = Int(cell) { return value }
    guard cell.wholeMatch(of: /-?[0-9]{1,3}(\s[0-9]{3})+/) != nil,
      let value = Int(cell.filter { !$0.isWhitespace })
    else {
      faults.append(
        CellFault(
          .error, "not-a-whole-number",
          LocalizedText(
            en: "“\(cell)” is not a whole number.", fr: "« \(cell) » n’est pas un nombre entier."),
          remedy: LocalizedText(
            en: "Write digits only, or leave the cell empty.",
            fr: "Écrire des chiffres seulement, ou laisser la cellule vide.")))
      return nil
    }
    faults.append(.readAs(value.cell, cell, code: "spaced-number"))
    return value
  }
  public var cell: String { String(self) }
  public static var shape: CellShape { .integer }
}

extension CellFault {
  /// A number in another form than the plain one, which was understood all the same.
  fileprivate static func readAs(_ value: String, _ cell: String, code: String) -> CellFault {
    CellFault(
      .warning, code,
      LocalizedText(en: "“\(cell)” was read as \(value).", fr: "« \(cell) » a été lu \(value)."),
      remedy: LocalizedText(
        en: "Write \(value), with a decimal point and no spaces.",
        fr: "Écrire \(value), avec un point décimal et sans espace."))
  }
}

extension Decimal: CellValue {
  /// Reads `1234.5`, and with a warning the French forms `1 234,5` and `1234,5`. A comma followed by
  /// exactly three digits may be either a decimal comma or a thousands mark, so it is refused.
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Decimal? {
    if let plain = Decimal(plainText: cell) { return plain }
    let joined = String(cell.filter { !$0.isWhitespace })
    let parts = joined.split(separator: ",", omittingEmptySubsequences: false)
    if joined.wholeMatch(of: /-?[1-9][0-9]{0,2},[0-9]{3}/) != nil {
      faults.append(
        CellFault(
          .error, "ambiguous-number",
          LocalizedText(
            en: "“\(cell)” may be \(parts[0]).\(parts[1]) or \(parts[0])\(parts[1]).",
            fr: "« \(cell) » peut se lire \(parts[0]).\(parts[1]) ou \(parts[0])\(parts[1])."),
          remedy: LocalizedText(
            en: "Write the number with a decimal point and without thousands marks.",
            fr: "Écrire le nombre avec un point décimal et sans séparateur de milliers.")))
      return nil
    }
    if parts.count <= 2, let value = Decimal(plainText: parts.joined(separator: ".")) {
      faults.append(
        .readAs(value.cell, cell, code: parts.count == 2 ? "decimal-comma" : "spaced-number"))
      return value
    }
    faults.append(
      CellFault(
        .error, "not-a-number",
        LocalizedText(en: "“\(cell)” is not a number.", fr: "« \(cell) » n’est pas un nombre."),
        remedy: LocalizedText(
          en: "Write digits with a decimal point, such as 1200.5; the currency has its own column.",
          fr:
            "Écrire des chiffres avec un point décimal, par exemple 1200.5 ; la monnaie a sa propre colonne."
        )))
    return nil
  }

  /// Digits with at most one point and a sign; nothing else.
  private init?(plainText text: String) {
    guard !text.isEmpty, text.count <= 38,
      text.wholeMatch(of: /-?[0-9]+(\.[0-9]+)?/) != nil,
      let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
    else { return nil }
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
            fr: "Écrire yes ou no, ou laisser la cellule vide si on ne le sait pas.")))
      return nil
    }
  }
  public var cell: String { self ? "yes" : "no" }
  public static var shape: CellShape { .flag }
}
