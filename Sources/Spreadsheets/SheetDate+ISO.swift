extension SheetDate {
  /// Reads `2017-03-14` and `2017-03-14T10:30:00`, as strict workbooks have dates (ECMA-376 part 1,
  /// 18.18.11); `nil` for anything else, days that no calendar has included.
  init?(iso text: String, precision: Precision) {
    guard
      let match = text.wholeMatch(
        of:
          /([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\.[0-9]*)?)?)?Z?/
      ), let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
    else { return nil }
    let time = [match.4, match.5, match.6].map { $0.flatMap { Int($0) } ?? 0 }
    guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day),
      time[0] < 24, time[1] < 60, time[2] < 60
    else { return nil }
    self.init(
      year: year, month: month, day: day, precision: precision,
      seconds: time[0] * 3_600 + time[1] * 60 + time[2])
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
