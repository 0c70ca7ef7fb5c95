import StakeholderModel

/// Finds the columns that the headings of a file mean: by their names, or by what people call them in
/// French or English, whatever the capitals and accents.
struct ColumnHeadings {
  private let table: MapTable
  /// The names of columns by folded headings: one table for plain columns and one for those that carry
  /// a language.
  private var plain: [String: String] = [:]
  private var localized: [String: String] = [:]
  /// “Source” for “Sources”, “Langue” for “Langues”: by the singulars of plain headings.
  private var inOtherNumber: [String: String] = [:]

  /// What else a column is called.
  private static let synonyms = ["actor": "stakeholder", "acteur": "stakeholder"]

  init(_ table: MapTable) {
    self.table = table
    for column in table.columns {
      let headings = [column.name] + column.heading.languages.compactMap { column.heading[$0] }
      for heading in headings.map(\.folded) {
        if column.isLocalized {
          localized[heading] = localized[heading] ?? column.name
        } else {
          plain[heading] = plain[heading] ?? column.name
          let singular = Self.singular(heading)
          inOtherNumber[singular] = inOtherNumber[singular] ?? column.name
        }
      }
    }
    for (synonym, name) in Self.synonyms where plain[name] != nil { plain[synonym] = name }
  }

  private static func singular(_ heading: String) -> String {
    heading.split(separator: " ").map { $0.hasSuffix("s") ? $0.dropLast() : $0 }
      .joined(separator: " ")
  }

  /// The column of each heading, `nil` where the table has none. An exact name goes before what means
  /// the same, and a column is given only once. O(headings).
  func headers(of headings: [String]) -> [MapHeader?] {
    var headers = headings.map { heading -> MapHeader? in
      let exact = MapHeader(heading)
      return table.has(exact) ? exact : nil
    }
    var taken = Set(headers.compactMap { $0 })
    for mayDifferInNumber in [false, true] {
      for (index, heading) in headings.enumerated() where headers[index] == nil {
        guard let header = meant(by: heading, mayDifferInNumber),
          taken.insert(header).inserted
        else { continue }
        headers[index] = header
      }
    }
    return headers
  }

  private func meant(by heading: String, _ mayDifferInNumber: Bool) -> MapHeader? {
    let folded = heading.folded
    if let name = plain[folded] { return MapHeader(name: name) }
    if mayDifferInNumber, let name = inOtherNumber[Self.singular(folded)] {
      return MapHeader(name: name)
    }
    // “Nom (fr)” or “Nom : fr”.
    let (mark, end): (Character, Int) = heading.hasSuffix(")") ? ("(", 1) : (":", 0)
    guard let place = heading.lastIndex(of: mark),
      let name = localized[String(heading[..<place]).folded],
      let language = Language(named: heading[place...].dropFirst().dropLast(end).trimmed)
    else { return nil }
    return MapHeader(name: name, language: language)
  }

  /// What stands above the columns of a workbook: headings in a language where they can be read back,
  /// names where they can't.
  func headings(of headers: [MapHeader], in language: Language) -> [String] {
    let headings = headers.map { header -> String in
      guard let column = table.column(header) else { return header.text }
      return column.heading(language) + (header.language.map { " (\($0))" } ?? "")
    }
    let known = headers.map { table.has($0) ? $0 : nil }
    return self.headers(of: headings) == known ? headings : headers.map(\.text)
  }
}
