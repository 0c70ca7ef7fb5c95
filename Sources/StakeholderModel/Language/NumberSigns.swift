import Foundation

/// The signs with which a language writes numbers.
struct NumberSigns {
  let decimal: String
  /// Between groups of three digits.
  let group: String

  /// French groups by thin no-break spaces; languages that the program does not speak write as the
  /// locale of their tag does.
  init(_ language: Language) {
    switch language {
    case .french: (decimal, group) = (",", "\u{202F}")
    case .english: (decimal, group) = (".", ",")
    default:
      let locale = Locale(identifier: language.rawValue)
      (decimal, group) = (locale.decimalSeparator ?? ".", locale.groupingSeparator ?? "\u{202F}")
    }
  }

  /// Digits in groups of three from the right.
  func grouped(_ digits: some StringProtocol) -> String {
    let digits = Array(digits)
    let groups = stride(from: digits.count, to: 0, by: -3).map {
      String(digits[max(0, $0 - 3)..<$0])
    }
    return groups.reversed().joined(separator: group)
  }
}
