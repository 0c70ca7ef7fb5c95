import ArgumentParser
import CoordinationAnalysis
import StakeholderReports

struct SummaryCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: "Count what a map holds.",
    discussion: """
      EXAMPLE
        stakemap summary map.xlsx --format json
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let summary = MapSummary(map, language: language)
    try result.give(
      .summary(summary, in: language), json: summary, under: MapHeading(map, in: language))
  }
}
