import Foundation
import StakeholderFormats
import TestSupport
import Testing

/// The examples of `Documentation/mapping.md`, run.
@Suite struct MappingDocumentTests {
  /// A block of the document: what it is called and what stands in it.
  private struct Block {
    var names: [Substring]
    var text: String
  }

  /// The blocks of each example, which begins with its table.
  private static func examples() throws -> [[Block]] {
    let location = Places.checkout.appending(path: "Documentation/mapping.md")
    let document = try String(contentsOf: location, encoding: .utf8)
    var examples: [[Block]] = []
    for match in document.matches(of: /```(?:csv|yaml) ([^\n]+)\n((?:[^`][^\n]*\n|\n)*)```/) {
      let block = Block(names: match.1.split(separator: " "), text: String(match.2))
      if block.names == ["table.csv"] { examples.append([]) }
      examples[examples.count - 1].append(block)
    }
    return examples
  }

  @Test func eachExampleGivesWhatTheDocumentSays() throws {
    let examples = try Self.examples()
    #expect(examples.count == 2)
    var compared = 0
    for example in examples {
      try Places.withTemporaryFolder { folder in
        let table = folder.appending(path: "table.csv")
        let mapping = folder.appending(path: "mapping.yaml")
        try Data(example[0].text.utf8).write(to: table)
        try Data(example[1].text.utf8).write(to: mapping)
        if example[1].names.contains("guess") {
          #expect(try MappingGuess(table).mapping.text == example[1].text)
        }
        let reading = try MappingFile.read(mapping).read(table)
        #expect(
          reading.allDiagnostics().filter { $0.severity > .note && $0.code != "total-row" } == [])
        let out = folder.appending(path: "map")
        _ = try FormatCatalog.format(forWriting: out).write(reading.map, to: out)
        for block in example[2...] {
          let file = out.appending(path: String(block.names[0]))
          #expect(try String(contentsOf: file, encoding: .utf8) == block.text)
          compared += 1
        }
      }
    }
    #expect(compared == 4)
  }
}
