import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

/// What holds for every format that can be written.
@Suite struct ConformanceTests {
  /// The names of files, by which a format is chosen: one for each form that can be written.
  static let files = [
    "map", "map.xlsx", "map.csv", "map.graphml", "map.gexf", "map.json", "map.kumu.json",
    "map.kumu.xlsx",
  ]

  /// Those that are only written have tests of their own.
  @Test func everyFormatThatIsWrittenIsTriedHere() throws {
    let tried = try Places.withTemporaryFolder { folder in
      try Self.files.map { try FormatCatalog.format(forWriting: folder.appending(path: $0)).id }
    }
    #expect(Set(tried) == Set(FormatCatalog.formats.filter { $0.canWrite && $0.canRead }.map(\.id)))
  }

  private func again(
    _ map: StakeholderMap, as name: String
  ) throws -> (StakeholderMap, [Diagnostic]) {
    try Places.withTemporaryFolder { folder in
      let target = folder.appending(path: name)
      let format = try FormatCatalog.format(forWriting: target)
      let losses = try format.write(map, to: target)
      let reading = try FormatCatalog.read(target)
      #expect(reading.diagnostics.filter { $0.severity > .note } == [], "\(name)")
      return (reading.map, losses)
    }
  }

  /// Cell by cell, in a form that names the place.
  private static func differences(_ a: StakeholderMap, _ b: StakeholderMap) -> [String] {
    ([StakeholderMap.settingsTable] + StakeholderMap.tables).flatMap { table -> [String] in
      guard table.rowCount(a) == table.rowCount(b) else {
        return ["\(table.name): \(table.rowCount(a)) rows, not \(table.rowCount(b))"]
      }
      let headers = Set(table.headersInUse(in: a)).union(table.headersInUse(in: b))
      return headers.flatMap { header in
        (0..<table.rowCount(a)).compactMap { row in
          let (x, y) = (table.cell(a, row, header), table.cell(b, row, header))
          return x == y ? nil : "\(table.name):\(row):\(header.text): “\(x)”, not “\(y)”"
        }
      }
    }
  }

  private func held(_ map: StakeholderMap, by name: String) throws -> StakeholderMap {
    try FormatCatalog.format(forWriting: URL(filePath: "/nowhere/\(name)")).notHeld(of: map)
      .removed(from: map)
  }

  /// Texts that end tags, cells, lists and lines, and what is most easily lost.
  private var hostile: StakeholderMap {
    var map = StakeholderMap()
    map.settings.title = "<title> & \"fin\""
    for (row, name) in [
      "</node><node id=\"x\"/>", "a,b;c\t|d", "C’est « l’État » \u{A0}: l’", "𝔘nicode 🇲🇱 \u{301}",
      "=1+1", "007", "none", "-", "true", "1e5", "{\"a\": [1]}", "]]>&#10;&amp;",
    ].enumerated() {
      var stakeholder = Stakeholder()
      (stakeholder.id, stakeholder.name) = ("p\(row)", name)
      stakeholder.notes = "1: \(name)\n2: \(name)"
      stakeholder.kind = row % 2 == 0 ? .known(.ministry) : .unknown
      map.stakeholders.append(stakeholder)
      var tie = Tie("p\(row)", row % 3 == 0 ? .funds : .memberOf, "p0")
      tie.id = row == 4 ? "t4" : nil
      tie.role = name
      tie.mutual = row % 4 == 1 ? true : row % 4 == 2 ? false : nil
      map.ties.append(tie)
    }
    for (row, column) in ["label", "id2", "source", "key", "weight", "for", "Größe (m²)"]
      .enumerated()
    {
      map.extraColumns["ties", default: []].append(column)
      map.ties[row].extras[column] = "\(row)"
    }
    map.extraColumns["stakeholders"] = ["label", "attributes"]
    map.stakeholders[1].extras["label"] = "L"
    map.stakeholders[0].extras["attributes"] = "0012"
    return map
  }

  @Test(arguments: files)
  func aMapThatWasWrittenIsReadAsItWasButForWhatIsNamed(_ file: String) throws {
    for name in ["mali", "tajikistan", "backstopping-ctb"] {
      let map = try FormatCatalog.read(Places.datasets.appending(path: name)).map
      let (read, losses) = try again(map, as: file)
      let held = try held(map, by: file)
      #expect(Self.differences(read, held) == [], "\(name)")
      #expect(losses.isEmpty == (held == map), "\(name)")
      let faults = read.validate().filter { $0.severity == .error }
      #expect(faults.isEmpty, "\(name): what is written can be read by every command")
    }
  }

  /// Tables cut white space off their cells, and have tests of their own for such texts.
  @Test(arguments: files.filter { $0 != "map" && !$0.hasSuffix(".xlsx") && !$0.hasSuffix(".csv") })
  func noTextBreaksAFile(_ file: String) throws {
    let (read, _) = try again(hostile, as: file)
    let held = try held(hostile, by: file)
    #expect(Self.differences(read, held) == [])
    #expect(read.extraColumns.mapValues(Set.init) == held.extraColumns.mapValues(Set.init))
  }

  @Test(arguments: files)
  func anEmptyMapIsWrittenAndReadAgain(_ file: String) throws {
    let (read, losses) = try again(StakeholderMap(), as: file)
    #expect(read.stakeholders.isEmpty && read.ties.isEmpty && losses.isEmpty)
  }

  @Test(arguments: files)
  func theSameMapGivesTheSameBytes(_ name: String) throws {
    // A package is a folder; a workbook says when it was made.
    guard name != "map", !name.hasSuffix(".xlsx") else { return }
    let map = try FormatCatalog.read(Places.datasets.appending(path: "mali")).map
    let files = try (0..<2).map { _ in
      try Places.withTemporaryFolder { folder in
        let target = folder.appending(path: name)
        _ = try FormatCatalog.format(forWriting: target).write(map, to: target)
        return try Data(contentsOf: target)
      }
    }
    #expect(files[0] == files[1])
  }
}
