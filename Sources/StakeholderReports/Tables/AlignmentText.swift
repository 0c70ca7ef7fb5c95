import CoordinationAnalysis
import StakeholderModel

/// The analysis of alignment for a terminal: a heading and a table for each side of it that the map tells of.
public struct AlignmentText: Sendable {
  public let text: String

  /// What can be shown apart.
  public enum Part: String, Sendable, CaseIterable {
    case scores, levels, progress, answers, measures, process

    public var title: LocalizedText {
      switch self {
      case .scores:
        LocalizedText(en: "Scores by domain and group", fr: "Notes par domaine et par groupe")
      case .levels: LocalizedText(en: "Levels reached", fr: "Niveaux atteints")
      case .progress:
        LocalizedText(en: "Change from round to round", fr: "Évolution d’un tour à l’autre")
      case .answers: LocalizedText(en: "Answers in words", fr: "Réponses en toutes lettres")
      case .measures: LocalizedText(en: "Agreed measures", fr: "Mesures convenues")
      case .process: LocalizedText(en: "Stages of the process", fr: "Étapes du processus")
      }
    }
  }

  public init(
    _ analysis: AlignmentAnalysis, _ map: StakeholderMap, _ names: NameInSentence,
    rubrics: RubricCatalog = .builtIn
  ) {
    let language = names.language
    let parts = Part.allCases.compactMap { part -> String? in
      let table = Self.shown(part, analysis, map, names, rubrics: rubrics)
      guard !table.rows.isEmpty else { return nil }
      let remarks = Self.remarks(part, analysis, language).map { "\n\($0)\n" }.joined()
      return "\(part.title(language))\n\n\(table.text)\(remarks)"
    }
    let subject = Self.subject(analysis, map, names).map { "\($0)\n\n" } ?? ""
    text =
      parts.isEmpty
      ? language.say(
        en: """
          The map tells nothing of alignment: no assessment, no stage of a process, no measure for a domain.
          """,
        fr: """
          La carte ne dit rien de l’alignement : aucune évaluation, aucune étape de processus, aucune mesure pour un \
          domaine.
          """) + "\n"
      : subject + parts.joined(separator: "\n")
  }

  /// The scores group by group, the rest as in the text; without rows where the map has none.
  public static func table(
    _ part: Part, _ analysis: AlignmentAnalysis, _ map: StakeholderMap, _ names: NameInSentence,
    rubrics: RubricCatalog = .builtIn
  ) -> ResultTable {
    part == .scores
      ? .scores(analysis.tables, AssessmentNames(analysis, map, rubrics, names))
      : shown(part, analysis, map, names, rubrics: rubrics)
  }

  /// As people read it: groups side by side, and a subject that is the only one said once, by ``subject(_:_:_:)``.
  /// - Parameter codes: those of the sources; without them, sources are not shown.
  static func shown(
    _ part: Part, _ analysis: AlignmentAnalysis, _ map: StakeholderMap, _ names: NameInSentence,
    rubrics: RubricCatalog = .builtIn, codes: PlaceCodes? = nil
  ) -> ResultTable {
    let called = AssessmentNames(analysis, map, rubrics, names)
    let table: ResultTable =
      switch part {
      case .scores: .scoresByGroup(analysis.tables, analysis.levels, called, codes)
      case .levels: .levels(analysis.levels, called)
      case .progress: .progress(analysis.progress, analysis.tables, called)
      case .answers: .wordedAnswers(analysis.answers, called, codes)
      case .measures: .measures(analysis.measures, called, codes)
      case .process: .processes(analysis.processes, called, codes)
      }
    guard part != .process, analysis.onlySubject != nil else { return table }
    let heading = AssessmentNames.subjectHeading(names.language)
    return table.keeping { table.columns[$0] != heading }
  }

