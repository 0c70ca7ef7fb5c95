import Foundation
import StakeholderFormats
import TestSupport

extension FormatCatalog {
  /// Reads a text as what a file of this name holds.
  static func read(_ name: String, _ text: String) throws -> MapReading {
    try read(name, Data(text.utf8))
  }

  static func read(_ name: String, _ data: Data) throws -> MapReading {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: name)
      try data.write(to: file)
      return try read(file)
    }
  }
}
