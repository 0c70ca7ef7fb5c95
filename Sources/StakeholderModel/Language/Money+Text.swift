import Foundation

extension Money {
  /// For a label: at most four digits and a unit, never rounded: "600 M FCFA", "XOF 600 m". An amount
  /// that a unit would round is written in full.
  public func compact(in language: Language) -> String {
    let name = currency.name(in: language)
    for size in [1_000_000_000, 1_000_000] as [Decimal] where amount.magnitude >= size {
      let number = (amount / size).grouped(in: language)
      guard number.count(where: \.isNumber) <= 4 else { break }
      return size == 1_000_000
        ? language.say(
          en: "\(name)\u{A0}\(number)\u{A0}m", fr: "\(number)\u{A0}M\u{A0}\(name)")
        : language.say(
          en: "\(name)\u{A0}\(number)\u{A0}bn", fr: "\(number)\u{A0}Md\u{A0}\(name)")
    }
    return full(in: language)
  }

  /// All digits: "600 000 000 FCFA", "XOF 600,000,000". Only English puts the currency first.
  public func full(in language: Language) -> String {
    let parts = [amount.grouped(in: language, decimals: 2), currency.name(in: language)]
    return (language == .english ? parts.reversed() : parts).joined(separator: "\u{A0}")
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
  /// - Parameter decimals: how many there are at least, where there are any: "0,50".
  public func grouped(in language: Language, decimals: Int = 0) -> String {
    let signs = NumberSigns(language)
    let parts = "\(magnitude)".split(separator: ".")
    let zeros = String(repeating: "0", count: max(0, decimals - (parts.last?.count ?? 0)))
    let fraction = parts.count > 1 ? signs.decimal + parts[1] + zeros : ""
    return (isSignMinus && self != 0 ? "\u{2212}" : "") + signs.grouped(parts[0]) + fraction
  }
}

extension Int {
  /// Digits in groups of three: "12 345" with a thin no-break space in French, "12,345" in English.
  public func grouped(in language: Language) -> String {
    (self < 0 ? "\u{2212}" : "") + NumberSigns(language).grouped(String(magnitude))
  }
}
