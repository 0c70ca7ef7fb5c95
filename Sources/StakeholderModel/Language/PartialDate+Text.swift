import Foundation

extension PartialDate {
  /// "mars 2015", "14 mars 2015"; "March 2015", "14 March 2015"; "2015". A language that the program
  /// does not speak writes as the locale of its tag does.
  public func text(in language: Language) -> String {
    guard let month else { return String(year) }
    switch language {
    case .french: return text(day == 1 ? "1er" : nil, Self.frenchMonths[month - 1])
    case .english: return text(nil, Self.englishMonths[month - 1])
    default: return text(month, in: Locale(identifier: language.rawValue))
    }
  }

  private func text(_ first: String?, _ month: String) -> String {
    ([first ?? day.map(String.init), month, String(year)]).compactMap { $0 }.joined(separator: " ")
  }

  private func text(_ month: Int, in locale: Locale) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = DateComponents(year: year, month: month, day: day ?? 1)
    guard let date = calendar.date(from: parts) else { return description }
    let style = Date.FormatStyle(locale: locale, calendar: calendar, timeZone: .gmt)
      .month(.wide).year()
    return date.formatted(day == nil ? style : style.day())
  }

  static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]
  static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
