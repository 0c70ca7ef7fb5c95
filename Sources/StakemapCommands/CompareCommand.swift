import ArgumentParser
import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import ScenarioAnalysis
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel
import StakeholderReports

struct CompareCommand: SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Maps side by side, with what may be compared and what may not.",
    discussion: """
      Two to twelve maps: structure, centralization, overlaps, gaps, alignment, processes and technical assistance, a \
      column for each map. Every row says whether it may be compared, and if not, why: numbers grow with how much the \
      sources tell, density falls with size, a gap that is not found may be one that is not known. As text, all of it; \
      in csv and markdown, all rows in one table, or one part.

      EXAMPLE
        stakemap compare mali.xlsx niger.xlsx
        stakemap compare ethiopia rwanda burkina-faso --show process --diagram process.pdf
        stakemap compare mali.xlsx niger.xlsx --layers governance,coordination --format csv
      """)

  private static let most = 12

  @Argument(help: "Package folders, workbooks or any readable files.", completion: .file())
  var maps: [String]

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var result: ResultOptions
  @OptionGroup var rubrics: RubricOptions

  @Option(
    help: """
      One part: \(ComparisonText.Part.allCases.map(\.id).joined(separator: ", ")).
      """)
  var show: ComparisonText.Part?

  @Option(
    help: """
      A picture of the comparison, or of the part that is shown, to write beside the result: FILE.svg, .pdf, .png \
      or .dot. What it leaves out, or shows too small, stands on numbered sheets beside it: FILE-1.svg …
      """, completion: .file(extensions: ["svg", "pdf", "png", "dot"]))
  var diagram: String?

  @OptionGroup var themes: ThemeOptions

  @Option(help: "The page of the picture; by default the one that the theme is made for.")
  var page: PageSize?

  @Option(help: "A title in the place of the picture's own.")
  var title: String?

  @Option(help: "Dots per inch of a PNG, 10 to 1200.")
  var dpi = 150.0

  @OptionGroup var limits: DrawingLimitOptions

  var languageOptions: LanguageOptions { reading.languages }

  func validate() throws {
    guard (2...Self.most).contains(maps.count) else {
      throw ValidationError(
        "Give two to \(Self.most) maps to compare, not \(maps.count). For one map, see “stakemap summary”."
      )
    }
    guard (10...1200).contains(dpi) else {
      throw ValidationError("--dpi must lie within 10…1200 dots per inch.")
    }
    if let diagram, imageFormat == nil {
      throw ValidationError("--diagram: “\(diagram)” must end in .svg, .pdf, .png or .dot.")
    }
    guard diagram != nil, let show else { return }
    guard case .family = show else {
      throw ValidationError("--diagram shows all or one family, not “\(show.id)”.")
    }
  }

  private var imageFormat: ImageFormat? {
    diagram.flatMap { ImageFormat(rawValue: URL(filePath: $0).pathExtension.lowercased()) }
  }

  func run() throws {
    let norms = try reading.loadNorms()
    let read = try maps.map { try reading.load($0, isOneOfSeveral: true) }
    let language = languageOptions.language(of: read[0])
    MessageLanguage.current.value = language
    let names = maps.map { URL(filePath: $0).deletingPathExtension().lastPathComponent }
    let comparison = MapComparison(
      read, names: names, language: language, norms: norms, rubrics: try rubrics.load())
    let words = ComparisonWords(comparison, read, in: language)
    if let diagram, let imageFormat { try draw(words, read, to: diagram, as: imageFormat) }
    try result.give(
      .comparison(show, words, read), text: ComparisonText(words, read, only: show).text,
      json: comparison)
  }

  private func draw(
    _ words: ComparisonWords, _ maps: [StakeholderMap], to file: String, as format: ImageFormat
  ) throws {
    let theme = try themes.load(words.language)
    let size = page ?? theme.pageSize
    let setting = DiagramSetting(
      language: words.language, theme: theme, pageSize: size, mayTurn: size != .slide, title: title)
    let family: ComparisonFamily? =
      if case .family(let family)? = show { family } else { nil }
    func rendered(_ rows: Int) throws -> RenderedPage {
      try limits.render(
        ComparisonTable.page(words, maps, only: family, atMost: rows, setting),
        titled: ComparisonTable.title, as: [format], resolution: dpi)
    }
    var tries: [RenderedPage] = []
    for rows in ComparisonTable.rowsToTry {
      tries.append(try rendered(rows))
      if tries.last.map({ $0.smallestText == 0 || $0.smallestText >= theme.leastText }) == true {
        break
      }
    }
    // Where the width is what makes it small, fewer rows would only show less.
    let largest = tries.map(\.smallestText).max() ?? 0
    guard
      let best = tries.last(where: { $0.smallestText == 0 || $0.smallestText >= theme.leastText })
        ?? tries.first(where: { $0.smallestText > largest - 0.1 })
    else { return }
    let isSmall = best.smallestText > 0 && best.smallestText < theme.leastText
    let isCut = ComparisonSheets.areNeeded(
      words, only: family, atMost: ComparisonTable.rowsToTry[tries.count - 1])
    let pages =
      (isSmall || isCut) && format != .dot
      ? ComparisonSheets.pages(words, maps, only: family, setting) : []
    let sheets = try pages.map {
      try limits.render($0, titled: ComparisonTable.title, as: [format], resolution: dpi)
    }
    ([best] + sheets).complain(named: ComparisonTable.title(words.language), words.language)
    let least = sheets.map(\.smallestText).filter { $0 > 0 }.min() ?? best.smallestText
    if least > 0, least < theme.leastText {
      let size = least.text(digits: 1, words.language)
      let remark = LocalizedText(
        en: """
          \(file): the smallest text is \(size) points high. Compare fewer maps, or take a larger page \
          (--page a3).
          """,
        fr: """
          \(file) : le plus petit texte fait \(size) points. Comparer moins de cartes, ou prendre une page \
          plus grande (--page a3).
          """)
      Console.current.complain(remark(words.language))
    }
    let place = URL(filePath: file)
    let name = place.deletingPathExtension().lastPathComponent
    try AtomicFile.write(
      zip([best] + sheets, 0...).map { sheet, number in
        let own =
          number == 0
          ? place
          : place.deletingLastPathComponent()
            .appending(path: "\(name)-\(number).\(place.pathExtension)")
        return (sheet.files[format] ?? Data(), own)
      })
  }
}

extension ComparisonText.Part: ExpressibleByArgument {
  public init?(argument: String) {
    guard let part = Self.allCases.first(where: { $0.id == argument }) else { return nil }
    self = part
  }

  public static var allValueStrings: [String] { allCases.map(\.id) }
  public var defaultValueDescription: String { id }
}
