import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  private func files(in folder: URL) throws -> [String: Data] {
    let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String }
    return try (paths ?? []).reduce(into: [:]) { files, path in
      let file = folder.appending(path: path)
      if !file.hasDirectoryPath,
        (try? file.resourceValues(forKeys: [.isRegularFileKey]))?
          .isRegularFile == true
      {
        files[path] = try Data(contentsOf: file)
      }
    }
  }

  @Test func writesBothLanguagesWithTheirDiagrams() throws {
    try Places.withTemporaryFolder { folder in
      #expect(stakemap("report", mali, "-o", folder.path).code == 0)
      let written = try files(in: folder)
      let expected = ["fr", "en"].flatMap { language in
        ["report.html", "report.md", "report.docx"].map { "\(language)/\($0)" }
          + [
            "network", "organogram", "funding", "coordination", "membership", "overlap",
            "overlap-matrix",
            "assistance", "levels", "ego", "change",
          ]
          .flatMap { kind in
            ["svg", "pdf"].map { "\(language)/diagrams/\(kind).\($0)" }
          }
      }
      let sheets = written.keys.filter { $0.contains(/-[0-9]+\.[a-z]+$/) }
      #expect(
        Set(written.keys).subtracting(sheets)
          == Set(expected + [".stakemap.json", "findings.json", "report.xlsx"]))
      for language in ["fr", "en"] {
        let report = String(decoding: written["\(language)/report.md"] ?? Data(), as: UTF8.self)
        // Too much for one sheet of A4 at seven points.
        for number in 1...3 {
          let sheet = "diagrams/organogram-\(number).svg"
          #expect(report.contains("](\(sheet))") && sheets.contains("\(language)/\(sheet)"))
        }
      }
      for (path, data) in written where path.hasSuffix(".svg") {
        #expect(data.count < 300_000 && XMLCheck.isWellFormed(data), "\(path)")
      }
    }
  }

  @Test(arguments: ["report", "watch"])
  func aMapIsNeverOverwrittenByItsReport(_ command: String) throws {
    try Places.withTemporaryFolder { folder in
      let map = folder.appending(path: "report.xlsx")
      #expect(stakemap("new", map.path, "--lang", "fr", "--example").code == 0)
      let before = try Data(contentsOf: map)
      let run = stakemap(command, map.path, "-o", folder.path + "/./")
      #expect(run.code == 64 && run.errors.contains("would take the place of the map"))
      #expect(try files(in: folder) == ["report.xlsx": before])
      // One folder lower there is nothing in the way.
      let below = folder.appending(path: "report").path
      let beside = stakemap(
        "report", map.path, "-o", below, "--lang", "fr", "--no-word")
      #expect(beside.code == 0)
      #expect(try Data(contentsOf: map) == before)
    }
  }

  @Test func twoRunsWriteTheSameBytes() throws {
    try Places.withTemporaryFolder { folder in
      let (first, second) = (folder.appending(path: "a"), folder.appending(path: "b"))
      _ = stakemap("report", mali, "-o", first.path)
      _ = stakemap("report", mali, "-o", second.path)
      let written = (try files(in: first), try files(in: second))
      #expect(written.0 == written.1)
    }
  }

  @Test func oneLanguageCanBeAskedFor() throws {
    try Places.withTemporaryFolder { folder in
      _ = stakemap("report", mali, "-o", folder.path, "--lang", "en")
      let written = try files(in: folder)
      #expect(written.keys.contains("en/report.md"))
      #expect(written.keys.allSatisfy { !$0.hasPrefix("fr") })
    }
  }

  @Test func aFailedRunLeavesThePreviousReportWhole() throws {
    try Places.withTemporaryFolder { folder in
      let out = folder.appending(path: "report")
      _ = stakemap("report", mali, "-o", out.path)
      let before = try files(in: out)
      let broken = folder.appending(path: "map")
      try FileManager.default.createDirectory(at: broken, withIntermediateDirectories: true)
      try Data("id,name\na,A\n".utf8).write(to: broken.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\na,nobody,funds\n".utf8)
        .write(to: broken.appending(path: "ties.csv"))
      #expect(stakemap("report", broken.path, "-o", out.path).code == 65)
      #expect(try files(in: out) == before)
    }
  }

  @Test func aMapWithoutMoneyOrBodiesStillGetsAReport() throws {
    try Places.withTemporaryFolder { folder in
      let map = folder.appending(path: "map")
      try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
      try Data("id,name\na,A\nb,B\n".utf8).write(to: map.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\na,b,informs\n".utf8).write(to: map.appending(path: "ties.csv"))
      let out = folder.appending(path: "out")
      #expect(stakemap("report", map.path, "-o", out.path).code == 0)
      let text = String(decoding: try #require(try files(in: out)["en/report.md"]), as: UTF8.self)
      #expect(text.contains("Figures for which the map has no data: organogram of coordination; "))
      #expect(text.contains("; funding map; "))
    }
  }

  /// A drawing that nobody could read is left out, with a sentence; the report is written.
  @Test func aDrawingOfTooManyPartiesIsNamedInsteadOfDrawn() throws {
    try Places.withTemporaryFolder { folder in
      let map = folder.appending(path: "map")
      try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
      let ids = (0...2_001).map { "p\($0)" }
      try Data(("id,name\n" + ids.map { "\($0),\($0)\n" }.joined()).utf8)
        .write(to: map.appending(path: "stakeholders.csv"))
      try Data(("from,to,relation\n" + ids.dropFirst().map { "\($0),p0,funds\n" }.joined()).utf8)
        .write(to: map.appending(path: "ties.csv"))
      let output = folder.appending(path: "out")
      let result = stakemap(
        "report", map.path, "-o", output.path, "--lang", "fr", "--no-word")
      #expect(result.code == 0)
      let text = try String(contentsOf: output.appending(path: "fr/report.md"), encoding: .utf8)
      #expect(text.contains("compte 2\u{202F}002 cases"))
    }
  }

  @Test(arguments: ["svg", "pdf", "png", "dot"])
  func renderGivesEveryFormat(_ format: String) throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "organogram.\(format)")
      let outcome = stakemap(
        "render", mali, "--diagram", "organogram", "-o", file.path, "--page", "a3", "--dpi", "40")
      #expect(outcome.code == 0, "\(outcome.errors)")
      let data = try Data(contentsOf: file)
      #expect(data.count > 3_000)
    }
  }

  @Test func renderShowsOnlyWhatIsAskedFor() {
    let outcome = stakemap(
      "render", mali, "--diagram", "organogram", "--only", "sun-network,ctin", "--hide", "sbn",
      "--title", "Les réseaux")
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Les réseaux"))
    #expect(outcome.output.contains("node-asc") && !outcome.output.contains("node-sbn"))
    #expect(
      stakemap("render", mali, "--diagram", "organogram", "--only", "nobody").code == 64)
  }

  @Test func renderPutsInTheMiddleWhoIsAskedFor() {
    func ego(_ centre: String, steps: String = "1") -> (code: Int32, output: String, errors: String)
    {
      let outcome = stakemap(
        "render", mali, "--diagram", "ego", "--lang", "en", "--centre", centre, "--steps", steps)
      return (outcome.code, outcome.output, outcome.errors)
    }
    let outcome = ego("asc")
    #expect(outcome.code == 0 && outcome.output.contains("node-asc"))
    #expect(!outcome.output.contains("chosen as the party"))
    let unknown = ego("Civil Society Aliance")
    #expect(unknown.code == 64 && unknown.errors.contains("Did you mean “Civil Society Alliance"))
    #expect(ego("asc", steps: "3").code == 64)
  }

  @Test func renderSaysWhenTheMapLacksTheData() {
    let outcome = stakemap(
      "render", mali, "--diagram", "funding", "--layers", "governance", "--lang", "en")
    #expect(outcome.code == 65 && outcome.errors.contains("no tie “funds”"))
  }

  @Test func thePublicEditionIsTheDefaultAndTellsNothingInternal() throws {
    try Places.withTemporaryFolder { folder in
      let map = folder.appending(path: "map")
      try FileManager.default.createDirectory(at: map, withIntermediateDirectories: true)
      try Data(
        "id,name,kind,visibility\na,Open Council,coordination-body,\nb,Hush Fund,donor,internal\n"
          .utf8
      )
      .write(to: map.appending(path: "stakeholders.csv"))
      try Data("from,to,relation\nb,a,funds\n".utf8).write(to: map.appending(path: "ties.csv"))
      let (open, whole) = (folder.appending(path: "open"), folder.appending(path: "whole"))
      _ = stakemap("report", map.path, "-o", open.path)
      _ = stakemap("report", map.path, "-o", whole.path, "--edition", "internal")
      func says(_ folder: URL) throws -> Bool {
        try files(in: folder).values.contains { $0.range(of: Data("Hush Fund".utf8)) != nil }
      }
      let found = (try says(open), try says(whole))
      #expect(!found.0 && found.1)
    }
  }
}
