import Foundation
import TestSupport
import Testing

@Suite struct MapArgumentTests {
  private func run(_ arguments: [String], _ input: Data) throws -> Program.Outcome {
    let program = try #require(Program("stakemap", also: [products.path]))
    return try program.run(arguments, input: input)
  }

  @Test func aDashIsStandardInputInWhateverFormat() throws {
    let graph = Data(
      "graph [ directed 1 node [ id 1 ] node [ id 2 ] edge [ source 1 target 2 ] ]".utf8)
    let outcome = try run(["summary", "-", "--format", "json"], graph)
    #expect(outcome.status == 0, "\(outcome.errorText)")
    #expect(outcome.text.contains("\"stakeholders\" : 2"))
    try Places.withTemporaryFolder { folder in
      let target = folder.appending(path: "map").path
      let converted = try run(["convert", "-", target], Data("Source,Target\na,b\n".utf8))
      let validated = try run(["validate", target], Data())
      #expect(converted.status == 0 && validated.status == 0)
    }
  }

  @Test func aFaultInStandardInputHasItsLine() throws {
    let outcome = try run(["validate", "-"], Data("*Vertices 2\n*Arcs\n1 3\n".utf8))
    #expect(outcome.status == 65)
    #expect(outcome.errorText.contains("/-:3:1"), "\(outcome.errorText)")
  }

  @Test func emptyStandardInputIsNoFormat() throws {
    #expect(try run(["summary", "-"], Data()).status == 65)
  }
}
