import Foundation
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct WatchedFilesTests {
  private func names(_ files: WatchedFiles) -> Set<String> {
    Set(files.stamps().keys.map { URL(filePath: $0).lastPathComponent })
  }

  private func put(_ names: [String], in folder: URL) throws {
    for name in names {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(name.utf8).write(to: file)
    }
  }

  @Test func ofAFolderAllButTheReportAndWhatProgramsLayThere() throws {
    try Places.withTemporaryFolder { folder in
      try put(
        [
          "ties.csv", "data/years.csv", ".~lock.ties.csv#", "~$map.xlsx", ".hidden/x.csv",
          "ties.csv~", "#ties.csv#", "a.TMP", "out/fr/report.md", "outside.csv",
        ], in: folder)
      let files = WatchedFiles(
        map: folder.path, besides: [], output: folder.appending(path: "out").path)
      #expect(names(files) == ["ties.csv", "years.csv", "outside.csv"])
    }
  }

  @Test func ofAFileItAloneAndWhatIsBesideItByName() throws {
    try Places.withTemporaryFolder { folder in
      try put(["map.xlsx", "other.csv", "norms.yaml"], in: folder)
      let files = WatchedFiles(
        map: folder.appending(path: "map.xlsx").path,
        besides: [folder.appending(path: "norms.yaml").path, folder.appending(path: "none").path],
        output: folder.path)
      #expect(names(files) == ["map.xlsx", "norms.yaml"])
      try FileManager.default.removeItem(at: folder.appending(path: "map.xlsx"))
      #expect(names(files) == ["norms.yaml"])
    }
  }

  @Test func aFileThatIsWrittenOrReplacedHasAnotherStamp() throws {
    try Places.withTemporaryFolder { folder in
      try put(["ties.csv"], in: folder)
      let files = WatchedFiles(map: folder.path, besides: [], output: "/nowhere")
      let file = folder.appending(path: "ties.csv")
      let first = files.stamps()
      #expect(files.stamps() == first)
      try Data("more".utf8).write(to: file)
      let second = files.stamps()
      #expect(second != first)
      // The same bytes, the same second, another file.
      try Data("more".utf8).write(to: file, options: .atomic)
      #expect(files.stamps() != second)
    }
  }
}
