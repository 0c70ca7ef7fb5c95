/// A colour as six hexadecimal digits, the only form that every output understands.
public struct Colour: Hashable, Sendable, CustomStringConvertible {
  public let description: String

  /// - Precondition: `hex` is `#` and six hexadecimal digits.
  public init(_ hex: StaticString) {
    let text = "\(hex)"
    precondition(
      text.wholeMatch(of: /#[0-9A-Fa-f]{6}/) != nil,
      "A colour must be written as # and six hexadecimal digits: \(text)")
    description = text.uppercased()
  }

  public static let black = Colour("#000000")
  public static let white = Colour("#FFFFFF")
}
