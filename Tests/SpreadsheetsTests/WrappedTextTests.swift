import Testing

@testable import Spreadsheets

@Suite struct WrappedTextTests {
  @Test(arguments: [
    ("", 10.0, 1), ("mot", 3, 1), ("mot", 2, 2), ("un mot", 6, 1), ("un mot", 5, 2),
    // Words are kept whole: eleven signs do not fit into two lines of six.
    ("un deux mot", 6, 3), ("un deux mot", 7, 2), ("un\ndeux", 20, 2), ("un\n\ndeux", 20, 3),
    // What is longer than a line is cut, and the next word goes on behind it.
    ("anticonstitutionnel a", 10, 3), ("aaaaaaaaaa a", 10, 2), ("a aaaaaaaaaaa", 10, 3),
    ("Structure de rattachement", 15, 2), ("mot", 0, 3), ("mot", -3, 3),
  ])
  func countsTheLinesOfACell(text: String, width: Double, lines: Int) {
    #expect(WrappedText.lines(text, width: width) == lines, "\(text) in \(width)")
  }
}
