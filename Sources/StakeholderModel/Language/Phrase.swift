/// An English text of the program that remembers which parts of it were filled in, so that it can be
/// said in another language too.
///
/// It is written as a literal: `"Data as of \(date)."` has the template `Data as of {1}.`, which is
/// its key in a ``Translation``. A value that is itself a text of the program is translated with it.
public struct Phrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// The English text with its values.
  public let text: String
  /// Only where the values stand is kept, not the template: most texts are never translated.
  private let values: [Value]

  fileprivate struct Value: Hashable, Sendable {
    /// In bytes of the text.
    let range: Range<Int>
    /// A value that has other words in other languages.
    let words: LocalizedText?
  }

  public init(stringLiteral text: String) {
    self.text = text
    values = []
  }

  public init(stringInterpolation interpolation: StringInterpolation) {
    text = interpolation.text
    values = interpolation.values
  }

  /// Collects the text and the places of its values.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var text = ""
    fileprivate var values: [Value] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 16)
      values.reserveCapacity(interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) { text += literal }

    public mutating func appendInterpolation(_ value: String) { append(value, words: nil) }

    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(value.description, words: nil)
    }

    /// A part that has its own words in each language.
    public mutating func appendInterpolation(_ words: LocalizedText) {
      append(words(.english), words: words)
    }

    public mutating func appendInterpolation(_ words: Phrase) {
      append(words.text, words: LocalizedText(part: words))
    }

    private mutating func append(_ value: String, words: LocalizedText?) {
      let start = text.utf8.count
      text += value
      values.append(Value(range: start..<text.utf8.count, words: words))
    }
  }
}

extension Phrase {
  /// Two parts in one text, whose values are numbered together.
  public static func + (a: Phrase, b: Phrase) -> Phrase {
    let shift = a.text.utf8.count
    let moved = b.values.map {
      Value(range: $0.range.lowerBound + shift..<$0.range.upperBound + shift, words: $0.words)
    }
    return Phrase(text: a.text + b.text, values: a.values + moved)
  }

  private init(text: String, values: [Value]) {
    self.text = text
    self.values = values
  }

  /// The text with `{1}`, `{2}` … in the place of its values. O(length).
  public var template: String {
    var template = ""
    var end = text.utf8.startIndex
    for (number, value) in values.enumerated() {
      let range = indices(of: value)
      template += text[end..<range.lowerBound] + "{\(number + 1)}"
      end = range.upperBound
    }
    return template + text[end...]
  }

  /// The text in a language that a ``Translation`` in force speaks; in English where there is none.
  public func text(in language: Language) -> String {
    Translation.inForce[language]?.text(of: self) ?? text
  }

  /// The values, numbered from 1 on, put into another template. A number that no value has stays.
  func filled(into template: String, in language: Language) -> String {
    template.replacing(/\{([0-9]{1,3})\}/) { match in
      guard let number = Int(match.1), values.indices.contains(number - 1) else {
        return String(match.0)
      }
      let value = values[number - 1]
      return value.words?(language) ?? String(text[indices(of: value)])
    }
  }

  private func indices(of value: Value) -> Range<String.Index> {
    let bytes = text.utf8
    return bytes.index(
      bytes.startIndex, offsetBy: value.range.lowerBound)..<bytes.index(
        bytes.startIndex, offsetBy: value.range.upperBound)
  }
}
