import Foundation
import XMLEvents

/// The cells of one sheet, as the stream of its elements brings them.
final class SheetHandler: XMLEventHandler {
  private let strings: [String]
  private let formats: [NumberFormat]
  private let from1904: Bool
  private let limits: WorkbookLimits

  private(set) var rows: [SheetRow] = []
  private(set) var merged: [CellRange] = []
  private(set) var cellCount: Int
  private(set) var excess: Excess?
  var hasEnough: Bool { excess != nil }

  enum Excess {
    case cells(limit: Int)
    case rows(limit: Int)
    case columns(limit: Int)

    func named(_ sheet: String) -> WorkbookError.Excess {
      switch self {
      case .cells(let limit): .cells(limit: limit)
      case .rows(let limit): .rows(sheet: sheet, limit: limit)
      case .columns(let limit): .columns(sheet: sheet, limit: limit)
      }
    }
  }

  private enum Kind { case number, shared, text, flag, error, isoDate }

  private var isInRows = false
  private var row = 0
  private var cells: [Cell] = []
  private var column = 0
  private var kind = Kind.number
  private var style = 0
  private var isInValue = false
  private var isInline = false
  private var value: [UInt8] = []
  private var inline = RunText()
  private var areRowsSorted = true

  init(
    strings: [String], formats: [NumberFormat], from1904: Bool, limits: WorkbookLimits,
    cellCount: Int
  ) {
    self.strings = strings
    self.formats = formats
    self.from1904 = from1904
    self.limits = limits
    self.cellCount = cellCount
    value.reserveCapacity(64)
  }

  /// The rows by their numbers; of two with one number, the cells of both.
  func sortedRows() -> [SheetRow] {
    guard !areRowsSorted else { return rows }
    return Dictionary(grouping: rows, by: \.number).map { number, parts in
      SheetRow(number: number, cells: parts.flatMap(\.cells).sorted { $0.column < $1.column })
    }.sorted { $0.number < $1.number }
  }

  func started(_ name: XMLName, _ attributes: XMLAttributes) {
    if name == "c" {
      startCell(attributes)
    } else if name == "v" {
      isInValue = true
    } else if isInRows, name == "row" {
      let number = attributes.bytes("r").flatMap { Self.integer($0) } ?? row + 1
      if number <= row { areRowsSorted = false }
      row = number
      column = 0
      cells = []
      if number < 1 || number > limits.rows { excess = .rows(limit: limits.rows) }
    } else if name == "is" {
      isInline = true
      inline.clear()
    } else if isInline {
      inline.started(name)
    } else if name == "sheetData" {
      isInRows = true
    } else if name == "mergeCell" {
      if let range = attributes["ref"].flatMap({ CellRange($0) }) { merged.append(range) }
      cellCount += 1
      if cellCount > limits.cells { excess = .cells(limit: limits.cells) }
    }
  }

  func ended(_ name: XMLName) {
    if name == "c" {
      if let content = content() {
        cells.append(Cell(column: column, content: content))
        cellCount += 1
        if cellCount > limits.cells { excess = .cells(limit: limits.cells) }
      }
    } else if name == "v" {
      isInValue = false
    } else if name == "sheetData" {
      // Below the rows, the anchors of drawn objects have elements of the same name.
      isInRows = false
    } else if isInRows, name == "row" {
      if cells.isEmpty { return }
      if !zip(cells, cells.dropFirst()).allSatisfy({ $0.column < $1.column }) {
        cells.sort { $0.column < $1.column }
      }
      rows.append(SheetRow(number: row, cells: cells))
    } else if name == "is" {
      isInline = false
    } else if isInline {
      inline.ended(name)
    }
  }

  func found(_ text: UnsafeBufferPointer<UInt8>) {
    if isInValue { value.append(contentsOf: text) } else if isInline { inline.found(text) }
  }

  private func startCell(_ attributes: XMLAttributes) {
    // Some programs leave the address out: then a cell stands to the right of the one before.
    column = attributes.bytes("r").flatMap { CellAddress(utf8: $0)?.column } ?? column + 1
    if column > limits.columns { excess = .columns(limit: limits.columns) }
    style = attributes.bytes("s").flatMap { Self.integer($0) } ?? 0
    value.removeAll(keepingCapacity: true)
    inline.clear()
    kind = Self.kind(attributes.bytes("t"))
  }

  private static func kind(_ type: UnsafeBufferPointer<UInt8>?) -> Kind {
    guard let type, let first = type.first else { return .number }
    return switch (first, type.count) {
    case (UInt8(ascii: "n"), 1): .number
    case (UInt8(ascii: "s"), 1): .shared
    case (UInt8(ascii: "b"), 1): .flag
    case (UInt8(ascii: "e"), 1): .error
    case (UInt8(ascii: "d"), 1): .isoDate
    default: .text
    }
  }

  private func content() -> CellContent? {
    switch kind {
    case .shared:
      guard let index = value.withUnsafeBufferPointer({ Self.integer($0) }),
        strings.indices.contains(index), !strings[index].isEmpty
      else { return nil }
      return .text(strings[index])
    case .number:
      guard !value.isEmpty else { return nil }
      return number()
    case .text, .isoDate:
      let text = value.isEmpty ? inline.string : EscapedText.decoded(value)
      guard !text.isEmpty else { return nil }
      return kind == .isoDate ? date(text) ?? .text(text) : .text(text)
    case .flag: return value.isEmpty ? nil : .flag(value == [UInt8(ascii: "1")])
    case .error: return value.isEmpty ? nil : .error(String(decoding: value, as: UTF8.self))
    }
  }

  private var format: NumberFormat {
    formats.indices.contains(style) ? formats[style] : .number
  }

  private func date(_ text: String) -> CellContent? {
    var precision = SheetDate.Precision.day
    if case .date(let shown) = format { precision = shown }
    return SheetDate(iso: text, precision: precision).map { .date($0) }
  }

  private func number() -> CellContent {
    let parsed =
      value.withUnsafeBufferPointer({ Self.integer($0) }).map(Double.init)
      ?? Double(
        String(decoding: value, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
    guard let number = parsed, number.isFinite else {
      return .text(String(decoding: value, as: UTF8.self))
    }
    switch format {
    case .number: return .number(number)
    case .date(let precision):
      return SheetDate(serial: number, from1904: from1904, precision: precision).map { .date($0) }
        ?? .number(number)
    case .time:
      // A time of day; a day and a time shown without the day stay a number.
      guard number >= 0, number < 1 else { return .number(number) }
      let minutes = min(86_399, Int((number * 86_400).rounded())) / 60
      return .text("\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)")
    }
  }

  /// A whole number of at most fifteen digits; `nil` for anything else.
  private static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard (1...15).contains(bytes.count) else { return nil }
    var result = 0
    for byte in bytes {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      result = result * 10 + Int(byte - 0x30)
    }
    return result
  }
}
