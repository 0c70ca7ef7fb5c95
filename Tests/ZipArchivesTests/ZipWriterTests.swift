import Foundation
import TestSupport
import Testing
import ZipArchives

@Suite struct ZipWriterTests {
  @Test func theSameFilesGiveTheSameBytesAtAnyTime() throws {
    try Places.withTemporaryFolder { folder in
      let files = ["one", "two"].map { folder.appending(path: $0) }
      let content = [(name: "a", data: Data("text".utf8)), (name: "b", data: Data())]
      try ZipWriter.write(content, to: files[0])
      // The format counts time in steps of two seconds.
      Thread.sleep(forTimeInterval: 2.1)
      try ZipWriter.write(content, to: files[1])
      #expect(try Data(contentsOf: files[0]) == Data(contentsOf: files[1]))
    }
  }

  @Test func whatWasThereBeforeIsReplaced() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.zip")
      try Data("no zip at all".utf8).write(to: file)
      try ZipWriter.write([("a", Data())], to: file)
      try ZipWriter.write([("b", Data())], to: file)
      #expect(try ZipArchive(file).names == ["b"])
    }
  }

  @Test func anArchiveWithoutFilesIsWritten() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.zip")
      try ZipWriter.write([], to: file)
      #expect(try ZipArchive(file).names == [])
    }
  }

  @Test func saysWhatCannotBeWritten() throws {
    func isUnwritable(_ files: [(name: String, data: Data)], _ file: URL) throws -> Bool {
      do {
        try ZipWriter.write(files, to: file)
        return false
      } catch ZipError.unwritable(let reason) { return !reason.isEmpty }
    }
    try Places.withTemporaryFolder { (folder) throws in
      let one = [(name: "a", data: Data())]
      #expect(try isUnwritable(one, folder))
      #expect(try isUnwritable(one, folder.appending(path: "none/a.zip")))
      #expect(try isUnwritable(one + one, folder.appending(path: "a.zip")))
      #expect(try isUnwritable([], folder))
    }
  }

  /// Python’s zipfile reads what is written.
  @Test(.enabled(if: Program("python3") != nil, "needs python3"))
  func aPeerFindsNothingWrongWithIt() throws {
    let python = try #require(Program("python3"))
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.zip")
      let data = Data(String(repeating: "text ", count: 1_000).utf8)
      try ZipWriter.write([("é.txt", data), ("b", Data())], to: file)
      let outcome = try python.run([
        "-c",
        """
        import sys, zipfile
        archive = zipfile.ZipFile(sys.argv[1])
        print(archive.testzip(), [(i.filename, i.file_size, i.date_time[0]) for i in archive.infolist()])
        """, file.path,
      ])
      #expect(outcome.text == "None [('é.txt', 5000, 1980), ('b', 0, 1980)]\n")
    }
  }
}
