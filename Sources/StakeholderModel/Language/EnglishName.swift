/// A name as English sentences need it: with "the" where it is a description ("the Ministry of
/// Health"), without where it is a proper name ("Unitlife", "USAID").
public struct EnglishName: Hashable, Sendable {
  public let name: String
  public let isPlural: Bool
  private let hasArticle: Bool

  /// - Parameters:
  ///   - name: the name in full, whose nouns tell whether it takes an article.
  ///   - written: what stands in the sentence; the name itself unless given.
  ///   - isDescription: whether it says what something is, as "Purchase of food" does, and is nobody's name.
  ///   - inEnglish: whether the sentence is English too; in another language's the name stands as it
  ///     is, and only its number is known.
  public init(
    _ name: String, written: String? = nil, isDescription: Bool = false, inEnglish: Bool = true
  ) {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let singular = words.contains { Self.nouns.contains($0) }
    // The head of an English name stands before its first comma, "of", "for" or "in".
    let head =
      name.lowercased().prefix { $0 != "," }.split { !$0.isLetter }.map(String.init).prefix {
        !Self.afterTheHead.contains($0)
      }.last ?? ""
    let takesNone = Self.pluralsWithoutArticle.contains(words.first ?? "")
    isPlural =
      takesNone || Self.plurals.contains(head)
      || head.hasSuffix("s") && Self.nouns.contains(Self.singular(head))
    hasArticle = inEnglish && !takesNone && (singular || isPlural)
    let text = written ?? name
    // A plural describes its members; only the name of one body keeps its capital in a sentence.
    let isLower = isPlural || isDescription && hasArticle
    self.name = inEnglish && isLower ? text.decapitalized : text
  }

  public var withArticle: String { hasArticle ? "the \(name)" : name }

  /// "is" or "are", "has" or "have".
  public func verb(_ singular: Phrase, _ plural: Phrase) -> Phrase { isPlural ? plural : singular }

  private static func singular(_ word: String) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if word.hasSuffix("nesses") { return String(word.dropLast(2)) }
    return String(word.dropLast())
  }

  private static let afterTheHead: Set<String> = [
    "of", "for", "in", "on", "as", "off", "at", "to", "with", "without", "that", "who", "whose",
    "which",
    "concerned",
    "consulted", "assisted", "gathered", "engaged", "involved",
  ]
  /// "those involved", "people with disabilities".
  private static let pluralsWithoutArticle: Set<String> = ["those", "people"]
  /// Words that in the singular are more often part of a proper name: "Partner A".
  private static let plurals: Set<String> = [
    "partners", "countries", "colleagues", "actors", "officials", "participants", "payers",
    "parliamentarians",
  ]

  private static let nouns = Set(
    """
    ministry minister president committee council commission unit office secretariat network \
    alliance government parliament programme program fund centre group framework forum agency \
    assembly platform organisation organization bank society directorate department division team \
    structure union federation association mission delegation embassy chamber cluster movement \
    partnership initiative board bureau authority service institute university cell mechanism contact \
    focal point representative beneficiary coordinator company purchase activity party community \
    leader hub funder donor provider stakeholder consultant expert facilitator coalition head speaker \
    committee subcommittee confederation facility secretary officer adviser institution
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
