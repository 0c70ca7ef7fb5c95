import Testing

@Suite struct HouseRulesTests {
  @Test(arguments: ["Sources", "Tests", "Benchmarks", "Examples"])
  func filesAreShortAndNamedAfterTheirIdea(_ folder: String) throws {
    let files = try SourceFiles.swift(in: folder)
    #expect(!files.isEmpty)
    for file in files {
      #expect(file.lines.count <= 500, "\(file.path) has \(file.lines.count) lines")
      #expect(
        file.path.firstMatch(of: /\/(Utils?|Helpers?|Common|Manager|Misc)\.swift$/) == nil,
        "\(file.path) has a name that says nothing")
    }
  }

  @Test func nothingIsLeftOpenInTheCode() throws {
    for file in try SourceFiles.swift(in: "Sources") {
      for line in file.lines {
        #expect(
          line.firstMatch(of: /\b(TODO|FIXME|XXX)\b|fatalError\("(un|not )implemented/) == nil,
          "\(file.path): \(line)")
      }
    }
  }

  @Test func everyPublicTypeIsDocumented() throws {
    for file in try SourceFiles.swift(in: "Sources") {
      for (index, line) in file.lines.enumerated()
      where line.firstMatch(of: #/^public (final )?(struct|enum|class|protocol) /#) != nil {
        var above = index - 1
        while above >= 0, file.lines[above].hasPrefix("@") { above -= 1 }
        #expect(
          above >= 0 && file.lines[above].hasPrefix("///"), "\(file.path):\(index + 1): \(line)")
      }
    }
  }
}
