import Foundation

/// One text of the program as it stands in the sources: the arguments `en:` and `fr:` of one call, the
/// two of a function `say`, or those of an English `verb`, which has no French. Each may choose
/// between several literals.
public struct ProgramText: Sendable {
  public let file: String
  public let line: Int
  public let english: [SwiftLiteral]
  public let french: [SwiftLiteral]
  /// Whether one side is put together from several literals.
  public let isComposed: Bool

  /// The English templates; of a text put together from several literals, all of them in one, too.
  public var englishTemplates: [String] {
    let single = english.map(\.template)
    guard isComposed else { return single }
    let joined = SwiftLiteral(line: line, parts: english.flatMap(\.parts))
    return single + [joined.template]
  }

  /// Every text in a folder of the checkout, in the order of files and lines.
  public static func all(in folder: String = "Sources") throws -> [ProgramText] {
    let top = Places.checkout.appending(path: folder)
    let paths = FileManager.default.enumerator(atPath: top.path)?.compactMap { $0 as? String } ?? []
    return try paths.filter { $0.hasSuffix(".swift") }.sorted().flatMap { path in
      let source = try String(contentsOf: top.appending(path: path), encoding: .utf8)
      return all(inSource: source, file: "\(folder)/\(path)")
    }
  }

  /// Every text in one source file.
  public static func all(inSource source: String, file: String = "", firstLine: Int = 1)
    -> [ProgramText]
  {
    var scanner = SwiftScanner(source, firstLine: firstLine)
    var texts: [ProgramText] = []
    var english: (line: Int, Argument)?
    var word = ""
    while let character = scanner.current {
      if scanner.skipComment() {
        word = ""
        continue
      }
      if let literal = scanner.literal() {
        texts += literal.code.flatMap { all(inSource: $0, file: file, firstLine: literal.line) }
        word = ""
        continue
      }
      if character.isLetter || character.isNumber || character == "_" {
        word.append(scanner.advance())
        continue
      }
      let line = scanner.line
      scanner.advance()
      switch (word, character) {
      case ("en", ":"): english = (line, Argument(&scanner))
      case ("fr", ":"):
        let french = Argument(&scanner)
        texts += [english.flatMap { text(file, $0.line, $0.1, french) }].compactMap { $0 }
        english = nil
      case ("say", "(") where !scanner.isAtLabel, ("verb", "(") where !scanner.isAtLabel:
        let first = Argument(&scanner)
        scanner.advance()
        let second = Argument(&scanner)
        let pair = word == "say" ? (first, second) : (first + second, Argument())
        texts += [text(file, line, pair.0, pair.1)].compactMap { $0 }
      default: break
      }
      word = ""
    }
    return texts
  }

  private static func text(_ file: String, _ line: Int, _ english: Argument, _ french: Argument)
    -> ProgramText?
  {
    guard !english.literals.isEmpty || !french.literals.isEmpty else { return nil }
    return ProgramText(
      file: file, line: line, english: english.literals, french: french.literals,
      isComposed: english.isComposed || french.isComposed)
  }
}

/// The literals of one argument of a call.
private struct Argument {
  var literals: [SwiftLiteral] = []
  var isComposed = false

  init() {}

  static func + (a: Argument, b: Argument) -> Argument {
    var both = a
    both.literals += b.literals
    return both
  }

  /// Reads up to the comma or parenthesis that ends the argument.
  init(_ scanner: inout SwiftScanner) {
    var depth = 0
    while let character = scanner.current {
      if scanner.skipComment() { continue }
      if let literal = scanner.literal() {
        literals.append(literal)
        continue
      }
      if depth == 0, ",)}".contains(character) { return }
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character == "+" { isComposed = true }
      scanner.advance()
    }
  }
}

extension SwiftScanner {
  /// Whether the first argument has a label, or is declared here.
  fileprivate var isAtLabel: Bool {
    let rest = String(text[place...].drop(while: \.isWhitespace).prefix(4))
    return rest.hasPrefix("_ ") || rest.hasPrefix("en:") || rest.hasPrefix("en ")
  }
}
