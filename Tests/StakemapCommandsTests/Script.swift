import Foundation

/// A shell script that stands in for a program.
struct Script {
  private let folder: URL
  var path: String { folder.appending(path: "program").path }

  init(_ lines: String) throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "script-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(filePath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
