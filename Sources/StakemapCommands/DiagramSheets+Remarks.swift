import Foundation
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel

extension DiagramSheets {
  /// "organogram", "organogram-1" …: the whole, then its sheets, in each format.
  func files(named name: String) -> [(name: String, format: ImageFormat, data: Data)] {
    func files(_ page: RenderedPage, _ name: String) -> [(String, ImageFormat, Data)] {
      ImageFormat.allCases.compactMap { format in page.files[format].map { (name, format, $0) } }
    }
    return files(whole, name)
      + parts.flatMap { files($0.page, "\(name)-\($0.sheet.number)") }
  }

  /// Says what a reader of the pages might stumble on: that there are several, text that is too small still,
  /// another font, what Graphviz remarked.
  func complain(_ kind: any DiagramKind, _ theme: Theme, _ language: Language) {
    let name = kind.title(language)
    let warning = "\(name)\(language.colon) "
    ([whole] + parts.map(\.page)).complain(named: name, language)
    let (points, count) = (whole.smallestText.text(digits: 1, language), parts.count)
    if isKeyMap {
      let text =
        count > 0
        ? LocalizedText(
          en: "too large for one sheet: a key map, and \(count) numbered sheets.",
          fr:
            "trop vaste pour une seule planche : une planche d’assemblage et \(count) planches numérotées."
        )
        : LocalizedText(
          en: """
            too large to be drawn in full: a map of groups is given instead. To see what they hold, draw a part \
            (stakemap render --only with a level, a group, a kind or codes).
            """,
          fr: """
            trop vaste pour un dessin complet : une carte d’ensembles est donnée à la place. Pour voir ce qu’ils \
            contiennent, dessiner une partie (stakemap render --only avec un échelon, un groupe, un type ou des \
            codes).
            """)
      Console.current.complain(warning + text(language))
    }
    if let problem { Console.current.complain(warning + problem(language)) }
    let read = parts.isEmpty ? [whole] : parts.map(\.page)
    let smallest = read.map(\.smallestText).min() ?? 0
    guard whole.smallestText > 0,
      whole.smallestText < theme.leastText || smallest < theme.leastText,
      !isKeyMap || count > 0
    else { return }
    if count > 0, !isKeyMap {
      let text = LocalizedText(
        en: """
          on one sheet its smallest text has \(points) points; \(count) numbered sheets to be read go with it. \
          One sheet is enough on a larger page (--page a3, --page exact).
          """,
        fr: """
          sur une seule planche, le plus petit texte mesure \(points) points ; \(count) planches numérotées \
          l’accompagnent. Une seule suffit sur une page plus grande (--page a3, --page exact).
          """)
      Console.current.complain(warning + text(language))
    }
    guard smallest < theme.leastText else { return }
    let least = smallest.text(digits: 1, language)
    let text = LocalizedText(
      en: """
        the smallest text comes out at \(least) points. A larger page helps \
        (--page a3), or fewer parties (stakemap render --only, --hide).
        """,
      fr: """
        le plus petit texte mesure \(least) points. Choisir une page plus \
        grande (--page a3) ou montrer moins d’éléments (stakemap render --only, --hide).
        """)
    Console.current.complain(warning + text(language))
  }
}

extension [RenderedPage] {
  /// Says what a reader of the pages might stumble on whatever they show: another font, signs that none has, what
  /// Graphviz remarked.
  func complain(named name: String, _ language: Language) {
    let warning = "\(name)\(language.colon) "
    var remarks: [String] = []
    for remark in flatMap(\.warnings) where !remarks.contains(remark) {
      remarks.append(remark)
    }
    for remark in remarks { Console.current.complain(warning + remark) }
    if let font = first?.missingFont {
      let text = LocalizedText(
        en: "the font “\(font.wanted)” is not installed; “\(font.used)” stands in for it.",
        fr: "la police « \(font.wanted) » n’est pas installée ; « \(font.used) » la remplace.")
      Console.current.complain(warning + text(language))
    }
    var missing = String.UnicodeScalarView()
    for character in flatMap(\.missingCharacters.unicodeScalars)
    where !missing.contains(character) {
      missing.append(character)
    }
    if !missing.isEmpty {
      Console.current.complain(warning + MissingCharacters.text(String(missing), language))
    }
  }
}
