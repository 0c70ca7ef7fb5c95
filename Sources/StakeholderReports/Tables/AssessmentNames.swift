import CoordinationAnalysis
import Foundation
import StakeholderModel

/// How frameworks, subjects, domains, groups and marks are called in tables.
struct AssessmentNames {
  let names: NameInSentence
  private let rubrics: RubricCatalog
  private let areas: Set<String>
  private let engagements: Set<String>
  private let engagementNames: EngagementNames
  /// Frameworks marked on several scales, which must say which.
  private let onSeveralScales: Set<String>

  static let subjectHeading = LocalizedText(en: "Subject", fr: "Objet évalué")

  var language: Language { names.language }

  init(
    _ analysis: AlignmentAnalysis, _ map: StakeholderMap, _ rubrics: RubricCatalog,
    _ names: NameInSentence
  ) {
    self.names = names
    self.rubrics = rubrics
    areas = Set(map.areas.map(\.id))
    engagements = Set(map.engagements.map(\.id))
    engagementNames = EngagementNames(map, names)
    onSeveralScales = Set(
      Dictionary(grouping: analysis.tables, by: \.framework).filter { $0.value.count > 1 }.keys)
  }

  func framework(_ code: String, _ scale: MarkScale?) -> String {
    let title = rubrics.title(of: code, names)
    guard let scale, onSeveralScales.contains(code) else { return title }
    return "\(title) (\(scale.low.grouped(in: language))–\(scale.high.grouped(in: language)))"
  }

  func framework(_ table: ScoreTable) -> String { framework(table.framework, table.scale) }

  /// A place or an engagement, else a party or an instrument, by its name.
  func subject(_ id: String) -> String {
    areas.contains(id)
      ? names.area(id) : engagements.contains(id) ? engagementNames.name(of: id) : names.short(id)
  }

  func domain(_ domain: String?) -> String {
    guard let domain, !domain.isEmpty else { return ResultTable.unknown }
    return domain.allSatisfy(\.isNumber)
      ? language.say(en: "Domain \(domain)", fr: "Domaine \(domain)")
      : names.said(domain).capitalizedFirst
  }

  func group(_ group: String?, _ isTogether: Bool) -> String {
    if let group { return RespondentGroup(rawValue: group).label(language) }
    return isTogether
      ? language.say(en: "Together", fr: "Ensemble")
      : language.say(en: "Group not stated", fr: "Groupe non précisé")
  }

  /// Of all tables, each once, in the order of the vocabulary.
  func groups(of tables: [ScoreTable]) -> [String] {
    let known = Set(
      tables.flatMap(\.groups).compactMap(\.self).map { RespondentGroup(rawValue: $0) })
    let unnamed = [true, false].filter { isTogether in
      tables.contains { $0.groups.contains(nil) && $0.isTogether == isTogether }
    }
    return known.sorted().map { group($0.rawValue, false) } + unnamed.map { group(nil, $0) }
  }

  /// "3", "2–3"; a dash where nothing is known.
  func range(_ low: Decimal?, _ high: Decimal?) -> String {
    guard let low, let high else { return ResultTable.unknown }
    let (from, to) = (low.grouped(in: language), high.grouped(in: language))
    return from == to ? from : "\(from)–\(to)"
  }

  /// "3 (n = 4)".
  func median(_ cell: ScoreCell) -> String {
    guard cell.marks > 0 else {
      return cell.notApplicable > 0
        ? language.say(en: "n/a", fr: "s.\u{A0}o.") : ResultTable.unknown
    }
    return range(cell.lowerMedian, cell.upperMedian) + " (n\u{A0}=\u{A0}\(cell.respondents))"
  }

  /// "+1", "0 to +1", "−2".
  func change(_ least: Decimal?, _ most: Decimal?) -> String {
    guard let least, let most else { return ResultTable.unknown }
    func signed(_ points: Decimal) -> String {
      (points > 0 ? "+" : "") + points.grouped(in: language)
    }
    let (from, to) = (signed(least), signed(most))
    return from == to ? from : language.say(en: "\(from) to \(to)", fr: "\(from) à \(to)")
  }
}

extension GroupTest {
  /// "0.049"; what would be rounded to nothing is "< 0.001".
  func text(_ language: Language) -> String {
    p < 0.0005 ? "<\u{A0}" + 0.001.text(digits: 3, language) : p.text(digits: 3, language)
  }
}

extension ScoreTable {
  /// Domains, and items that stand in none.
  var rowsOfDomains: [Row] { domains + items.filter { ($0.domain ?? "").isEmpty } }
}
