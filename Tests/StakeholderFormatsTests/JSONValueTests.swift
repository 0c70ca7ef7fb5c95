import Foundation
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct JSONValueTests {
  private func read(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  @Test(arguments: [
    "null", "true", "false", "0", "-1.5", "0.1", "12345678901234567890", "\"\"", "\"é\\\"\\n\"",
    "[]", "{}", "[1,[2,{\"a\":null}]]", "{\"a\":1,\"b\":{\"c\":[true]}}", "\"https://x/y\"",
  ])
  func comesBackAsItWas(text: String) throws {
    #expect(try read(text).text(pretty: false) == text)
  }

  @Test func sortsTheKeysOfAnObject() throws {
    #expect(try read("{\"b\":1,\"a\":2}").text(pretty: false) == "{\"a\":2,\"b\":1}")
  }

  @Test func tellsItsKind() throws {
    #expect(try read("\"x\"").string == "x")
    #expect(try read("[1]").array == [.number(1)])
    #expect(try read("{\"a\":false}").object == ["a": .bool(false)])
    #expect(try read("1").string == nil)
    #expect(try read("\"x\"").array == nil)
    #expect(try read("[]").object == nil)
  }

  @Test(arguments: ["", "{", "{\"a\" 1}", "nul", "\"", "1e999999"])
  func refusesWhatIsNoJSON(text: String) {
    #expect(throws: (any Error).self) { try read(text) }
  }

  @Test func survivesAHundredThousandBrackets() {
    #expect(throws: (any Error).self) { try read(String(repeating: "[", count: 100_000)) }
    let closed = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    #expect(throws: (any Error).self) { try read(closed) }
  }
}
