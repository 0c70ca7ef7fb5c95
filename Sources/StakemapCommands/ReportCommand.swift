import ArgumentParser
import CoordinationAnalysis
import Foundation
import GraphDrawing
import StakeholderFormats
import StakeholderModel
import StakeholderReports

struct ReportCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the whole report: findings, overlaps, funding, diagrams.",
    discussion: """
      For each language of the map, or the one given: LANG/report.html, LANG/report.md, \
      LANG/report.docx (through pandoc, where it is installed), LANG/diagrams/*.svg and *.pdf. Beside \
      them, in the first of these languages, report.xlsx, a workbook to sort, filter and add up, and \
      findings.json, for programs (findings.schema.json describes it). Everything is made before \
      anything is written.

      EXAMPLE
        stakemap report map.xlsx -o report
        stakemap report map.xlsx -o report --lang fr --author "Cabinet X" --logo logo.png
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var settings: SettingOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var rubrics: RubricOptions

  @Option(name: .shortAndLong, help: "The folder to write to.", completion: .directory)
  var output: String

  @OptionGroup var themes: ThemeOptions

  @Option(help: "The page of the diagrams; by default the one that the theme is made for.")
  var page: PageSize?

  enum Edition: String, ExpressibleByArgument, CaseIterable {
    case `public`, `internal`
  }

  @Option(
    help: """
      public leaves out internal rows and what is said of persons' influence and position; internal \
      has all.
      """)
  var edition = Edition.public

  @Flag(inversion: .prefixedNo, help: "Write report.docx too.")
  var word = true

  @OptionGroup var limits: DrawingLimitOptions

  func run() throws {
    let console = Console.current
    let whole = try settings.applied(to: selection.applied(to: options.load()))
    let map = edition == .public ? whole.publicEdition() : whole
    let analyses = MapAnalyses(
      map, norms: try options.loadNorms(), rubrics: try rubrics.load())
    let spoken = map.settings.spokenLanguages
    let languages =
      options.languages.lang.map { [Language(rawValue: $0)] }
      ?? (spoken.isEmpty ? [.english] : spoken)

    let pandoc = word ? WordReport.pandoc() : nil
    if word, pandoc == nil {
      console.complain(WordError.notInstalled.message(languages[0]))
    }
    let theme = try themes.load(languages[0])
    let logo = try ReportLogo(settings.logo, of: map, at: options.location)
    var files: [(path: String, data: Data)] = []
    for language in languages {
      let parts = ReportParts(
        map: map, analyses: analyses, language: language, theme: theme,
        page: page ?? theme.pageSize, logo: logo,
        limits: limits, selection: selection.text(in: language))
      files += try parts.files(pandoc: pandoc).map { ("\(language)/\($0.path)", $0.data) }
    }
    let workbook = WorkbookReport(
      map, analyses, selection: selection.text(in: languages[0]), language: languages[0])
    files.append(("report.xlsx", try workbook.data()))
    let findings = GapReport(analyses.gaps, map, in: languages[0])
    files.append(("findings.json", try ResultOptions.json(findings)))

    let folder = URL(filePath: output)
    try AtomicFile.write(files.map { ($0.data, folder.appending(path: $0.path)) })
    console.endProgress()
    let list = Self.summary(of: files.map(\.path))
    let written = LocalizedText(en: "\(output): \(list).", fr: "\(output) : \(list).")
    console.complain(written(languages[0]))
  }

  /// "fr/report.md, fr/report.docx, fr/diagrams/funding.pdf …": the documents first, then the rest.
  private static func summary(of paths: [String]) -> String {
    let documents = paths.filter { !$0.contains("/diagrams/") }
    let drawn = paths.filter { $0.contains("/diagrams/") && $0.hasSuffix(".pdf") }
    return (documents + drawn).joined(separator: ", ")
  }
}
