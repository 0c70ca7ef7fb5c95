/// Names as Excel takes them: at most 31 signs, none of `[]:*?/\`, no apostrophe at either end, no two alike.
/// A name in French or English is as it should be; one from somebody's translation may not.
struct SheetNames {
  private static let longest = 31
  private var taken: Set<String> = []

  mutating func name(for title: String) -> String {
    let plain = title.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : String($0) }.joined()
    var number = 1
    while true {
      let end = number == 1 ? "" : " \(number)"
      let start = Self.cut(plain, to: Self.longest - end.utf16.count)
      let name = start.isEmpty ? "\(number)" : start + end
      if taken.insert(name.lowercased()).inserted { return name }
      number += 1
    }
  }

  private static func cut(_ text: String, to length: Int) -> String {
    var kept = text[...]
    func isEdge(_ sign: Character) -> Bool { sign.isWhitespace || sign == "'" }
    while kept.first.map(isEdge) ?? false { kept.removeFirst() }
    while kept.utf16.count > length || (kept.last.map(isEdge) ?? false) { kept.removeLast() }
    return String(kept)
  }
}
