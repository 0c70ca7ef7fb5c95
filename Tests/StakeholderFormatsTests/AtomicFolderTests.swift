import Foundation
import StakeholderFormats
import TestSupport
import Testing

@Suite struct AtomicFolderTests {
  private func contents(_ folder: URL) throws -> [String: String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).reduce(into: [:]) { files, path in
      let file = folder.appending(path: path)
      let type = try FileManager.default.attributesOfItem(atPath: file.path)[.type]
      if type as? FileAttributeType == .typeRegular {
        files[path] = try String(contentsOf: file, encoding: .utf8)
      }
    }
  }

  private func files(_ texts: [String: String]) -> [(path: String, data: Data)] {
    texts.sorted { $0.key < $1.key }.map { ($0.key, Data($0.value.utf8)) }
  }

  @Test func makesTheFolderAndReplacesWhatIsInIt() throws {
    try Places.withTemporaryFolder { folder in
      let place = folder.appending(path: "a/b/out")
      let first = ["x.txt": "1", "fr/y.txt": "2"]
      try AtomicFolder.write(files(first), to: place)
      #expect(try contents(place) == first)
      let second = ["x.txt": "3", "fr/y.txt": "4", "fr/deep/z.txt": "5"]
      try AtomicFolder.write(files(second), to: place)
      #expect(try contents(place) == second)
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: place.deletingLastPathComponent().path) == ["out"])
    }
  }

  @Test func whatIsNotOursStaysAndWhatIsStaleGoes() throws {
    try Places.withTemporaryFolder { folder in
      let place = folder.appending(path: "out")
      try AtomicFolder.write(
        files(["fr/a.txt": "1", "fr/old.txt": "2", "top.txt": "3"]), to: place)
      let manager = FileManager.default
      try manager.createDirectory(
        at: place.appending(path: "own/empty"), withIntermediateDirectories: true)
      try Data("mine".utf8).write(to: place.appending(path: "fr/notes.txt"))
      try Data("script".utf8).write(to: place.appending(path: "own/run.sh"))
      try manager.setAttributes(
        [.posixPermissions: 0o750], ofItemAtPath: place.appending(path: "own/run.sh").path)
      try manager.createSymbolicLink(
        atPath: place.appending(path: "link").path, withDestinationPath: "fr/notes.txt")
      try AtomicFolder.write(
        files(["fr/a.txt": "new"]), to: place, without: ["fr/old.txt", "not/there"])
      #expect(
        try contents(place) == [
          "fr/a.txt": "new", "fr/notes.txt": "mine", "own/run.sh": "script", "top.txt": "3",
        ])
      #expect(manager.fileExists(atPath: place.appending(path: "own/empty").path))
      #expect(
        try manager.destinationOfSymbolicLink(atPath: place.appending(path: "link").path)
          == "fr/notes.txt")
      let mode = try manager.attributesOfItem(
        atPath: place.appending(path: "own/run.sh").path)[.posixPermissions]
      #expect(mode as? Int == 0o750)
    }
  }

  @Test func aFileKeepsItsMode() throws {
    try Places.withTemporaryFolder { folder in
      let place = folder.appending(path: "out")
      try AtomicFolder.write(files(["a.txt": "1"]), to: place)
      let file = place.appending(path: "a.txt").path
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
      try AtomicFolder.write(files(["a.txt": "2"]), to: place)
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
      #expect(mode as? Int == 0o640)
    }
  }

  @Test func aFolderBehindALinkIsTheOneThatIsReplaced() throws {
    try Places.withTemporaryFolder { folder in
      let place = folder.appending(path: "real")
      try AtomicFolder.write(files(["a.txt": "1"]), to: place)
      let link = folder.appending(path: "link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: place)
      try AtomicFolder.write(files(["a.txt": "2"]), to: link)
      #expect(try contents(place) == ["a.txt": "2"])
      #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link.path)) != nil)
    }
  }

  @Test func whatAKilledRunLeftIsTakenAway() throws {
    try Places.withTemporaryFolder { folder in
      let place = folder.appending(path: "out")
      // No process has the first number; this one has the second.
      let left = [
        ".out.stakemap-2147483600-x",
        ".out.stakemap-\(ProcessInfo.processInfo.processIdentifier)-x",
        ".other.stakemap-2147483600-x", ".out.stakemap-word-x",
      ]
      for name in left {
        try FileManager.default.createDirectory(
          at: folder.appending(path: name), withIntermediateDirectories: false)
      }
      try AtomicFolder.write(files(["a.txt": "1"]), to: place)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(Set(names) == Set(left.dropFirst() + ["out"]))
    }
  }

  @Test func aFileInThePlaceOfTheFolderIsLeftAlone() throws {
    try Places.withTemporaryFolder { folder in
      let place = folder.appending(path: "out")
      try Data("mine".utf8).write(to: place)
      #expect {
        try AtomicFolder.write(files(["a.txt": "1"]), to: place)
      } throws: { error in
        guard case FormatError.unwritable(let path, _) = error else { return false }
        return path == place.resolvingSymlinksInPath().path
      }
      #expect(try String(contentsOf: place, encoding: .utf8) == "mine")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
    }
  }

  @Test func aFailureLeavesTheOldFolder() throws {
    try Places.withTemporaryFolder { folder in
      let place = folder.appending(path: "out")
      try AtomicFolder.write(files(["a": "1"]), to: place)
      // A file where another one needs a folder.
      #expect(throws: FormatError.self) {
        try AtomicFolder.write(files(["a": "2", "a/b": "3"]), to: place)
      }
      #expect(try contents(place) == ["a": "1"])
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out"])
    }
  }
}
