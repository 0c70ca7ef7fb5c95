extension Period {
  /// "2021", "March – June 2021", "26 – 28 July 2022", "2017 – 2019"; "de mars à juin 2021", "du 26 au 28 juillet
  /// 2022", "2017 – 2019".
  public func text(in language: Language) -> String {
    let isOfYears = start.month == nil && end.month == nil
    if start != end, !isOfYears, language == .french { return inSentence(.french) }
    return start == end
      ? start.text(in: language) : "\(first(language)) – \(end.text(in: language))"
  }

  /// As a sentence needs it: "in 2021", "on 14 March 2021", "from March to June 2021"; "en 2021",
  /// "le 14 mars 2021", "de mars à juin 2021", "d’avril à juin 2021", "du 26 au 28 juillet 2022".
  public var inSentence: LocalizedText {
    let last = Self.text(end)
    if start == end {
      return start.day == nil
        ? LocalizedText(en: "in \(last)", fr: "en \(last(.french))")
        : LocalizedText(en: "on \(last)", fr: "le \(last(.french))")
    }
    let isElided = start.day == nil && "ao".contains(first(.french).prefix(1))
    let from = start.day != nil ? "du " : isElided ? "d’" : "de "
    let to = end.day == nil ? "à" : "au"
    return LocalizedText(
      en: "from \(first(.english)) to \(last)",
      fr: "\(from)\(first(.french)) \(to) \(last(.french))")
  }

  /// The first date without what the last one says as well: its year, or its month and year.
  private func first(_ language: Language) -> String {
    let text = start.text(in: language)
    guard Language.offered.contains(language), start.year == end.year, start.month != nil,
      end.month != nil
    else { return text }
    return start.month == end.month && start.day != nil && end.day != nil
      ? String(text.prefix { $0 != " " }) : text.replacing(" \(start.year)", with: "")
  }

  private static func text(_ date: PartialDate) -> LocalizedText {
    LocalizedText(
      Dictionary(
        Language.offered.map { ($0, date.text(in: $0)) }, uniquingKeysWith: { first, _ in first }))
  }
}
