import Digests
import Foundation
import StakeholderFormats

/// What a report was made of and what was written, kept beside it: by it a run that would write the same again is
/// told from one that has something to do.
struct ReportRecord: Codable, Equatable {
  /// What it is called in the folder.
  static let name = ".stakemap.json"

  /// A digest of everything that the report depends on.
  let made: String
  /// The digest of each file, by its path in the folder.
  let files: [String: String]

  init(of made: String, files: [(path: String, data: Data)]) {
    self.made = made
    self.files = Dictionary(
      files.map { ($0.path, SHA256Digest($0.data).description) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The record of a folder; `nil` where it has none that can be read.
  init?(in folder: URL) {
    guard let data = try? Data(contentsOf: folder.appending(path: Self.name)),
      let record = try? JSONDecoder().decode(ReportRecord.self, from: data)
    else { return nil }
    self = record
  }

  var data: Data {
    get throws { try ResultOptions.json(self) }
  }

  /// Whether every file still is as it was written. O(bytes).
  func holds(in folder: URL) -> Bool {
    files.allSatisfy { path, digest in
      guard let data = try? Data(contentsOf: folder.appending(path: path)) else { return false }
      return SHA256Digest(data).description == digest
    }
  }

  /// What a report depends on, digested: its options, the bytes of the files that it reads, and the program.
  /// - Parameters:
  ///   - options: all that was asked for, as text.
  ///   - inputs: files, and folders of which all files count that are not hidden.
  static func digest(options: String, inputs: [URL]) -> String {
    var parts = [options, programMark]
    for input in inputs {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: input.path, isDirectory: &isFolder) else {
        parts.append("\(input.path) -")
        continue
      }
      let names =
        isFolder.boolValue
        ? ((try? FileManager.default.contentsOfDirectory(atPath: input.path)) ?? [])
          .filter { !$0.hasPrefix(".") }.sorted().map { input.appending(path: $0) } : [input]
      for file in names {
        guard let data = try? Data(contentsOf: file) else { continue }
        parts.append("\(file.lastPathComponent) \(SHA256Digest(data))")
      }
    }
    return SHA256Digest(parts.joined(separator: "\n").utf8).description
  }

  /// Another build may write another report.
  private static var programMark: String {
    let path = CommandLine.arguments.first.map { URL(filePath: $0).resolvingSymlinksInPath() }
    let own = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let program = FileManager.default.fileExists(atPath: own.path) ? own : path
    guard let program,
      let values = try? FileManager.default.attributesOfItem(atPath: program.path)
    else { return Stakemap.configuration.version }
    let date = (values[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
    return "\(Stakemap.configuration.version) \(values[.size] ?? 0) \(date)"
  }
}
