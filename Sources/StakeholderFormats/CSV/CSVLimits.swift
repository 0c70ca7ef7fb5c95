import Foundation

/// How much of a CSV file is accepted. What is beyond ends the reading with an error, so that time and
/// memory are bounded whatever somebody sends.
struct CSVLimits: Hashable, Sendable {
  /// Of the file.
  var bytes = 512 << 20
  /// Of one cell: a quotation mark that is never closed would swallow the rest of the file.
  var cellBytes = 16 << 20
  /// Of one row: those of a spreadsheet.
  var columns = 16_384
  var cells = 20_000_000

  /// The bytes of a file, not yet in memory.
  /// - Throws: ``FormatError/unreadable(_:reason:)``, ``FormatError/tooLarge(_:megabytes:)``.
  func contents(of location: URL) throws -> Data {
    do {
      let size = try location.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
      guard size <= bytes else {
        throw FormatError.tooLarge(location.path, megabytes: bytes >> 20)
      }
      return try Data(contentsOf: location, options: .mappedIfSafe)
    } catch let error as FormatError {
      throw error
    } catch {
      throw FormatError.unreadable(location.path, reason: error.plainReason)
    }
  }
}
