/// A stretch of time: one partial date, or two with a slash between them (`2021`, `2022-02/2022-04`).
public struct Period: Hashable, Sendable, Comparable, CustomStringConvertible {
  public let start: PartialDate
  public let end: PartialDate

  /// `nil` where the end is certainly before the start.
  public init?(_ start: PartialDate, _ end: PartialDate) {
    guard !end.isCertainlyBefore(start) else { return nil }
    self.start = start
    self.end = end
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(\.trimmed)
    guard let first = parts.first, let start = PartialDate(first), parts.count <= 2 else {
      return nil
    }
    guard let end = parts.count == 2 ? PartialDate(parts[1]) : start,
      !end.isCertainlyBefore(start)
    else { return nil }
    self.start = start
    self.end = end
  }

  /// Reads what people type: `2017-2022`, `2017 – 2022`, `2017 to 2022`, `de mars 2017 à juin 2018`,
  /// `03/2017`; `nil` for anything else.
  private init?(typed text: String) {
    let plain = text.replacing(/^(?:from|de|du)\s+/.ignoresCase(), with: "")
    // A slash stands between two dates only where it is not part of one.
    let match =
      plain.wholeMatch(of: /(\d{4})\s*-\s*(\d{4})/)
      ?? plain.wholeMatch(of: /(.+?)(?:\s*[–—]\s*|\s+(?:to|à|au|-)\s+)(.+)/)
      ?? plain.wholeMatch(of: /(\d{4}.*?)\s*\/\s*(\d{4}.*)/)
    let parts = match.map { [String($0.1), String($0.2)] } ?? [plain]
    let dates = parts.map { PartialDate($0.trimmed) ?? PartialDate(typed: $0.trimmed) }
    guard let start = dates[0], let end = dates[dates.count - 1], !end.isCertainlyBefore(start)
    else { return nil }
    self.start = start
    self.end = end
  }

  public var description: String { start == end ? "\(start)" : "\(start)/\(end)" }

  public static func < (a: Period, b: Period) -> Bool { (a.end, a.start) < (b.end, b.start) }
}

extension Period: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Period? {
    if let period = Period(cell) { return period }
    if let period = Period(typed: cell) {
      faults.append(
        CellFault(
          .warning, "period-as-typed",
          LocalizedText(
            en: "“\(cell)” was read as \(period).", fr: "« \(cell) » a été lu \(period)."),
          remedy: LocalizedText(en: "Write \(period).", fr: "Écrire \(period).")))
      return period
    }
    faults.append(
      CellFault(
        .error, "not-a-period",
        LocalizedText(en: "“\(cell)” is not a period.", fr: "« \(cell) » n’est pas une période."),
        remedy: PartialDate.part(cell.folded).map { start, end in
          LocalizedText(en: "Write \(start)/\(end).", fr: "Écrire \(start)/\(end).")
        }
          ?? LocalizedText(
            en: "Write one date (2021) or two with a slash (2022-02/2022-04).",
            fr: "Écrire une date (2021) ou deux séparées par une barre (2022-02/2022-04).")))
    return nil
  }
  public var cell: String { description }
  public static var shape: CellShape { .period }
}
