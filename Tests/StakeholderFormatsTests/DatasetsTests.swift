import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

/// What each map of the repository must be, whatever it tells.
@Suite struct DatasetsTests {
  private static let names: [String] = {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: Places.datasets.path)
        .filter { !$0.hasPrefix(".") }.sorted()
    } catch {
      preconditionFailure("The datasets must be readable: \(error)")
    }
  }()

  private func folder(_ name: String) -> URL { Places.datasets.appending(path: name) }

  @Test func thereAreThoseOfAllSourceDocuments() {
    #expect(
      Set(Self.names) == [
        "alignment-burkina-faso", "alignment-car", "alignment-ethiopia", "alignment-rwanda",
        "assistance-ihp", "backstopping-ctb", "mali", "tajikistan",
      ])
  }

  @Test(arguments: names)
  func nothingIsToBeRemarkedOn(_ name: String) throws {
    let reading = try DataPackageFormat().read(folder(name))
    #expect(reading.allDiagnostics().map { $0.text(in: .english) } == [])
    #expect(reading.map.settings.languages == [.french, .english])
    #expect(reading.map.settings.caveats.languages == [.english, .french])
  }

  @Test(arguments: names)
  func itIsWrittenAsItStandsInTheRepository(_ name: String) throws {
    let map = try DataPackageFormat().read(folder(name)).map
    try PackageFolder.with { folder in
      try folder.write(map)
      var kept = try PackageFolder.contents(of: self.folder(name))
      kept["README.md"] = nil
      let written = try folder.contents()
      #expect(Set(written.keys) == Set(kept.keys))
      for (name, text) in written { #expect(text == kept[name], "\(name)") }
    }
  }

  /// Every row names a source and a place in it, and says how sure it is.
  @Test(arguments: names)
  func everyRowIsSourced(_ name: String) throws {
    let map = try DataPackageFormat().read(folder(name)).map
    // That a country is there needs no source.
    for table in StakeholderMap.tables
    where table.has(MapHeader(name: "sources")) && table.name != "areas" {
      for row in 0..<table.rowCount(map) {
        let sources = table.cell(map, row, MapHeader(name: "sources"))
        #expect(!sources.isEmpty && sources.contains("#"), "\(table.name) \(row + 2)")
      }
    }
  }

  /// Whatever is shown in words is there in both languages.
  @Test(arguments: names)
  func everyTextIsInBothLanguages(_ name: String) throws {
    let map = try DataPackageFormat().read(folder(name)).map
    for table in StakeholderMap.tables {
      for column in table.columns where column.isTranslation {
        let (plain, english) = (
          MapHeader(name: column.name), MapHeader(name: column.name, language: .english)
        )
        for row in 0..<table.rowCount(map) {
          let text = table.cell(map, row, plain)
          let isName = text.allSatisfy { $0.isNumber || $0.isUppercase }
          #expect(
            isName || text == "n/a" || !table.cell(map, row, english).isEmpty,
            "\(table.name) \(row + 2) \(column.name): \(text)")
        }
      }
    }
    for party in map.stakeholders {
      #expect(party.names[.french] != nil && party.names[.english] != nil, "\(party.id)")
    }
  }
}
