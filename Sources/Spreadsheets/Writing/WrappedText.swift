/// How a text falls into lines in a cell of a width: words are kept whole where the width allows it.
enum WrappedText {
  /// How many lines a text takes.
  /// - Parameter width: in characters.
  static func lines(_ text: String, width: Double) -> Int {
    let width = max(1, Int(width))
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(0) { $0 + lines(ofParagraph: $1, width: width) }
  }

  private static func lines(ofParagraph text: Substring, width: Int) -> Int {
    var lines = 1
    var room = width
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let needed = word.count + (room == width ? 0 : 1)
      if needed <= room {
        room -= needed
      } else {
        // A word that is longer than a line is cut.
        lines += (room == width ? 0 : 1) + (word.count - 1) / width
        room = width - ((word.count - 1) % width + 1)
      }
    }
    return lines
  }
}
