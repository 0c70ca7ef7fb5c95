import Foundation
import TestSupport

/// The text of source files, for tests of the house's own rules.
struct SourceFiles {
  let path: String
  let lines: [String]

  static func swift(in folder: String) throws -> [SourceFiles] {
    let top = Places.checkout.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      let text = try String(contentsOf: top.appending(path: path), encoding: .utf8)
      return SourceFiles(
        path: "\(folder)/\(path)", lines: text.components(separatedBy: "\n"))
    }
  }
}
