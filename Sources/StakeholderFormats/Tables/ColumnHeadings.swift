import StakeholderModel

/// Finds the columns that the headings of a file mean: by their names, or by what people call them in
/// French or English, whatever the capitals and accents.
struct ColumnHeadings {
  private let table: MapTable
  /// The names of columns by folded headings: one table for plain columns and one for those that carry
  /// a language.
  private var plain: [String: String] = [:]
  private var localized: [String: String] = [:]

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
        }
      }
    }
    for (synonym, name) in Self.synonyms where plain[name] != nil { plain[synonym] = name }
  }

  /// The column of each heading, `nil` where the table has none. An exact name goes before what means
  /// the same, and a column is given only once. O(headings).
  func headers(of headings: [String]) -> [MapHeader?] {
    var headers = headings.map { heading -> MapHeader? in
      let exact = MapHeader(heading)
      return table.has(exact) ? exact : nil
    }
    var taken = Set(headers.compactMap { $0 })
    for (index, heading) in headings.enumerated() where headers[index] == nil {
      guard let header = meant(by: heading), taken.insert(header).inserted else { continue }
      headers[index] = header
    }
    return headers
  }

  private func meant(by heading: String) -> MapHeader? {
    if let name = plain[heading.folded] { return MapHeader(name: name) }
    // “Nom (fr)” or “Nom : fr”.
    let (mark, end): (Character, Int) = heading.hasSuffix(")") ? ("(", 1) : (":", 0)
    guard let place = heading.lastIndex(of: mark),
      let name = localized[String(heading[..<place]).folded],
      let language = Self.language(heading[place...].dropFirst().dropLast(end).trimmed)
    else { return nil }
    return MapHeader(name: name, language: language)
  }

  /// "fr", "français", "French" and the tag of any language.
  private static func language(_ text: String) -> Language? {
    let names: [String: Language] = [
      "francais": .french, "french": .french, "anglais": .english, "english": .english,
    ]
    if let language = names[text.folded] { return language }
    guard text.wholeMatch(of: /[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil else { return nil }
    return Language(rawValue: text)
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
