import CoordinationAnalysis
import StakeholderModel

/// Several maps side by side: what each of them tells, measure by measure, and how far that may be compared.
///
/// Every row has a value for each map, in the order in which the maps were given; `nil` where a map does not tell, or
/// the measure is not defined. Nothing is merged and nobody is taken for somebody else because of a name alone.
/// The cost is that of the analyses of each map.
public struct MapComparison: Codable, Hashable, Sendable {
  /// In the order given.
  public let maps: [Profile]
  /// Family by family, in the order of ``ComparisonFamily``.
  public let rows: [ComparedRow]
  public let common: SharedParties
  /// What the levels of the compared frameworks are called, in all maps alike.
  public let rubrics: [Rubric]
  /// Processes that stand beside none of another map, as `subject` codes: one list a map.
  public let processesLeftOut: [[String]]

  /// Whose column it is.
  public struct Profile: Codable, Hashable, Sendable {
    /// The short name of the map, else the one that was given for it; no two maps have the same.
    public let name: String
    @ExplicitNull public var title: String?
    @ExplicitNull public var date: String?
    public let languages: [String]
    /// The layers in which its ties in force lie.
    public let layers: [String]
  }

  /// - Parameters:
  ///   - maps: two or more.
  ///   - names: what to call a map that has no name of its own, such as its file.
  ///   - language: of the titles, and of what is said of comparability.
  ///   - rubrics: what the levels of frameworks are called.
  public init(
    _ maps: [StakeholderMap], names: [String], language: Language, norms: Norms = Norms(),
    rubrics: RubricCatalog = .builtIn
  ) {
    precondition(maps.count > 1, "Only two maps or more can be compared")
    precondition(maps.count == names.count, "Every map must have a name")
    let compared = maps.map { ComparedMap($0, norms: norms, rubrics: rubrics) }
    let grounds = ComparisonGrounds(compared)
    let own = zip(maps, names).map { map, name in map.settings.name ?? name }
    self.maps = maps.indices.map { place in
      let before = own[..<place].count { $0 == own[place] }
      let settings = maps[place].settings
      return Profile(
        name: before == 0 ? own[place] : "\(own[place]) (\(before + 1))",
        title: settings.title(in: language), date: settings.date?.description,
        languages: settings.languages.map(\.rawValue), layers: compared[place].layers)
    }
    let process = ComparedProcess(compared, grounds)
    let all =
      MeasureCatalog.measures.map { $0.row(compared, grounds) }
      + ComparedRules.rows(compared, grounds) + ComparedScores.rows(compared, grounds)
      + process.rows + ComparedTimes.rows(compared, grounds)
    rows = ComparisonFamily.allCases.flatMap { family in
      all.filter { $0.family == family }.map { $0.worded(in: language) }
    }
    let frameworks = Set(compared.flatMap(\.scores.tables).map(\.framework))
    self.rubrics = rubrics.rubrics.filter { frameworks.contains($0.framework) }
    processesLeftOut = process.leftOut
    common = SharedParties(compared)
  }

  public func rows(of family: ComparisonFamily) -> [ComparedRow] {
    rows.filter { $0.family == family }
  }

  /// Whose wording the levels are that some rows tell, rubric by rubric: shown wherever a level is.
  public func origins(of rows: [ComparedRow], in language: Language) -> [String] {
    rubrics.filter { rubric in
      rows.contains { $0.measure == "level" && $0.of[0] == rubric.framework }
    }.map { $0.title(language) + language.colon + " " + $0.origin(language) }
  }
}

/// What a row is about.
public enum ComparisonFamily: String, Codable, Hashable, Sendable, CaseIterable {
  case structure, centralization, overlap, gaps, alignment, process, assistance

  public var label: LocalizedText {
    switch self {
    case .structure: LocalizedText(en: "Structure", fr: "Structure")
    case .centralization: LocalizedText(en: "Centralization", fr: "Centralisation")
    case .overlap: LocalizedText(en: "Overlap", fr: "Recouvrements")
    case .gaps: LocalizedText(en: "Gaps", fr: "Lacunes")
    case .alignment: LocalizedText(en: "Alignment", fr: "Alignement")
    case .process: LocalizedText(en: "Process", fr: "Processus")
    case .assistance: LocalizedText(en: "Technical assistance", fr: "Assistance technique")
    }
  }
}

/// One measure in all maps.
public struct ComparedRow: Codable, Hashable, Sendable {
  /// Of a measure its id, else `rule`, `medians`, `gap`, `level`, `stage` or `days`.
  public let measure: String
  public let family: ComparisonFamily
  /// What it is of where several rows have one measure: a rule; a framework, domain, item and group; a step. Empty
  /// texts stand for none.
  public let of: [String]
  /// The first map that tells of it, whose words ``of`` is in.
  public let wordedBy: Int
  /// One for each map; `null` where it does not tell.
  public let values: [ComparedValue?]
  public private(set) var comparability: Comparability

  init(
    _ measure: String, _ family: ComparisonFamily, of: [String] = [], values: [ComparedValue?],
    reasons: [Comparability.Reason]
  ) {
    self.measure = measure
    self.family = family
    self.of = of
    self.values = values
    wordedBy = values.firstIndex { $0 != nil } ?? 0
    comparability = Comparability(reasons, known: values.count { $0 != nil }, of: values.count)
  }

  func worded(in language: Language) -> ComparedRow {
    var row = self
    row.comparability.word(in: language)
    return row
  }

  /// Whether a map tells of it, and it is more than that no map has ties of a layer or pairs of a class.
  public var isWorthReading: Bool {
    let known = values.compactMap(\.self)
    let isPart = measure.hasPrefix("ties-") || measure.hasPrefix("overlap-")
    return !known.isEmpty && !(isPart && known.allSatisfy { $0 == .count(0) })
  }
}
