import CoordinationAnalysis
import Foundation
import TestSupport
import Testing
import Yams

@Suite struct NormsFileTests {
  /// `Documentation/norms.yaml` says every default, so that a copy of it changes nothing.
  @Test func theNormsFileHasEveryDefaultWithASource() throws {
    let file = Places.checkout.appending(path: "Documentation/norms.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(try YAMLDecoder().decode(Norms.self, from: text) == Norms())
    let known = try #require(try Yams.compose(yaml: YAMLEncoder().encode(Norms()))?.mapping)
    let written = try #require(try Yams.compose(yaml: text)?.mapping)
    for (family, norms) in known {
      for key in norms.mapping?.keys.compactMap(\.string) ?? [] {
        #expect(written[family]?.mapping?[Node(key)] != nil, "\(key)")
        // What it means and where it comes from stands above it.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(lines.firstIndex { $0.hasPrefix("  \(key):") }, "\(key)")
        #expect(lines[place - 1].hasPrefix("  # "), "\(key)")
      }
    }
  }
}
