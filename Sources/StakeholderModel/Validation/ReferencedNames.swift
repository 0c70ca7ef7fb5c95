/// Everything in a map that a cell may refer to, with the nearest name for what does not exist.
struct ReferencedNames {
  private let stakeholders: Set<String>
  private let instruments: Set<String>
  private let engagements: Set<String>
  private let areas: Set<String>
  private let sources: Set<String>
  private let terms: TermCatalog

  init(_ map: StakeholderMap) {
    stakeholders = Set(map.stakeholders.map(\.id))
    instruments = Set(map.instruments.map(\.id))
    engagements = Set(map.engagements.map(\.id))
    areas = Set(map.areas.map(\.id))
    sources = Set(map.sources.map(\.id))
    terms = TermCatalog(map)
  }

  /// What is wrong with a reference; `nil` when it leads somewhere or the cell is empty.
  func fault(for cell: String, as reference: Reference) -> CellFault? {
    guard !cell.isEmpty else { return nil }
    switch reference {
    case .stakeholder:
      return fault(
        cell, among: [stakeholders], .error, "unknown-stakeholder",
        LocalizedText(en: "No stakeholder “\(cell)”.", fr: "Aucune partie prenante « \(cell) »."))
    case .stakeholderOrInstrument:
      return fault(
        cell, among: [stakeholders, instruments], .error, "unknown-stakeholder",
        LocalizedText(
          en: "No stakeholder or instrument “\(cell)”.",
          fr: "Aucune partie prenante ni aucun instrument « \(cell) »."))
    case .subject:
      return fault(
        cell, among: [stakeholders, instruments, engagements, areas], .error, "unknown-subject",
        LocalizedText(
          en: "No stakeholder, instrument, engagement or area “\(cell)”.",
          fr: "Aucune partie prenante, mission, zone ni aucun instrument « \(cell) »."))
    case .instrument:
      return fault(
        cell, among: [instruments], .error, "unknown-instrument",
        LocalizedText(en: "No instrument “\(cell)”.", fr: "Aucun instrument « \(cell) »."))
    case .engagement:
      return fault(
        cell, among: [engagements], .error, "unknown-engagement",
        LocalizedText(en: "No engagement “\(cell)”.", fr: "Aucune mission « \(cell) »."))
    case .area:
      return fault(
        cell, among: [areas], .warning, "unknown-area",
        LocalizedText(
          en: "No area “\(cell)” in the areas table.",
          fr: "Aucune zone « \(cell) » dans le tableau « areas »."))
    case .source:
      let id = String(cell.prefix { $0 != "#" })
      return fault(
        id, among: [sources], .warning, "unknown-source",
        LocalizedText(en: "No source “\(id)”.", fr: "Aucune source « \(id) »."))
    case .term(let vocabulary):
      guard !terms.has(cell, in: vocabulary) else { return nil }
      let known = terms.ids(of: vocabulary)
      return CellFault(
        .warning, "unknown-term",
        LocalizedText(
          en: "“\(cell)” is not a known \(vocabulary).",
          fr: "« \(cell) » n’est pas une valeur connue pour « \(vocabulary) »."),
        remedy: .didYouMean(
          NearestName(among: known).suggestion(for: cell),
          otherwise: LocalizedText(
            en: "It is kept as it is. Add it to the terms table to give it a label.",
            fr: "Elle est conservée. L’ajouter au tableau « terms » pour lui donner un libellé.")))
    }
  }

  private func fault(
    _ id: String, among known: [Set<String>], _ severity: Diagnostic.Severity, _ code: String,
    _ summary: @autoclosure () -> LocalizedText
  ) -> CellFault? {
    guard !known.contains(where: { $0.contains(id) }) else { return nil }
    // The search goes over all names: a map of ten thousand broken ties would wait for it for minutes.
    let candidates = known.reduce(0) { $0 + $1.count } <= 2_000 ? known.flatMap { $0.sorted() } : []
    return CellFault(
      severity, code, summary(),
      remedy: .didYouMean(
        NearestName(among: candidates).suggestion(for: id),
        otherwise: LocalizedText(
          en: "Add it to its table, or correct the id here.",
          fr: "L’ajouter à son tableau, ou corriger l’identifiant ici.")))
  }
}
