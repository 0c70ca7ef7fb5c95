import ArgumentParser
import CoordinationAnalysis
import Digests
import Foundation
import GraphDrawing
import ScenarioAnalysis
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
      anything is written, and all files change at once; a run that would write the same again does \
      nothing.

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

  func validate() throws {
    let map = WatchedFiles.path(options.map)
    guard WatchedFiles.path("\(output)/\(ReportSource.workbookName)") != map else {
      throw ValidationError(
        "--output: the report would take the place of the map “\(options.map)”. Name another folder."
      )
    }
  }

  func run() throws {
    let console = Console.current
    let source = try ReportSource(self)
    let languages = source.languages
    let folder = ReportFolder(URL(filePath: output), made: try made(of: source))
    guard !folder.isUpToDate else {
      let same = LocalizedText(
        en: "\(output): up to date; nothing was changed.",
        fr: "\(output) : à jour ; rien n’a été modifié.")
      console.complain(same(languages[0]))
      return
    }
    var files: [(path: String, data: Data)] = []
    for language in languages {
      let parts = source.parts(language, render: limits.render)
      let figures = try parts.figures(forWord: source.pandoc != nil)
      files += try source.files(parts, figures, parts.html(figures.inset))
    }
    files += try source.commonFiles()

    try folder.write(files)
    console.endProgress()
    let list = Self.summary(of: files.map(\.path))
    let done = LocalizedText(en: "\(output): \(list).", fr: "\(output) : \(list).")
    console.complain(done(languages[0]))
  }

  /// What the report depends on, digested.
  func made(of source: ReportSource) throws -> String {
    let pictures = [source.theme.logo, source.logo.map { Array($0.data) }]
      .map { SHA256Digest($0 ?? []) }
    return ReportRecord.digest(
      options: "\(optionTexts) \(source.pandoc?.path ?? "") \(pictures)", inputs: try inputs())
  }

  /// All options as text, the place of the output apart.
  private var optionTexts: String {
    var own = self
    own.output = ""
    var text = ""
    dump(own, to: &text)
    return text
  }

  /// The files that the report rests on.
  private func inputs() throws -> [URL] {
    let reading = options.reading
    let named =
      [reading.mapping, reading.norms, rubrics.rubric, themes.file] + reading.languages.translation
    return try [options.location] + named.compactMap { $0.map { URL(filePath: $0) } }
  }

  /// "fr/report.md, fr/report.docx, fr/diagrams/funding.pdf …": the documents first, then the rest.
  private static func summary(of paths: [String]) -> String {
    let documents = paths.filter { !$0.contains("/diagrams/") }
    let drawn = paths.filter { $0.contains("/diagrams/") && $0.hasSuffix(".pdf") }
    return (documents + drawn).joined(separator: ", ")
  }
}
