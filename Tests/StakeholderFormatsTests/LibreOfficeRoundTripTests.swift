import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

private let soffice = Program("soffice")
private let isContinuousIntegration = ProcessInfo.processInfo.environment["CI"] != nil

/// What another office program makes of a workbook when it saves it anew
/// (https://www.libreoffice.org).
@Suite(
  .enabled(
    if: soffice != nil || isContinuousIntegration,
    "LibreOffice is not installed: run Scripts/install --tests"))
struct LibreOfficeRoundTripTests {
  /// The maps as they are after LibreOffice has opened and saved each of them.
  private func savedAnew(_ maps: [StakeholderMap]) throws -> [MapReading] {
    let program = try #require(soffice, "run Scripts/install --tests")
    return try Places.withTemporaryFolder { folder in
      let files = maps.indices.map { folder.appending(path: "\($0).xlsx") }
      for (map, file) in zip(maps, files) { _ = try WorkbookFormat().write(map, to: file) }
      let saved = folder.appending(path: "saved")
      let outcome = try program.run(
        [
          "-env:UserInstallation=\(folder.appending(path: "profile").absoluteString)", "--headless",
          "--convert-to", "xlsx", "--outdir", saved.path,
        ] + files.map(\.path))
      #expect(outcome.status == 0, "\(outcome.errorText)")
      return try files.map {
        try FormatCatalog.read(saved.appending(path: $0.lastPathComponent))
      }
    }
  }

  @Test func mapsSurviveAnotherOfficeProgram() throws {
    let mali = try FormatCatalog.read(Places.datasets.appending(path: "mali")).map
    var maps = [mali, mali] + (1...6).map { RandomMap(seed: UInt64($0)).map }
    maps[1].settings.languages = [.english]
    for index in maps.indices where index.isMultiple(of: 3) {
      maps[index].settings.languages = [.french]
    }
    for (map, reading) in zip(maps, try savedAnew(maps)) {
      for table in StakeholderMap.tables + [StakeholderMap.settingsTable] {
        let headers = table.headersInUse(in: map)
        #expect(table.headersInUse(in: reading.map) == headers, "\(table.name)")
        try #require(table.rowCount(reading.map) == table.rowCount(map), "\(table.name)")
        for row in 0..<table.rowCount(map) {
          for header in headers {
            #expect(
              table.cell(reading.map, row, header) == table.cell(map, row, header),
              "\(table.name) \(row) \(header.text)")
          }
        }
      }
      #expect(reading.map == map)
    }
  }
}
