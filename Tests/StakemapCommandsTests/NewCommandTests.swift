import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@Suite struct NewCommandTests {
  @Test(arguments: ["fr", "en"], ["map.xlsx", "map"])
  func anEmptyMapIsReadWithoutAFault(_ language: String, _ name: String) throws {
    try Places.withTemporaryFolder { folder in
      let target = folder.appending(path: name)
      #expect(stakemap("new", target.path, "--lang", language).code == 0)
      let reading = try FormatCatalog.read(target)
      #expect(reading.allDiagnostics().map(\.code) == ["empty-map"])
      #expect(reading.map.settings.languages == [Language(rawValue: language)])
      // The examples of a workbook are not read.
      for table in StakeholderMap.tables { #expect(table.rowCount(reading.map) == 0) }
      #expect(stakemap("validate", target.path, "--strict").code == 0)
    }
  }

  @Test(arguments: ["fr", "en"], ["map.xlsx", "map"])
  func theWorkedExampleGivesAReport(_ language: String, _ name: String) throws {
    try Places.withTemporaryFolder { folder in
      let target = folder.appending(path: name)
      #expect(stakemap("new", target.path, "--lang", language, "--example").code == 0)
      #expect(stakemap("validate", target.path, "--strict").code == 0)
      let out = folder.appending(path: "out")
      #expect(stakemap("report", target.path, "-o", out.path).code == 0)
      let text = try String(
        contentsOf: out.appending(path: "\(language)/report.md"), encoding: .utf8)
      #expect(text.contains(language == "fr" ? "Pays inventé" : "An invented country"))
    }
  }

  @Test func whatIsThereIsNotOverwritten() throws {
    try Places.withTemporaryFolder { folder in
      let target = folder.appending(path: "map.xlsx")
      try Data("mine".utf8).write(to: target)
      let result = stakemap("new", target.path)
      #expect(result.code == 74 && result.errors.contains("exists already"))
      let french = stakemap("new", target.path, "--lang", "fr")
      #expect(french.code == 74 && french.errors.contains("existe déjà"))
      #expect(try Data(contentsOf: target) == Data("mine".utf8))
    }
  }

  @Test func anUnknownExtensionIsRefused() throws {
    try Places.withTemporaryFolder { folder in
      let result = stakemap("new", folder.appending(path: "map.docx").path)
      #expect(result.code == 65 && result.errors.contains("workbook"))
      let french = stakemap("new", folder.appending(path: "map.docx").path, "--lang", "fr")
      #expect(french.code == 65 && french.errors.contains("classeur"))
      #expect(!french.errors.contains("workbook"))
      #expect(stakemap("new", folder.appending(path: "m").path, "--lang", "de").code == 64)
    }
  }
}
