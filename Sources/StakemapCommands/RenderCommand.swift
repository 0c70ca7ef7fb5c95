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

  @OptionGroup var rubrics: RubricOptions

  @OptionGroup var themes: ThemeOptions

  @Option(help: "svg, pdf, png or dot; by default as the name of the file says.")
  var format: ImageFormat?

  @Option(
    name: .shortAndLong,
    help: """
      The file to write. A diagram too large for one page also gets numbered sheets beside it, and the file is \
      then their overview or key map. Without a file, one sheet goes to standard output, as with --one-sheet.
      """,
    completion: .file())
  var output: String?

  @Option(help: "A title in the place of the diagram's own.")
  var title: String?

  @OptionGroup var selection: SelectionOptions

  @Option(help: "The page; by default the one that the theme is made for.")
  var page: PageSize?

  @Flag(
    help: """
      Draw the diagram itself on one sheet, however large it is and however small its text comes out; it may need \
      more time (--time-limit). Kinds that have room for the most central parties only say so. The format dot is \
      never parted.
      """)
  var oneSheet = false

  @Option(help: "Dots per inch of a PNG, 10 to 1200.")
  var dpi = 150.0

  @OptionGroup var limits: DrawingLimitOptions

  func validate() throws {
    try require(diagram, "--diagram", among: DiagramCatalog.kinds.map(\.id))
    try require(by, "--by", among: FundingDimension.ofDiagrams.map(\.rawValue))
    try require(measure, "--measure", among: CentralityCatalog.measures.map(\.id))
    guard (1...2).contains(steps) else { throw ValidationError("--steps must be 1 or 2.") }
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
      let measure = CentralityCatalog.measure(measure), let by = FundingDimension(rawValue: by)
    else { return }
    let map = try selection.applied(to: options.load())
    let language = options.language(of: map)
    let format = try format ?? formatOfOutput()
    guard (10...1200).contains(dpi) else {
      let message = LocalizedText(
        en: "--dpi: give 10 to 1200 dots per inch; 150 suits a screen, 300 suits print.",
        fr:
          "--dpi : indiquer de 10 à 1200 points par pouce ; 150 pour l’écran, 300 pour l’impression."
      )
      throw Failure(code: Failure.usage, message: message)
    }
    let theme = try themes.load(language)
    let page = page ?? theme.pageSize
    var setting = DiagramSetting(
      language: language, theme: theme, pageSize: page, mayTurn: page != .slide, title: title)
    setting.measure = measure
    setting.fundingBy = by
    setting.centre = try centre.map { try party($0, in: map) }
    setting.steps = steps
    setting.norms = try options.loadNorms()
    setting.rubrics = try rubrics.load()
    let sheets = try DiagramSheets(
      kind, of: map, setting, isParted: output != nil && format != .dot && !oneSheet
    ) { try limits.render($0, titled: kind.title, as: [format], resolution: dpi) }
    sheets.complain(kind, theme, language)
    guard let output else {
      Console.current.write(sheets.whole.files[format] ?? Data())
      return
    }
    let file = URL(filePath: output)
    let name = file.deletingPathExtension().lastPathComponent
    let ending = file.pathExtension.isEmpty ? "" : "." + file.pathExtension
    try AtomicFile.write(
      sheets.files(named: name).map { sheet in
        // The whole goes where it was asked for, whatever that is called.
        let place =
          sheet.name == name
          ? file : file.deletingLastPathComponent().appending(path: sheet.name + ending)
        return (sheet.data, place)
      })
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
