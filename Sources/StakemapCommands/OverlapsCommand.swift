import ArgumentParser
import CoordinationAnalysis
import GraphAlgorithms
import StakeholderModel
import StakeholderReports

struct OverlapsCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlaps",
    abstract: "Compare coordination bodies pair by pair.",
    discussion: """
      Seats, mandates, sectors, functions, area, level and leadership stand side by side; the class \
      of a pair follows from them. Strongest first.

      EXAMPLE
        stakemap overlaps map.xlsx --class parallel --class duplicate
        stakemap overlaps map.xlsx --body CTIN
        stakemap overlaps map.xlsx --between CTIN CCN
        stakemap overlaps map.xlsx --load
        stakemap overlaps map.xlsx --field
        stakemap overlaps map.xlsx --cells --format csv
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(name: .customLong("class"), help: "Only pairs of this class. May be repeated.")
  var classes: [OverlapClass] = []

  @Option(help: "Only pairs of this body, by code, acronym or name.")
  var body: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("Two bodies, compared in depth.", valueName: "body"))
  var between: [String] = []

  @Flag(help: "Who sits in how many bodies, with the meetings a year that this means.")
  var load = false

  @Flag(
    help: """
      Who does the same action in the same place at the same time, from the activities; these keep their \
      dates, whatever --date says.
      """)
  var field = false

  @Flag(help: "Sectors by places: where many are at work, and where nobody is known to be.")
  var cells = false

  @Flag(help: "Correct by Benjamini–Yekutieli instead of Benjamini–Hochberg.")
  var yekutieli = false

  func validate() throws {
    guard between.isEmpty || between.count == 2 else {
      throw ValidationError("--between takes two bodies.")
    }
    guard between.isEmpty || (body == nil && classes.isEmpty) else {
      throw ValidationError("--between goes with neither --body nor --class.")
    }
    let others = [load, field, cells].count { $0 }
    guard others == 0 || (between.isEmpty && body == nil && classes.isEmpty) else {
      throw ValidationError(
        "--load, --field and --cells go with none of --between, --body and --class.")
    }
    guard others <= 1 else {
      throw ValidationError("Ask for one of --load, --field and --cells at a time.")
    }
  }

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    if load {
      let loads = SeatLoad.all(map)
      return try result.give(
        .load(loads, map, in: language), json: loads, under: MapHeading(map, in: language))
    }
    if field || cells {
      let found = FieldOverlaps(map, norms: try options.loadNorms())
      let names = NameInSentence(map, in: language)
      return try result.give(
        field ? .encounters(found, names) : .cells(found, names), json: found,
        under: MapHeading(map, in: language))
    }
    let bodies = Set(MapIndex(map).bodies)
    let named = try (between + [body].compactMap(\.self)).map { try map.body($0, among: bodies) }
    guard between.isEmpty || named[0] != named[1] else {
      throw Failure(
        code: Failure.usage,
        message: LocalizedText(
          en: "--between takes two different bodies.",
          fr: "--between demande deux organes différents."))
    }
    let analysis = OverlapAnalysis(
      map, norms: try options.loadNorms(),
      correction: yekutieli ? .benjaminiYekutieli : .benjaminiHochberg,
      filter: PairFilter(classes: Set(classes), bodies: Set(named)))
    let groups = OverlapGroups(analysis, map).groups
    let text =
      between.isEmpty
      ? OverlapText(analysis, groups, map, in: language).text
      : analysis.pairs.first.map { PairText($0, groups, map, in: language).text }
    if analysis.pairs.count < analysis.asked {
      Console.current.complain(Self.shortened(analysis)(language))
    }
    try result.give(
      .overlaps(analysis, map, in: language, inFull: result.format == .csv), text: text,
      json: OverlapReport(analysis, groups, map, in: language), under: MapHeading(map, in: language)
    )
  }

  private static func shortened(_ analysis: OverlapAnalysis) -> LocalizedText {
    let (listed, all) = (analysis.pairs.count, analysis.asked)
    return LocalizedText(
      en: """
        note: of \(all.grouped(in: .english)) pairs the \(listed.grouped(in: .english)) strongest are \
        listed. --class and --body ask for fewer.
        """,
      fr: """
        note : sur \(all.grouped(in: .french)) paires, les \(listed.grouped(in: .french)) plus fortes \
        sont données. --class et --body en demandent moins.
        """)
  }
}

extension StakeholderMap {
  /// The body that a word means.
  /// - Throws: `Failure` for a word that means none.
  fileprivate func body(_ word: String, among bodies: Set<String>) throws -> String {
    let names = RowNames(self)
    if let id = names.id(meantBy: word, .stakeholder), bodies.contains(id) { return id }
    let known = stakeholders.filter { bodies.contains($0.id) }
    let spellings = known.flatMap { [$0.id, $0.name] + [$0.acronym].compactMap(\.self) }
    let hint = NearestName(among: spellings).suggestion(for: word)
      .map { LocalizedText(en: " Did you mean “\($0)”?", fr: " Vouliez-vous dire « \($0) » ?") }
    throw Failure(
      code: Failure.usage,
      message: LocalizedText(
        en: "The map has no body “\(word)”.\(hint ?? LocalizedText(verbatim: ""))",
        fr: "La carte n’a pas d’organe « \(word) ».\(hint?(.french) ?? "")"))
  }
}

extension OverlapClass: ExpressibleByArgument {}
