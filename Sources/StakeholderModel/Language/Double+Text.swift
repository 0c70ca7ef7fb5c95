extension Double {
  /// With a fixed number of decimals, and the decimal sign of the language; not grouped.
  public func text(digits: Int, _ language: Language) -> String {
    precondition((0...9).contains(digits), "A number is written with 0 to 9 decimals")
    let factor = (0..<digits).reduce(1.0) { product, _ in product * 10 }
    guard isFinite, magnitude * factor < 1e15 else { return "\(self)" }
    let units = Int((magnitude * factor).rounded())
    let whole = units / Int(factor)
    let fraction = String(units % Int(factor))
    let sign = self < 0 && units != 0 ? "\u{2212}" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let zeros = String(repeating: "0", count: digits - fraction.count)
    return "\(sign)\(whole)\(NumberSigns(language).decimal)\(zeros)\(fraction)"
  }
}
