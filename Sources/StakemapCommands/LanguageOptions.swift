import ArgumentParser
import Foundation
import StakeholderFormats
import StakeholderModel

/// In which language a command speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: """
      fr or en, or the language of a translation; by default the map's first language, else en.
      """,
    completion: .list(["fr", "en"]))
  var lang: String?

  @Option(
    help: """
      A YAML file with the program's texts in another language; see “stakemap texts”. May be repeated.
      """,
    completion: .file(extensions: ["yaml", "yml"]))
  var translation: [String] = []

  func validate() throws {
    // Which language a translation is in stands in its file.
    guard translation.isEmpty, let lang, !Language.spoken.contains(Language(rawValue: lang)) else {
      return
    }
    throw ValidationError(
      "--lang is fr or en, not “\(lang)”, unless --translation names a file in that language.")
  }

  /// The translations asked for; the first file that has a text gives it.
  /// - Throws: `FormatError` for a file that cannot be read, `Failure` for a language that none has.
  func translations(_ missing: MissingTexts) throws -> [Language: Translation] {
    let files = try translation.map { try TranslationFile.read(URL(filePath: $0)) }
    let byLanguage = Dictionary(grouping: files, by: \.language)
    let translations = byLanguage.map { language, files in
      let texts = files.reduce(into: [:]) { $0.merge($1.texts) { first, _ in first } }
      return (language, Translation(language, texts: texts, whenMissing: missing.note))
    }
    if let lang, !(Language.spoken + byLanguage.keys).contains(Language(rawValue: lang)) {
      let known = (Language.spoken + byLanguage.keys.sorted()).map(\.rawValue)
      throw Failure(
        code: Failure.usage,
        message: "--lang is one of \(known.joined(separator: ", ")), not “\(lang)”.")
    }
    return Dictionary(uniqueKeysWithValues: translations)
  }

  /// The language to speak about a map.
  func language(of map: StakeholderMap) -> Language {
    lang.map { Language(rawValue: $0) } ?? map.settings.spokenLanguages.first ?? .english
  }
}

extension MapSettings {
  /// The languages of the map that the program speaks, or has a translation into.
  var spokenLanguages: [Language] { languages.filter(Language.offered.contains) }
}

/// A command whose language can be chosen.
protocol SpeakingCommand: ParsableCommand {
  var languageOptions: LanguageOptions { get }
}

/// A command about one map.
protocol MapCommand: SpeakingCommand {
  var options: MapOptions { get }
}

extension MapCommand {
  var languageOptions: LanguageOptions { options.languages }
}
