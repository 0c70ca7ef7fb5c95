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
      stands apart as passed on. Beside every sum stands how many rows have no amount.

      EXAMPLE
        stakemap funding map.xlsx --by recipient
        stakemap funding map.xlsx --by year --format csv
        stakemap funding map.xlsx --plans
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(help: "By what: funder, recipient, flow, channel, sector, area or year.")
  var by = FundingAnalysis.Dimension.funder

  @Flag(help: "What each plan costs beside what is known to be given for it.")
  var plans = false

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let analysis = FundingAnalysis(map)
    let names = NameInSentence(map, in: language)
    let table: ResultTable =
      plans ? .plans(analysis, names) : .fundingSums(analysis, by: by, names)
    let none = LocalizedText(
      en: "No plan of the map has a cost.", fr: "Aucun plan de la carte n’a de coût.")
    let text =
      plans
      ? analysis.plans.isEmpty ? none(language) + "\n" : nil
      : FundingText(analysis, table, names).text
    try result.give(table, text: text, json: analysis)
  }
}

extension FundingAnalysis.Dimension: ExpressibleByArgument {}
