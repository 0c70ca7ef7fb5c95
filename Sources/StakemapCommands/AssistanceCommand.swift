import ArgumentParser
import CoordinationAnalysis
import StakeholderModel
import StakeholderReports

struct AssistanceCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "assistance",
    abstract: "Who assists whom: times beside the usual, load, faults, lines, delegation.",
    discussion: """
      Tells of the engagements of a map: each with its stages and how long they took beside how long they usually \
      take; what each party gives, receives and approves; what the rules on technical assistance find (chosen by the \
      supplier or by who pays, not answerable to the recipient, outside any plan, without transfer of skills, done \
      twice, slower than usual); which ties run along a technical and which along an administrative line; who \
      delegates to whom and stays in charge. As text, all of it; one part in csv and markdown. What is not known is \
      never counted as missing.

      EXAMPLE
        stakemap assistance map.xlsx
        stakemap assistance map.xlsx --show stages --format csv
        stakemap render map.xlsx --diagram assistance -o assistance.pdf
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(
    help: """
      One part: engagements, stages, times, load, faults, lines or delegation; for csv and markdown, engagements if \
      nothing is said.
      """)
  var show: AssistanceText.Part?

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let analysis = AssistanceAnalysis(map, norms: try options.loadNorms())
    let names = NameInSentence(map, in: language)
    let table = AssistanceText.table(show ?? .engagements, analysis, map, names)
    try result.give(
      table, text: show == nil ? AssistanceText(analysis, map, names).text : nil, json: analysis,
      under: MapHeading(map, in: language))
  }
}

extension AssistanceText.Part: ExpressibleByArgument {}
