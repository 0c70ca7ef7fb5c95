import Foundation
import StakeholderModel

extension PartialDate {
  /// How many days pass from this date to another, the first of them not counted: at least and at most, as far as
  /// the two dates tell. Negative where the other comes first.
  public func days(to end: PartialDate) -> ClosedRange<Int>? {
    guard let least = Self.days(from: latest, to: end.earliest),
      let most = Self.days(from: earliest, to: end.latest)
    else { return nil }
    return least...most
  }

  private static func days(from first: (Int, Int, Int), to last: (Int, Int, Int)) -> Int? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    func date(_ day: (Int, Int, Int)) -> Date? {
      calendar.date(from: DateComponents(year: day.0, month: day.1, day: day.2))
    }
    guard let start = date(first), let end = date(last) else { return nil }
    return calendar.dateComponents([.day], from: start, to: end).day
  }
}
