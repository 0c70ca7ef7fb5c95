import Foundation
import StakeholderModel
import StakeholderReports
import TestSupport
import Testing
import ZipArchives

@Suite struct WordTests {
  private func document(_ file: URL) throws -> String {
    let data = try ZipArchive(file).data("word/document.xml", limit: 1 << 26)
    return String(decoding: data, as: UTF8.self)
  }

  @Test(arguments: ["fr", "en"])
  func theReportHasRealTablesAndCaptionedFigures(_ language: String) throws {
    try Places.withTemporaryFolder { folder in
      #expect(stakemap("report", mali, "-o", folder.path, "--lang", language).code == 0)
      let file = folder.appending(path: "\(language)/report.docx")
      let text = try document(file)
      #expect(XMLCheck.isWellFormed(Data(text.utf8)))
      #expect(text.ranges(of: "<w:tbl>").count == 16)
      let sheet = language == "fr" ? "Planche" : "Sheet"
      // Each caption stands below its picture and is what the picture says to who cannot see it.
      let parts = text.ranges(of: " – \(sheet) ").count
      #expect(parts >= 3)
      #expect(text.ranges(of: "<w:drawing>").count == 5 + parts / 2)
      #expect(text.contains(language == "fr" ? "Tableau 1" : "Table 1: Coordination bodies"))
      #expect(text.contains("w:val=\"ImageCaption\"") && text.contains("w:val=\"TableCaption\""))
      #expect(!text.contains("**") && !text.contains("| ---"))
      let styles = try ZipArchive(file).data("word/styles.xml", limit: 1 << 26)
      let tag = language == "fr" ? "fr-FR" : "en-GB"
      #expect(String(decoding: styles, as: UTF8.self).contains("w:val=\"\(tag)\""))
    }
  }

  @Test func aLogoSubtitleAndAuthorsStandAtTheHead() throws {
    try Places.withTemporaryFolder { folder in
      let logo = folder.appending(path: "logo.png")
      let drawn = stakemap(
        "render", mali, "--diagram", "funding", "--format", "png", "-o", logo.path, "--dpi", "20")
      #expect(drawn.code == 0)
      let out = folder.appending(path: "out")
      let result = stakemap(
        "report", mali, "-o", out.path, "--lang", "fr", "--title", "Un & deux", "--subtitle",
        "Sous",
        "--author", "Cabinet X", "--author", "Bureau Y", "--logo", logo.path, "--caveat",
        "Provisoire.")
      #expect(result.code == 0, "\(result.errors)")
      let text = try String(contentsOf: out.appending(path: "fr/report.md"), encoding: .utf8)
      #expect(text.hasPrefix("# Un & deux\n\n![](logo.png)\n\n**Sous**\n\nCabinet X, Bureau Y\n"))
      #expect(text.contains("Provisoire."))
      #expect(try Data(contentsOf: out.appending(path: "fr/logo.png")) == Data(contentsOf: logo))
      let word = try document(out.appending(path: "fr/report.docx"))
      let sheets = word.ranges(of: " – Planche ").count
      #expect(word.ranges(of: "<w:drawing>").count == 1 + 5 + sheets / 2)
      // Above the title, with words for who cannot see it.
      let (picture, title) = (
        word.firstRange(of: "descr=\"Logo\""), word.firstRange(of: "\"Title\"")
      )
      #expect(try #require(picture).lowerBound < #require(title).lowerBound)
      #expect(XMLCheck.isWellFormed(Data(word.utf8)))
      #expect(word.contains("w:val=\"Subtitle\"") && word.contains("w:val=\"Author\""))
      let properties = try ZipArchive(out.appending(path: "fr/report.docx"))
        .data("docProps/core.xml", limit: 1 << 16)
      #expect(
        String(decoding: properties, as: UTF8.self)
          .contains("<dc:creator>Cabinet X; Bureau Y</dc:creator>"))
      let footer = try ZipArchive(out.appending(path: "fr/report.docx"))
      let feet = try footer.names.filter { $0.contains("footer") }
        .map { String(decoding: try footer.data($0, limit: 1 << 20), as: UTF8.self) }
      #expect(feet.contains { $0.contains("Un &amp; deux") })
    }
  }

  @Test func whatIsNoPictureIsRefusedAsALogo() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "logo.png")
      try Data("no picture".utf8).write(to: file)
      let out = folder.appending(path: "out").path
      let result = stakemap("report", mali, "-o", out, "--lang", "en", "--logo", file.path)
      #expect(result.code == 65 && result.errors.contains("PNG or JPEG"))
      #expect(stakemap("report", mali, "-o", out, "--logo", "/no/such/file").code == 65)
      // A map may not reach out of its folder.
      let reaching = stakemap(
        "report", mali, "-o", out, "--lang", "en", "--set", "logo=../README.md")
      #expect(reaching.code == 65 && reaching.errors.contains("outside"))
      #expect(!FileManager.default.fileExists(atPath: out))
    }
  }

  @Test func withoutPandocThereIsASentenceAndTheRest() throws {
    #expect(WordReport.pandoc(path: "/nonexistent:") == nil)
    #expect(WordReport.pandoc() != nil)
    #expect(WordError.notInstalled.message(.french).contains("pandoc n’est pas installé"))
    try Places.withTemporaryFolder { folder in
      #expect(stakemap("report", mali, "-o", folder.path, "--lang", "fr", "--no-word").code == 0)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/fr/report.docx"))
      #expect(FileManager.default.fileExists(atPath: folder.path + "/fr/report.md"))
    }
  }

  @Test func whatPandocCannotDoIsSaidInOneLine() throws {
    let pandoc = try #require(WordReport.pandoc())
    let report = WordReport(
      markdown: "# T\n\n![missing](no.png)\n", settings: MapSettings(), language: .english)
    #expect {
      _ = try report.data([], pandoc: pandoc)
    } throws: { error in
      guard case WordError.failed(let reason) = error else { return false }
      return reason.contains("no.png") && !reason.contains("\n")
    }
  }

  @Test func signsThatMeanSomethingToMarkdownStayTexts() throws {
    let pandoc = try #require(WordReport.pandoc())
    try Places.withTemporaryFolder { folder in
      let text = "# T\n\n100 $ and 200 $, @smith2020, H~2~O, a^2^, \"quoted\" -- l'eau…\n"
      var settings = MapSettings()
      settings.title = "<T & T>"
      let report = WordReport(markdown: text, settings: settings, language: .french)
      let file = folder.appending(path: "r.docx")
      try report.data([], pandoc: pandoc).write(to: file)
      let plain = try document(file).replacing(/<[^>]+>/, with: "")
        .replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
      #expect(
        plain.contains("100 $ and 200 $, @smith2020, H~2~O, a^2^, \"quoted\" -- l'eau…"), "\(plain)"
      )
    }
  }
}
