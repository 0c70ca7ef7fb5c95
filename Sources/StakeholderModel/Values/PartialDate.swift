/// A date with the precision that its source gives: a year, a month or a day.
public struct PartialDate: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let year: Int
  public let month: Int?
  public let day: Int?

  /// Reads `2017`, `2017-03` or `2017-03-14`; `nil` for anything else, days that no calendar has
  /// included.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = parts.map(\.count)
    guard widths.first == 4, widths.count <= 3, widths.dropFirst().allSatisfy({ $0 == 2 }),
      parts.allSatisfy({ part in part.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { 10 * $0 + Int($1) - 48 } }
    guard let year = numbers.first, year > 0 else { return nil }
    let month = numbers.count > 1 ? numbers[1] : nil
    let day = numbers.count > 2 ? numbers[2] : nil
    if let month, !(1...12).contains(month) { return nil }
    if let month, let day, !(1...Self.days(in: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return [padded(year, 4), month.map { padded($0, 2) }, day.map { padded($0, 2) }]
      .compactMap { $0 }.joined(separator: "-")
  }

  /// By the first day a date may mean, a coarser date before a finer one.
  public static func < (a: PartialDate, b: PartialDate) -> Bool {
    (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
  }

  /// The first day it may mean, as year, month and day.
  public var earliest: (Int, Int, Int) { (year, month ?? 1, day ?? 1) }

  /// The last day it may mean.
  public var latest: (Int, Int, Int) {
    let month = month ?? 12
    return (year, month, day ?? Self.days(in: month, of: year))
  }

  /// Whether every day this date may mean lies before every day of `other`.
  public func isCertainlyBefore(_ other: PartialDate) -> Bool { latest < other.earliest }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension PartialDate: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> PartialDate? {
    if let date = PartialDate(cell) { return date }
    if let date = PartialDate(typed: cell) {
      // “mars 2018” can mean one date only; 03/04/2018 may be March or April.
      faults.append(
        CellFault(
          isAmbiguous(cell) ? .warning : .note, "date-as-typed",
          LocalizedText(
            en: "“\(cell)” was read as \(date), \(date.text(in: .english)).",
            fr: "« \(cell) » a été lu \(date), \(date.text(in: .french))."),
          remedy: LocalizedText(
            en: "Write \(date), which nobody can read otherwise.",
            fr: "Écrire \(date), qui ne se lit que d’une façon.")))
      return date
    }
    faults.append(
      CellFault(
        .error, "not-a-date",
        LocalizedText(en: "“\(cell)” is not a date.", fr: "« \(cell) » n’est pas une date."),
        remedy: advice(for: cell)))
    return nil
  }
  public var cell: String { description }
  public static var shape: CellShape { .date }
}

extension PartialDate: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let date = PartialDate(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is not a date such as 2017-03.")
    }
    self = date
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
