/// One thing that a reader or a check has to say about the input.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Sendable, Comparable, Codable {
    case note, warning, error

    public static func < (a: Severity, b: Severity) -> Bool { a.order < b.order }
    private var order: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }
  }

  /// Where it is. A check of a map names table, row and column; the reader that knows the file turns
  /// that into a line or a sheet's cell.
  public enum Place: Hashable, Sendable {
    case map
    /// `row` counts as a spreadsheet does: the header is row 1, the first record row 2.
    case cell(table: String, row: Int, column: String?)
    case file(String, line: Int?, column: Int?)
    /// `cell` as spreadsheets write it: `C14`, or `14:14` for a whole row.
    case sheet(String, cell: String?, workbook: String)
  }

  public var severity: Severity
  /// Stable, in lower case with hyphens: `unknown-stakeholder`.
  public var code: String
  public var summary: LocalizedText
  public var place: Place
  /// What stands above the column of the place, where a reader knows it.
  public var heading: String?
  public var remedy: LocalizedText?

  public init(
    _ severity: Severity, code: String, summary: LocalizedText, at place: Place,
    remedy: LocalizedText? = nil
  ) {
    self.severity = severity
    self.code = code
    self.summary = summary
    self.place = place
    self.remedy = remedy
  }

  public init(_ fault: CellFault, at place: Place) {
    self.init(
      fault.severity, code: fault.code, summary: fault.summary, at: place, remedy: fault.remedy)
  }
}

extension Diagnostic.Place: CustomStringConvertible {
  public var description: String {
    switch self {
    case .map: "map"
    case .cell(let table, let row, let column):
      [table, String(row), column].compactMap { $0 }.joined(separator: ":")
    case .file(let name, let line, let column):
      [name, line.map(String.init), column.map(String.init)].compactMap { $0 }
        .joined(separator: ":")
    case .sheet(let sheet, let cell, let workbook):
      "\(workbook):\(sheet)" + (cell.map { "!\($0)" } ?? "")
    }
  }
}

extension Diagnostic.Place {
  /// As a reader finds it: `map.xlsx:Liens, ligne 4` for a whole row of a sheet.
  func text(in language: Language) -> String {
    switch self {
    case .map:
      return language.say(en: "map", fr: "carte")
    case .sheet(let sheet, let cell?, let workbook):
      let rows = cell.split(separator: ":")
      guard rows.count == 2, rows[0] == rows[1], let row = Int(rows[0]) else { return description }
      return "\(workbook):\(sheet)" + language.say(en: ", row \(row)", fr: ", ligne \(row)")
    default:
      return description
    }
  }
}

extension Diagnostic {
  /// One line, and a second with the remedy: `ties.csv:14:2: error: … [unknown-stakeholder]`.
  public func text(in language: Language) -> String {
    let place = place.text(in: language) + (heading.map { " (\($0))" } ?? "")
    let line =
      "\(place): \(severity.label(language))\(language.colon) \(summary(language)) [\(code)]"
    guard let remedy else { return line }
    let hint = LocalizedText(en: "hint", fr: "conseil")(language)
    return "\(line)\n  \(hint)\(language.colon) \(remedy(language))"
  }
}

extension [Diagnostic] {
  /// The texts of all, what is said many times being said once with how often: a sheet with one
  /// unknown sector in two thousand rows is one remark. O(diagnostics).
  public func texts(in language: Language) -> [String] {
    // The same but for the place.
    func kind(_ diagnostic: Diagnostic) -> Diagnostic {
      var kind = diagnostic
      kind.place = .map
      kind.heading = nil
      return kind
    }
    let counts = Dictionary(map { (kind($0), 1) }, uniquingKeysWith: +)
    var said: [Diagnostic: Int] = [:]
    return compactMap { diagnostic in
      let kind = kind(diagnostic)
      let (count, place) = (counts[kind] ?? 1, said[kind, default: 0])
      said[kind] = place + 1
      // A few are worth their places each.
      guard count > 3 else { return diagnostic.text(in: language) }
      guard place == 0 else { return nil }
      let more = LocalizedText(
        en: "and \(count - 1) more of the same", fr: "et \(count - 1) autres fois")
      return "\(diagnostic.text(in: language))\n  … \(more(language))"
    }
  }
}

extension Diagnostic.Severity {
  public var label: LocalizedText {
    switch self {
    case .note: LocalizedText(en: "note", fr: "remarque")
    case .warning: LocalizedText(en: "warning", fr: "avertissement")
    case .error: LocalizedText(en: "error", fr: "erreur")
    }
  }
}
