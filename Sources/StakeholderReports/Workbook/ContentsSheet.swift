import Spreadsheets
import StakeholderModel

/// The first sheet: what the workbook is, what each of the others holds, which are missing and why.
struct ContentsSheet {
  struct Entry {
    let name: String
    let text: String
    let rows: Int
  }

  struct Gap {
    let title: String
    let reason: String
  }

  let report: WorkbookReport
  let listed: [Entry]
  let missing: [Gap]

  static let title = LocalizedText(en: "Contents", fr: "Sommaire")

  private var language: Language { report.language }

  func draft(named name: String) -> SheetDraft {
    var sheet = SheetDraft(name: name)
    sheet.columns = [26, 100, 10].map { ColumnDraft(width: $0, isText: false) }
    sheet.isLandscape = false
    sheet.tab = .help
    sheet.rows = head + table + absent + method
    return sheet
  }

  private func line(_ text: String, _ label: String? = nil) -> [CellDraft?] {
    [
      label.map { CellDraft(.text(WorkbookWriter.fitted($0)), .label) },
      CellDraft(.text(WorkbookWriter.fitted(text)), .wrapped),
    ]
  }

  private var head: [[CellDraft?]] {
    let settings = report.map.settings
    let heading = MapHeading(report.map, in: language)
    let title =
      heading.title
      ?? language.say(en: "Stakeholder map", fr: "Carte des parties prenantes")
    let texts = [
      settings.subtitles[language].map(language.typeset),
      settings.authors.isEmpty ? nil : settings.authors.joined(separator: ", "), heading.standing,
      report.selection,
    ]
    return [[CellDraft(.text(WorkbookWriter.fitted(title)), .title)], []]
      + texts.compactMap(\.self).map { line($0) } + [[]]
  }

  private var table: [[CellDraft?]] {
    let headings = [
      LocalizedText(en: "Sheet", fr: "Feuille"),
      LocalizedText(en: "What it holds", fr: "Ce qu’elle contient"),
      LocalizedText(en: "Rows", fr: "Lignes"),
    ]
    guard !listed.isEmpty else { return [] }
    return [headings.map { CellDraft(.text($0(language)), .heading) }]
      + listed.map { line($0.text, $0.name) + [SheetValue.count($0.rows).cell] } + [[]]
  }

  private var absent: [[CellDraft?]] {
    guard !missing.isEmpty else { return [] }
    let headings = [
      LocalizedText(en: "Without a sheet", fr: "Sans feuille"),
      LocalizedText(en: "Why", fr: "Pourquoi"),
    ]
    return [headings.map { CellDraft(.text($0(language)), .heading) }]
      + missing.map { line($0.reason, $0.title) } + [[]]
  }

  private var method: [[CellDraft?]] {
    let texts: [(LocalizedText, LocalizedText)] = [
      (
        LocalizedText(en: "Method", fr: "Méthode"),
        LocalizedText(
          en: """
            Each rule is asked of every body, party or pair that it concerns; it fails only on what the rows of the \
            map say, and what is not known becomes a question. Bodies are compared pair by pair, by what is known of \
            both.
            """,
          fr: """
            Chaque règle est appliquée à tous les organes, parties prenantes ou paires qu’elle concerne ; elle n’est \
            enfreinte que par ce que disent les lignes de la carte, et ce qui n’est pas connu devient une question. \
            Les organes sont comparés deux à deux, d’après ce qui est connu de l’un et de l’autre.
            """)
      ),
      (
        LocalizedText(en: "Empty cells", fr: "Cellules vides"),
        LocalizedText(
          en: """
            An empty cell is one of which nothing is known, which is not the same as none. Columns of which nothing \
            is known are left out.
            """,
          fr: """
            Une cellule vide signifie que rien n’est connu, ce qui ne veut pas dire qu’il n’y a rien. Les colonnes \
            dont rien n’est connu sont omises.
            """)
      ),
      (
        LocalizedText(en: "Codes and rows", fr: "Codes et lignes"),
        LocalizedText(
          en: """
            Codes are those of the map. Rows are counted as in its tables and sheets, the heading being row 1. \
            A source is named by its code, with the place in it.
            """,
          fr: """
            Les codes sont ceux de la carte. Les lignes sont comptées comme dans ses tableaux et ses feuilles, \
            l’en-tête étant la ligne 1. Une source est désignée par son code, suivi de l’endroit cité.
            """)
      ),
      (
        LocalizedText(en: "Dates", fr: "Dates"),
        LocalizedText(
          en: "Year, month and day, as precise as is known: 2022, 2022-04 or 2022-04-25.",
          fr: "Année, mois et jour, aussi précis que possible : 2022, 2022-04 ou 2022-04-25.")
      ),
    ]
    return texts.map { line($1(language), $0(language)) }
  }
}
