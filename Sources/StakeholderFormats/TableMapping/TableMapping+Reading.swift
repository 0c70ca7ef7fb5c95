import Foundation
import StakeholderModel

extension TableMapping {
  /// Reads a CSV file or a sheet of a workbook as this mapping says. O(rows × rules).
  /// - Throws: ``FormatError``, also where the mapping names what the file has not.
  public func read(_ location: URL) throws -> MapReading {
    guard FileManager.default.fileExists(atPath: location.path) else {
      throw FormatError.notFound(location.path)
    }
    return try MappingRun.run(self, on: SourceTable.one(in: location, self))
  }
}
