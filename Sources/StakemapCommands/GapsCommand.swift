import ArgumentParser
import CoordinationAnalysis
import Foundation
import StakeholderFormats
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
        stakemap gaps map.xlsx --questions -o guide.md
        stakemap gaps map.xlsx --questions -o to-fill-in.xlsx
      """)

  @OptionGroup var options: MapOptions
  @OptionGroup var result: ResultOptions

  @Option(
    help: "End with 1 if there is a finding of this severity or a graver one: high, medium, low.")
  var failOn: Severity?

  @Flag(help: "The rules that are asked, with what each heeds; nothing is examined.")
  var rules = false

  @Flag(
    help: """
      What is not known as an interview guide, by whom to ask: Markdown, or with -o FILE.xlsx the map as a \
      workbook with a row to fill in for each question, in the sheet of assessments.
      """)
  var questions = false

  func validate() throws {
    guard !rules || !questions else {
      throw ValidationError("Ask for one of --rules and --questions at a time.")
    }
  }

  func run() throws {
    let map = try options.load()
    let language = options.language(of: map)
    let norms = try options.loadNorms()
    if rules {
      let all = RuleDescription.all(norms, in: language)
      return try result.give(.rules(all, in: language), json: all)
    }
    let analysis = GapAnalysis(map, norms: norms)
    if questions { return try guide(InterviewGuide(analysis, map), map, language) }
    let report = GapReport(analysis, map, in: language)
    try result.give(
      .gaps(report, in: language), text: GapText(analysis, map, in: language).text,
      json: report, under: MapHeading(map, in: language))
    if let failOn, analysis.findings.contains(where: { $0.severity <= failOn }) {
      throw ExitCode(Failure.found)
    }
  }

  private func guide(_ guide: InterviewGuide, _ map: StakeholderMap, _ language: Language) throws {
    if let output = result.output, URL(filePath: output).pathExtension.lowercased() == "xlsx" {
      let file = URL(filePath: output)
      for loss in try WorkbookFormat().write(map.withQuestions(guide, in: language), to: file) {
        Console.current.complain(loss.text(in: language))
      }
      return
    }
    let text = InterviewGuideText(guide, map, in: language).text
    if let output = result.output {
      try AtomicFile.write(Data(text.utf8), to: URL(filePath: output))
    } else {
      Console.current.print(text)
    }
  }
}

extension Severity: ExpressibleByArgument {}
