extension Period {
  /// "2021", "mars 2021 – juin 2021".
  public func text(in language: Language) -> String {
    start == end
      ? start.text(in: language) : "\(start.text(in: language)) – \(end.text(in: language))"
  }

  /// As a sentence needs it: "in 2021", "on 14 March 2021", "from March to June 2021"; "en 2021",
  /// "le 14 mars 2021", "de mars à juin 2021", "du 1er mars au 2 juin 2021".
  public var inSentence: LocalizedText {
    let (first, last) = (Self.text(start), Self.text(end))
    if start == end {
      return start.day == nil
        ? LocalizedText(en: "in \(first)", fr: "en \(first(.french))")
        : LocalizedText(en: "on \(first)", fr: "le \(first(.french))")
    }
    let from = start.day == nil ? "de" : "du"
    let to = end.day == nil ? "à" : "au"
    guard start.year == end.year, start.month != nil, end.month != nil else {
      return LocalizedText(
        en: "from \(first) to \(last)", fr: "\(from) \(first(.french)) \(to) \(last(.french))")
    }
    // The year is said once.
    let year = " \(start.year)"
    return LocalizedText(
      en: "from \(first(.english).replacing(year, with: "")) to \(last)",
      fr: "\(from) \(first(.french).replacing(year, with: "")) \(to) \(last(.french))")
  }

  private static func text(_ date: PartialDate) -> LocalizedText {
    LocalizedText(
      Dictionary(
        Language.offered.map { ($0, date.text(in: $0)) }, uniquingKeysWith: { first, _ in first }))
  }
}
