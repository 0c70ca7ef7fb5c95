import ArgumentParser
import CoordinationAnalysis
import Foundation
import GraphDrawing
import GraphvizRenderer
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel

struct RenderCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "render",
    abstract: "Draw one diagram.",
    discussion: """
      Diagrams: \(DiagramCatalog.kinds.map(\.id).joined(separator: ", ")).
      Themes: \(Theme.all.map(\.id).joined(separator: ", ")).
      Measures for the sizes of the diagram “coordination”: \
      \(CentralityCatalog.measures.map(\.id).joined(separator: ", ")).

      EXAMPLE
        stakemap render map.xlsx --diagram organogram -o organogram.pdf
      """)

  @OptionGroup var options: MapOptions

  @Option(help: "The kind of diagram.", completion: .list(DiagramCatalog.kinds.map(\.id)))
  var diagram: String

  @Option(
    help: "What the sizes of the diagram “coordination” show.",
    completion: .list(CentralityCatalog.measures.map(\.id)))
  var measure = CentralityMeasure.degree.id

  @Option(
    help: "What the lines of the diagram “funding” show by their look: flow, channel or year.",
    completion: .list(FundingDimension.ofDiagrams.map(\.rawValue)))
  var by = FundingDimension.flow.rawValue

  @Option(
    help: """
      The party in the middle of the diagram “ego”, by code, acronym or name; without it, the one with most \
      ties.
      """)
  var centre: String?

  @Option(help: "How many ties away from it the diagram “ego” shows parties: 1 or 2.")
  var steps = 1

  @Option(help: "The theme.", completion: .list(Theme.all.map(\.id)))
  var theme = Theme.report.id

  @Option(help: "svg, pdf, png or dot; by default as the name of the file says.")
  var format: ImageFormat?

  @Option(
    name: .shortAndLong, help: "The file to write; standard output without it.",
    completion: .file())
  var output: String?

  @Option(help: "A title in the place of the diagram's own.")
  var title: String?

  @OptionGroup var selection: SelectionOptions

  @Option(help: "The page.")
  var page = PageSize.a4

  @Option(help: "Dots per inch of a PNG, 10 to 1200.")
  var dpi = 150.0

  func validate() throws {
    try require(diagram, "--diagram", among: DiagramCatalog.kinds.map(\.id))
    try require(theme, "--theme", among: Theme.all.map(\.id))
    try require(by, "--by", among: FundingDimension.ofDiagrams.map(\.rawValue))
    try require(measure, "--measure", among: CentralityCatalog.measures.map(\.id))
    guard (1...2).contains(steps) else { throw ValidationError("--steps must be 1 or 2.") }
    guard (10...1200).contains(dpi) else {
      throw ValidationError("--dpi must lie within 10…1200.")
    }
  }

  private func require(_ value: String, _ option: String, among known: [String]) throws {
    guard !known.contains(value) else { return }
    let nearest = NearestName(among: known).suggestion(for: value)
    throw ValidationError(
      "\(option): “\(value)” is none of \(known.joined(separator: ", "))."
        + (nearest.map { " Did you mean “\($0)”?" } ?? ""))
  }

  func run() throws {
    guard let kind = DiagramCatalog.kind(diagram),
      let theme = Theme.all.first(where: { $0.id == theme }),
      let measure = CentralityCatalog.measure(measure), let by = FundingDimension(rawValue: by)
    else { return }
    let map = try selection.applied(to: options.load())
    let language = options.language(of: map)
    let format = try format ?? formatOfOutput()
    var setting = DiagramSetting(
      language: language, theme: theme, pageSize: page, mayTurn: page != .slide, title: title)
    setting.measure = measure
    setting.fundingBy = by
    setting.centre = try centre.map { try party($0, in: map) }
    setting.steps = steps
    setting.norms = try options.loadNorms()
    let rendered = try PageRenderer().render(
      DiagramPage.page(kind, of: map, setting), as: [format], resolution: dpi)
    complain(of: rendered, language)
    guard let data = rendered.files[format] else { return }
    if let output {
      try AtomicFile.write(data, to: URL(filePath: output))
    } else {
      Console.current.write(data)
    }
  }

  /// The code of the one party that a word names.
  private func party(_ word: String, in map: StakeholderMap) throws -> String {
    let found = map.stakeholders(called: word)
    guard found.count != 1 else { return found[0].id }
    let message: LocalizedText
    if found.count > 1 {
      let ids = found.map(\.id).joined(separator: ", ")
      message = LocalizedText(
        en: "--centre: “\(word)” names several stakeholders; give a code: \(ids).",
        fr:
          "--centre : « \(word) » désigne plusieurs parties prenantes ; indiquer un code : \(ids).")
    } else if let nearest = map.nearestStakeholderName(to: word) {
      message = LocalizedText(
        en: "--centre: the map has no stakeholder “\(word)”. Did you mean “\(nearest)”?",
        fr: """
          --centre : la carte ne contient aucune partie prenante « \(word) ». Vouliez-vous dire « \(nearest) » ?
          """)
    } else {
      message = LocalizedText(
        en: "--centre: the map has no stakeholder “\(word)”.",
        fr: "--centre : la carte ne contient aucune partie prenante « \(word) ».")
    }
    throw Failure(code: Failure.usage, message: message)
  }

  private func formatOfOutput() throws -> ImageFormat {
    guard let output else { return .svg }
    guard let format = ImageFormat(rawValue: URL(filePath: output).pathExtension.lowercased())
    else {
      throw Failure(
        code: Failure.usage, message: "\(output): give --format svg, pdf, png or dot.")
    }
    return format
  }
}

extension ImageFormat: ExpressibleByArgument {}

extension PageSize: ExpressibleByArgument {
  public init?(argument: String) {
    guard let size = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = size
  }

  public static var allValueStrings: [String] { all.map(\.name) }
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  public var defaultValueDescription: String { name }
}

/// Says what a reader of the page might stumble on: text that came out too small, another font, what
/// Graphviz remarked.
func complain(of page: RenderedPage, _ language: Language) {
  let warning = "\(Diagnostic.Severity.warning.label(language))\(language.colon) "
  for remark in page.warnings { Console.current.complain(warning + remark) }
  if let font = page.missingFont {
    let text = LocalizedText(
      en: "the font “\(font.wanted)” is not installed; “\(font.used)” stands in for it.",
      fr: "la police « \(font.wanted) » n’est pas installée ; « \(font.used) » la remplace.")
    Console.current.complain(warning + text(language))
  }
  let size = 8.5 * page.scale
  guard size < 6 else { return }
  let points = size.text(digits: 1, language)
  let text = LocalizedText(
    en: """
      the smallest text comes out at \(points) points. A larger page helps \
      (--page a3), or fewer parties (stakemap render --only, --hide).
      """,
    fr: """
      le plus petit texte mesure \(points) points. Choisir une page plus \
      grande (--page a3) ou montrer moins d’éléments (stakemap render --only, --hide).
      """)
  Console.current.complain(warning + text(language))
}
