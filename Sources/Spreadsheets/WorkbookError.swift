import XMLEvents
import ZipArchives

/// Why a workbook could not be read or written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// No zip archive, or one that holds no workbook.
  case notAWorkbook(reason: String)
  /// Encrypted, or in the binary format of Excel 97: from outside the two look the same.
  case protectedOrOld
  case openDocument
  /// A part of the file is missing, broken or cut short.
  case damaged(part: String, reason: String)
  case tooLarge(Excess)
  case unwritable(reason: String)

  public enum Excess: Hashable, Sendable {
    /// A part holds more bytes, unpacked, than the limit.
    case bytes(part: String, limit: Int)
    case cells(limit: Int)
    case rows(sheet: String, limit: Int)
    case columns(sheet: String, limit: Int)
    case sheets(limit: Int)
  }

  init(_ error: ZipError) {
    self =
      switch error {
      case .unreadable(let reason): .notAWorkbook(reason: reason)
      case .missing(let part): .damaged(part: part, reason: "the part is missing")
      case .damaged(let part, let reason): .damaged(part: part, reason: reason)
      case .tooLarge(let part, let limit): .tooLarge(.bytes(part: part, limit: limit))
      case .unwritable(let reason): .unwritable(reason: reason)
      }
  }

  init(_ error: XMLError, in part: String) {
    self =
      switch error {
      case .malformed(let line, let column, let reason):
        .damaged(part: part, reason: "line \(line), column \(column): \(reason)")
      case .tooLong(let line):
        .damaged(part: part, reason: "line \(line): a tag or comment is longer than 1 MB")
      case .declaresEntities:
        .damaged(part: part, reason: "it declares entities, which no workbook may do")
      }
  }
}

/// How much a reader accepts. What is beyond is refused with an error, whatever the file claims, so
/// that time and memory are bounded.
public struct WorkbookLimits: Sendable, Hashable {
  /// Of one sheet, unpacked, and of the texts that all share.
  public var bytes = 512 << 20
  /// Of one other part, such as the list of sheets.
  public var smallPartBytes = 64 << 20
  /// Of the whole workbook.
  public var cells = 10_000_000
  /// Excel's own limits.
  public var rows = 1_048_576
  public var columns = 16_384
  public var sheets = 1_000

  public init() {}
}
