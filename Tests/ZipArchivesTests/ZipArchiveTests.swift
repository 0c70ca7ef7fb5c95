import Foundation
import TestSupport
import Testing
import ZipArchives

@Suite struct ZipArchiveTests {
  /// Runs `body` with an archive of these bytes.
  private func with<Result>(_ bytes: Data, _ body: (URL) throws -> Result) throws -> Result {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.zip")
      try bytes.write(to: file)
      return try body(file)
    }
  }

  private func bytes(of files: [(name: String, data: Data)]) throws -> Data {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "a.zip")
      try ZipWriter.write(files, to: file)
      return try Data(contentsOf: file)
    }
  }

  private func isUnreadable(_ bytes: Data) throws -> Bool {
    try with(bytes) { file in
      do {
        _ = try ZipArchive(file)
        return false
      } catch ZipError.unreadable(let reason) { return !reason.isEmpty }
    }
  }

  // MARK: There and back

  @Test(arguments: 0..<UInt64(40))
  func whatIsWrittenIsReadAgain(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let files = (0..<Int.random(in: 1...6, using: &random)).map { number in
      let name = ["a.xml", "xl/b.xml", "[Content_Types].xml", "é/日本.txt", "c d", "_rels/.rels"][
        number]
      let size = [0, 1, 100, 70_000].randomElement(using: &random) ?? 0
      let isDull = Bool.random(using: &random)
      return (
        name: name,
        data: Data((0..<size).map { _ in isDull ? 7 : UInt8.random(in: 0...255, using: &random) })
      )
    }
    let bytes = try bytes(of: files)
    try with(bytes) { file in
      let archive = try ZipArchive(file)
      #expect(archive.names == files.map(\.name))
      for (name, data) in files {
        #expect(archive.contains(name))
        #expect(try archive.data(name) == data)
      }
    }
    #expect(try self.bytes(of: files) == bytes)
  }

  @Test func readsFilesInAnyOrderAndAgain() throws {
    try with(try bytes(of: [("a", Data("1".utf8)), ("b", Data("2".utf8))])) { file in
      let archive = try ZipArchive(file)
      for (name, text) in [("b", "2"), ("a", "1"), ("b", "2")] {
        #expect(try archive.data(name) == Data(text.utf8))
      }
    }
  }

  @Test func unpacksPieceByPiece() throws {
    let data = Data((0..<100_000).map { UInt8($0 % 251) })
    try with(try bytes(of: [("a", data)])) { (file) throws in
      for size in [1_000, 4_096, 99_999, 100_000, 1 << 20] {
        #expect(try ZipArchive(file).data("a", piece: size) == data)
      }
    }
  }

  // MARK: What is not there

  @Test func aFileThatIsNotThereIsNamed() throws {
    try with(try bytes(of: [("a/b.xml", Data())])) { file in
      let archive = try ZipArchive(file)
      for name in ["b.xml", "a", "a/b.xml/", "A/B.XML", ""] {
        #expect(!archive.contains(name), "\(name)")
        #expect(throws: ZipError.missing(name)) { try archive.data(name) }
      }
    }
  }

  @Test func anEmptyArchiveHasNoFiles() throws {
    try with(ZipBytes.empty) { file in
      let archive = try ZipArchive(file)
      #expect(archive.names == [])
      #expect(throws: ZipError.missing("a")) { try archive.data("a") }
    }
  }

  @Test func whatIsNoArchiveIsUnreadable() throws {
    for text in ["", "P", "PK", "PK\u{3}\u{4}", "not a zip", String(repeating: "x", count: 99_999)]
    {
      #expect(try isUnreadable(Data(text.utf8)), "\(text.prefix(9))")
    }
    try Places.withTemporaryFolder { folder in
      #expect(throws: ZipError.self) { try ZipArchive(folder) }
      #expect(throws: ZipError.self) { try ZipArchive(folder.appending(path: "none.zip")) }
    }
  }

  // MARK: Limits

  @Test(arguments: [0, 1, 8_191, 8_192, 100_000])
  func aFileMayHaveExactlyAsManyBytesAsTheLimit(size: Int) throws {
    let data = Data(repeating: 0x61, count: size)
    try with(try bytes(of: [("a", data)])) { file in
      let archive = try ZipArchive(file)
      #expect(try archive.data("a", limit: size) == data)
      guard size > 0 else { return }
      #expect(throws: ZipError.tooLarge("a", limit: size - 1)) {
        try archive.data("a", limit: size - 1)
      }
    }
  }

  @Test func noMoreThanTheLimitAndOnePieceIsUnpacked() throws {
    try with(try bytes(of: [("a", Data(count: 1_000_000))])) { file in
      var seen = 0
      #expect(throws: ZipError.tooLarge("a", limit: 1_000)) {
        try ZipArchive(file).read("a", limit: 1_000) { next in
          try withUnsafeTemporaryAllocation(byteCount: 300, alignment: 1) { buffer in
            while try next(buffer) > 0 { seen += 300 }
          }
        }
      }
      #expect(seen == 900)
    }
  }

  // MARK: Damage

  @Test func aByteThatWasChangedIsFound() throws {
    var random = SeededGenerator(seed: 5)
    let text = (0..<2_000).map { "\($0 * 7_919 % 1_009) " }.joined()
    let bytes = try bytes(of: [("a.xml", Data(text.utf8))])
    for _ in 0..<100 {
      var damaged = bytes
      let place = Int.random(in: ZipBytes.firstContent(of: bytes), using: &random)
      damaged[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try with(damaged) { file in
        let archive = try ZipArchive(file)
        do {
          let data = try archive.data("a.xml")
          Issue.record("\(data.count) bytes were read, the byte \(place) changed")
        } catch ZipError.damaged("a.xml", let reason) { #expect(!reason.isEmpty) }
      }
    }
  }

  @Test func everyBeginningOfAnArchiveIsUnreadable() throws {
    let bytes = try bytes(of: [("a", Data("some text".utf8)), ("b", Data("more".utf8))])
    for count in 0..<bytes.count {
      #expect(try isUnreadable(bytes.prefix(count)), "the first \(count) bytes")
    }
  }

  @Test(arguments: 0..<UInt64(300))
  func anyDamageGivesAnErrorOrAReading(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try bytes(of: [
      ("a", Data("some text".utf8)), ("b", Data((0..<200).map { UInt8($0) })),
    ])
    for _ in 0...Int.random(in: 0...3, using: &random) {
      bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    try with(bytes) { file in
      do {
        let archive = try ZipArchive(file)
        for name in archive.names + ["a"] { _ = try archive.data(name, limit: 10_000) }
      } catch is ZipError {}
    }
  }
}

extension ZipArchive {
  /// A whole file, unpacked in pieces of a size.
  fileprivate func data(_ name: String, limit: Int = 1 << 20, piece: Int = 4_096) throws -> Data {
    try read(name, limit: limit) { next in
      var data = Data()
      try withUnsafeTemporaryAllocation(byteCount: piece, alignment: 1) { buffer in
        while true {
          let count = try next(buffer)
          guard count > 0 else { return }
          data += buffer.prefix(count)
        }
      }
      return data
    }
  }
}
