import Foundation
import StakeholderFormats

/// The folder of a report: what it was made of, and all its files at once.
struct ReportFolder {
  private let location: URL
  private let made: String
  private let earlier: ReportRecord?

  /// - Parameter made: a digest of everything that the report depends on.
  init(_ location: URL, made: String) {
    (self.location, self.made) = (location, made)
    earlier = ReportRecord(in: location)
  }

  /// Whether it already holds what would be written. O(bytes).
  var isUpToDate: Bool {
    earlier.map { $0.made == made && $0.holds(in: location) } ?? false
  }

  /// - Throws: ``FormatError/unwritable(_:reason:)``.
  func write(_ files: [(path: String, data: Data)]) throws {
    let record = ReportRecord(of: made, files: files)
    let written = Set(files.map { $0.path.prefix { $0 != "/" } })
    // What an earlier run wrote in the same folders and this one does not.
    let stale = (earlier?.files.keys).map(Set.init)?
      .filter { path in record.files[path] == nil && written.contains(path.prefix { $0 != "/" }) }
    try AtomicFolder.write(
      files + [(ReportRecord.name, try record.data)], to: location, without: stale ?? [])
  }
}
