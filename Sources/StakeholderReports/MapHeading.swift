import StakeholderModel

/// What a reader must know of a map before any result of it: its title, as of when it is, and its caveat.
public struct MapHeading: Sendable {
  public let title: String?
  /// "Data as of 3 May 2022. Made up." `nil` where the map says neither.
  public let standing: String?

  public init(_ map: StakeholderMap, in language: Language) {
    title = map.settings.title(in: language).map(language.typeset)
    let asOf = map.settings.date.map { date in
      let text = date.text(in: language)
      return language.say(
        en: "Data as of \(text).", fr: "Données arrêtées \(date.day == nil ? "en" : "au") \(text).")
    }
    let caveat = map.settings.caveats.text(in: language).map(language.typeset)
    let parts = [asOf, caveat].compactMap(\.self)
    standing = parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Above a result, with an empty line after it; empty where the map says nothing of itself.
  public var text: String { Self.paragraphs([title, standing]) }

  public var markdown: String {
    Self.paragraphs([
      title.map { "**\(Markdown.text($0))**" }, standing.map { "> \(Markdown.text($0))" },
    ])
  }

  private static func paragraphs(_ lines: [String?]) -> String {
    lines.compactMap(\.self).map { $0 + "\n\n" }.joined()
  }
}
