import Foundation
import TestSupport
import Testing

/// What the commands make of a layout that crashes.
@Suite(.timeLimit(.minutes(5))) struct UndrawnDiagramTests {
  private typealias Outcome = (code: Int32, output: String, errors: String)

  /// Runs the program in this process, with a script in the place of the worker.
  private func stakemap(_ arguments: String..., drawingBy lines: String) async throws -> Outcome {
    let script = try Script(lines)
    defer { script.remove() }
    let path = script.path
    // Waiting for a worker would hold one of the few threads of async code.
    return await withCheckedContinuation { continuation in
      Thread.detachNewThread {
        let collector = Collector()
        let code = StakemapCommandsTests.stakemap(arguments, collector, program: path)
        continuation.resume(returning: (code, collector.text, collector.errors))
      }
    }
  }

  private let program = products.appending(path: "stakemap").path

  @Test func aReportLacksOnlyTheDiagramWhoseLayoutCrashed() async throws {
    try await Places.inTemporaryFolder { folder in
      let outcome = try await stakemap(
        "report", mali, "-o", folder.path, "--lang", "fr", "--no-word",
        drawingBy: """
          if mkdir "$(dirname "$0")/once" 2>/dev/null; then kill -SEGV $$; fi
          exec '\(program)' "$@"
          """)
      #expect(outcome.code == 0)
      let said =
        "Le diagramme «\u{A0}Toutes les parties prenantes et leurs liens\u{A0}» n’a pas été dessiné"
      #expect(
        outcome.errors.split(separator: "\n").count {
          $0.contains("avertissement") && $0.contains(said)
        }
          == 1, "\(outcome.errors)")
      #expect(outcome.errors.contains("(signal 11)"))
      let report = try String(contentsOf: folder.appending(path: "fr/report.md"), encoding: .utf8)
      #expect(report.contains(said))
      let drawn = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "fr/diagrams").path)
      #expect(!drawn.contains { $0.hasPrefix("network") })
      #expect(drawn.contains("funding.svg") && drawn.contains("funding.pdf"))
    }
  }

  @Test func aCrashLeavesThePreviousPictureWholeAndNamesTheDiagram() async throws {
    try await Places.inTemporaryFolder { folder in
      let file = folder.appending(path: "map.svg")
      try Data("before".utf8).write(to: file)
      let outcome = try await stakemap(
        "render", mali, "--diagram", "funding", "--lang", "en", "-o", file.path,
        drawingBy: "kill -ABRT $$")
      #expect(outcome.code == 70)
      #expect(outcome.errors.hasPrefix("error: “"))
      #expect(outcome.errors.contains("(signal 6), perhaps for want of memory. Show fewer"))
      #expect(try Data(contentsOf: file) == Data("before".utf8))
    }
  }

  @Test func timeAndMemoryAreWhatTheOptionsSay() async throws {
    let late = try await stakemap(
      "render", mali, "--diagram", "funding", "--lang", "en", "--time-limit", "0.5",
      drawingBy: "exec sleep 1000")
    #expect(late.code == 70 && late.output.isEmpty)
    #expect(late.errors.contains("after 0.50 s") && late.errors.contains("--time-limit"))
    let given = try await stakemap(
      "render", mali, "--diagram", "funding", "--memory-limit", "777",
      drawingBy: #"[ "$*" = "layout-worker --memory-limit 777" ] && exit 71"#)
    #expect(given.code == 70 && given.errors.contains("777 Mo"))
  }

  @Test(arguments: [
    ["--time-limit", "0"], ["--time-limit", "-1"], ["--time-limit", "nan"],
    ["--memory-limit", "511"], ["--memory-limit", "99999999"],
  ])
  func limitsThatMeanNothingAreUsage(_ limit: [String]) {
    let collector = Collector()
    let words = ["render", mali, "--diagram", "funding"] + limit
    #expect(StakemapCommandsTests.stakemap(words, collector) == 64)
  }

  /// One party, of the funding map only, has a name that no drawing takes.
  @Test func aReportLacksOnlyTheDiagramThatCannotBeWritten() throws {
    try Places.withTemporaryFolder { folder in
      let source = folder.appending(path: "map")
      try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
      let name = String(repeating: "x", count: 10_001)
      for (file, text) in [
        (
          "stakeholders.csv",
          "id,name,kind\na,Party A,donor\nb,\(name),ministry\nc,Party C,coordination-body\n"
        ),
        ("ties.csv", "from,to,relation\na,b,funds\na,c,member-of\n"),
      ] {
        try Data(text.utf8).write(to: source.appending(path: file))
      }
      let target = folder.appending(path: "report")
      let outcome = StakemapCommandsTests.stakemap(
        "report", source.path, "-o", target.path, "--lang", "en", "--no-word")
      #expect(outcome.code == 0, "\(outcome.errors.prefix(2000))")
      #expect(
        outcome.errors.contains("“Funding map” was not drawn: A label has 10,001 characters")
          || outcome.errors.contains("“Funding map” was not drawn: A label has 10001 characters"))
      let drawn = try FileManager.default.contentsOfDirectory(
        atPath: target.appending(path: "en/diagrams").path)
      #expect(drawn.contains("membership.svg") && !drawn.contains("funding.svg"))
    }
  }
}
