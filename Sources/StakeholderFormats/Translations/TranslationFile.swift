import Foundation
import StakeholderModel
import Yams

/// The program's texts in one more language, as people write them: a YAML file that names its language
/// and pairs each English text with its translation.
///
/// ```yaml
/// language: pt
/// texts:
///   - en: Data as of {1}.
///     pt: Dados de {1}.
/// ```
public struct TranslationFile: Sendable {
  /// A text whose translation is empty is shown in English.
  public struct Entry: Hashable, Sendable {
    public let english: String
    public let translation: String

    public init(english: String, translation: String) {
      self.english = english
      self.translation = translation
    }
  }

  public let language: Language
  public let entries: [Entry]

  public init(language: Language, entries: [Entry]) {
    self.language = language
    self.entries = entries
  }

  /// Translations by English template, for a ``Translation``.
  public var texts: [String: String] {
    Dictionary(
      entries.filter { !$0.translation.isEmpty }.map { ($0.english, $0.translation) },
      uniquingKeysWith: { first, _ in first })
  }

  /// - Throws: ``FormatError``, with the place of what cannot be understood.
  public static func read(_ location: URL) throws -> TranslationFile {
    let text: String
    do {
      text = try String(contentsOf: location, encoding: .utf8)
    } catch {
      throw FormatError.unreadable(location.path, reason: error.plainReason)
    }
    return try TranslationReader(file: location.lastPathComponent).read(text)
  }

  /// The file, with an example above each text that has values, since `{1}` alone says little.
  /// - Parameter examples: by English template.
  public func text(examples: [String: String] = [:]) -> String {
    var text = """
      # Texts of stakemap in another language. {1}, {2} … stand for names and numbers, and may be put
      # where the language wants them. A text that is left empty is shown in English.
      language: \(language)
      texts:

      """
    for entry in entries {
      if let example = examples[entry.english], example != entry.english {
        text += "\n  # \(example.split(whereSeparator: \.isNewline).joined(separator: " "))"
      }
      text += """

          - en: \(Self.quoted(entry.english))
            \(language): \(Self.quoted(entry.translation))

        """
    }
    return text
  }

  /// As YAML and JSON both quote.
  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
    return "\"\(escaped)\""
  }
}
