import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import ScenarioAnalysis
import StakeholderDiagrams
import StakeholderModel
import StakeholderReports

/// What a report is made from: the map as the options leave it, its analyses, and how it is to look.
final class ReportSource {
  /// Draws a page that belongs to a diagram of some title, as files of some formats.
  typealias Rendering = (Page, LocalizedText, [ImageFormat], _ resolution: Double) throws ->
    RenderedPage

  let map: StakeholderMap
  /// Made when they are asked for first: a map can be shown without them.
  private(set) lazy var analyses = MapAnalyses(map, norms: norms, rubrics: rubrics)
  /// `nil` where a weight is no number. Worked out while the first figures are drawn.
  private(set) lazy var stability = Ahead { [map] in try? RankStability(map) }
  /// The languages of the report, never none.
  let languages: [Language]
  let pandoc: URL?
  let theme: Theme
  let page: PageSize
  let logo: ReportLogo?
  let selection: SelectionOptions
  private let norms: Norms
  private let rubrics: RubricCatalog

  /// Reads all that the options name; says what is wrong with the map, and where there is no pandoc.
  /// - Throws: `Failure`, `FormatError`.
  init(_ command: ReportCommand) throws {
    let options = command.options
    let whole = try command.settings.applied(to: command.selection.applied(to: options.load()))
    map = command.edition == .public ? whole.publicEdition() : whole
    norms = try options.loadNorms()
    rubrics = try command.rubrics.load()
    let spoken = map.settings.spokenLanguages
    languages =
      options.languages.lang.map { [Language(rawValue: $0)] }
      ?? (spoken.isEmpty ? [.english] : spoken)

    pandoc = command.word ? WordReport.pandoc() : nil
    if command.word, pandoc == nil {
      Console.current.complain(WordError.notInstalled.message(languages[0]))
    }
    theme = try command.themes.load(languages[0])
    page = command.page ?? theme.pageSize
    logo = try ReportLogo(command.settings.logo, of: map, at: try options.location)
    selection = command.selection
  }

  /// The report in one language.
  func parts(_ language: Language, render: @escaping Rendering) -> ReportParts {
    ReportParts(
      map: map, analyses: analyses, stability: stability, language: language, theme: theme,
      page: page,
      logo: logo, render: render, selection: selection.text(in: language))
  }

  /// The report in one language, as files in the folder of the report.
  func files(
    _ parts: ReportParts, _ figures: ReportParts.Figures, _ html: HTMLReport
  ) throws -> [(path: String, data: Data)] {
    try parts.files(figures, html, pandoc: pandoc).map { ("\(parts.language)/\($0.path)", $0.data) }
  }

  static let workbookName = "report.xlsx"
  static let findingsName = "findings.json"

  /// The files that stand beside those of the languages.
  func commonFiles() throws -> [(path: String, data: Data)] {
    let workbook = WorkbookReport(
      map, analyses, selection: selection.text(in: languages[0]), language: languages[0])
    let findings = GapReport(analyses.gaps, map, in: languages[0])
    return [
      (Self.workbookName, try workbook.data()),
      (Self.findingsName, try ResultOptions.json(findings)),
    ]
  }
}
