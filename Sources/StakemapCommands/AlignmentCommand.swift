import ArgumentParser
import CoordinationAnalysis
import StakeholderModel
import StakeholderReports

struct AlignmentCommand: MapCommand {
  static let configuration = CommandConfiguration(
    commandName: "alignment",
    abstract: "How groups score a framework: divergence, levels, progress, measures, process.",
    discussion: """
      Tells of the assessments of a map by group of respondents: medians, spread and distribution, never means; how \
      far apart the groups are and, where individuals answered, how often chance would part them as far; the levels \
      of a rubric that are reached; what changed since the round before; answers in words; the measures agreed for \
      each domain; and the stages of the process. As text, all of it; one part in csv and markdown. Rubrics are known \
      for alignment-maturity, alignment-diagnostic, sun-joint-assessment and cluster-coordination; --rubric gives one \
      of your own, as Documentation/rubric.yaml shows.

      EXAMPLE
        stakemap alignment map.xlsx
        stakemap alignment map.xlsx --show levels --rubric rubric.yaml --lang fr
        stakemap render map.xlsx --diagram alignment -o alignment.pdf
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @OptionGroup var rubrics: RubricOptions

  @Option(
    help: """
      One part: scores, levels, progress, answers, measures or process; for csv and markdown, scores if nothing is \
      said.
      """)
  var show: AlignmentText.Part?

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let rubrics = try rubrics.load()
    let analysis = AlignmentAnalysis(map, rubrics: rubrics)
    let names = NameInSentence(map, in: language)
    let table = AlignmentText.table(show ?? .scores, analysis, map, names, rubrics: rubrics)
    try result.give(
      table, text: show == nil ? AlignmentText(analysis, map, names, rubrics: rubrics).text : nil,
      json: analysis, under: MapHeading(map, in: language))
  }
}

extension AlignmentText.Part: ExpressibleByArgument {}
