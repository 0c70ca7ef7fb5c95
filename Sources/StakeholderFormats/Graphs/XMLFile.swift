import Foundation
import StakeholderModel
import XMLEvents

/// A file of XML, read as a stream: never whole in memory.
///
/// What is made of it may be: then it is bounded as any other file, see ``CSVLimits``.
enum XMLFile {
  /// - Parameter isUnbounded: whether the handler keeps so little that files of any size can be read.
  /// - Throws: ``FormatError``.
  static func read(
    _ location: URL, isUnbounded: Bool = false, _ handler: some XMLEventHandler
  ) throws {
    if !isUnbounded { _ = try CSVLimits().contents(of: location) }
    let file: FileHandle
    do {
      file = try FileHandle(forReadingFrom: location)
    } catch {
      throw FormatError.unreadable(location.path, reason: error.plainReason)
    }
    defer { try? file.close() }
    do {
      try XMLReader.read(
        { buffer in
          guard let base = buffer.baseAddress else { return 0 }
          let count = Foundation.read(file.fileDescriptor, base, buffer.count)
          guard count >= 0 else {
            throw FormatError.unreadable(location.path, reason: String(cString: strerror(errno)))
          }
          return count
        }, handler)
    } catch XMLError.malformed(let line, let column, let reason) {
      throw FormatError.malformed(
        location.path, line: line, column: column, reason: LocalizedText(verbatim: reason))
    } catch XMLError.tooLong(let line) {
      throw FormatError.malformed(
        location.path, line: line, column: 1,
        reason: LocalizedText(
          en: "a tag or comment is longer than 1 MB",
          fr: "une balise ou un commentaire dépasse 1 Mo"))
    } catch XMLError.declaresEntities {
      throw FormatError.malformed(
        location.path, line: 1, column: 1,
        reason: LocalizedText(
          en: "it declares a document type", fr: "il déclare un type de document"))
    }
  }
}
