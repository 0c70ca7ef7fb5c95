import Foundation
import StakeholderFormats
import TestSupport
import Testing

@Suite struct AtomicFileTests {
  private func mode(of file: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
  }

  @Test func writesAFileAndTheFoldersAboveIt() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a/b/c.txt")
      try AtomicFile.write(Data("x".utf8), to: file)
      #expect(try String(contentsOf: file, encoding: .utf8) == "x")
    }
  }

  @Test(arguments: [0o600, 0o640, 0o755])
  func keepsTheModeOfTheFileItReplaces(mode: Int) throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "c.txt")
      try AtomicFile.write(Data("old".utf8), to: file)
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
      try AtomicFile.write(Data("new".utf8), to: file)
      #expect(try String(contentsOf: file, encoding: .utf8) == "new")
      #expect(try self.mode(of: file) == mode)
    }
  }

  @Test func leavesNothingElseInTheFolder() throws {
    try Places.withTemporaryFolder { folder in
      try AtomicFile.write(Data("x".utf8), to: folder.appending(path: "c.txt"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["c.txt"])
    }
  }

  @Test func leavesTheOldFileWhereItCannotWrite() throws {
    try Places.withTemporaryFolder { folder in
      let parent = folder.appending(path: "file")
      try AtomicFile.write(Data("old".utf8), to: parent)
      let below = parent.appending(path: "c.txt")
      let error = #expect(throws: FormatError.self) {
        try AtomicFile.write(Data("new".utf8), to: below)
      }
      #expect(error?.isWriting == true)
      #expect(try String(contentsOf: parent, encoding: .utf8) == "old")
    }
  }

  @Test func doesNotReplaceAFolder() throws {
    try Places.withTemporaryFolder { folder in
      let target = folder.appending(path: "c.txt")
      try AtomicFile.write(Data("x".utf8), to: target.appending(path: "inside"))
      #expect(throws: FormatError.self) { try AtomicFile.write(Data("new".utf8), to: target) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: target.path) == ["inside"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["c.txt"])
    }
  }
}
