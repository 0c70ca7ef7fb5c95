import StakeholderModel

/// What is said of characters that no installed font has.
enum MissingCharacters {
  /// A writing of some country, and the package that brings a font for it.
  private struct Script {
    let name: LocalizedText
    let ranges: [ClosedRange<UInt32>]
    var package = "fonts-noto-core"
  }

  /// Those that DejaVu Sans lacks and that maps are written in.
  private static let scripts = [
    Script(
      name: LocalizedText(en: "Ethiopic", fr: "éthiopien"),
      ranges: [0x1200...0x139F, 0x2D80...0x2DDF, 0xAB00...0xAB2F]),
    Script(name: LocalizedText(en: "Adlam", fr: "adlam"), ranges: [0x1E900...0x1E95F]),
    Script(name: LocalizedText(en: "Devanagari", fr: "devanagari"), ranges: [0x0900...0x097F]),
    Script(name: LocalizedText(en: "Bengali", fr: "bengali"), ranges: [0x0980...0x09FF]),
    Script(name: LocalizedText(en: "Tamil", fr: "tamoul"), ranges: [0x0B80...0x0BFF]),
    Script(name: LocalizedText(en: "Sinhala", fr: "cingalais"), ranges: [0x0D80...0x0DFF]),
    Script(name: LocalizedText(en: "Thai", fr: "thaï"), ranges: [0x0E00...0x0E7F]),
    Script(name: LocalizedText(en: "Lao", fr: "lao"), ranges: [0x0E80...0x0EFF]),
    Script(name: LocalizedText(en: "Burmese", fr: "birman"), ranges: [0x1000...0x109F]),
    Script(name: LocalizedText(en: "Khmer", fr: "khmer"), ranges: [0x1780...0x17FF]),
    Script(
      name: LocalizedText(en: "Arabic", fr: "arabe"), ranges: [0x0600...0x06FF, 0x0750...0x077F]),
    Script(name: LocalizedText(en: "Cyrillic", fr: "cyrillique"), ranges: [0x0400...0x052F]),
    Script(
      name: LocalizedText(en: "Chinese or Japanese", fr: "chinois ou japonais"),
      ranges: [0x2E80...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF], package: "fonts-noto-cjk"),
    Script(
      name: LocalizedText(en: "Korean", fr: "coréen"), ranges: [0x1100...0x11FF, 0xAC00...0xD7AF],
      package: "fonts-noto-cjk"),
    Script(
      name: LocalizedText(en: "emoji", fr: "émojis"), ranges: [0x1F300...0x1FAFF],
      package: "fonts-noto-color-emoji"),
  ]
  /// How many characters a sentence shows.
  private static let mostShown = 8

  /// - Parameter characters: each once, at least one.
  static func text(_ characters: String, _ language: Language) -> String {
    let scalars = Array(characters.unicodeScalars)
    let known = scripts.filter { script in
      scalars.contains { scalar in script.ranges.contains { $0.contains(scalar.value) } }
    }
    var packages: [String] = []
    for script in known where !packages.contains(script.package) { packages.append(script.package) }
    let install = (packages.isEmpty ? ["fonts-noto-core"] : packages).joined(separator: " ")
    // "and 1 more" would take as much room as the one.
    var shown = scalars.prefix(scalars.count == mostShown + 1 ? mostShown + 1 : mostShown)
      .map { "\(String($0)) (U+\(String($0.value, radix: 16, uppercase: true)))" }
    let rest = scalars.count - shown.count
    if rest > 0 { shown.append(language.say(en: "\(rest) more", fr: "\(rest) autres")) }
    let listed = language.list(shown)
    guard !known.isEmpty else {
      return language.say(
        en: """
          no installed font has \(listed); boxes stand in their place. Install a font that does (Debian: \
          apt-get install \(install)).
          """,
        fr: """
          aucune police installée ne contient \(listed) ; des cases les remplacent. Installer une police qui \
          les contient (Debian : apt-get install \(install)).
          """)
    }
    let names = language.list(known.map { $0.name(language) })
    return language.say(
      en: """
        no installed font has \(listed) (script: \(names)); boxes stand in their place. Install a font that \
        does (Debian: apt-get install \(install)).
        """,
      fr: """
        aucune police installée ne contient \(listed) (écriture : \(names)) ; des cases les remplacent. \
        Installer une police qui les contient (Debian : apt-get install \(install)).
        """)
  }
}
