import ArgumentParser
import CoordinationAnalysis
import StakeholderModel
import StakeholderReports

struct FundingCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "funding",
    abstract: "Add up who funds whom, without counting anything twice.",
    discussion: """
      Sums are made within one flow and one currency; money that its giver received in the same flow \
      stands apart as passed on, and what two sources tell of one payment counts once. Beside every sum \
      stands how many rows have no amount. Amounts are converted only where --currency asks for it, and only \
      by the rates of the map.

      EXAMPLE
        stakemap funding map.xlsx --by recipient
        stakemap funding map.xlsx --by year --format csv
        stakemap funding map.xlsx --currency XOF
        stakemap funding map.xlsx --plans --by year
        stakemap funding map.xlsx --paths
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(
    help: """
      By what: funder, recipient, flow, channel, sector, area, year or action; by funder if nothing is said. \
      Plans: by action, sector, area or year; as a whole if nothing is said.
      """)
  var by: FundingDimension?

  @Option(help: "The currency to convert amounts into by the rates of the map: XOF, USD, EUR…")
  var currency: Currency?

  @Flag(help: "What each plan costs beside what is known to be given for it.")
  var plans = false

  @Flag(help: "The ways of money through intermediaries, step by step; the first 500.")
  var paths = false

  func validate() throws {
    guard !plans || !paths else {
      throw ValidationError("Ask for one of --plans and --paths at a time.")
    }
    guard !paths || by == nil else { throw ValidationError("--paths are shown without --by.") }
    guard plans, let by, !FundingDimension.ofPlans.contains(by) else { return }
    let known = FundingDimension.ofPlans.map(\.rawValue).joined(separator: ", ")
    throw ValidationError("--plans are shown by \(known), not by \(by.rawValue).")
  }

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let analysis = FundingAnalysis(map, in: currency, norms: try options.loadNorms())
    let names = NameInSentence(map, in: language)
    if plans {
      try give(
        .plans(analysis, by: by, names), analysis,
        none: LocalizedText(
          en: "No plan of the map has a cost.", fr: "Aucun plan de la carte n’a de coût."),
        map, language)
    } else if paths {
      try give(
        .fundingPaths(analysis, names), analysis,
        none: LocalizedText(
          en: "No money of the map passes through anybody.",
          fr: "La carte ne montre aucun financement qui transite par un intermédiaire."), map,
        language)
    } else {
      let table = ResultTable.fundingSums(analysis, by: by ?? .funder, names)
      try result.give(
        table, text: FundingText(analysis, table, names).text, json: analysis,
        under: MapHeading(map, in: language))
    }
  }

  private func give(
    _ table: ResultTable, _ analysis: FundingAnalysis, none: LocalizedText,
    _ map: StakeholderMap, _ language: Language
  ) throws {
    try result.give(
      table, text: table.rows.isEmpty ? none(language) + "\n" : nil, json: analysis,
      under: MapHeading(map, in: language))
  }
}

extension FundingDimension: ExpressibleByArgument {}

extension Currency: ExpressibleByArgument {
  public init?(argument: String) {
    guard argument.wholeMatch(of: /[A-Za-z]{3}/) != nil else { return nil }
    self.init(rawValue: argument)
  }
}
