import Foundation

extension Money {
  /// For a label: at most four digits and a unit, never rounded: "600 M FCFA", "XOF 600 m". An amount
  /// that a unit would round is written in full.
  public func compact(in language: Language) -> String {
    let units: [(Decimal, french: String, english: String)] = [
      (1_000_000_000, "Md", "bn"), (1_000_000, "M", "m"),
    ]
    for (size, french, english) in units where amount >= size {
      let part = amount / size
      let number = part.grouped(in: language)
      guard number.count(where: \.isNumber) <= 4 else { break }
      return language == .french
        ? "\(number)\u{A0}\(french)\u{A0}\(currency.name(in: language))"
        : "\(currency.name(in: language))\u{A0}\(number)\u{A0}\(english)"
    }
    return full(in: language)
  }

  /// All digits: "600 000 000 FCFA", "XOF 600,000,000".
  public func full(in language: Language) -> String {
    let number = amount.grouped(in: language)
    return language == .french
      ? "\(number)\u{A0}\(currency.name(in: language))"
      : "\(currency.name(in: language))\u{A0}\(number)"
  }
}

extension Currency {
  /// The CFA francs have a name of their own in French; other currencies go by their codes.
  public func name(in language: Language) -> String {
    guard language == .french else { return rawValue }
    return ["XOF": "FCFA", "XAF": "FCFA"][rawValue] ?? rawValue
  }
}

extension Decimal {
  /// Digits in groups of three: a thin no-break space and a decimal comma in French, a comma and a
  /// point in English.
  public func grouped(in language: Language) -> String {
    let isFrench = language == .french
    let parts = "\(magnitude)".split(separator: ".")
    let digits = Array(parts[0])
    let groups = stride(from: digits.count, to: 0, by: -3).map {
      String(digits[max(0, $0 - 3)..<$0])
    }
    let whole = groups.reversed().joined(separator: isFrench ? "\u{202F}" : ",")
    let fraction = parts.count > 1 ? (isFrench ? "," : ".") + parts[1] : ""
    return (isSignMinus && self != 0 ? "\u{2212}" : "") + whole + fraction
  }
}
