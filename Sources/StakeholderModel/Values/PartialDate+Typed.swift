extension PartialDate {
  /// Reads dates as people type them, day before month: `14/03/2017`, `14.3.2017`, `03/2017`,
  /// `14 mars 2017`, `March 2017`, `2017-3-14`, `2017-03-14 10:30`; `nil` for anything else.
  ///
  /// Where both numbers may be a month, as in `03/04/2017`, the first is taken as the day, which is
  /// how both French and British English write; who reads such a date must say so.
  init?(typed text: String) {
    if let match = text.wholeMatch(of: /(\d{1,2})[\/.\-](\d{1,2})[\/.\-](\d{4})/),
      let first = Int(match.1), let second = Int(match.2)
    {
      let (day, month) = second > 12 ? (second, first) : (first, second)
      self.init(year: match.3, month: month, day: day)
    } else if let match = text.wholeMatch(of: /(\d{1,2})[\/.\-](\d{4})/) {
      self.init(year: match.2, month: Int(match.1), day: nil)
    } else if let match = text.wholeMatch(
      of: /(\d{4})[\/.\-](\d{1,2})(?:[\/.\-](\d{1,2}))?(?:[T ]\d{1,2}:\d{2}(?::\d{2})?Z?)?/)
    {
      self.init(year: match.1, month: Int(match.2), day: match.3.flatMap { Int($0) })
    } else if let match = text.wholeMatch(of: /(?:(\d{1,2})(?:er)?\s+)?(\p{L}+)\.?,?\s+(\d{4})/),
      let month = Self.month(named: String(match.2))
    {
      self.init(year: match.3, month: month, day: match.1.flatMap { Int($0) })
    } else {
      return nil
    }
  }

  /// Whether the day and the month might be exchanged.
  static func isAmbiguous(_ text: String) -> Bool {
    guard let match = text.wholeMatch(of: /(\d{1,2})[\/.\-](\d{1,2})[\/.\-]\d{4}/),
      let first = Int(match.1), let second = Int(match.2)
    else { return false }
    return first <= 12 && second <= 12 && first != second
  }

  private init?(year: Substring, month: Int?, day: Int?) {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    self.init(([String(year)] + [month, day].compactMap { $0.map(two) }).joined(separator: "-"))
  }

  /// A month by its name in French or English, or by its first three letters or more where no other
  /// begins so: "févr", "Sept".
  private static func month(named name: String) -> Int? {
    let name = name.folded
    guard name.count >= 3 else { return nil }
    for months in [frenchMonths, englishMonths] {
      let fitting = months.indices.filter { months[$0].folded.hasPrefix(name) }
      if fitting.count == 1 { return fitting[0] + 1 }
    }
    return nil
  }
}
