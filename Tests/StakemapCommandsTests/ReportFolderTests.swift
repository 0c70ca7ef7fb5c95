import Foundation
import TestSupport
import Testing

/// The folder of a report: written when something changed, and all at once.
@Suite struct ReportFolderTests {
  /// - Parameter isTied: whether there is something to draw.
  private func map(_ name: String, in folder: URL, isTied: Bool = true) throws -> URL {
    let map = folder.appending(path: "map")
    try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
    let parties = "id,name,kind\na,\(name),ministry\nb,Body of \(name),coordination-body\n"
    try Data(parties.utf8).write(to: map.appending(path: "stakeholders.csv"))
    try Data("from,to,relation\n\(isTied ? "a,b,member-of\n" : "")".utf8)
      .write(to: map.appending(path: "ties.csv"))
    return map
  }

  private func run(_ map: URL, _ output: URL, _ more: String...) -> (Int32, String) {
    let collector = Collector()
    let arguments = ["report", map.path, "-o", output.path, "--lang", "en", "--no-word"] + more
    return (stakemap(arguments, collector), collector.errors)
  }

  /// The files with their bytes and when they were written.
  private func state(_ folder: URL) throws -> [String: String] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).reduce(into: [:]) { files, path in
      let file = folder.appending(path: path)
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else { return }
      let date = attributes[.modificationDate] as? Date
      let bytes = try Data(contentsOf: file).hashValue
      files[path] = "\(bytes) \(date?.timeIntervalSince1970 ?? 0)"
    }
  }

  @Test func aSecondRunThatChangedNothingDoesNothing() throws {
    try Places.withTemporaryFolder { folder in
      let (map, output) = (try map("One", in: folder), folder.appending(path: "out"))
      #expect(run(map, output).0 == 0)
      let first = try state(output)
      let (code, errors) = run(map, output)
      #expect(code == 0 && errors.contains("up to date"))
      #expect(try state(output) == first)
      // Each of these is something to do.
      #expect(!run(map, output, "--title", "Other").1.contains("up to date"))
      #expect(!run(map, output).1.contains("up to date"))
      try FileManager.default.removeItem(at: output.appending(path: "en/report.md"))
      #expect(!run(map, output).1.contains("up to date"))
      #expect(FileManager.default.fileExists(atPath: output.appending(path: "en/report.md").path))
      try Data("x".utf8).write(to: output.appending(path: "en/report.md"))
      #expect(!run(map, output).1.contains("up to date"))
      _ = try self.map("Two", in: folder)
      #expect(!run(map, output).1.contains("up to date"))
      let text = try String(contentsOf: output.appending(path: "en/report.md"), encoding: .utf8)
      #expect(text.contains("Body of Two") && !text.contains("Body of One"))
      #expect(run(map, output).1.contains("up to date"))
    }
  }

  @Test func whatAnEarlierRunWroteAndThisOneDoesNotGoes() throws {
    try Places.withTemporaryFolder { folder in
      let (map, output) = (try map("One", in: folder), folder.appending(path: "out"))
      #expect(run(map, output).0 == 0)
      let drawn = output.appending(path: "en/diagrams/network.svg").path
      #expect(FileManager.default.fileExists(atPath: drawn))
      try Data("from,to,relation\n".utf8).write(to: map.appending(path: "ties.csv"))
      try Data("mine".utf8).write(to: output.appending(path: "en/notes.txt"))
      #expect(run(map, output).0 == 0)
      #expect(!FileManager.default.fileExists(atPath: drawn))
      #expect(FileManager.default.fileExists(atPath: output.appending(path: "en/notes.txt").path))
    }
  }

  /// Killed at a hundred random moments, a run leaves the whole old report or the whole new one. Without
  /// diagrams, which would take most of the time and are written with the rest.
  @Test func aKilledRunLeavesTheOldReportOrTheNew() throws {
    try Places.withTemporaryFolder { folder in
      let output = folder.appending(path: "out")
      let program = products.appending(path: "stakemap").path
      func report(_ name: String) throws -> [String: Data] {
        let whole = folder.appending(path: "whole-\(name)")
        #expect(run(try map(name, in: folder, isTied: false), whole).0 == 0)
        let paths = try state(whole).keys.filter { $0 != ".stakemap.json" }
        return try Dictionary(
          uniqueKeysWithValues: paths.map {
            ($0, try Data(contentsOf: whole.appending(path: $0)))
          })
      }
      let reports = [try report("One"), try report("Two")]
      func start(_ name: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = [
          "report", try map(name, in: folder, isTied: false).path, "-o", output.path, "--lang",
          "en",
          "--no-word",
        ]
        process.standardError = FileHandle.nullDevice
        var environment = ProcessInfo.processInfo.environment
        environment["SWIFT_BACKTRACE"] = "enable=no"
        process.environment = environment
        try process.run()
        return process
      }
      let begin = Date()
      try start("One").waitUntilExit()
      let whole = Date().timeIntervalSince(begin)
      var random = SeededGenerator(seed: 9)
      var (ended, seen) = (0, Set<Int>())
      for round in 0..<100 {
        let process = try start(round % 2 == 0 ? "Two" : "One")
        // Every third one late, when files are written.
        let least = round % 3 == 0 ? 0.8 : 0
        Thread.sleep(forTimeInterval: whole * Double.random(in: least...1.15, using: &random))
        if process.isRunning { kill(process.processIdentifier, SIGKILL) } else { ended += 1 }
        process.waitUntilExit()
        let paths = try state(output).keys.filter { $0 != ".stakemap.json" }
        let found = try Dictionary(
          uniqueKeysWithValues: paths.map {
            ($0, try Data(contentsOf: output.appending(path: $0)))
          })
        let which = try #require(
          reports.firstIndex(of: found), "neither report is whole after round \(round)")
        seen.insert(which)
      }
      // Some runs were killed, and some came to their end.
      #expect(ended < 100 && seen.count == 2)
      try start("Two").waitUntilExit()
      let left = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasPrefix(".") }
      #expect(left == [])
    }
  }
}
