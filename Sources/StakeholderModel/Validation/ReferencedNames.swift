/// Says what is wrong with a cell that refers to a row which is not there.
struct ReferencedNames {
  private let names: RowNames
  private let nearest: Suggestions
  private let map: StakeholderMap

  init(_ map: StakeholderMap) {
    names = RowNames(map)
    nearest = Suggestions(names.nearest)
    self.map = map
  }

  /// What is wrong with a reference; `nil` when it leads somewhere or the cell is empty.
  /// - Parameter isList: whether the cell may hold several.
  func fault(for cell: String, as reference: Reference, isList: Bool = false) -> CellFault? {
    let id = reference == .source ? String(cell.prefix { $0 != "#" }) : cell
    guard !cell.isEmpty, !names.has(id, reference) else { return nil }
    var fault = fault(for: cell, id, reference)
    if isList, reference != .source, cell.contains(where: { ",;/".contains($0) }) {
      fault?.remedy = LocalizedText(
        en: "Where these are several, separate them by |.",
        fr: "S’il y en a plusieurs, les séparer par |.")
    }
    return fault
  }

  private func fault(for cell: String, _ id: String, _ reference: Reference) -> CellFault? {
    switch reference {
    case .stakeholder:
      return fault(
        id, reference, .error, "unknown-stakeholder",
        LocalizedText(en: "No stakeholder “\(cell)”.", fr: "Aucune partie prenante « \(cell) »."))
    case .stakeholderOrInstrument:
      return fault(
        id, reference, .error, "unknown-stakeholder",
        LocalizedText(
          en: "No stakeholder or instrument “\(cell)”.",
          fr: "Aucune partie prenante ni aucun instrument « \(cell) »."))
    case .subject:
      return fault(
        id, reference, .error, "unknown-subject",
        LocalizedText(
          en: "No stakeholder, instrument, engagement or area “\(cell)”.",
          fr: "Aucune partie prenante, mission, aucun territoire ni instrument « \(cell) »."))
    case .instrument:
      return fault(
        id, reference, .error, "unknown-instrument",
        LocalizedText(en: "No instrument “\(cell)”.", fr: "Aucun instrument « \(cell) »."))
    case .engagement:
      return fault(
        id, reference, .error, "unknown-engagement",
        LocalizedText(en: "No engagement “\(cell)”.", fr: "Aucune mission « \(cell) »."))
    case .area:
      return fault(
        id, reference, .warning, "unknown-area",
        LocalizedText(en: "No area “\(cell)”.", fr: "Aucun territoire « \(cell) »."))
    case .source:
      return fault(
        id, reference, .warning, "unknown-source",
        LocalizedText(en: "No source “\(id)”.", fr: "Aucune source « \(id) »."))
    case .term:
      // Terms are values: see ``KnownValues``.
      return nil
    }
  }

  private func fault(
    _ id: String, _ reference: Reference, _ severity: Diagnostic.Severity, _ code: String,
    _ summary: LocalizedText
  ) -> CellFault {
    let rows = names.rows(called: id, reference)
    if rows.count > 1 { return ambiguous(id, rows) }
    return CellFault(severity, code, summary, remedy: remedy(for: id, reference))
  }

  /// "MSP" where two ministries of that acronym are. The first two are named.
  private func ambiguous(_ text: String, _ rows: [RowNames.Row]) -> CellFault {
    func number(_ row: RowNames.Row) -> Int { map.originalRow(row.row, of: row.table) + 2 }
    let (first, second, more) = (rows[0], rows[1], rows.count > 2 ? " …" : "")
    return CellFault(
      .error, "ambiguous-name",
      LocalizedText(
        en: """
          “\(text)” means \(rows.count) rows: \(first.id) (row \(number(first))) and \(second.id) (row \
          \(number(second)))\(more).
          """,
        fr: """
          « \(text) » désigne \(rows.count) lignes : \(first.id) (ligne \(number(first))) et \
          \(second.id) (ligne \(number(second)))\(more).
          """),
      remedy: LocalizedText(
        en: "Write the code of the one that is meant.", fr: "Écrire le code de celle qui convient.")
    )
  }

  private func remedy(for id: String, _ reference: Reference) -> LocalizedText {
    if reference == .source, let mark = id.firstIndex(where: { " ,;:(".contains($0) }),
      let source = names.id(meantBy: String(id[..<mark]), .source)
    {
      let place = id[mark...].drop { !$0.isLetter && !$0.isNumber }
      return LocalizedText(
        en: "The place in a source stands after #: \(source)#\(place).",
        fr: "L’endroit dans une source suit le signe # : \(source)#\(place).")
    }
    let parts = id.replacing(/\s(?:et|and)\s/, with: "|").split { "|,;/+&".contains($0) }
      .map(\.trimmed)
    if parts.count > 1, parts.allSatisfy({ names.id(meantBy: $0, reference) != nil }) {
      return reference == .area
        ? LocalizedText(
          en: """
            A cell names one: write a row for each of the \(parts.count), with its own figures; a number \
            of people that is known for all together only stands in one row without a place.
            """,
          fr: """
            Une cellule n’en désigne qu’un : écrire une ligne pour chacun des \(parts.count), avec ses \
            propres chiffres ; un nombre de personnes connu seulement pour l’ensemble se met sur une \
            seule ligne, sans territoire.
            """)
        : LocalizedText(
          en: "A cell names one: write a row for each of the \(parts.count).",
          fr: "Une cellule n’en désigne qu’une : écrire une ligne pour chacune des \(parts.count).")
    }
    return .didYouMean(
      nearest.suggestion(for: id, reference),
      otherwise: LocalizedText(
        en: "Add it to the table “\(table(reference))”, or correct it here.",
        fr: "L’ajouter au tableau « \(table(reference)(.french)) », ou corriger cette cellule."))
  }

  /// What the table is called that a reference leads to; the first, where it may be several.
  private func table(_ reference: Reference) -> LocalizedText {
    switch reference {
    case .stakeholder, .stakeholderOrInstrument, .subject: Stakeholder.schema.title
    case .instrument: Instrument.schema.title
    case .engagement: Engagement.schema.title
    case .area: Area.schema.title
    case .source: Source.schema.title
    case .term: Term.schema.title
    }
  }
}

/// The names that were probably meant, for the first texts that lead nowhere: a search goes over all
/// names, and a map of thousands of broken ties would wait for it for minutes.
private final class Suggestions {
  private let nearest: [Reference: NearestName]
  private var searchesLeft = 200
  private var found: [Reference: [String: String?]] = [:]

  init(_ nearest: [Reference: NearestName]) { self.nearest = nearest }

  func suggestion(for text: String, _ reference: Reference) -> String? {
    if let known = found[reference]?[text] { return known }
    guard searchesLeft > 0 else { return nil }
    searchesLeft -= 1
    let suggestion = nearest[reference]?.suggestion(for: text)
    found[reference, default: [:]][text] = .some(suggestion)
    return suggestion
  }
}
