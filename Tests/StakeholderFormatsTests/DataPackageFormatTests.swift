import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct DataPackageFormatTests {
  // MARK: There and back

  @Test(arguments: 0..<UInt64(40))
  func aRandomMapComesBackAndIsWrittenTheSame(seed: UInt64) throws {
    let map = RandomMap(seed: seed).map
    try PackageFolder.with { folder in
      #expect(try folder.write(map).isEmpty)
      let first = try folder.contents()
      let reading = try folder.read()
      for table in StakeholderMap.tables {
        let headers = table.headersInUse(in: map)
        #expect(table.headersInUse(in: reading.map) == headers, "\(table.name)")
        #expect(table.rowCount(reading.map) == table.rowCount(map), "\(table.name)")
        for row in 0..<min(table.rowCount(map), table.rowCount(reading.map)) {
          for header in headers {
            #expect(
              table.cell(reading.map, row, header) == table.cell(map, row, header),
              "\(table.name) \(row) \(header.text)")
          }
        }
      }
      #expect(reading.map == map)
      try folder.write(reading.map)
      #expect(try folder.contents() == first)
    }
  }

  @Test func aPathToTheDescriptorIsThePackage() throws {
    try PackageFolder.with(PackageFolder.smallest.merging(["datapackage.json": "{}"]) { $1 }) {
      folder in
      let file = folder.url.appending(path: "datapackage.json")
      let reading = try DataPackageFormat().read(file)
      #expect(reading.map.ties.count == 1)
    }
  }

  @Test func keepsWhatItDoesNotKnow() throws {
    let files = [
      "stakeholders.csv": "id,name,kind,start,Wikidata\na,A,guild,soon,Q1\n",
      "ties.csv": "from,to,relation,share\na,a,godfather-of,half\n",
      "datapackage.json": """
      {"name": "n", "licenses": [{"name": "CC0-1.0"}], "x": {"y": [1, 2.50, true, null, "z"]},
       "date": "hier", "baseCurrency": "francs", "description:fr": "Texte", "version": "1.2",
       "title": "T", "title:fr": "Titre", "caveat:pt-br": "Atenção",
       "resources": [{"name": "photos", "path": "photos.zip"}]}
      """,
    ]
    try PackageFolder.with(files) { folder in
      let reading = try folder.read()
      #expect(reading.diagnostics.with("not-a-date").count == 2)
      #expect(reading.diagnostics.with("not-a-currency").count == 1)
      try folder.write(reading.map)
      let written = try folder.contents()
      #expect(written["stakeholders.csv"] == files["stakeholders.csv"])
      #expect(written["ties.csv"] == files["ties.csv"])
      let json = try JSONSerialization.jsonObject(
        with: Data((written["datapackage.json"] ?? "").utf8))
      let object = try #require(json as? [String: Any])
      #expect((object["licenses"] as? [[String: String]]) == [["name": "CC0-1.0"]])
      #expect(((object["x"] as? [String: Any])?["y"] as? [Any])?.count == 5)
      for (key, text) in [
        "date": "hier", "baseCurrency": "francs", "description:fr": "Texte", "version": "1.2",
        "title": "T", "title:fr": "Titre", "caveat:pt-br": "Atenção", "name": "n",
      ] { #expect(object[key] as? String == text, "\(key)") }
      let resources = (object["resources"] as? [[String: Any]])?.map { $0["name"] as? String }
      #expect(resources == ["stakeholders", "ties", "photos"])
      // And again, to the letter.
      try folder.write(folder.read().map)
      #expect(try folder.contents() == written)
    }
  }

  @Test func settingsComeBack() throws {
    var map = StakeholderMap()
    map.settings.name = "n"
    map.settings.title = "T"
    map.settings.titles = LocalizedText([.french: "Titre", .english: "Title"])
    map.settings.summary = "About"
    map.settings.languages = [.french, .english]
    map.settings.date = PartialDate("2023-03")
    map.settings.caveats = LocalizedText([.french: "Attention"])
    map.settings.baseCurrency = Currency(rawValue: "XOF")
    try PackageFolder.with { folder in
      try folder.write(map)
      #expect(try folder.read().map == map)
    }
  }

  @Test func takesOutTheFilesOfTablesThatAreGone() throws {
    try PackageFolder.with { folder in
      var map = RandomMap(seed: 1).map
      try folder.write(map)
      try folder.put(Data("mine".utf8), "notes.csv")
      #expect(try folder.contents()["rates.csv"] != nil)
      map.rates = []
      map.extraColumns["rates"] = nil
      try folder.write(map)
      #expect(try folder.contents()["rates.csv"] == nil)
      #expect(try folder.contents()["notes.csv"] == "mine")
      #expect(try folder.read().map.rates.isEmpty)
    }
  }

  @Test(arguments: ["ties.csv", "datapackage.json", "sources.csv"])
  func aFailedRunLeavesThePreviousPackageWhole(blocked: String) throws {
    try PackageFolder.with { folder in
      try folder.write(RandomMap(seed: 1).map)
      let file = folder.url.appending(path: blocked)
      try FileManager.default.removeItem(at: file)
      let before = try folder.contents()
      // A folder stands where a file must go, which no user can write over.
      try folder.put(Data(), "\(blocked)/inside")
      #expect(throws: FormatError.self) { try folder.write(RandomMap(seed: 2).map) }
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.url.path)
      #expect(Set(names) == Set(before.keys).union([blocked]))
      try FileManager.default.removeItem(at: file)
      #expect(try folder.contents() == before)
    }
  }

  @Test func cannotWriteBelowAFile() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "file")
      try Data("x".utf8).write(to: file)
      let error = #expect(throws: FormatError.self) {
        try DataPackageFormat().write(StakeholderMap(), to: file.appending(path: "package"))
      }
      #expect(error?.isWriting == true)
      #expect(try String(contentsOf: file, encoding: .utf8) == "x")
    }
  }

  // MARK: Packages that are not in order

  @Test(arguments: ["stakeholders", "ties"])
  func aRequiredTableMustBeThere(name: String) throws {
    var files = PackageFolder.smallest
    files["\(name).csv"] = nil
    try PackageFolder.with(files) { folder in
      let error = #expect(throws: FormatError.self) { try folder.read() }
      #expect(error == .missingTable(name, folder: folder.url.path))
    }
    files["datapackage.json"] = """
      {"resources": [{"name": "\(name)", "path": "elsewhere.csv"}]}
      """
    try PackageFolder.with(files) { folder in
      let error = #expect(throws: FormatError.self) { try folder.read() }
      guard case .unreadable(let path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(path.hasSuffix("elsewhere.csv"))
    }
  }

  @Test func aListedTableThatIsMissingIsReported() throws {
    var files = PackageFolder.smallest
    files["datapackage.json"] = """
      {"resources": [{"name": "meetings", "path": "meetings.csv"}]}
      """
    try PackageFolder.with(files) { folder in
      let reading = try folder.read()
      #expect(reading.diagnostics.marks == ["missing-file at meetings.csv"])
      #expect(reading.map.ties.count == 1)
    }
  }

  @Test func aTableThatIsNotListedNeedNotBeThere() throws {
    try PackageFolder.with(PackageFolder.smallest.merging(["datapackage.json": "{}"]) { $1 }) {
      folder in
      let reading = try folder.read()
      #expect(reading.diagnostics.isEmpty)
    }
  }

  @Test func aFolderWithoutADescriptorIsReadByItsFiles() throws {
    try PackageFolder.with(PackageFolder.smallest) { folder in
      let reading = try folder.read()
      #expect(reading.diagnostics.marks == ["no-descriptor at datapackage.json"])
      #expect(reading.map.stakeholders.map(\.id) == ["a", "b"])
    }
  }

  @Test func readsATableWhereTheDescriptorSaysItIs() throws {
    var files = PackageFolder.smallest
    files["data/people.csv"] = "id,name\nc,C\n"
    files["datapackage.json"] = """
      {"resources": [{"name": "stakeholders", "path": "data/people.csv"}]}
      """
    try PackageFolder.with(files) { folder in
      let reading = try folder.read()
      #expect(reading.map.stakeholders.map(\.id) == ["c"])
      #expect(reading.allDiagnostics().marks.contains("no-source at data/people.csv:2"))
    }
  }

  @Test(arguments: ["../secret.csv", "/secret.csv", "data/../../secret.csv", ".."])
  func refusesAPathOutsideThePackage(path: String) throws {
    var files = PackageFolder.smallest
    files["datapackage.json"] = """
      {"resources": [{"name": "sources", "path": "\(path)"}]}
      """
    try PackageFolder.with(files) { folder in
      try Data("id,title\ns1,Secret\n".utf8).write(
        to: folder.url.deletingLastPathComponent().appending(path: "secret.csv"))
      let reading = try folder.read()
      #expect(reading.diagnostics.marks == ["path-outside-package at datapackage.json"])
      #expect(reading.map.sources.isEmpty)
      #expect(reading.map.ties.count == 1)
    }
  }

  @Test(arguments: ["{", "", "[1, 2]", "\"text\"", "{\"name\": }", "null"])
  func refusesADescriptorThatIsNoJSONObject(text: String) throws {
    try PackageFolder.with(PackageFolder.smallest.merging(["datapackage.json": text]) { $1 }) {
      folder in
      let error = #expect(throws: FormatError.self) { try folder.read() }
      guard case .unreadable(let path, let reason) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(path.hasSuffix("datapackage.json"))
      #expect(!reason.isEmpty)
    }
  }

  @Test func placesEveryFaultOfABadPackageAndReadsTheRest() throws {
    try PackageFolder.with([
      "datapackage.json": """
      {"resources": [{"name": "meetings", "path": "meetings.csv"}]}
      """,
      "stakeholders.csv": """
      \u{FEFF}id,name,start,sources
      moh,Ministère de la santé,2015-13,s1
      ccn,Cellule,2015,s1,de trop
      moh,Encore,2016,s1
      """,
      "sources.csv": "id,title\r\ns1,Rapport\r\n",
    ]) { folder in
      var ties = Data("from,to,relation,amount,currency,notes,sources\nmoh,ccn,funds,,,sant".utf8)
      ties += [0xE9] + Data(",s1\nmohh,ccn,funds,\"1 234,5\",XOF,,s1\nmoh,ccn,informs\n".utf8)
      try folder.put(ties, "ties.csv")
      let reading = try folder.read()
      #expect(
        Set(reading.allDiagnostics().marks) == [
          "missing-file at meetings.csv", "byte-order-mark at stakeholders.csv:1",
          "not-a-date at stakeholders.csv:2:3", "ragged-row at stakeholders.csv:3:5",
          "duplicate-id at stakeholders.csv:4:1", "windows-1252 at ties.csv:2:6",
          "unknown-stakeholder at ties.csv:3:1",
          "ragged-row at ties.csv:4:4", "no-source at ties.csv:4:7",
        ])
      #expect(
        reading.map.stakeholders.map(\.name) == ["Ministère de la santé", "Cellule", "Encore"])
      #expect(reading.map.ties.map(\.from) == ["moh", "mohh", "moh"])
      #expect(reading.map.ties.map(\.notes) == ["santé", nil, nil])
      #expect(reading.map.ties[1].amount?.cell == "1234.5")
      #expect(reading.map.sources.map(\.id) == ["s1"])
      let nobody = reading.allDiagnostics().with("unknown-stakeholder").first
      #expect(
        nobody?.text(in: .english) == """
          ties.csv:3:1 (from): error: No stakeholder “mohh”. [unknown-stakeholder]
            hint: Did you mean “moh”?
          """)
    }
  }

  @Test(arguments: 0..<UInt64(20))
  func anyBytesInTheTablesGiveAMap(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "id", "name", "from", "to", "relation", "\"", ",", "\n", "|", ":", "é", "none", "#",
    ]
    try PackageFolder.with { folder in
      for name in StakeholderMap.tables.map({ "\($0.name).csv" }) {
        let text = (0..<Int.random(in: 0...80, using: &random))
          .compactMap { _ in pieces.randomElement(using: &random) }.joined()
        let noise = (0..<8).map { _ in UInt8.random(in: 0...255, using: &random) }
        try folder.put(Data(text.utf8) + noise, name)
      }
      let reading = try folder.read()
      #expect(!reading.allDiagnostics().isEmpty)
      // What was read once is read the same again.
      try folder.write(reading.map)
      let again = try folder.read().map
      try folder.write(again)
      #expect(try folder.read().map == again)
    }
  }

  @Test func diagnosticsComeInTheOrderOfTablesRowsAndColumns() throws {
    try PackageFolder.with([
      "stakeholders.csv": "id,name,start,end\na,A,2020,2019\n,B,soon,\nc,,2020,never\n",
      "ties.csv": "from,to,relation,start\na,x,funds,2020\ny,c,funds,now\n",
      "datapackage.json": "{}",
    ]) { folder in
      let errors = try folder.read().allDiagnostics().filter { $0.severity == .error }
      #expect(
        errors.marks == [
          "end-before-start at stakeholders.csv:2:4", "missing-cell at stakeholders.csv:3:1",
          "not-a-date at stakeholders.csv:3:3", "missing-cell at stakeholders.csv:4:2",
          "not-a-date at stakeholders.csv:4:4", "unknown-stakeholder at ties.csv:2:2",
          "unknown-stakeholder at ties.csv:3:1", "not-a-date at ties.csv:3:4",
        ])
    }
  }
}