  /// "Subject assessed: Rwanda."; `nil` where there are none or several, which the tables then name row by row.
  static func subject(
    _ analysis: AlignmentAnalysis, _ map: StakeholderMap, _ names: NameInSentence
  ) -> String? {
    guard let id = analysis.onlySubject else { return nil }
    let subject = AssessmentNames(analysis, map, .builtIn, names).subject(id)
    return names.language.say(
      en: "Subject assessed: \(subject).", fr: "Objet évalué : \(subject).")
  }

  /// How a part is read.
  static func remarks(_ part: Part, _ analysis: AlignmentAnalysis, _ language: Language) -> [String]
  {
    switch part {
    case .scores: scoreRemarks(analysis, language)
    case .levels: analysis.levels.map(\.rubric).unique.map { $0.origin(language) }
    case .progress:
      [
        language.say(
          en: """
            Medians of all marks of a round. The change is told, in points of the scale, where the last two rounds marked \
            the same questions.
            """,
          fr: """
            Médianes de toutes les notes d’un tour. L’évolution est donnée, en points de l’échelle, si les deux derniers \
            tours ont noté les mêmes questions.
            """)
      ]
    case .answers, .measures, .process: []
    }
  }

  private static func scoreRemarks(_ analysis: AlignmentAnalysis, _ language: Language) -> [String]
  {
    let rows = analysis.tables.flatMap { $0.domains + $0.items }
    // A mark that stands alone is no median, and nobody says that one respondent gave it.
    var remarks =
      analysis.tables.areSingleMarks
      ? []
      : [
        language.say(
          en:
            "Medians, or both middle marks where they differ; n is how many respondents gave a mark.",
          fr: """
            Médianes, ou les deux notes du milieu si elles diffèrent ; n est le nombre de répondants ayant donné une note.
            """)
      ]
    let scales = Set(analysis.tables.map(\.scale))
    if scales.count == 1, let scale = analysis.tables.first?.scale {
      let (low, high) = (scale.low.grouped(in: language), scale.high.grouped(in: language))
      remarks.insert(
        language.say(
          en: "Marks lie on a scale from \(low) to \(high).",
          fr: "Les notes vont de \(low) à \(high)."), at: 0)
    }
    if rows.contains(where: { $0.gap != nil }) {
      remarks.append(
        language.say(
          en: """
            The gap lies between the medians of the groups furthest apart; ≠: half of the scale or more.
            """,
          fr: """
            L’écart sépare les médianes des groupes les plus éloignés ; ≠ : au moins la moitié de l’échelle.
            """))
    }
    if rows.contains(where: { $0.test != nil }) {
      remarks.append(
        language.say(
          en: """
            p says how often individual respondents, put into groups by lot, would differ as much (Kruskal–Wallis, \
            permutations); it is read row by row and decides nothing by itself.
            """,
          fr: """
            p indique la fréquence à laquelle des répondants individuels, répartis au hasard, différeraient autant \
            (Kruskal–Wallis, permutations) ; il se lit ligne par ligne et ne décide de rien à lui seul.
            """))
    }
    if !analysis.unreadable.isEmpty {
      let count = analysis.unreadable.count.grouped(in: language)
      remarks.append(
        language.say(
          en: "Scores without a scale that can be read, or outside it, left out: \(count).",
          fr: "Notes sans échelle lisible, ou hors échelle, écartées : \(count)."))
    }
    return remarks
  }
}

extension AlignmentAnalysis {
  /// `nil` for none, or several.
  fileprivate var onlySubject: String? {
    let all = Set(tables.flatMap(\.items).map(\.subject) + answers.map(\.subject))
    return all.count == 1 ? all.first : nil
  }
}

extension [Rubric] {
  /// Each once, in their order.
  fileprivate var unique: [Rubric] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

extension [ScoreTable] {
  /// Whether no group is named and every item has one mark at most: a source has marked it, and nobody was asked.
  var areSingleMarks: Bool {
    allSatisfy { table in
      table.groups == [nil]
        && (table.domains + table.items).allSatisfy { $0.cells.allSatisfy { $0.marks < 2 } }
    }
  }
}
