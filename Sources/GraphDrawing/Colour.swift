/// A colour as six hexadecimal digits, the only form that every output understands.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// - Precondition: `hex` is `#` and six hexadecimal digits.
  public init(_ hex: StaticString) {
    let text = "\(hex)"
    precondition(
      Self.isWritten(text),
      "A colour must be written as # and six hexadecimal digits: \(text)")
    description = text.uppercased()
  }

  /// What somebody wrote; `nil` where it is not `#` and six hexadecimal digits.
  public init?(written text: String) {
    guard Self.isWritten(text) else { return nil }
    description = text.uppercased()
  }

  private static func isWritten(_ text: String) -> Bool {
    text.utf8.count == 7 && text.first == "#" && text.dropFirst().allSatisfy(\.isHexDigit)
      && text.unicodeScalars.allSatisfy(\.isASCII)
  }

  public static let black = Colour("#000000")
  public static let white = Colour("#FFFFFF")
}

extension Colour: Codable {
  /// - Throws: `DecodingError` for a text that is no colour.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let colour = Colour(written: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "“\(text)” is no colour")
    }
    self = colour
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
