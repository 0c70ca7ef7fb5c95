import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct WorkbookRoundTripTests {
  /// The files of a folder by name.
  static func files(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appending(path: $0))) })
  }

  @Test func aPackageComesBackByteForByte() throws {
    try Places.withTemporaryFolder { folder in
      let package = Places.datasets.appending(path: "mali")
      let workbook = folder.appending(path: "mali.xlsx")
      let again = folder.appending(path: "again")
      let losses = try WorkbookFormat().write(FormatCatalog.read(package).map, to: workbook)
      #expect(losses.isEmpty)
      let reading = try FormatCatalog.read(workbook)
      #expect(reading.allDiagnostics().filter { $0.severity > .note } == [])
      _ = try DataPackageFormat().write(reading.map, to: again)
      var original = try Self.files(in: package)
      original["README.md"] = nil
      let copy = try Self.files(in: again)
      #expect(copy.keys.sorted() == original.keys.sorted())
      for (name, data) in original { #expect(copy[name] == data, "\(name)") }
    }
  }

  @Test(arguments: 1...60)
  func anyMapComesBackTheSame(_ seed: Int) throws {
    try Places.withTemporaryFolder { folder in
      var map = RandomMap(seed: UInt64(seed)).map
      if seed.isMultiple(of: 2) { map.settings.languages = [.french] }
      let workbook = folder.appending(path: "map.xlsx")
      _ = try WorkbookFormat().write(map, to: workbook)
      let again = try FormatCatalog.read(workbook).map
      let one = folder.appending(path: "one")
      let two = folder.appending(path: "two")
      _ = try DataPackageFormat().write(map, to: one)
      _ = try DataPackageFormat().write(again, to: two)
      let (before, after) = (try Self.files(in: one), try Self.files(in: two))
      for (name, data) in before {
        let old = String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
        let new = String(decoding: after[name] ?? Data(), as: UTF8.self).components(
          separatedBy: "\n")
        let differing = zip(old, new).first { $0 != $1 }
        #expect(old == new, "\(name): \(differing.map { "\($0)" } ?? "length")")
      }
    }
  }
}
