import Foundation
import StakeholderModel
import Yams

/// Reads the text of a translation file, and says where it is wrong.
struct TranslationReader {
  let file: String

  func read(_ text: String) throws -> TranslationFile {
    let root: Node?
    do {
      root = try Yams.compose(yaml: text)
    } catch let error as YamlError {
      throw FormatError.unreadable(file, reason: "\(error)")
    }
    guard let root, let mapping = root.mapping else {
      throw fault(
        root,
        LocalizedText(
          en: "a language and its texts are expected.",
          fr: "une langue et ses textes sont attendus."))
    }
    for key in mapping.keys where !["language", "texts"].contains(key.string) {
      throw unknown(key, among: ["language", "texts"])
    }
    let language = try language(mapping["language"] ?? root)
    var entries: [TranslationFile.Entry] = []
    var seen: Set<String> = []
    for node in mapping["texts"]?.sequence ?? [] {
      let entry = try entry(node, language)
      guard seen.insert(Translation.key(entry.english)).inserted else {
        throw fault(
          node,
          LocalizedText(
            en: "“\(entry.english)” stands in the file twice.",
            fr: "« \(entry.english) » figure deux fois dans le fichier."))
      }
      entries.append(entry)
    }
    return TranslationFile(language: language, entries: entries)
  }

  private func language(_ node: Node) throws -> Language {
    var faults: [CellFault] = []
    guard let tag = node.string, let language = Language.parse(tag, faults: &faults),
      faults.isEmpty
    else {
      throw fault(
        node,
        LocalizedText(
          en: "“language” is expected, with a tag such as pt.",
          fr: "« language » est attendu, avec une étiquette telle que pt."))
    }
    guard !Language.spoken.contains(language) else {
      throw fault(
        node,
        LocalizedText(
          en: "the program speaks “\(language)” itself; only another language has a translation.",
          fr: "le programme parle lui-même « \(language) » ; seule une autre langue se traduit."))
    }
    return language
  }

  private func entry(_ node: Node, _ language: Language) throws -> TranslationFile.Entry {
    guard let mapping = node.mapping, let english = mapping["en"]?.string else {
      throw fault(
        node,
        LocalizedText(
          en: "“en” is expected here, with an English text.",
          fr: "« en » est attendu ici, avec un texte anglais."))
    }
    for key in mapping.keys where !["en", language.rawValue].contains(key.string) {
      throw unknown(key, among: ["en", language.rawValue])
    }
    let value = mapping[Node(language.rawValue)]
    // What YAML reads as no value, somebody has left empty.
    let translation = value?.null == nil ? value?.string ?? "" : ""
    let strange = Self.places(translation).subtracting(Self.places(english)).sorted()
    guard strange.isEmpty else {
      let list = strange.joined(separator: ", ")
      throw fault(
        value,
        LocalizedText(
          en: "the English text has no \(list).", fr: "le texte anglais n’a pas de \(list)."))
    }
    return TranslationFile.Entry(english: english, translation: translation)
  }

  private static func places(_ template: String) -> Set<String> {
    Set(template.matches(of: /\{[0-9]+\}/).map { String($0.0) })
  }

  private func unknown(_ key: Node, among known: [String]) -> FormatError {
    fault(
      key,
      LocalizedText(
        en: "“\(key.string ?? "")” means nothing here. Known: \(known.joined(separator: ", ")).",
        fr:
          "« \(key.string ?? "") » n’a pas de sens ici. Noms admis : \(known.joined(separator: ", "))."
      ))
  }

  private func fault(_ node: Node?, _ text: LocalizedText) -> FormatError {
    .mapping(file, line: node?.mark?.line ?? 1, column: node?.mark?.column ?? 1, text)
  }
}
