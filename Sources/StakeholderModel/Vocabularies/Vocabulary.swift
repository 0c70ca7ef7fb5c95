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
  /// What else it is called, in any language, where nothing else can be meant.
  public let synonyms: [String]
  /// Words that may mean it, and may mean something else.
  public let hints: [String]

  public init(
    _ id: String, en english: Phrase, fr french: String, under broader: String? = nil,
    also synonyms: [String] = [], perhaps hints: [String] = []
  ) {
    self.id = id
    self.label = LocalizedText(en: english, fr: french)
    self.broader = broader
    self.synonyms = synonyms
    self.hints = hints
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

  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
