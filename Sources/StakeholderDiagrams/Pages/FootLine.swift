import GraphDrawing
import StakeholderModel

/// A paragraph below a diagram, and where it leads.
struct FootLine {
  var text: String
  var link: Link? = nil

  /// A dozen interviews would fill the sheet; the report lists them all.
  private static let mostSources = 3

  /// What a diagram rests on: in one paragraph, or source by source where one of them has an address.
  static func sources(_ sources: [Source], _ language: Language) -> [FootLine] {
    guard !sources.isEmpty else {
      return [
        FootLine(text: language.say(en: "Sources: not given.", fr: "Sources : non indiquées."))
      ]
    }
    let shown = sources.prefix(mostSources)
    let links = shown.map { $0.url.flatMap(Link.init) }
    let rest = sources.count - shown.count
    let more =
      rest == 0
      ? ""
      : rest == 1
        ? language.say(en: " and one more", fr: " et une autre")
        : language.say(en: " and \(rest) more", fr: " et \(rest) autres")
    // Between the titles a line ends, so that the words around them stay with the first and the last.
    let titles = shown.map { title(of: $0, language).replacing("\n", with: " ") }
      .joined(separator: String(language.semicolon.dropLast()) + "\n")
    let text =
      sources.count == 1
      ? language.say(en: "Source: \(titles).", fr: "Source : \(titles).")
      : language.say(en: "Sources: \(titles)\(more).", fr: "Sources : \(titles)\(more).")
    guard links.contains(where: { $0 != nil }) else {
      return [FootLine(text: text.replacing("\n", with: " "))]
    }
    return zip(text.split(separator: "\n"), links).map { FootLine(text: String($0), link: $1) }
  }

  private static func title(of source: Source, _ language: Language) -> String {
    let title = source.titles[language] ?? source.title
    let by = [source.author, source.date.value?.text(in: language)].compactMap { $0 }
    return by.isEmpty ? title : "\(title) (\(by.joined(separator: ", ")))"
  }
}
