import ArgumentParser
import CoordinationAnalysis
import Foundation
import ScenarioAnalysis
import StakeholderDiagrams
import StakeholderFormats
import StakeholderModel
import StakeholderReports

struct TextsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "texts",
    abstract: "List the program's texts for somebody to translate them.",
    discussion: """
      A YAML file with what the analyses, the report and the diagrams of MAP say in English, and all \
      vocabularies. Fill in the translations and give the file with --translation. Texts that a \
      translation has already are kept.

      EXAMPLE
        stakemap texts Datasets/mali --into pt -o pt.yaml
        stakemap report Datasets/mali --lang pt --translation pt.yaml -o report
      """)

  @Argument(help: "A map; what is said of it is listed.", completion: .file())
  var map: String

  @Option(help: "The language to translate into, by its tag: pt.")
  var into: String?

  @Option(help: "A translation that is begun.", completion: .file(extensions: ["yaml", "yml"]))
  var translation: String?

  @Option(
    name: .shortAndLong, help: "The file to write; standard output without it.",
    completion: .file(extensions: ["yaml", "yml"]))
  var output: String?

  func validate() throws {
    guard (into == nil) != (translation == nil) else {
      throw ValidationError("Give --into with a language, or --translation with a file.")
    }
    var faults: [CellFault] = []
    if let into {
      let language = Language.parse(into, faults: &faults)
      guard faults.isEmpty, let language, !Language.spoken.contains(language) else {
        throw ValidationError("--into is a language other than fr and en, such as pt.")
      }
    }
  }

  func run() throws {
    let reading = try FormatCatalog.read(try MapArgument.location(map))
    MessageLanguage.current.value = reading.map.settings.spokenLanguages.first ?? .english
    let begun = try translation.map { try TranslationFile.read(URL(filePath: $0)) }
    let language = begun?.language ?? Language(rawValue: into ?? "")
    let missing = MissingTexts()
    let known = Translation(language, texts: begun?.texts ?? [:], whenMissing: missing.note)
    Translation.$inForce.withValue([language: known]) { askForAll(about: reading, in: language) }

    let done = (begun?.entries ?? []).filter { !$0.translation.isEmpty }
    let open = missing.all.map { TranslationFile.Entry(english: $0.template, translation: "") }
    let examples = Dictionary(uniqueKeysWithValues: missing.all.map { ($0.template, $0.example) })
    let file = TranslationFile(language: language, entries: done + open)
    let data = Data(file.text(examples: examples).utf8)
    if let output {
      try AtomicFile.write(data, to: URL(filePath: output))
    } else {
      Console.current.write(data)
    }
  }

  /// Makes everything that the other commands would show of the map.
  private func askForAll(about reading: MapReading, in language: Language) {
    let map = reading.map
    var figures: [Report.Figure] = []
    for kind in DiagramCatalog.kinds {
      figures.append(.init(id: kind.id, caption: kind.title(language), path: kind.id))
      do {
        _ = try DiagramPage.page(kind, of: map, DiagramSetting(language: language))
      } catch {
        _ = (error as? DiagramError)?.message(language)
      }
    }
    let columns = StakeholderMap.tables.flatMap(\.columns)
    for term in columns.flatMap({ $0.vocabulary?.terms ?? [] }) { _ = term.label(language) }
    let analyses = MapAnalyses(map)
    let (gaps, overlaps) = (analyses.gaps, analyses.overlaps)
    let document = Report(map, analyses, figures: figures, language: language)
    let page = HTMLReport(document, map: nil)
    _ = (MarkdownReport(document).text, page.text, page.text(watchedAs: ""))
    _ = try? WorkbookReport(map, analyses, language: language).data()
    for family in RuleFamily.allCases { _ = family.label(language) }
    for rule in RuleCatalog.rules { _ = (rule.title(language), rule.why(language)) }
    let report = GapReport(gaps, map, in: language)
    _ = (ResultTable.gaps(report, in: language), GapText(gaps, map, in: language).text)
    _ = ResultTable.rules(RuleDescription.all(Norms(), in: language), in: language)
    let guide = InterviewGuide(gaps, map)
    _ = InterviewGuideText(guide, map, in: language).text
    _ = (
      ResultTable.overlaps(overlaps, map, in: language, inFull: true),
      OverlapText(overlaps, analyses.overlapGroups, map, in: language).text,
      ResultTable.load(analyses.loads, map, in: language)
    )
    let names = NameInSentence(map, in: language)
    _ = (ResultTable.encounters(analyses.field, names), ResultTable.cells(analyses.field, names))
    let funding = FundingAnalysis(map, in: Currency(rawValue: "XOF"))
    for dimension in FundingDimension.allCases {
      let table = ResultTable.fundingSums(funding, by: dimension, names)
      _ = FundingText(funding, table, names).text
    }
    _ = ResultTable.fundingPaths(funding, names)
    for dimension in FundingDimension.ofPlans {
      _ = ResultTable.plans(funding, by: dimension, names)
    }
    _ = AlignmentText(analyses.alignment, map, names).text
    _ = AssistanceText(analyses.assistance, map, names).text
    for part in AlignmentText.Part.allCases {
      _ = (part.title(language), AlignmentText.table(part, analyses.alignment, map, names))
    }
    _ = ResultTable.summary(MapSummary(map, language: language), in: language)
    let comparison = MapComparison([map, map], names: ["1", "2"], language: language)
    let words = ComparisonWords(comparison, [map, map], in: language)
    _ = ComparisonText(words, [map, map]).text
    _ = try? ComparisonTable.page(words, [map, map], DiagramSetting(language: language))
    for reason in Comparability.Reason.allCases { _ = reason.text(language) }
    for severity in [Diagnostic.Severity.note, .warning, .error] { _ = severity.label(language) }
    for diagnostic in reading.allDiagnostics() { _ = diagnostic.text(in: language) }
  }
}
