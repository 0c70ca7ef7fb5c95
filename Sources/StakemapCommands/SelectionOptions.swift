import ArgumentParser
import Foundation
import StakeholderModel

/// Which stakeholders are shown.
struct SelectionOptions: ParsableArguments {
  @Option(
    help:
      "Show only these, separated by commas: parties by code, acronym or name, kinds, groups, levels."
  )
  var only: String?

  @Option(help: "Leave these out, separated by commas; said as with --only.")
  var hide: String?

  private var filter: MapFilter {
    func words(_ text: String?) -> [String] {
      (text ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return MapFilter(only: words(only), hide: words(hide))
  }

  /// - Throws: `Failure` for a word that names nothing in the map.
  func applied(to map: StakeholderMap) throws -> StakeholderMap {
    let unknown = filter.unknownWords(in: map)
    guard unknown.isEmpty else {
      throw Failure(
        code: Failure.usage,
        message: LocalizedText(
          en: """
            The map has no stakeholder, kind, group or level “\(unknown.joined(separator: "”, “"))”.
            """,
          fr: """
            La carte n’a ni partie prenante, ni type, ni groupe, ni échelon \
            « \(unknown.joined(separator: " », « ")) ».
            """))
    }
    return filter.applied(to: map)
  }

  /// A sentence for the reader of a report that shows a part, `nil` where all is shown.
  func text(in language: Language) -> String? {
    guard !filter.isEmpty else { return nil }
    func list(_ words: [String]) -> String { words.joined(separator: ", ") }
    let parts = [
      filter.only.isEmpty
        ? nil
        : LocalizedText(en: "only \(list(filter.only))", fr: "seulement \(list(filter.only))"),
      filter.hidden.isEmpty
        ? nil
        : LocalizedText(en: "without \(list(filter.hidden))", fr: "sans \(list(filter.hidden))"),
    ].compactMap { $0?(language) }.joined(separator: ", ")
    return LocalizedText(
      en: "This report shows a part of the map: \(parts).",
      fr: "Ce rapport ne montre qu’une partie de la carte : \(parts).")(language)
  }
}
