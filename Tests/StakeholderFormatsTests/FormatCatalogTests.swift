import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct FormatCatalogTests {
  @Test func everyFormatHasAnIdOfItsOwnAndATitleInBothLanguages() {
    let ids = FormatCatalog.formats.map { $0.id }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("package") && ids.contains("edges"))
    for format in FormatCatalog.formats {
      #expect(format.id.wholeMatch(of: /[a-z][a-z0-9-]*/) != nil, "\(format.id)")
      for language in Language.spoken { #expect(format.title[language]?.isEmpty == false) }
    }
  }

  /// A format that is not in the list is one that nobody can use.
  @Test func everyFormatOfTheSourcesIsInTheCatalogue() throws {
    let folder = Places.checkout.appending(path: "Sources/StakeholderFormats")
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var declared: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /struct ([A-Za-z]+): MapFormat\b/) {
        declared.insert(String(match.1))
      }
    }
    #expect(declared == Set(FormatCatalog.formats.map { "\(type(of: $0))" }))
  }

  private func formats(recognising name: String, _ text: String) throws -> [String] {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: name)
      try Data(text.utf8).write(to: file)
      return FormatCatalog.formats.filter { $0.recognises(FileStart(file)) }.map { $0.id }
    }
  }

  @Test func recognisesAFileByItsContent() throws {
    #expect(try formats(recognising: "x.csv", "Source,Target\na,b\n") == ["edges"])
    #expect(try formats(recognising: "x.txt", "target;SOURCE\na;b\n") == ["edges"])
    #expect(try formats(recognising: "x.csv", "Source,Weight\na,1\n") == [])
    #expect(try formats(recognising: "x.csv", "") == [])
    #expect(try formats(recognising: "datapackage.json", "{}") == ["package"])
    #expect(try formats(recognising: "package.json", "{}") == [])
    #expect(try formats(recognising: "x.csv", "PK\u{3}\u{4}") == ["workbook"])
  }

  @Test(arguments: ["datapackage.json", "stakeholders.csv", "ties.csv"])
  func recognisesAFolderByOneOfItsFiles(name: String) throws {
    try PackageFolder.with([name: ""]) { folder in
      #expect(
        FormatCatalog.formats.filter { $0.recognises(FileStart(folder.url)) }.map { $0.id } == [
          "package"
        ])
    }
    try PackageFolder.with(["notes.csv": ""]) { folder in
      #expect(!FormatCatalog.formats.contains { $0.recognises(FileStart(folder.url)) })
    }
  }

  @Test func readsInWhateverFormatItIs() throws {
    try PackageFolder.with(PackageFolder.smallest) { folder in
      #expect(try FormatCatalog.read(folder.url).map.ties.count == 1)
      let file = folder.url.appending(path: "edges.csv")
      try Data("Source,Target\na,b\nb,c\n".utf8).write(to: file)
      #expect(try FormatCatalog.read(file).map.ties.count == 2)
    }
  }

  @Test func saysWhatItCannotRead() throws {
    try PackageFolder.with(["x.docx": "?"]) { folder in
      let known = FormatCatalog.formats.filter(\.canRead).map { $0.id }
      let missing = folder.url.appending(path: "missing")
      #expect(throws: FormatError.notFound(missing.path)) { try FormatCatalog.read(missing) }
      let file = folder.url.appending(path: "x.docx")
      #expect(throws: FormatError.unrecognised(file.path, known: known)) {
        try FormatCatalog.read(file)
      }
      #expect(throws: FormatError.unrecognised(folder.url.path, known: known)) {
        try FormatCatalog.read(folder.url)
      }
    }
  }

  @Test func choosesTheFormatOfANewFileByItsName() throws {
    try Places.withTemporaryFolder { folder in
      func id(_ name: String) throws -> String {
        try FormatCatalog.format(forWriting: folder.appending(path: name)).id
      }
      let ids = try ["map", "map.csv", "map.CSV", "map.xlsx"].map(id)
      #expect(ids == ["package", "edges", "edges", "workbook"])
      let error = #expect(throws: FormatError.self) { try id("map.docx") }
      guard case .unknownTarget(let path, _) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(path.hasSuffix("map.docx"))
    }
  }

  @Test func aFolderThatIsThereIsAPackageWhateverItsName() throws {
    try Places.withTemporaryFolder { folder in
      let dotted = folder.appending(path: "map.2023")
      try FileManager.default.createDirectory(at: dotted, withIntermediateDirectories: true)
      let format = try FormatCatalog.format(forWriting: dotted)
      #expect(format.id == "package")
    }
  }

  @Test(arguments: [
    FormatError.notFound("x"), .unreadable("x", reason: "r"),
    .unrecognised("x", known: ["package"]), .missingTable("ties", folder: "x"),
    .unknownTarget("x", known: [DataPackageFormat().title]), .unwritable("x", reason: "r"),
    .unreadableWorkbook("x", .protectedOrOld), .unreadableWorkbook("x", .unwritable(reason: "r")),
    .missingSheet(LocalizedText(en: "Ties", fr: "Liens"), path: "x", sheets: ["Feuil1"]),
    .cellTooLong("x", table: "ties", row: 2, column: "notes", limit: 9),
  ])
  func everyErrorNamesTheFileInBothLanguages(error: FormatError) {
    for language in Language.spoken {
      #expect(error.message[language]?.hasPrefix("x") == true)
    }
    let writing: [FormatError] = [
      .unwritable("x", reason: "r"), .unreadableWorkbook("x", .unwritable(reason: "r")),
      .cellTooLong("x", table: "ties", row: 2, column: "notes", limit: 9),
    ]
    #expect(error.isWriting == writing.contains(error))
    #expect("\(error)" == error.message(.english))
  }
}
