import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport

/// A folder of files that a test writes and looks at.
struct PackageFolder {
  let url: URL

  /// Runs `body` with a folder of these files, and removes it afterwards.
  static func with<Result>(
    _ files: [String: String] = [:], _ body: (PackageFolder) throws -> Result
  ) throws -> Result {
    try Places.withTemporaryFolder { url in
      let folder = PackageFolder(url: url.appending(path: "package"))
      try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
      for (name, text) in files { try folder.put(Data(text.utf8), name) }
      return try body(folder)
    }
  }

  func put(_ data: Data, _ name: String) throws {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: file)
  }

  func read() throws -> MapReading { try DataPackageFormat().read(url) }

  @discardableResult
  func write(_ map: StakeholderMap) throws -> [Diagnostic] {
    try DataPackageFormat().write(map, to: url)
  }

  /// The text of each file, by its name.
  func contents() throws -> [String: String] { try Self.contents(of: url) }

  static func contents(of url: URL) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
      files[name] = try String(contentsOf: url.appending(path: name), encoding: .utf8)
    }
    return files
  }

  /// The least that is a package.
  static let smallest = [
    "stakeholders.csv": "id,name\na,A\nb,B\n", "ties.csv": "from,to,relation\na,b,funds\n",
  ]
}
