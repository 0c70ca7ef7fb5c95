/// The program's texts in one more language, beside the French and English that stand where each text
/// is written.
///
/// A text is looked up by its English template when somebody asks for it in the language, so that
/// nothing is spent on translations by those who ask for French or English:
///
/// ```swift
/// let portuguese = Translation(
///   Language(rawValue: "pt"), texts: ["Data as of {1}.": "Dados de {1}."])
/// Translation.$inForce.withValue([portuguese.language: portuguese]) {
///   print(DiagramCatalog.kinds[0].title(portuguese.language))
/// }
/// ```
public struct Translation: Sendable {
  /// The translations that are looked into. A task's child tasks have them too; a detached task or a
  /// thread has not.
  @TaskLocal public static var inForce: [Language: Translation] = [:]

  public let language: Language
  private let texts: [String: String]
  private let whenMissing: @Sendable (Phrase) -> Void

  /// - Parameters:
  ///   - texts: by English template. `{1}` stands for the first value of the English text, wherever
  ///     the translation puts it. No-break spaces in a template count as spaces.
  ///   - whenMissing: told of every text that is asked for and has no translation; it is shown in
  ///     English.
  public init(
    _ language: Language, texts: [String: String],
    whenMissing: @escaping @Sendable (Phrase) -> Void = { _ in }
  ) {
    self.language = language
    self.texts = Dictionary(
      texts.map { (Self.key($0.key), $0.value.trimmed) }, uniquingKeysWith: { first, _ in first })
    self.whenMissing = whenMissing
  }

  /// `nil` where there is no translation. O(length).
  func text(of phrase: Phrase) -> String? {
    let template = phrase.template
    let key = Self.key(template)
    if let translation = texts[key] {
      let (first, last) = (template.prefix(while: \.isWhitespace), template.trailingSpace)
      return first + phrase.filled(into: translation, in: language) + last
    }
    // Signs around values have no words to translate, but the values may; where the text has no
    // translation, its parts are still asked for, so that what they lack is known too.
    let untranslated = phrase.filled(into: template, in: language)
    guard key.replacing(/\{[0-9]+\}/, with: "").contains(where: \.isLetter) else {
      return untranslated
    }
    whenMissing(phrase)
    return nil
  }

  /// A template as it is looked up: nobody sees which of its spaces may not break, nor those at its
  /// ends, which a translation has from the English text.
  public static func key(_ template: String) -> String {
    template.replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ").trimmed
  }
}

extension String {
  fileprivate var trailingSpace: String {
    String(reversed().prefix(while: \.isWhitespace).reversed())
  }
}

extension Language {
  /// The languages in which the program's texts can be asked for: those it speaks itself, then those
  /// of the translations in force.
  public static var offered: [Language] {
    spoken + Translation.inForce.keys.filter { !spoken.contains($0) }.sorted()
  }
}
