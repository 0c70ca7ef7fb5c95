/// A date as a spreadsheet keeps it: a serial number of days, shown with some precision.
public struct SheetDate: Sendable, Hashable {
  public enum Precision: Sendable, Hashable { case year, month, day }

  public var year: Int
  public var month: Int
  public var day: Int
  /// What the format of the cell shows: a cell that shows “March 2017” says no day.
  public var precision: Precision
  /// The time of the day in seconds, 0 where none was given.
  public var seconds: Int

  /// The date of a serial number; `nil` where the system has none.
  /// - Parameter from1904: whether 1 January 1904 is day 0, as in workbooks from old Macintoshes;
  ///   else 1 January 1900 is day 1, and 1900 counts as a leap year (ECMA-376 part 1, 18.17.4.1), so
  ///   that day 60 is no date.
  public init?(serial: Double, from1904: Bool, precision: Precision = .day) {
    // 31 December 9999 is the last day that the format knows: 2,958,465, or 2,957,003 from 1904.
    guard serial >= 0, serial < 2_958_466 else { return nil }
    var day = Int(serial.rounded(.down))
    var seconds = Int(((serial - Double(day)) * 86_400).rounded())
    if seconds == 86_400 { (day, seconds) = (day + 1, 0) }
    if from1904 {
      day += 1_462
    } else if day == 60 || day == 0 {
      return nil
    } else if day < 60 {
      day += 1
    }
    guard day < 2_958_466 else { return nil }
    // Day 1 of this count is 31 December 1899.
    (year, month, self.day) = Self.civil(daysSince1970: day - 25_569)
    self.precision = precision
    self.seconds = seconds
  }

  public init(year: Int, month: Int, day: Int, precision: Precision, seconds: Int = 0) {
    self.year = year
    self.month = month
    self.day = day
    self.precision = precision
    self.seconds = seconds
  }

  /// Year, month and day in the Gregorian calendar
  /// (H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”, civil_from_days).
  private static func civil(daysSince1970 days: Int) -> (Int, Int, Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// `2017`, `2017-03` or `2017-03-14`, as precisely as the cell shows it.
  public var text: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return switch precision {
    case .year: padded(year, 4)
    case .month: "\(padded(year, 4))-\(padded(month, 2))"
    case .day: "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
  }
}
