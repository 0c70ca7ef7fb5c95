import ArgumentParser
import CoordinationAnalysis
import StakeholderModel
import StakeholderReports

struct GapsCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Find what is missing or at odds in a map.",
    discussion: """
      A rule fails only on what the map says or denies; what is not known becomes a question.

      EXAMPLE
        stakemap gaps map.xlsx --lang en --fail-on high
        stakemap gaps map.xlsx --rules
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(
    help: "End with 1 if there is a finding of this severity or a graver one: high, medium, low.")
  var failOn: Severity?

  @Flag(help: "The rules that are asked, with what each heeds; nothing is examined.")
  var rules = false

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let norms = try options.loadNorms()
    if rules {
      let all = RuleDescription.all(norms, in: language)
      return try result.give(.rules(all, in: language), json: all)
    }
    let analysis = GapAnalysis(map, norms: norms)
    let report = GapReport(analysis, map, in: language)
    try result.give(
      .gaps(report, in: language), text: GapText(report, in: language).text, json: report)
    if let failOn, analysis.findings.contains(where: { $0.severity <= failOn }) {
      throw ExitCode(Failure.found)
    }
  }
}

extension Severity: ExpressibleByArgument {}
