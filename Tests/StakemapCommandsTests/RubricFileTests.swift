import CoordinationAnalysis
import Foundation
import TestSupport
import Testing

@testable import StakemapCommands

@Suite struct RubricFileTests {
  private func load(_ text: String) throws -> Rubric {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "rubric.yaml")
      try Data(text.utf8).write(to: file)
      return try RubricFile(file.path).rubric
    }
  }

  private func bytes(_ rubric: Rubric) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
    return String(decoding: try encoder.encode(rubric), as: UTF8.self)
  }

  @Test func theDocumentedFileIsOurGenericRubric() throws {
    let file = Places.checkout.appending(path: "Documentation/rubric.yaml").path
    #expect(try bytes(RubricFile(file).rubric) == bytes(.alignmentMaturity))
  }

  @Test func whatIsNotSaidIsLeftOut() throws {
    let rubric = try load(
      """
      framework: own
      title: Titre
      origin: Nous
      scale: [0-1, 0-100]
      bands:
        - {from: 0, to: 0.5, name: bas}
        - {from: 0.6, to: 1, name: {fr: haut, en: high}}
      """)
    #expect(rubric.framework == "own" && rubric.between == .lower && rubric.domains.isEmpty)
    #expect(rubric.scales.count == 2 && rubric.level(of: 55, on: rubric.scales[1]) == 1)
    #expect(rubric.title(.french) == "Titre" && rubric.bands[1].name(.english) == "high")
  }

  private static let head = "framework: f\ntitle: t\norigin: o\nscale: 1-5\n"

  private static let faults: [(text: String, message: String)] = [
    ("", ": “framework” is missing"),
    ("framwork: f", ":1:1: there is no key “framwork”. Did you mean “framework”?"),
    ("framework: f", "“scale” is missing"),
    ("framework: f\nscale: 5-1", ":2:8: a scale is its lowest"),
    ("framework: f\nscale: []", ":2:8: “scale” is missing"),
    ("HEAD", "“bands” is missing"), ("HEADbands: 1", ":5:8: “bands” must be a list"),
    ("HEADbands: [1]", ":5:9: a band is written as from, to and name"),
    ("HEADbands: [{from: 1, to: 2}]", ":5:9: “name” is missing"),
    ("HEADbands: [{from: one, to: 2, name: n}]", ":5:16: “from” must be a number"),
    ("HEADbands: [{from: 1, til: 2, name: n}]", ":5:19: there is no key “til”"),
    (
      head + "bands:\n - {from: 1, to: 2, name: a}\n - {from: 2, to: 3, name: b}",
      ":7:4: a band lies"
    ),
    ("HEADbands: [{from: 0, to: 2, name: n}]", ":5:9: a band lies on the scale"),
    (
      head + "domains: [a, b]\nbands: [{from: 1, to: 2, name: n, descriptions: [x]}]",
      ":6:9: a band"
    ),
    (
      head + "between: middle\nbands: [{from: 1, to: 2, name: n}]",
      ":5:10: “between” must be one of"
    ),
    (
      "framework: f\nscale: 1-5\norigin: o\nbands: [{from: 1, to: 2, name: n}]",
      "“title” is missing"
    ),
    ("HEADbands: [{from: 1, to: 2, name: {fr: }}]", "“name” must be a text"),
    ("- a", ":1:1: the file is written as NAME: VALUE"),
  ]

  @Test(arguments: faults)
  func aFaultIsToldWithItsPlace(_ text: String, _ message: String) throws {
    do {
      _ = try load(text.replacing("HEAD", with: Self.head))
      Issue.record("no fault in \(text)")
    } catch let failure as Failure {
      #expect(failure.code == Failure.badInput)
      #expect(failure.message(.english).contains(message), "\(failure.message(.english))")
      #expect(failure.message(.french) != failure.message(.english))
    }
  }
}

/// Levels other than ours, for the framework of the workshop of the examples.
let ownRubric = """
  framework: alignment-maturity
  title: {en: Our own ladder, fr: Notre échelle}
  origin: {en: Worded for this test., fr: Libellé pour cet essai.}
  scale: 1-5
  bands:
    - {from: 1, to: 3, name: {en: Seedling, fr: Jeune plant}}
    - {from: 4, to: 5, name: {en: Tree, fr: Arbre}}
  """

/// Every command that tells of levels takes the rubric of the user's own.
@Suite struct OwnRubricTests {
  private let workshop =
    Places.checkout.appending(path: "Examples/alignment-workshop").path

  private func withRubric(_ use: (_ file: String, _ folder: URL) throws -> Void) throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "rubric.yaml")
      try Data(ownRubric.utf8).write(to: file)
      try use(file.path, folder)
    }
  }

  @Test(arguments: [("en", "Seedling", "Worded for this test."), ("fr", "Jeune", "Libellé pour")])
  func theDiagramHasItsLevels(language: String, level: String, origin: String) throws {
    try withRubric { file, folder in
      let picture = folder.appending(path: "a.svg").path
      let outcome = stakemap(
        "render", workshop, "--diagram", "alignment", "--rubric", file, "--lang", language, "-o",
        picture)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let drawn = try String(contentsOfFile: picture, encoding: .utf8)
      #expect(drawn.contains(level) && drawn.contains(origin))
      #expect(!drawn.contains("Informed") && !drawn.contains("Informé"))
    }
  }

  @Test func theReportHasItsLevelsAndSaysWhoseTheyAre() throws {
    try withRubric { file, folder in
      let report = folder.appending(path: "report")
      let outcome = stakemap(
        "report", workshop, "--rubric", file, "--lang", "en", "--no-word", "-o", report.path)
      #expect(outcome.code == 0, "\(outcome.errors)")
      let text = try String(
        contentsOf: report.appending(path: "en/report.md"), encoding: .utf8)
      #expect(text.contains("Seedling") && text.contains("Worded for this test."))
      #expect(text.contains("Our own ladder") && !text.contains("Generic rubric of stakemap"))
      let picture = try String(
        contentsOf: report.appending(path: "en/diagrams/alignment.svg"), encoding: .utf8)
      #expect(picture.contains("Seedling"))
    }
  }

  @Test(arguments: ["render", "report", "compare"])
  func aRubricThatCannotBeReadIsNamed(_ command: String) throws {
    try withRubric { _, folder in
      let missing = folder.appending(path: "none.yaml").path
      let rest =
        command == "render"
        ? ["--diagram", "alignment"] : command == "report" ? ["-o", folder.path] : [workshop]
      let collector = Collector()
      let code = stakemap([command, workshop] + rest + ["--rubric", missing], collector)
      #expect(code != 0)
    }
  }
}
