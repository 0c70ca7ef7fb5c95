import CoordinationAnalysis
import StakeholderModel

/// The report as Markdown, in one language: what the map covers, what was found, and what rests on
/// which source. Reads analyses, makes none.
public struct MarkdownReport: Sendable {
  /// What the text is for. The two differ in little: pandoc takes the captions of tables and the size
  /// of a logo from the text.
  public enum Medium: Sendable { case reading, word }

  let map: StakeholderMap
  let gaps: GapAnalysis
  let overlaps: OverlapAnalysis
  let coverage: ActivityCoverage
  let money: FundingAnalysis
  let field: FieldOverlaps
  let alignment: AlignmentAnalysis
  let rubrics: RubricCatalog
  let assistance: AssistanceAnalysis
  let coordination: CoordinationGraph?
  let figures: [Figure]
  let logo: String?
  let selection: String?
  let medium: Medium
  let language: Language
  let names: NameInSentence
  let citations: Citations
  let codes: PlaceCodes
  let overlapGroups: [OverlapGroup]
  let loads: [SeatLoad]
  /// The ties that no section tells of; found once, since every table asks for its number.
  let restOfTies: [Tie]
  /// Those that had ended at the date of the map, of what it still has.
  let formerTies: [Tie]

  /// - Parameters:
  ///   - logo: the file of a picture for the head, relative to the report.
  ///   - selection: what to say of a report that shows a part of the map.
  public init(
    _ map: StakeholderMap, _ analyses: MapAnalyses, figures: [Figure],
    logo: String? = nil, selection: String? = nil, medium: Medium = .reading, language: Language
  ) {
    self.map = map
    gaps = analyses.gaps
    overlaps = analyses.overlaps
    coverage = analyses.coverage
    money = analyses.funding
    field = analyses.field
    alignment = analyses.alignment
    rubrics = analyses.rubrics
    assistance = analyses.assistance
    coordination = analyses.coordination
    self.figures = figures
    self.logo = logo
    self.selection = selection
    self.medium = medium
    self.language = language
    overlapGroups = analyses.overlapGroups
    loads = analyses.loads
    var references = overlapGroups.flatMap(\.sources) + map.fundingTies.flatMap(\.sources)
    restOfTies = map.otherTies
    let known = Set(map.stakeholders.map(\.id) + map.instruments.map(\.id))
    formerTies = map.formerTies.filter { known.contains($0.from) && known.contains($0.to) }
    references += (map.assistanceTies + restOfTies.prefix(ResultTable.mostTies))
      .flatMap(\.sources)
    references += map.engagements.flatMap(\.sources) + map.stakeholders.flatMap(\.sources)
    references += formerTies.prefix(ResultTable.mostTies).flatMap(\.sources)
    references += map.instruments.prefix(ResultTable.mostInstruments).flatMap(\.sources)
    references += analyses.alignment.references
    references += analyses.assistance.stages.flatMap(\.evidence.sources).map { SourceReference($0) }
    references += map.activities.flatMap(\.sources)
    codes = PlaceCodes(references)
    names = NameInSentence(map, in: language)
    citations = Citations(language)
  }

