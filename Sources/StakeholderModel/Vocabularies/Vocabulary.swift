/// A set of terms with labels, which a map may go beyond: a value that is not among the terms is kept
/// and warned about.
public protocol Vocabulary: CellValue, RawRepresentable, Comparable, Codable
where RawValue == String {
  init(rawValue: String)
  /// The name of the column or table that uses it, in lower case.
  static var name: String { get }
  /// The known terms, in their natural order.
  static var terms: [VocabularyTerm] { get }
}

/// One term of a vocabulary.
public struct VocabularyTerm: Hashable, Sendable {
  public let id: String
  public let label: LocalizedText
  /// The wider term that this one falls under.
  public let broader: String?

  public init(_ id: String, en english: Phrase, fr french: String, under broader: String? = nil) {
    self.id = id
    self.label = LocalizedText(en: english, fr: french)
    self.broader = broader
  }
}

extension Vocabulary {
  /// The label of a known term; the value itself, in every language, where the term is not known.
  public var label: LocalizedText {
    Self.terms.first { $0.id == rawValue }?.label
      ?? LocalizedText(verbatim: rawValue)
  }

  public var isKnownTerm: Bool { Self.terms.contains { $0.id == rawValue } }

  /// The place of the term in its vocabulary; unknown terms come last.
  public var order: Int { Self.terms.firstIndex { $0.id == rawValue } ?? Self.terms.count }

  public static func < (a: Self, b: Self) -> Bool {
    (a.order, a.rawValue) < (b.order, b.rawValue)
  }

  public static func parse(_ cell: String, faults: inout [CellFault]) -> Self? {
    Self(rawValue: cell)
  }
  public var cell: String { rawValue }
  public static var shape: CellShape { .text }
  public static var vocabulary: (any Vocabulary.Type)? { Self.self }

  public func check() -> [CellFault] {
    guard !isKnownTerm, !rawValue.isEmpty else { return [] }
    let ids = Self.terms.map(\.id)
    // Values may be said by their labels too.
    let labels = Self.terms.flatMap { term in Language.spoken.map { term.label($0) } }
    let nearest =
      NearestName(among: ids).suggestion(for: rawValue)
      ?? NearestName(among: labels).suggestion(for: rawValue)
    let french = Self.terms.map { $0.label(.french) }
    return [
      CellFault(
        .warning, "unknown-term",
        LocalizedText(
          en: "“\(rawValue)” is not a known \(Self.name).",
          fr: "« \(rawValue) » n’est pas une valeur connue pour « \(Self.name) »."),
        remedy: .didYouMean(
          nearest,
          otherwise: LocalizedText(
            en: "It is kept as it is. Known values: \(ids.joined(separator: ", ")).",
            fr:
              "Elle est conservée telle quelle. Valeurs connues : \(french.joined(separator: ", "))."
          )))
    ]
  }

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
