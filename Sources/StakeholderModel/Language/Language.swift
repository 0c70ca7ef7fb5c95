/// A language, by its BCP 47 tag in lower case: `fr`, `en`, `pt-br`.
public struct Language: RawRepresentable, Hashable, Sendable, Comparable, Codable,
  CustomStringConvertible
{
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue.lowercased() }

  public static let french = Language(rawValue: "fr")
  public static let english = Language(rawValue: "en")

  /// The languages in which the program itself speaks.
  public static let spoken: [Language] = [.french, .english]

  public var description: String { rawValue }

  public static func < (a: Language, b: Language) -> Bool { a.rawValue < b.rawValue }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
