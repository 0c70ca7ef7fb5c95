import StakeholderModel

/// Cuts a GML file into keys and values.
struct GMLParser {
  enum Value {
    case text(String)
    case list([Pair])

    var text: String? { if case .text(let text) = self { text } else { nil } }
  }

  struct Pair {
    var key: String
    var value: Value
    var line: Int
  }

  /// As deep as no program writes them; a file may open as many as it has bytes.
  private static let deepest = 100

  private let file: GraphTextFile

  init(_ file: GraphTextFile) { self.file = file }

  /// - Throws: ``FormatError/malformed(_:line:column:reason:)``. O(bytes).
  func list() throws -> [Pair] {
    // The lists that are open, with the key of each.
    var open: [(key: String, line: Int, pairs: [Pair])] = [("", 1, [])]
    var key: (text: String, line: Int)?
    func put(_ value: Value) throws {
      guard let (text, line) = key else {
        throw file.fault(
          open[open.count - 1].line,
          LocalizedText(en: "a value stands without a key", fr: "une valeur figure sans clé"))
      }
      open[open.count - 1].pairs.append(Pair(key: text, value: value, line: line))
      key = nil
    }
    try forEachToken { token, line in
      switch token {
      case .open:
        guard let begun = key, open.count <= Self.deepest else {
          throw file.fault(
            line,
            LocalizedText(
              en: "a list stands here without a key, or too deep",
              fr: "une liste figure ici sans clé, ou à trop de niveaux"))
        }
        open.append((begun.text, begun.line, []))
        key = nil
      case .close:
        guard open.count > 1, key == nil else {
          throw file.fault(
            line,
            LocalizedText(en: "“]” closes nothing here", fr: "« ] » ne ferme rien ici"))
        }
        let list = open.removeLast()
        open[open.count - 1].pairs.append(
          Pair(key: list.key, value: .list(list.pairs), line: list.line))
      case .string(let text): try put(.text(text))
      case .word(let text):
        if key == nil {
          guard text.first?.isLetter == true || text.first == "_" else {
            throw file.fault(
              line,
              LocalizedText(en: "“\(text)” is no key", fr: "« \(text) » n’est pas une clé"))
          }
          key = (text, line)
        } else {
          try put(.text(text))
        }
      }
    }
    guard open.count == 1, key == nil else {
      throw file.fault(
        file.lines.last?.number ?? 1,
        LocalizedText(
          en: "the file ends within a list that begins in line \(open[open.count - 1].line)",
          fr: "le fichier s’arrête dans une liste ouverte à la ligne \(open[open.count - 1].line)"))
    }
    return open[0].pairs
  }

  private enum Token {
    case open, close
    case string(String)
    case word(String)
  }

  private func forEachToken(_ take: (Token, Int) throws -> Void) throws {
    var string: (text: String, line: Int)?
    for line in file.lines {
      if string == nil, line.text.first(where: { !$0.isWhitespace }) == "#" { continue }
      if string != nil { string?.text.append("\n") }
      var word = ""
      func end() throws {
        guard !word.isEmpty else { return }
        try take(.word(word), line.number)
        word = ""
      }
      for character in line.text {
        if let open = string {
          if character == "\"" {
            try take(.string(Self.plain(open.text)), open.line)
            string = nil
          } else {
            string?.text.append(character)
          }
        } else if character == "\"" {
          try end()
          string = ("", line.number)
        } else if character == "[" || character == "]" {
          try end()
          try take(character == "[" ? .open : .close, line.number)
        } else if character.isWhitespace {
          try end()
        } else {
          word.append(character)
        }
      }
      try end()
    }
    if let string {
      throw file.fault(
        string.line,
        LocalizedText(
          en: "a text that begins here is never closed",
          fr: "un texte ouvert ici n’est jamais fermé"))
    }
  }

  /// GML is ASCII: other characters, and quotation marks, stand as entities of HTML.
  private static func plain(_ text: String) -> String {
    guard text.contains("&") else { return text }
    return text.replacing(/&(?:#(\d{1,7})|(quot|amp|lt|gt|apos));/) { match in
      if let number = match.1.flatMap({ UInt32($0) }).flatMap(Unicode.Scalar.init) {
        return String(Character(number))
      }
      let names = ["quot": "\"", "amp": "&", "lt": "<", "gt": ">", "apos": "'"]
      return match.2.flatMap { names[String($0)] } ?? String(match.0)
    }
  }
}
