import Foundation
import StakeholderFormats
import StakeholderModel

/// Where the map of a command lies: a file, a folder, or `-` for standard input.
enum MapArgument {
  static let standardInput = "-"

  /// - Throws: ``FormatError/unreadable(_:reason:)``, ``FormatError/unwritable(_:reason:)``.
  static func location(_ argument: String) throws -> URL {
    argument == standardInput ? try kept.get() : URL(filePath: argument)
  }

  /// Standard input can be read once and forward only; formats look at the beginning of a file first, and archives at the
  /// end. It is kept under the name that messages give it, until the program ends.
  private static let kept = Result { try keep(FileHandle.standardInput) }

  private static let folder = FileManager.default.temporaryDirectory
    .appending(path: "stakemap-\(UUID().uuidString)")

  private static func keep(_ input: FileHandle) throws -> URL {
    let file = folder.appending(path: standardInput)
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      atexit { try? FileManager.default.removeItem(at: MapArgument.folder) }
      try Data().write(to: file)
      let output = try FileHandle(forWritingTo: file)
      defer { try? output.close() }
      while let piece = try input.read(upToCount: 1 << 20), !piece.isEmpty {
        try output.write(contentsOf: piece)
      }
    } catch {
      throw FormatError.unreadable(standardInput, reason: (error as NSError).localizedDescription)
    }
    return file
  }
}
