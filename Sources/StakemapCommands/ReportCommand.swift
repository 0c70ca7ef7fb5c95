import ArgumentParser
import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel
import StakeholderReports

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the whole report: findings, overlaps, funding, diagrams.",
    discussion: """
      For each language of the map, or the one given: LANG/report.md and LANG/diagrams/*.svg and \
      *.pdf; beside them findings.json. Everything is made before anything is written.

      EXAMPLE
        stakemap report Datasets/mali -o report
      """)

  @OptionGroup var options: MapOptions

  @Option(name: .shortAndLong, help: "The folder to write to.")
  var output: String

  @Option(help: "The page of the diagrams.")
  var page = PageSize.a4

  enum Edition: String, ExpressibleByArgument, CaseIterable {
    case `public`, `internal`
  }

  @Option(
    help: """
      public leaves out internal rows and what is said of persons' influence and position; internal \
      has all.
      """)
  var edition = Edition.public

  func run() throws {
    let console = Console.current
    let whole = try options.load()
    let map = edition == .public ? whole.publicEdition() : whole
    let norms = try options.loadNorms()
    let gaps = GapAnalysis(map, norms: norms)
    let overlaps = OverlapAnalysis(map, norms: norms)
    let spoken = map.settings.spokenLanguages
    let languages =
      options.lang.map { [Language(rawValue: $0)] } ?? (spoken.isEmpty ? [.english] : spoken)

    var files: [(path: String, data: Data)] = []
    for language in languages {
      let (figures, drawn) = try draw(map, language)
      files += drawn
      let report = MarkdownReport(
        map, gaps: gaps, overlaps: overlaps, figures: figures, language: language)
      files.append(("\(language)/report.md", Data(report.text.utf8)))
    }
    let findings = GapReport(gaps, map, in: languages[0])
    files.append(("findings.json", try ResultOptions.json(findings)))

    let folder = URL(filePath: output)
    try AtomicFile.write(files.map { ($0.data, folder.appending(path: $0.path)) })
    console.endProgress()
  }

  /// Every diagram of the catalogue; one whose data the map lacks leaves a sentence instead.
  private func draw(_ map: StakeholderMap, _ language: Language) throws
    -> ([MarkdownReport.Figure], [(path: String, data: Data)])
  {
    var figures: [MarkdownReport.Figure] = []
    var files: [(path: String, data: Data)] = []
    for kind in DiagramCatalog.kinds {
      Console.current.progress("\(kind.title(language)) (\(language))…")
      do {
        let setting = DiagramSetting(
          language: language, pageSize: page, mayTurn: page != .slide)
        let rendered = try PageRenderer().render(
          DiagramPage.page(kind, of: map, setting), as: [.svg, .pdf])
        complain(of: rendered, language)
        for (format, data) in rendered.files {
          files.append(("\(language)/diagrams/\(kind.id).\(format.rawValue)", data))
        }
        figures.append(
          .init(
            id: kind.id, caption: kind.title(language), path: "diagrams/\(kind.id).svg"))
      } catch let error as DiagramError {
        figures.append(
          .init(
            id: kind.id, caption: kind.title(language), path: nil,
            reason: error.message(language)))
      }
    }
    return (figures, files)
  }
}
