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

extension Language: CellValue {
  public static func parse(_ cell: String, faults: inout [CellFault]) -> Language? {
    if let language = Language(named: cell) { return language }
    if cell.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) == nil {
      faults.append(
        CellFault(
          .warning, "not-a-language",
          LocalizedText(
            en: "“\(cell)” is not the tag of a language.",
            fr: "« \(cell) » n’est pas le code d’une langue."),
          remedy: LocalizedText(
            en: "Write two or three letters, such as fr or en; separate several by |.",
            fr: "Écrire deux ou trois lettres, par exemple fr ou en ; en séparer plusieurs par |."))
      )
    }
    return Language(rawValue: cell)
  }
  public var cell: String { rawValue }
  public static var shape: CellShape { .text }
}