  public var text: String {
    let sections = [
      opening, inBrief, bodies, coordinationSection, findings, overlapSection, coverageSection,
      fundingSection, alignmentSection, assistanceSection, questions, method, parties, otherTies,
      former, instruments, sources,
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The tables that a report may have, in their order.
  enum TableKind: CaseIterable {
    case bodies, load, places, sectors, actions, grid, encounters, activities
    case funding, fundingSums, plans
    case scores, levels, progress, measures, process, answers
    case engagements, stages, assistanceLoad, lines, delegations, assistance, parties, otherTies,
      formerTies,
      instruments
  }

  /// Those that it has: only they are numbered.
  private var tables: [TableKind] {
    TableKind.allCases.filter { kind in
      switch kind {
      case .bodies: overlaps.bodies > 0
      case .load: overlaps.bodies > 1 && !busyParties.isEmpty
      case .places: hasCoverage
      case .sectors: hasCoverage && !coverage.sectors.isEmpty
      case .actions: hasCoverage && ResultTable.actions(coverage, names) != nil
      case .grid: grid != nil
      case .encounters: hasEncounters
      case .activities: !listedActivities.isEmpty
      case .funding: !map.fundingTies.isEmpty
      case .fundingSums: hasFundingSums
      case .plans: !money.plans.isEmpty
      case .scores: hasAlignment(.scores)
      case .levels: hasAlignment(.levels)
      case .progress: hasAlignment(.progress)
      case .measures: hasAlignment(.measures)
      case .process: hasAlignment(.process)
      case .answers: hasAlignment(.answers)
      case .stages: hasAssistance(.stages)
      case .assistanceLoad: hasAssistance(.load)
      case .lines: hasAssistance(.lines)
      case .delegations: hasAssistance(.delegation)
      case .engagements: !map.engagements.isEmpty
      case .assistance: !map.assistanceTies.isEmpty
      case .parties: !map.stakeholders.isEmpty
      case .otherTies: !restOfTies.isEmpty
      case .formerTies: !formerTies.isEmpty
      case .instruments: !map.instruments.isEmpty
      }
    }
  }

  /// A table with its number, what it shows, what its dashes mean, and what holds for all its rows.
  func captioned(_ whole: ResultTable, as kind: TableKind, _ caption: String) -> String {
    let (table, shared) = whole.fitted(in: language)
    let number = (tables.firstIndex(of: kind) ?? 0) + 1
    let hasUnknown = table.rows.contains { $0.contains(ResultTable.unknown) }
    let unknown = hasUnknown ? say(" (–: not known)", " (– : non connu)") : ""
    let label =
      say("Table \(number): \(caption)\(unknown)", "Tableau \(number) : \(caption)\(unknown)")
      + (shared.map { ". \($0)" } ?? "")
    switch medium {
    case .reading: return "**\(label)**\n\n" + table.markdown
    case .word: return table.markdown + "\nTable: \(label)\n"
    }
  }

  func say(_ english: Phrase, _ french: String) -> String {
    LocalizedText(en: english, fr: french)(language)
  }

  private var bodies: String {
    let table = ResultTable.bodies(map, in: language)
    guard !table.rows.isEmpty else { return "" }
    let title = say("Coordination bodies", "Organes de coordination")
    // The table may break across pages, the figure may not: so it leaves no half page empty.
    return "## \(title)\n\n" + captioned(table, as: .bodies, title) + "\n" + figure("organogram")
  }

  private var parties: String {
    guard !map.stakeholders.isEmpty else { return "" }
    let title = say("The parties", "Les parties prenantes")
    let table = ResultTable.parties(map, codes, names)
    return "## \(title)\n\n"
      + captioned(
        table, as: .parties, title + share(table.rows.count, of: map.stakeholders.count))
  }

  /// The ties that no section tells of.
  private var otherTies: String {
    list(restOfTies, as: .otherTies, say("Other ties", "Autres liens"))
  }

  private var former: String {
    list(
      formerTies, as: .formerTies,
      say(
        "Ties that had ended at the date of the map",
        "Liens qui avaient pris fin à la date de la carte"))
  }

  private func list(_ ties: [Tie], as kind: TableKind, _ title: String) -> String {
    guard !ties.isEmpty else { return "" }
    let all = ResultTable.otherTies(ties, of: map, codes, names)
    var shown = all
    shown.rows = Array(all.rows.prefix(ResultTable.mostTies))
    return "## \(title)\n\n"
      + captioned(shown, as: kind, title + share(shown.rows.count, of: all.rows.count))
  }

  private var instruments: String {
    guard !map.instruments.isEmpty else { return "" }
    let title = say("Policies, plans and other texts", "Politiques, plans et autres textes")
    let table = ResultTable.instruments(map, codes, names)
    return "## \(title)\n\n"
      + captioned(
        table, as: .instruments, title + share(table.rows.count, of: map.instruments.count))
  }

  /// What follows the caption of a table that does not show all: ", the first 500 of 900".
  func share(_ shown: Int, of all: Int) -> String {
    shown == all
      ? "" : say(", the first \(shown) of \(all)", " (\(shown) premières lignes sur \(all))")
  }
}
