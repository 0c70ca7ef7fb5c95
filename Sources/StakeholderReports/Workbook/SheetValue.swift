import Foundation
import Spreadsheets
import StakeholderModel

/// What a cell of a report's workbook holds: numbers stay numbers, so that they can be added up and sorted.
enum SheetValue {
  case text(String)
  case count(Int)
  case amount(Decimal)
  /// From 0 to 1, shown as a percentage.
  case share(Decimal)
  /// A measure of a graph or of likeness.
  case score(Double)

  /// Nothing for an empty text.
  static func known(_ text: String?) -> SheetValue? {
    text.flatMap { $0.isEmpty ? nil : .text($0) }
  }

  /// As precise as is known: 2022, 2022-04 or 2022-04-25, in every language.
  static func date(_ date: Fact<PartialDate>) -> SheetValue? { known(date.value?.description) }

  var cell: CellDraft {
    switch self {
    case .text(let text): CellDraft(.text(WorkbookWriter.fitted(text)), .wrapped)
    case .count(let count): CellDraft(.number(Double(count)), .whole)
    case .score(let score): CellDraft(.number(score), .fine)
    case .share(let share): Self.number(share, .percentage)
    case .amount(let amount): Self.number(amount, amount.isWhole ? .whole : .hundredths)
    }
  }

  /// A number that has more digits than a spreadsheet keeps stands as a text: none of them is lost.
  private static func number(_ exact: Decimal, _ look: CellDraft.Look) -> CellDraft {
    let written = "\(exact)"
    guard let number = Double(written),
      Decimal(string: CellContent.number(number).text, locale: Locale(identifier: "en_US_POSIX"))
        == exact
    else { return CellDraft(.text(written), .wrapped) }
    return CellDraft(.number(number), look)
  }
}

extension Decimal {
  fileprivate var isWhole: Bool {
    var (exact, whole) = (self, Decimal())
    NSDecimalRound(&whole, &exact, 0, .plain)
    return whole == self
  }
}
