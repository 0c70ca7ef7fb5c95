import Foundation
import TestSupport
import Testing

/// Every measure has an example in its documentation, and a test runs every example.
@Suite struct ExampleGuardTests {
  /// What has no example, and why.
  private static let exceptions = [
    "Communities/SeededRandom.swift unit": "It changes the generator, which no `let` can be.",
    "Graph/Graph+Building.swift graph": "Edges are added by statements, and an example has none.",
  ]

  @Test func everyExampleIsRunByATestLineByLine() throws {
    let tested = try Self.files(in: "Tests/GraphAlgorithmsTests")
      .filter { $0.path.hasPrefix("DocumentedExamples") }
    var examples = 0
    for file in try Self.files(in: "Sources/GraphAlgorithms") {
      for block in file.codeBlocks where block.contains(where: Self.isSwift) {
        examples += 1
        #expect(tested.contains { $0.lines.contains(block) }, "\(file.path): \(block)")
      }
    }
    #expect(examples > 90)
  }

  @Test func everyDocumentedMeasureHasAnExample() throws {
    var without: Set<String> = []
    for file in try Self.files(in: "Sources/GraphAlgorithms") {
      for measure in file.documentedMeasures where !measure.hasExample {
        without.insert("\(file.path) \(measure.name)")
      }
    }
    #expect(without == Set(Self.exceptions.keys))
  }

  @Test func findsExamplesAndTheirLack() {
    let file = ReadFile(
      path: "",
      text: """
        /// A formula is no example:
        ///
        ///     a = b
        public func plain(
          _ number: Int
        ) -> Int {
        }
        /// One.
        ///
        ///     #expect(one == 1)
        public var one: Int { 1 }
        /// Gives nothing.
        public mutating func change() {}
        public func undocumented() -> Int { 1 }
        """)
    #expect(file.codeBlocks == [["a = b"], ["#expect(one == 1)"]])
    #expect(file.documentedMeasures.map(\.name) == ["plain", "one"])
    #expect(file.documentedMeasures.map(\.hasExample) == [false, true])
  }

  /// Whether a line of a block is an example's or a graph's that examples share, not a formula's.
  private static func isSwift(_ line: String) -> Bool {
    line.hasPrefix("#expect(") || line.hasPrefix("let ")
  }

  private static func files(in folder: String) throws -> [ReadFile] {
    let top = Places.checkout.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
      ReadFile(
        path: path, text: try String(contentsOf: top.appending(path: path), encoding: .utf8))
    }
  }
}

/// The lines of a source file, without their indentation.
private struct ReadFile {
  let path: String
  let lines: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.components(separatedBy: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  /// The lines of each block of code in a documentation comment.
  var codeBlocks: [[String]] {
    lines.split { !Self.isCode($0) }.map { $0.map(Self.code) }
  }

  /// The functions that return something and the computed properties, of those that are public and
  /// documented; and whether their comments end with an example.
  var documentedMeasures: [(name: String, hasExample: Bool)] {
    lines.indices.compactMap { index in
      let declaration = /^public (?:(?:static|mutating|consuming) )*(func|var) (\w+)/
      guard index > 0, lines[index - 1].hasPrefix("///"),
        let match = lines[index].firstMatch(of: declaration)
      else { return nil }
      let end = lines[index...].firstIndex { $0.contains("{") } ?? index
      let head = lines[index...end].joined(separator: " ")
      guard match.1 == "func" ? head.contains(" -> ") : lines[index].contains("{") else {
        return nil
      }
      let last = lines[..<index].reversed().prefix(while: Self.isCode)
      return (String(match.2), last.contains { Self.code($0).hasPrefix("#expect(") })
    }
  }

  private static func isCode(_ line: String) -> Bool { line.hasPrefix("///     ") }

  private static func code(_ line: String) -> String {
    line.dropFirst(3).trimmingCharacters(in: .whitespaces)
  }
}
