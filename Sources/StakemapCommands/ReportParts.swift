import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import ScenarioAnalysis
import StakeholderDiagrams
import StakeholderModel
import StakeholderReports

/// The files of a report in one language.
struct ReportParts {
  let map: StakeholderMap
  let analyses: MapAnalyses
  let stability: Ahead<RankStability?>
  let language: Language
  let theme: Theme
  let page: PageSize
  let logo: ReportLogo?
  /// Draws a page that belongs to a diagram of some title.
  let render: ReportSource.Rendering
  /// What to say of a report that shows a part of the map.
  let selection: String?

  /// Dots per inch of the figures in a Word document: sharp on paper.
  private static let wordResolution = 300.0

  /// How a figure is drawn: on a page of its own, or for the width of a text that it stands in, so that it need
  /// not be reduced there.
  private enum Use {
    case page
    /// - Parameter isForWord: whether the text is that of a Word document too.
    case inset(isForWord: Bool)

    var isInset: Bool { if case .inset = self { true } else { false } }

    var formats: [ImageFormat] {
      switch self {
      case .page: [.svg, .pdf]
      case .inset(let isForWord): isForWord ? [.svg, .png] : [.svg]
      }
    }
  }

  /// What is drawn for a report.
  struct Figures {
    /// Each on a page of its own, for Markdown and as files.
    var paged: [Report.Figure] = []
    /// Each for the width of a text.
    var inset: [Report.Figure] = []
    fileprivate var files: [(path: String, data: Data)] = []
    fileprivate var pictures: [(path: String, data: Data)] = []
  }

  /// Draws all figures.
  func figures(forWord: Bool) throws -> Figures {
    var figures = Figures()
    for kind in DiagramCatalog.kinds {
      let (figure, drawn) = try draw(kind, for: .page)
      figures.paged.append(figure)
      figures.files += drawn
      let isForWord = forWord && Report.figureIDs.contains(kind.id)
      let (inset, drawings) = try draw(kind, for: .inset(isForWord: isForWord))
      figures.inset.append(inset)
      figures.pictures += drawings.filter { $0.path.hasSuffix(".png") }
    }
    return figures
  }

  /// The page for a browser with these figures, the map that it begins with drawn for it.
  func html(_ insets: [Report.Figure]) throws -> HTMLReport {
    let map = try MapDrawing(map: map, language: language, theme: theme, render: render).drawn()
    return HTMLReport(report(insets), map: map, logo: logo?.data)
  }

  /// - Parameter pandoc: the program that makes the Word document; `nil` for none.
  func files(_ figures: Figures, _ html: HTMLReport, pandoc: URL?) throws
    -> [(path: String, data: Data)]
  {
    var files = figures.files
    if let logo { files.append((logo.name, logo.data)) }
    files.append(("report.html", Data(html.text.utf8)))
    files.append(("report.md", Data(MarkdownReport(report(figures.paged)).text.utf8)))
    if let pandoc {
      files.append(("report.docx", try word(pandoc, figures.inset, figures.pictures)))
    }
    return files
  }

  private func report(_ figures: [Report.Figure]) -> Report {
    Report(
      map, analyses, figures: figures, logo: logo?.name, selection: selection,
      stability: stability.value, language: language)
  }

  private func word(
    _ pandoc: URL, _ figures: [Report.Figure], _ pictures: [(path: String, data: Data)]
  ) throws -> Data {
    Console.current.progress("report.docx (\(language))…")
    let logos = logo.map { [($0.name, $0.data)] } ?? []
    let report = WordReport(
      markdown: MarkdownReport(report(figures), for: .word).text, settings: map.settings,
      language: language)
    do {
      return try report.data(pictures + logos, pandoc: pandoc)
    } catch let error as WordError {
      throw Failure(code: Failure.ourFault, message: error.message(language))
    }
  }

  /// A diagram; one whose data the map lacks, that has more nodes than can be drawn, or whose layout
  /// fails, leaves a sentence instead.
  private func draw(_ kind: any DiagramKind, for use: Use) throws
    -> (Report.Figure, [(path: String, data: Data)])
  {
    Console.current.progress("\(kind.title(language)) (\(language))…")
    var setting = DiagramSetting(
      language: language, theme: theme, pageSize: page, mayTurn: page != .slide)
    setting.overlaps = analyses.overlaps
    setting.field = analyses.field
    setting.rubrics = analyses.rubrics
    if use.isInset {
      let (width, height) = WordReport.figureSize
      setting.pageSize = PageSize(name: "text", width: width, height: height)
      setting.mayTurn = false
      setting.isInset = true
    }
    do {
      let sheets = try DiagramSheets(kind, of: map, setting, isParted: true) { page in
        try render(page, kind.title, use.formats, Self.wordResolution)
      }
      if !use.isInset { sheets.complain(kind, setting.theme, language) }
      let files = sheets.files(named: kind.id).map { name, format, data in
        (path: "diagrams/\(name).\(format.rawValue)", data: data)
      }
      func path(_ name: String) -> String {
        "diagrams/\(name).\(use.isInset ? "png" : "svg")"
      }
      func drawing(_ page: RenderedPage) -> FigureDrawing? {
        guard use.isInset, let svg = page.files[.svg] else { return nil }
        return FigureDrawing(svg: svg, parties: MapDrawing.elements(of: map))
      }
      let parts = sheets.parts.map { sheet, page in
        Report.Figure.Sheet(
          title: sheet.title(language), path: path("\(kind.id)-\(sheet.number)"),
          drawing: drawing(page))
      }
      let figure = Report.Figure(
        id: kind.id, caption: kind.title(of: map, setting), path: path(kind.id),
        drawing: drawing(sheets.whole), sheets: parts)
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
