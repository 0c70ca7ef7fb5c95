extension PartialDate {
  /// What to write instead of a date that says more or less than one: "2016/2017", "vers 2015",
  /// "T1 2017", "12/03/17".
  static func advice(for cell: String) -> LocalizedText {
    let text = cell.folded
    if let match = text.wholeMatch(of: /(\d{4}) ?[\/-] ?(\d{4})/) {
      return LocalizedText(
        en: """
          A cell holds one date: write \(match.1) as the start and \(match.2) as the end.
          """,
        fr: """
          Une cellule contient une seule date : écrire \(match.1) pour le début et \(match.2) pour \
          la fin.
          """)
    }
    if let match = text.wholeMatch(
      of: /(?:vers|environ|env\.?|circa|ca?\.|about|around|~) ?(.+)/),
      let date = PartialDate(String(match.1)) ?? PartialDate(typed: String(match.1))
    {
      return LocalizedText(
        en: "Write \(date), and in the notes that it is not certain.",
        fr: "Écrire \(date), et dire dans les remarques que la date n’est pas sûre.")
    }
    if let date = part(text)?.start {
      return LocalizedText(
        en: "Write \(date), the month in which it begins, or the year alone.",
        fr: "Écrire \(date), le mois où cela commence, ou l’année seule.")
    }
    if let match = text.wholeMatch(of: /(\d{1,2}[\/.-]\d{1,2}[\/.-])(\d{2})/),
      let year = Int(match.2),
      let date = PartialDate(typed: "\(match.1)\(year > 50 ? 19 : 20)\(match.2)")
    {
      return LocalizedText(
        en: "Write the year in four digits: \(date).",
        fr: "Écrire l’année en quatre chiffres : \(date).")
    }
    return LocalizedText(
      en: "Write 2017, 2017-03 or 2017-03-14, as precisely as the source does.",
      fr: "Écrire 2017, 2017-03 ou 2017-03-14, avec la précision de la source.")
  }

  /// The first month of a quarter or half of a year, and its last: "t1 2017", "2e semestre 2017".
  static func part(_ text: String) -> (start: PartialDate, end: PartialDate)? {
    let match =
      text.wholeMatch(of: /([tqs])([1-4])[ \/-]?(\d{4})/).map { ($0.1, $0.2, $0.3) }
      ?? text.wholeMatch(
        of: /([1-4])(?:er|re|e|eme|st|nd|rd|th)? (trimestre|semestre|quarter) (\d{4})/
      )
      .map { ($0.2.prefix(1), $0.1, $0.3) }
    guard let (unit, number, year) = match, let part = Int(number) else { return nil }
    let length = unit == "s" ? 6 : 3
    func date(_ month: Int) -> PartialDate? {
      PartialDate("\(year)-\(month < 10 ? "0" : "")\(month)")
    }
    let first = (part - 1) * length + 1
    guard let start = date(first), let end = date(first + length - 1) else { return nil }
    return (start, end)
  }
}
