import Foundation
import TestSupport
import Testing

/// The real programs, as a shell starts them.
@Suite struct ProcessTests {
  private func program(_ name: String) throws -> Program {
    try #require(Program(name, also: [products.path]), "\(name) was not built beside the tests")
  }

  @Test func theProgramEndsWithItsCodeAndKeepsResultsAndComplaintsApart() throws {
    let stakemap = try program("stakemap")
    let good = try stakemap.run(["summary", mali, "--format", "json"])
    #expect(good.status == 0 && good.errors.isEmpty)
    #expect(good.text.contains("\"stakeholders\" : 59"))
    let bad = try stakemap.run(["summary", "/no/such/map"])
    #expect(bad.status == 65 && bad.output.isEmpty && bad.errorText.contains("no such file"))
    #expect(try stakemap.run(["--version"]).text == "0.1.0\n")
  }

  /// In a process of its own, which it finds however it was called itself.
  @Test func theProgramDrawsTheBytesOfTheLibraryHoweverItIsCalled() throws {
    let words = ["render", mali, "--diagram", "organogram", "--lang", "en"]
    let collector = Collector()
    #expect(StakemapCommandsTests.stakemap(words, collector) == 0)
    let real = try program("stakemap")
    #expect(try real.run(words).output == collector.data)
    let late = try real.run(words + ["--time-limit", "0.001"])
    #expect(late.status == 70 && late.output.isEmpty)
    #expect(late.errorText.contains("“Organogram of coordination” was not drawn"))
    try Places.withTemporaryFolder { folder in
      let (link, copy) = (folder.appending(path: "linked"), folder.appending(path: "copied"))
      try FileManager.default.createSymbolicLink(
        at: link, withDestinationURL: URL(filePath: real.path))
      try FileManager.default.copyItem(at: URL(filePath: real.path), to: copy)
      for name in ["linked", "copied"] {
        // By the search path.
        let called = try #require(Program("sh")).run(
          ["-c", "cd /; \(name) \"$@\"", name] + words,
          environment: ["PATH": folder.path + ":/usr/bin:/bin"])
        #expect(called.output == collector.data, "\(called.errorText)")
      }
    }
  }

  @Test func theExampleOfTheLibraryRuns() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "organogram.svg")
      let outcome = try program("example-mali").run([mali, file.path])
      #expect(outcome.status == 0, "\(outcome.errorText)")
      #expect(outcome.text.contains("high: The Nutrition Coordination Unit (CCN) is convened"))
      #expect(XMLCheck.isWellFormed(try Data(contentsOf: file)))
    }
  }

  @Test func theExampleOfTheShellRuns() throws {
    let shell = try #require(Program("sh"))
    let script = Places.checkout.appending(path: "Examples/Mali/mali.sh").path
    try Places.withTemporaryFolder { folder in
      let outcome = try shell.run(
        [script, mali, folder.path], environment: ["STAKEMAP": try program("stakemap").path])
      #expect(outcome.status == 0, "\(outcome.errorText)")
      #expect(
        FileManager.default.fileExists(
          atPath: folder.appending(path: "financements.pdf").path))
      let pairs = try String(
        contentsOf: folder.appending(path: "parallel.csv"), encoding: .utf8)
      #expect(pairs.split(separator: "\n").count == 29)
    }
  }
}
