import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel

/// The report in one language, as a value: what the map covers, what was found, and what rests on which
/// source. Reads analyses, makes none; ``MarkdownReport`` and the other ways of setting it only read it.
public struct Report: Sendable {
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
  public let language: Language
  let names: NameInSentence
  let citations: Citations
  let codes: PlaceCodes
  let overlapGroups: [OverlapGroup]
  let loads: [SeatLoad]
  let facts: FactCertainty
  /// `nil` where a tie has a weight that is no number.
  let stability: RankStability?
  /// The ties that no section tells of; found once, since every table asks for its number.
  let restOfTies: [Tie]
  /// Those that had ended at the date of the map, of what it still has, or are said to be over.
  let formerTies: [Tie]

  /// - Parameters:
  ///   - logo: the file of a picture for the head, relative to the report.
  ///   - selection: what to say of a report that shows a part of the map.
  ///   - stability: which rankings hold; worked out where it is not given, which a maker of several reports of one map
  ///     saves by giving it to each.
  public init(
    _ map: StakeholderMap, _ analyses: MapAnalyses, figures: [Figure],
    logo: String? = nil, selection: String? = nil, stability: RankStability? = nil,
    language: Language
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
    self.language = language
    overlapGroups = analyses.overlapGroups
    loads = analyses.loads
    facts = FactCertainty(map)
    self.stability = stability ?? (try? RankStability(map))
    var references = overlapGroups.flatMap(\.sources) + map.fundingTies.flatMap(\.sources)
    let others = map.otherTies
    restOfTies = others.filter { $0.status != .known(.lapsed) }
    let known = Set(map.stakeholders.map(\.id) + map.instruments.map(\.id))
    formerTies =
      others.filter { $0.status == .known(.lapsed) }
      + map.formerTies.filter { known.contains($0.from) && known.contains($0.to) }
    references += (map.assistanceTies + restOfTies.prefix(ResultTable.mostTies))
      .flatMap(\.sources)
    references += map.engagements.flatMap(\.sources) + map.stakeholders.flatMap(\.sources)
    references += formerTies.prefix(ResultTable.mostTies).flatMap(\.sources)
    references += map.instruments.prefix(ResultTable.mostInstruments).flatMap(\.sources)
    references += analyses.alignment.references
    references += analyses.assistance.stages.flatMap(\.evidence.sources).map { SourceReference($0) }
    references += map.activities.flatMap(\.sources)
    references += analyses.gaps.findings.flatMap { $0.keySources + $0.otherSources }
      .map { SourceReference($0) }
    codes = PlaceCodes(references)
    names = NameInSentence(map, in: language)
    citations = Citations(language)
  }

  /// What follows the head, in the order in which it is read.
  public var sections: [ReportSection] {
    [
      opening, bodies, coordinationSection, findings, overlapSection, coverageSection,
      fundingSection,
      alignmentSection, assistanceSection, questions, uncertaintySection, method, parties,
      otherTies, former,
      instruments,
      sources,
    ].compactMap(\.self)
  }

  /// The tables that a report may have, in their order.
  enum TableKind: String, CaseIterable {
    case bodies, load, places, sectors, actions, grid, encounters, activities
    case funding, fundingSums, plans
    case scores, levels, progress, measures, process, answers
    case engagements, stages, assistanceLoad, lines, delegations, assistance
    case certainty, ranksByTies, ranksBetween
    case parties, otherTies, formerTies, instruments
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
      case .certainty: facts.total.rows > 0
      case .ranksByTies, .ranksBetween: rankTables.contains { $0.kind == kind }
      case .parties: !map.stakeholders.isEmpty
      case .otherTies: !restOfTies.isEmpty
      case .formerTies: !formerTies.isEmpty
      case .instruments: !map.instruments.isEmpty
      }
    }
  }

  func captioned(_ table: ResultTable, as kind: TableKind, _ caption: String) -> ReportBlock {
    .table(
      ReportTable(
        number: (tables.firstIndex(of: kind) ?? 0) + 1, id: kind.rawValue, caption: caption,
        table: table, language: language))
  }

  func say(_ english: Phrase, _ french: String) -> String {
    LocalizedText(en: english, fr: french)(language)
  }

  private var bodies: ReportSection? {
    let table = ResultTable.bodies(map, in: language)
    guard !table.rows.isEmpty else { return nil }
    let title = say("Coordination bodies", "Organes de coordination")
    let (all, named) = table.told(besides: 2)
    // Columns that are empty for all are named once.
    let empty = all.columns.indices.dropFirst(2).filter { column in
      all.rows.allSatisfy { $0[column] == ResultTable.unknown }
    }
    let told = all.keeping { !empty.contains($0) }
    let headings = empty.map { all.columns[$0].decapitalized }.joined(separator: language.semicolon)
    let silent =
      empty.isEmpty
      ? nil
      : say(
        "Not known of any of the bodies in the table: \(headings).",
        "Ces points ne sont connus pour aucun des organes du tableau : \(headings).")
    let bare = named.map { $0[0] }.joined(separator: language.semicolon)
    let others =
      bare.isEmpty
      ? nil
      : say(
        "Of the following bodies no chair, secretariat, member or meeting is known: \(bare).",
        "Pour les organes suivants, on ne connaît ni présidence, ni secrétariat, ni membre, ni réunion : \(bare)."
      )
    // The table may break across pages, the figure may not: so it leaves no half page empty.
    return ReportSection(
      "bodies", title,
      [captioned(told, as: .bodies, title)]
        + [silent, others].compactMap(\.self).map { .paragraph($0) }
        + figure("organogram"))
  }

  private var parties: ReportSection? {
    guard !map.stakeholders.isEmpty else { return nil }
    let title = say("The parties", "Les parties prenantes")
    let table = ResultTable.parties(map, codes, names)
    let caption = title + share(table.rows.count, of: map.stakeholders.count)
    return ReportSection("parties", title, [captioned(table, as: .parties, caption)])
  }

  /// The ties that no section tells of.
  private var otherTies: ReportSection? {
    list(restOfTies, as: .otherTies, say("Other ties", "Autres liens"))
  }

  private var former: ReportSection? {
    list(
      formerTies, as: .formerTies,
      say(
        "Ties that have ended", "Liens qui ont pris fin"))
  }

  private func list(_ ties: [Tie], as kind: TableKind, _ title: String) -> ReportSection? {
    guard !ties.isEmpty else { return nil }
    let all = ResultTable.otherTies(ties, of: map, codes, names)
    var shown = all
    shown.rows = Array(all.rows.prefix(ResultTable.mostTies))
    let caption = title + share(shown.rows.count, of: all.rows.count)
    return ReportSection(kind.rawValue, title, [captioned(shown, as: kind, caption)])
  }

  private var instruments: ReportSection? {
    guard !map.instruments.isEmpty else { return nil }
    let title = say("Policies, plans and other texts", "Politiques, plans et autres textes")
    let table = ResultTable.instruments(map, codes, names)
    let caption = title + share(table.rows.count, of: map.instruments.count)
    return ReportSection("instruments", title, [captioned(table, as: .instruments, caption)])
  }

  /// What follows the caption of a table that does not show all: ", the first 500 of 900".
  func share(_ shown: Int, of all: Int) -> String {
    shown == all
      ? "" : say(", the first \(shown) of \(all)", " (\(shown) premières lignes sur \(all))")
  }
}
