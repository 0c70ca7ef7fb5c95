import CoordinationAnalysis
import Foundation
import StakeholderModel

/// What an analysis of alignment shows, a table for each side of it. Columns of which nothing is known are left out.
extension ResultTable {
  /// The marks of each group, a row for each item and domain of each group.
  static func scores(_ tables: [ScoreTable], _ names: AssessmentNames) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Framework", fr: "Grille"), subject, domain, item, group,
      LocalizedText(en: "Median", fr: "Médiane"),
      LocalizedText(en: "Respondents", fr: "Répondants"),
      LocalizedText(en: "Lowest and highest", fr: "Minimum et maximum"),
      LocalizedText(en: "Not applicable", fr: "Sans objet"),
      LocalizedText(en: "Without a score", fr: "Sans note"),
      LocalizedText(en: "Gap between groups", fr: "Écart entre groupes"),
      LocalizedText(en: "Groups diverge", fr: "Divergence"),
      LocalizedText(en: "p of chance", fr: "p du hasard"),
    ]
    let rows = tables.flatMap { table in
      (table.domains + table.items).flatMap { row in
        row.cells.filter { $0.marks + $0.notApplicable + $0.withoutScore > 0 }.map { cell in
          [
            names.framework(table), names.subject(row.subject), names.domain(row.domain),
            row.item.map(names.names.said) ?? unknown, names.group(cell.group, table.isTogether),
            names.range(cell.lowerMedian, cell.upperMedian), number(cell.respondents),
            names.range(cell.minimum, cell.maximum), number(cell.notApplicable),
            number(cell.withoutScore),
            row.gap.map { $0.grouped(in: language) } ?? unknown,
            row.gap == nil ? unknown : yes(row.diverges, language),
            row.test?.text(language) ?? unknown,
          ]
        }
      }
    }
    return ResultTable(columns: columns.map { $0(language) }, rows: rows).withoutSilence
  }

  /// The median of each group side by side, a row for each domain and for each item without one.
  /// - Parameter levels: the table of levels has what all said together of frameworks that have them.
  static func scoresByGroup(
    _ all: [ScoreTable], _ levels: [LevelTable], _ names: AssessmentNames,
    _ codes: PlaceCodes? = nil
  ) -> ResultTable {
    let language = names.language
    let tables = all.filter { table in
      table.groups != [nil] || !levels.contains { $0.isOf(table) }
    }
    let groups = names.groups(of: tables)
    let areSingle = tables.areSingleMarks
    let headings = areSingle ? [LocalizedText(en: "Mark", fr: "Note")(language)] : groups
    let columns =
      [LocalizedText(en: "Framework", fr: "Grille"), subject, domain, item].map { $0(language) }
      + headings
      + [
        LocalizedText(en: "Gap between groups", fr: "Écart entre groupes"),
        LocalizedText(en: "p of chance", fr: "p du hasard"), source,
      ].map { $0(language) }
    let rows = tables.flatMap { table in
      table.rowsOfDomains.map { row in
        [
          names.framework(table), names.subject(row.subject), names.domain(row.domain),
          row.item.map(names.names.said) ?? unknown,
        ]
          + groups.map { group in
            row.cells.first { names.group($0.group, table.isTogether) == group }
              .map { areSingle ? names.range($0.lowerMedian, $0.upperMedian) : names.median($0) }
              ?? unknown
          }
          + [
            row.gap.map { ($0.grouped(in: language)) + (row.diverges ? " ≠" : "") } ?? unknown,
            row.test?.text(language) ?? unknown,
            sources(row.evidence, codes, language),
          ]
      }
    }
    return ResultTable(columns: columns, rows: rows).withoutSilence
  }

  /// The level that each group sees, with its name and what it means.
  static func levels(_ tables: [LevelTable], _ names: AssessmentNames) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Framework", fr: "Grille"), subject, domain, item, group,
      LocalizedText(en: "Median", fr: "Médiane"), LocalizedText(en: "Level", fr: "Niveau"),
      LocalizedText(en: "What it means", fr: "Signification"),
    ]
    let rows = tables.flatMap { table in
      table.rows.map { row in
        let levels =
          row.lowerLevel == row.upperLevel
          ? [row.lowerLevel] : [row.lowerLevel, row.upperLevel]
        return [
          names.framework(table.rubric.framework, table.scale), names.subject(row.subject),
          names.domain(row.domain), row.item.map(names.names.said) ?? unknown,
          names.group(row.group, table.isTogether), names.range(row.lowerMedian, row.upperMedian),
          levels.map { table.rubric.bands[$0 - 1].name(language) }.joined(separator: " – "),
          levels.count == 1
            ? table.rubric.description(of: row.lowerLevel, domain: row.domain)?(language) ?? unknown
            : unknown,
        ]
      }
    }
    return ResultTable(columns: columns.map { $0(language) }, rows: rows).withoutSilence
  }

  /// How medians changed, a row for each domain and group, and for items without a domain.
  static func progress(_ all: [ScoreProgress], _ tables: [ScoreTable], _ names: AssessmentNames)
    -> ResultTable
  {
    let language = names.language
    let shown = all.filter { $0.item == nil || ($0.domain ?? "").isEmpty }
    let rounds = Set(shown.flatMap(\.rounds).map(\.round)).sorted()
    let columns =
      [LocalizedText(en: "Framework", fr: "Grille"), subject, domain, item, group].map {
        $0(language)
      } + rounds.map { PartialDate($0)?.text(in: language) ?? $0 }
      + [LocalizedText(en: "Change", fr: "Évolution")(language)]
    let rows = shown.map { row in
      let table = tables.first { $0.framework == row.framework && $0.scale == row.scale }
      return [
        names.framework(row.framework, row.scale), names.subject(row.subject),
        names.domain(row.domain), row.item.map(names.names.said) ?? unknown,
        names.group(row.group, table?.isTogether ?? false),
      ]
        + rounds.map { round in
          row.rounds.first { $0.round == round }.map {
            names.range($0.lowerMedian, $0.upperMedian) + " (n\u{A0}=\u{A0}\($0.respondents))"
          } ?? unknown
        } + [names.change(row.changeLeast, row.changeMost)]
    }
    return ResultTable(columns: columns, rows: rows).withoutSilence
  }

  /// What was answered in words.
  static func wordedAnswers(
    _ answers: [WordedAnswer], _ names: AssessmentNames, _ codes: PlaceCodes? = nil
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Framework", fr: "Grille"), subject, domain, item, group,
      LocalizedText(en: "Respondent", fr: "Répondant"), LocalizedText(en: "Answer", fr: "Réponse"),
      LocalizedText(en: "Date", fr: "Date"), certainty, source,
    ]
    let rows = answers.map { answer in
      [
        names.framework(answer.framework, nil), names.subject(answer.subject),
        names.domain(answer.domain), names.names.said(answer.item),
        answer.group.map { names.group($0, false) } ?? unknown,
        answer.respondent.map(names.names.short) ?? unknown, names.names.said(answer.answer),
        answer.date.flatMap { PartialDate($0) }?.text(in: language) ?? unknown,
        answer.evidence.statedConfidence?.label(language) ?? unknown,
        sources([answer.evidence], codes, language),
      ]
    }
    return ResultTable(columns: columns.map { $0(language) }, rows: rows).withoutSilence
  }

  /// What was agreed, by domain.
  static func measures(
    _ measures: [AgreedMeasure], _ names: AssessmentNames, _ codes: PlaceCodes? = nil
  ) -> ResultTable {
    let language = names.language
    let columns = [
      domain, LocalizedText(en: "Measure", fr: "Mesure"),
      LocalizedText(en: "Responsible", fr: "Responsables"), LocalizedText(en: "Plan", fr: "Plan"),
      LocalizedText(en: "Area", fr: "Territoire"), LocalizedText(en: "Year", fr: "Année"),
      certainty,
      source,
    ]
    let rows = measures.map { measure in
      [
        names.domain(measure.domain), names.names.said(measure.action),
        measure.responsible.map { ids in
          ids.isEmpty
            ? language.say(en: "nobody", fr: "personne")
            : ids.map(names.names.short).joined(separator: ", ")
        } ?? unknown,
        names.names.short(measure.plan), measure.area.map(names.names.area) ?? unknown,
        measure.year.map(String.init) ?? unknown,
        measure.evidence.statedConfidence?.label(language) ?? unknown,
        sources([measure.evidence], codes, language),
      ]
    }
    return ResultTable(columns: columns.map { $0(language) }, rows: rows).withoutSilence
  }

  /// The stages of all processes.
  static func processes(
    _ processes: [ProcessAccount], _ names: AssessmentNames, _ codes: PlaceCodes? = nil
  ) -> ResultTable {
    .stages(
      processes.flatMap(\.stages), subject: names.subject,
      of: LocalizedText(en: "Process", fr: "Processus"), names.names, codes)
  }

  private static let subject = AssessmentNames.subjectHeading
  private static let domain = LocalizedText(en: "Domain", fr: "Domaine")
  private static let item = LocalizedText(en: "Item", fr: "Question")
  private static let source = sources
  private static let group = LocalizedText(en: "Group", fr: "Groupe")

  private static func number(_ count: Int) -> String { count == 0 ? unknown : String(count) }

  private static func yes(_ isSo: Bool, _ language: Language) -> String {
    isSo ? language.say(en: "yes", fr: "oui") : language.say(en: "no", fr: "non")
  }
}

extension LevelTable {
  fileprivate func isOf(_ table: ScoreTable) -> Bool {
    rubric.framework == table.framework && scale == table.scale
  }
}
