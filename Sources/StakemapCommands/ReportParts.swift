import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderModel
import StakeholderReports

/// The files of a report in one language.
struct ReportParts {
  let map: StakeholderMap
  let analyses: MapAnalyses
  let language: Language
  let theme: Theme
  let page: PageSize
  let logo: ReportLogo?
  let limits: DrawingLimitOptions
  /// What to say of a report that shows a part of the map.
  let selection: String?

  /// Dots per inch of the figures in a Word document: sharp on paper.
  private static let wordResolution = 300.0

  /// - Parameter pandoc: the program that makes the Word document; `nil` for none.
  func files(pandoc: URL?) throws -> [(path: String, data: Data)] {
    var files: [(path: String, data: Data)] = []
    var figures: [Report.Figure] = []
    for kind in DiagramCatalog.kinds {
      let (figure, drawn) = try draw(kind, inset: false)
      figures.append(figure)
      files += drawn
    }
    if let logo { files.append((logo.name, logo.data)) }
    files.append(("report.md", Data(text(.reading, figures).utf8)))
    if let pandoc { files.append(("report.docx", try word(pandoc))) }
    return files
  }

  private func text(_ medium: MarkdownReport.Medium, _ figures: [Report.Figure]) -> String {
    MarkdownReport(
      Report(
        map, analyses, figures: figures, logo: logo?.name, selection: selection, language: language),
      for: medium
    ).text
  }

  /// The figures are drawn anew for the width of the text, so that they need not be reduced.
  private func word(_ pandoc: URL) throws -> Data {
    Console.current.progress("report.docx (\(language))…")
    var figures: [Report.Figure] = []
    var pictures: [(path: String, data: Data)] = []
    for kind in DiagramCatalog.kinds where Report.figureIDs.contains(kind.id) {
      let (figure, drawn) = try draw(kind, inset: true)
      figures.append(figure)
      pictures += drawn
    }
    if let logo { pictures.append((logo.name, logo.data)) }
    let report = WordReport(
      markdown: text(.word, figures), settings: map.settings, language: language)
    do {
      return try report.data(pictures, pandoc: pandoc)
    } catch let error as WordError {
      throw Failure(code: Failure.ourFault, message: error.message(language))
    }
  }

  /// A diagram; one whose data the map lacks, that has more nodes than can be drawn, or whose layout
  /// fails, leaves a sentence instead.
  private func draw(_ kind: any DiagramKind, inset: Bool) throws
    -> (Report.Figure, [(path: String, data: Data)])
  {
    Console.current.progress("\(kind.title(language)) (\(language))…")
    var setting = DiagramSetting(
      language: language, theme: theme, pageSize: page, mayTurn: page != .slide)
    setting.overlaps = analyses.overlaps
    setting.field = analyses.field
    setting.rubrics = analyses.rubrics
    if inset {
      let (width, height) = WordReport.figureSize
      setting.pageSize = PageSize(name: "text", width: width, height: height)
      setting.mayTurn = false
      setting.isInset = true
    }
    do {
      let sheets = try DiagramSheets(kind, of: map, setting, isParted: true) { page in
        try limits.render(
          page, titled: kind.title, as: inset ? [.png] : [.svg, .pdf],
          resolution: Self.wordResolution)
      }
      if !inset { sheets.complain(kind, setting.theme, language) }
      let files = sheets.files(named: kind.id).map { name, format, data in
        (path: "diagrams/\(name).\(format.rawValue)", data: data)
      }
      func path(_ name: String) -> String { "diagrams/\(name).\(inset ? "png" : "svg")" }
      let parts = sheets.parts.map { sheet, _ in
        Report.Figure.Sheet(
          title: sheet.title(language), path: path("\(kind.id)-\(sheet.number)"))
      }
      let figure = Report.Figure(
        id: kind.id, caption: kind.title(language), path: path(kind.id), sheets: parts)
      return (figure, files)
    } catch let error as DiagramError {
      return (undrawn(kind, error.message, isForWantOfData: true), [])
    } catch RenderError.tooManyNodes(let count, _, let limit) {
      let (all, most) = (count.grouped(in: language), limit.grouped(in: language))
      let reason = LocalizedText(
        en: "“\(kind.title)” has \(all) boxes, more than the \(most) that can be drawn.",
        fr:
          "« \(kind.title(.french)) » compte \(all) cases ; au plus \(most) peuvent être dessinées."
      )
      return (undrawn(kind, reason), [])
    } catch {
      guard let failure = DrawingFailure(error) else { throw error }
      return (failed(kind, failure.message(about: kind.title)), [])
    }
  }

  /// One whose layout failed: unlike a lack of data, that is said at once.
  private func failed(_ kind: any DiagramKind, _ reason: LocalizedText) -> Report.Figure {
    let warning = Diagnostic.Severity.warning.label(language)
    Console.current.complain("\(warning)\(language.colon) \(reason(language))")
    return undrawn(kind, reason)
  }

  private func undrawn(
    _ kind: any DiagramKind, _ reason: LocalizedText, isForWantOfData: Bool = false
  ) -> Report.Figure {
    .init(
      id: kind.id, caption: kind.title(language), path: nil, reason: reason(language),
      isForWantOfData: isForWantOfData)
  }
}
