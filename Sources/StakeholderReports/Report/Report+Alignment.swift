import CoordinationAnalysis
import StakeholderModel

/// How groups score a framework, which levels are reached, what changed, what was agreed, and how far the process is.
extension Report {
  /// The tables of the section, in their order.
  private static let alignmentTables: [(kind: TableKind, part: AlignmentText.Part)] = [
    (.scores, .scores), (.levels, .levels), (.progress, .progress), (.measures, .measures),
    (.process, .process), (.answers, .answers),
  ]

  var alignmentSection: ReportSection? {
    let parts = Self.alignmentTables.flatMap { kind, part -> [ReportBlock] in
      guard hasAlignment(part) else { return [] }
      let table = AlignmentText.shown(part, alignment, map, names, rubrics: rubrics, codes: codes)
      let remarks = AlignmentText.remarks(part, alignment, language)
      let isPlain = part == .scores && alignment.tables.areSingleMarks
      let title = isPlain ? say("Marks", "Notes") : part.title(language)
      return [captioned(table, as: kind, title)]
        + (remarks.isEmpty ? [] : [.paragraph(remarks.joined(separator: " "))])
    }
    guard !parts.isEmpty else { return nil }
    let title =
      isAboutAlignment
      ? say("Alignment", "Alignement")
      : say("Assessments and processes", "Évaluations et processus")
    let subject = AlignmentText.subject(alignment, map, names).map { ReportBlock.paragraph($0) }
    return ReportSection(
      "alignment", title, [subject].compactMap(\.self) + figure("alignment") + parts)
  }

  /// How far the processes are, and how much was agreed; `nil` where the map tells of neither.
  var processSentence: String? {
    let stages = alignment.processes.flatMap(\.stages)
    let measures = alignment.measures.count
    guard !stages.isEmpty || measures > 0 else { return nil }
    let parts = [
      stages.isEmpty
        ? nil
        : say(
          "\(self.stages(stages.count)) of the process (\(states))",
          "\(self.stages(stages.count)) du processus (\(states))"),
      measures == 0
        ? nil
        : say(
          "\(self.measures(measures)) agreed",
          measures == 1 ? "une mesure convenue" : "\(self.measures(measures)) convenues"),
    ]
    let list = names.list(parts.compactMap(\.self))
    return say("It records \(list).", "Elle décrit \(list).")
  }

  /// How far the stages are, process by process where there are a few.
  private var states: String {
    let processes = alignment.processes
    func states(_ stages: [StageAccount]) -> String {
      counted(stages.map { $0.status?.label(language) })
    }
    guard (2...3).contains(processes.count) else { return states(processes.flatMap(\.stages)) }
    let subjects = AssessmentNames(alignment, map, rubrics, names)
    return processes.map { process in
      let name = subjects.subject(process.subject)
      return "\(name)\(language.colon) \(states(process.stages))"
    }.joined(separator: language.semicolon)
  }

  /// Whether it is what parties agreed for domains, or a framework of that name: other assessments have the section
  /// too.
  private var isAboutAlignment: Bool {
    let frameworks = alignment.tables.map(\.framework) + alignment.answers.map(\.framework)
    return !alignment.measures.isEmpty || frameworks.contains { $0.hasPrefix("alignment") }
  }

  /// Whether a part has rows.
  func hasAlignment(_ part: AlignmentText.Part) -> Bool {
    switch part {
    case .scores:
      !AlignmentText.shown(.scores, alignment, map, names).rows.isEmpty
    case .levels: !alignment.levels.isEmpty
    case .progress: alignment.progress.contains { $0.item == nil || ($0.domain ?? "").isEmpty }
    case .answers: !alignment.answers.isEmpty
    case .measures: !alignment.measures.isEmpty
    case .process: !alignment.processes.isEmpty
    }
  }
}

extension AlignmentAnalysis {
  /// Every source that the tables of a report name.
  var references: [SourceReference] {
    let rows =
      measures.map(\.evidence) + processes.flatMap(\.stages).map(\.evidence)
      + answers.map(\.evidence) + tables.flatMap(\.rowsOfDomains).flatMap(\.evidence)
    return rows.flatMap(\.sources).map { SourceReference($0) }
  }
}
