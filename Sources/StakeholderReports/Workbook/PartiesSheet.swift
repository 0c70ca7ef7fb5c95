import CoordinationAnalysis
import StakeholderModel

/// Who is on the map, and what is known of each.
struct PartiesSheet: ReportSheet {
  let title = LocalizedText(en: "Parties", fr: "Parties prenantes")
  let purpose = LocalizedText(
    en: "A row is one party of the map, by name, with what is known of it.",
    fr: "Une ligne est une partie prenante de la carte, par nom, avec ce qui en est connu.")

  func content(of report: WorkbookReport) -> SheetContent {
    guard !report.map.stakeholders.isEmpty else {
      return .nothing(
        LocalizedText(en: "The map has no parties.", fr: "La carte n’a aucune partie prenante."))
    }
    let language = report.language
    let parties = language.sorted(report.map.stakeholders) { $0.name(in: language) }
    return .rows(SheetTable(parties, columns(report), in: language))
  }

  private func columns(_ report: WorkbookReport) -> [SheetColumn<Stakeholder>] {
    let (map, names, language) = (report.map, report.names, report.language)
    var ties: [String: Int] = [:]
    for tie in map.ties where tie.isInForce {
      for id in Set([tie.from, tie.to]) { ties[id, default: 0] += 1 }
    }
    let bodies = Dictionary(
      report.analyses.loads.map { ($0.id, $0.bodies.count) },
      uniquingKeysWith: { first, _ in first })
    func label<Term: Vocabulary>(_ fact: Fact<Term>) -> SheetValue? {
      .known(fact.value?.label(language))
    }
    func said(_ fact: Fact<String>, _ column: String) -> SheetValue? {
      .known(fact.value.map { names.said($0, of: "stakeholders.\(column)") })
    }
    return [
      SheetColumn(LocalizedText(en: "Party", fr: "Partie prenante"), 50) {
        .text(language.typeset($0.name(in: language)))
      },
      SheetColumn(LocalizedText(en: "Acronym", fr: "Sigle"), 14) {
        .known($0.acronym(in: language))
      },
      SheetColumn(LocalizedText(en: "Code", fr: "Code"), 20) { .text($0.id) },
      SheetColumn(LocalizedText(en: "Kind", fr: "Type"), 24) {
        $0.kind == .known(.unspecified) ? nil : label($0.kind)
      },
      SheetColumn(LocalizedText(en: "Group", fr: "Groupe"), 24) { label($0.group) },
      SheetColumn(LocalizedText(en: "Level", fr: "Échelon"), 14) { label($0.level) },
      SheetColumn(LocalizedText(en: "Area", fr: "Territoire"), 16) {
        .known($0.area.value.map(names.area))
      },
      SheetColumn(LocalizedText(en: "Sectors", fr: "Secteurs"), 24) {
        .known(report.terms(($0.sectors.value ?? []).map(\.rawValue), of: "sector"))
      },
      SheetColumn(LocalizedText(en: "Part of", fr: "Relève de"), 30) {
        .known($0.parent.value.map(names.full))
      },
      SheetColumn(LocalizedText(en: "Influence", fr: "Influence"), 12) {
        said($0.influence, "influence")
      },
      SheetColumn(LocalizedText(en: "Interest", fr: "Intérêt"), 12) {
        said($0.interest, "interest")
      },
      SheetColumn(LocalizedText(en: "Stance", fr: "Position"), 12) {
        said($0.position, "position")
      },
      SheetColumn(LocalizedText(en: "Status", fr: "Statut"), 14) { label($0.status) },
      SheetColumn(LocalizedText(en: "Start", fr: "Début"), 12) { .date($0.start) },
      SheetColumn(LocalizedText(en: "End", fr: "Fin"), 12) { .date($0.end) },
      SheetColumn(LocalizedText(en: "Stands for at least", fr: "En représente au moins"), 12) {
        $0.countMin.map(SheetValue.count)
      },
      SheetColumn(LocalizedText(en: "Stands for at most", fr: "En représente au plus"), 12) {
        $0.countMax.map(SheetValue.count)
      },
      SheetColumn(LocalizedText(en: "Ties in force", fr: "Liens en vigueur"), 10) {
        .count(ties[$0.id] ?? 0)
      },
      SheetColumn(LocalizedText(en: "Bodies it sits in", fr: "Organes où elle siège"), 10) {
        bodies[$0.id].map(SheetValue.count)
      },
      SheetColumn(ResultTable.certainty, 12) { label($0.confidence) },
      SheetColumn(ResultTable.sources, 50) { report.cited($0.sources) },
    ]
  }
}
