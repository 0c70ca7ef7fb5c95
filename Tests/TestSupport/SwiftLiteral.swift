/// A string literal of Swift source text.
public struct SwiftLiteral: Sendable {
  public enum Part: Sendable {
    case text(String)
    /// An interpolated value: its code, and the literals in that.
    case value(String, [SwiftLiteral])
  }

  public let line: Int
  public let parts: [Part]

  /// The text with `{1}`, `{2}` … in the place of its values.
  public var template: String {
    var number = 0
    return parts.map { part in
      switch part {
      case .text(let text): return text
      case .value:
        number += 1
        return "{\(number)}"
      }
    }.joined()
  }

  /// The literals inside its values.
  public var inner: [SwiftLiteral] {
    parts.flatMap { part -> [SwiftLiteral] in
      if case .value(_, let literals) = part { literals + literals.flatMap(\.inner) } else { [] }
    }
  }

  /// The code of its values.
  var code: [String] {
    parts.compactMap { if case .value(let code, _) = $0 { code } else { nil } }
  }
}

/// Walks through Swift source text, telling code from literals and comments. Knows what the sources of
/// this package use: no raw strings with interpolations, no quotation marks in regular expressions.
struct SwiftScanner {
  let text: [Character]
  var place = 0
  private(set) var line: Int

  init(_ source: String, firstLine: Int) {
    text = Array(source)
    line = firstLine
  }

  var current: Character? { place < text.count ? text[place] : nil }

  func starts(with prefix: String) -> Bool {
    text[place...].starts(with: Array(prefix))
  }

  @discardableResult
  mutating func advance(_ count: Int = 1) -> Character {
    let first = text[place]
    for character in text[place..<place + count] where character.isNewline { line += 1 }
    place += count
    return first
  }

  /// Skips a comment, if there is one here.
  mutating func skipComment() -> Bool {
    if starts(with: "//") {
      while let character = current, !character.isNewline { advance() }
      return true
    }
    if starts(with: "/*") {
      while current != nil, !starts(with: "*/") { advance() }
      advance(2)
      return true
    }
    return false
  }

  /// The literal that begins here, if one does.
  mutating func literal() -> SwiftLiteral? {
    guard current == "\"" else { return nil }
    let start = line
    let mark = starts(with: "\"\"\"") ? "\"\"\"" : "\""
    advance(mark.count)
    var parts: [SwiftLiteral.Part] = []
    var run = ""
    while current != nil, !starts(with: mark) {
      guard current == "\\" else {
        run.append(advance())
        continue
      }
      advance()
      if current == "(" {
        parts.append(.text(run))
        run = ""
        let start = place
        let literals = value()
        parts.append(.value(String(text[start..<place]), literals))
      } else if let character = escaped() {
        run.append(character)
      }
    }
    advance(mark.count)
    parts.append(.text(run))
    if mark.count == 3 { parts = Self.unindented(parts) }
    return SwiftLiteral(line: start, parts: parts)
  }

  /// What an escape stands for; `nil` where the line goes on.
  private mutating func escaped() -> Character? {
    let letter = advance()
    switch letter {
    case "n": return "\n"
    case "t": return "\t"
    case "u":
      let digits = text[(place + 1)...].prefix { $0 != "}" }
      advance(digits.count + 2)
      return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init).map(Character.init)
    case let newline where newline.isNewline:
      while current == " " { advance() }
      return nil
    default: return letter
    }
  }

  /// The literals in an interpolated value, up to its closing parenthesis.
  private mutating func value() -> [SwiftLiteral] {
    var literals: [SwiftLiteral] = []
    var depth = 0
    while let character = current {
      if let literal = literal() {
        literals.append(literal)
        continue
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      advance()
      if depth == 0 { break }
    }
    return literals
  }

  /// A literal of several lines without the indentation of its last line.
  private static func unindented(_ parts: [SwiftLiteral.Part]) -> [SwiftLiteral.Part] {
    guard case .text(let last) = parts[parts.count - 1] else { return parts }
    let indentation = String(last.reversed().prefix { $0 == " " })
    var result = parts.map { part -> SwiftLiteral.Part in
      guard case .text(let text) = part else { return part }
      return .text(text.replacing("\n" + indentation, with: "\n"))
    }
    if case .text(let first) = result[0] { result[0] = .text(String(first.dropFirst())) }
    if case .text(let last) = result[result.count - 1] {
      result[result.count - 1] = .text(String(last.dropLast()))
    }
    return result
  }
}
