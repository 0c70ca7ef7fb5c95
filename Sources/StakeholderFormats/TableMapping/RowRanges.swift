import StakeholderModel

/// The rows of a source that say one thing: "rows 2–5, 9".
struct RowRanges {
  private let ranges: [ClosedRange<Int>]

  /// How many stretches are named before "and others".
  private static let mostRanges = 8

  init(_ lines: [Int]) {
    var ranges: [ClosedRange<Int>] = []
    for line in Set(lines).sorted() {
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
    self.ranges = ranges
  }

  func text(in language: Language) -> String {
    let shown = ranges.prefix(Self.mostRanges).map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
    }
    let isOne = ranges.count == 1 && ranges[0].count == 1
    let word = LocalizedText(en: isOne ? "row" : "rows", fr: isOne ? "ligne" : "lignes")
    let more = LocalizedText(en: " and others", fr: " et autres")
    return "\(word(language)) \(shown.joined(separator: ", "))"
      + (ranges.count > Self.mostRanges ? more(language) : "")
  }
}
