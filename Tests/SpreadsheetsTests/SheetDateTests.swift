import Foundation
import Spreadsheets
import TestSupport
import Testing

@Suite struct SheetDateTests {
  private func text(_ serial: Double, from1904: Bool = false) -> String? {
    SheetDate(serial: serial, from1904: from1904)?.text
  }

  /// ECMA-376 part 1, 18.17.4.1, and what Excel shows for the rest. Day 60 would be 29 February 1900,
  /// which there never was.
  @Test(arguments: [
    (-1, nil), (0, nil), (1, "1900-01-01"), (2, "1900-01-02"), (31, "1900-01-31"),
    (32, "1900-02-01"), (59, "1900-02-28"), (60, nil), (61, "1900-03-01"), (366, "1900-12-31"),
    (367, "1901-01-01"), (1_462, "1904-01-01"), (25_569, "1970-01-01"), (36_526, "2000-01-01"),
    (36_585, "2000-02-29"), (42_808, "2017-03-14"), (2_958_465, "9999-12-31"), (2_958_466, nil),
    (1e300, nil), (.infinity, nil), (.nan, nil),
  ])
  func readsDaysCountedFrom1900(serial: Double, date: String?) {
    #expect(text(serial) == date)
  }

  /// ECMA-376 part 1, 18.17.4.1: from 1 January 1904, serial 0, to 31 December 9999, serial 2,957,003.
  @Test(arguments: [
    (-1, nil), (0, "1904-01-01"), (1, "1904-01-02"), (59, "1904-02-29"), (60, "1904-03-01"),
    (24_107, "1970-01-01"), (41_346, "2017-03-14"), (2_957_003, "9999-12-31"), (2_957_004, nil),
    (2_958_465, nil),
  ])
  func readsDaysCountedFrom1904(serial: Double, date: String?) {
    #expect(text(serial, from1904: true) == date)
  }

  @Test(arguments: 0..<UInt64(300))
  func agreesWithTheCalendarOfFoundation(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let serial = Int.random(in: 61...2_958_465, using: &random)
    let day = Date(timeIntervalSince1970: Double(serial - 25_569) * 86_400)
    let parts = calendar.dateComponents([.year, .month, .day], from: day)
    let date = try #require(SheetDate(serial: Double(serial), from1904: false))
    #expect(date.year == parts.year)
    #expect(date.month == parts.month)
    #expect(date.day == parts.day)
    if serial > 1_462 {
      #expect(SheetDate(serial: Double(serial - 1_462), from1904: true) == date)
    }
  }

  @Test(arguments: [
    (0, 0), (43_200, 43_200), (0.4, 0), (0.6, 1), (86_399, 86_399), (86_399.4, 86_399),
  ])
  func aFractionIsTheTimeOfTheDay(time: Double, seconds: Int) {
    let date = SheetDate(serial: 42_808 + time / 86_400, from1904: false)
    #expect(date?.text == "2017-03-14")
    #expect(date?.seconds == seconds)
  }

  @Test func aTimeThatRoundsToMidnightIsTheNextDay() {
    let date = SheetDate(serial: 42_808 + 86_399.6 / 86_400, from1904: false)
    #expect(date?.text == "2017-03-15")
    #expect(date?.seconds == 0)
    #expect(text(59.999999) == nil)
    #expect(text(60.999999) == "1900-03-01")
    // There is no day after the last one.
    #expect(text(2_958_465.999999) == nil)
    #expect(text(2_957_003.999999, from1904: true) == nil)
  }

  @Test func isAsPreciseAsItIsShown() {
    func text(_ precision: SheetDate.Precision) -> String? {
      SheetDate(serial: 42_808.5, from1904: false, precision: precision)?.text
    }
    #expect(text(.year) == "2017")
    #expect(text(.month) == "2017-03")
    #expect(text(.day) == "2017-03-14")
    #expect(SheetDate(year: 33, month: 4, day: 3, precision: .day).text == "0033-04-03")
  }
}
