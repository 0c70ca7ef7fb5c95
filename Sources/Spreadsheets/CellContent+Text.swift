import Foundation

extension CellContent {
  /// The content as text: numbers as a spreadsheet shows them, without thousands marks.
  public var text: String {
    switch self {
    case .text(let text): text
    case .number(let number): Self.text(of: number)
    case .date(let date): date.text
    case .flag(let flag): flag ? "true" : "false"
    case .error(let error): error
    }
  }

  /// Fifteen significant digits, which is what spreadsheets work with: 0.1 + 0.2 is 0.3.
  static func text(of number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    guard number.isFinite else { return "\(number)" }
    // Without a locale, since Foundation on Linux writes 1E-07 with one.
    let digits = String(format: "%.15g", number)
    guard digits.contains("e") else { return digits }
    return Decimal(string: digits, locale: Locale(identifier: "en_US_POSIX")).map { "\($0)" }
      ?? digits
  }
}
