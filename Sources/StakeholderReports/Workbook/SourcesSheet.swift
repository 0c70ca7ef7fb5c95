import CoordinationAnalysis
import StakeholderModel

/// The documents and conversations, and how much rests on each.
struct SourcesSheet: ReportSheet {
  let title = LocalizedText(en: "Sources", fr: "Sources")
  let purpose = LocalizedText(
    en:
      "A row is one document or conversation, with how many findings, ties and parties name it as a source.",
    fr: """
      Une ligne est un document ou un entretien, avec le nombre de constats, de liens et de parties prenantes qui le \
      citent comme source.
      """)

  func content(of report: WorkbookReport) -> SheetContent {
    let (map, names, language) = (report.map, report.names, report.language)
    guard !map.sources.isEmpty else {
      return .nothing(
        LocalizedText(en: "The map names no sources.", fr: "La carte n’indique aucune source."))
    }
    let findings = Self.count(
      report.analyses.gaps.findings.map { $0.sources.map { SourceReference($0) } })
    let ties = Self.count(map.ties.map(\.sources))
    let parties = Self.count(map.stakeholders.map(\.sources))
    return .rows(
      SheetTable(
        map.sources,
        [
          SheetColumn<Source>(LocalizedText(en: "Code", fr: "Code"), 14) { .text($0.id) },
          SheetColumn(LocalizedText(en: "Title", fr: "Titre"), 60) {
            .text(language.typeset($0.titles[language] ?? $0.title))
          },
          SheetColumn(LocalizedText(en: "Author", fr: "Auteur"), 36) {
            .known($0.authors[language] ?? $0.author)
          },
          SheetColumn(LocalizedText(en: "Date", fr: "Date"), 12) { .date($0.date) },
          SheetColumn(LocalizedText(en: "Kind", fr: "Type"), 18) {
            .known($0.kind.map { names.said($0, of: "sources.kind") })
          },
          SheetColumn(LocalizedText(en: "Web address", fr: "Adresse web"), 44) { .known($0.url) },
          SheetColumn(LocalizedText(en: "Findings", fr: "Constats"), 11) {
            .count(findings[$0.id] ?? 0)
          },
          SheetColumn(LocalizedText(en: "Ties", fr: "Liens"), 11) { .count(ties[$0.id] ?? 0) },
          SheetColumn(LocalizedText(en: "Parties", fr: "Parties prenantes"), 11) {
            .count(parties[$0.id] ?? 0)
          },
        ], in: language))
  }

  /// In how many of several lists each source is named.
  private static func count(_ lists: [[SourceReference]]) -> [String: Int] {
    var counts: [String: Int] = [:]
    for list in lists { for source in Set(list.map(\.source)) { counts[source, default: 0] += 1 } }
    return counts
  }
}
