import CoordinationAnalysis
import Foundation
import StakeholderModel

/// The rows of a comparison in words: each map's values in its own names.
public struct ComparisonWords: Sendable {
  public let comparison: MapComparison
  public let language: Language
  /// What stands for a value that a map does not tell.
  public static let unknown = "–"
  private let names: [NameInSentence]
  private let rubrics: RubricCatalog

  /// - Parameter maps: those that were compared, in their order.
  public init(_ comparison: MapComparison, _ maps: [StakeholderMap], in language: Language) {
    precondition(comparison.maps.count == maps.count, "Each profile must have its map")
    self.comparison = comparison
    self.language = language
    rubrics = RubricCatalog(comparison.rubrics)
    names = maps.map { NameInSentence($0, in: language) }
  }

  /// What a row is about, in one line.
  public func label(_ row: ComparedRow) -> String {
    if let label = row.label { return label(language) }
    let own = names[row.wordedBy]
    switch row.measure {
    case "rule":
      let rule = RuleCatalog.rules.first { $0.code == row.of[0] }
      return rule.map { $0.title(language) } ?? row.of[0]
    case "stage":
      let step = own.said(row.of[1])
      return row.of[0].isEmpty ? step : own.full(row.of[0]) + language.colon + " " + step
    case "days":
      let step = own.said(row.of[0])
      return language.say(en: "\(step): days taken", fr: "\(step) : jours écoulés")
    default:
      let place = row.of.prefix(3).filter { !$0.isEmpty }.enumerated()
        .map { $0.offset == 0 ? rubrics.title(of: $0.element, own) : own.said($0.element) }
        .joined(separator: language.colon + " ")
      let group = row.measure == "gap" ? nil : row.of.last
      let who =
        group.map {
          $0.isEmpty
            ? language.say(en: "group not stated", fr: "groupe non précisé")
            : RespondentGroup(rawValue: $0).label(language)
        } ?? language.say(en: "gap between groups", fr: "écart entre groupes")
      guard row.measure == "level" else { return "\(place) – \(who)" }
      return language.say(en: "\(place) – level, \(who)", fr: "\(place) – niveau, \(who)")
    }
  }

  /// What a map says; a dash where it does not tell.
  /// - Parameter place: which map, from 0.
  public func value(_ row: ComparedRow, of place: Int) -> String {
    guard let value = row.values[place] else { return Self.unknown }
    let names = names[place]
    switch value {
    case .count(let count): return count.grouped(in: language)
    case .share(let share): return language.percent(share)
    case .number(let number): return number.text(digits: 1, language)
    case .parties(let ids): return ids.map(names.short).joined(separator: ", ")
    case .pair(let pair):
      return "\(names.short(pair.a)) – \(names.short(pair.b)) (\(pair.class.label(language)))"
    case .outcomes(let outcomes): return Self.text(outcomes, language)
    case .marks(let marks):
      let (low, high) = (marks.lower.grouped(in: language), marks.upper.grouped(in: language))
      let top = marks.scale.high.grouped(in: language)
      return "\(low == high ? low : "\(low)–\(high)")/\(top) (n = \(marks.respondents))"
    case .points(let points): return points.grouped(in: language)
    case .level(let level):
      let numbers = level.lower == level.upper ? [level.lower] : [level.lower, level.upper]
      return numbers.map { name(ofLevel: $0, row) }.joined(separator: " – ")
    case .stage(let stage): return Self.text(stage, language)
    case .days(let days):
      return days.text
    }
  }

  /// "2 Informed".
  private func name(ofLevel level: Int, _ row: ComparedRow) -> String {
    let bands = rubrics.rubric(of: row.of[0])?.bands ?? []
    return bands.indices.contains(level - 1)
      ? "\(level)\u{A0}\(bands[level - 1].name(language))" : "\(level)"
  }

  /// "fails 2, holds 1", and how many are open.
  private static func text(_ outcomes: ComparedValue.Outcomes, _ language: Language) -> String {
    let (fails, holds, open) = (outcomes.fails, outcomes.holds, outcomes.notKnown)
    var parts: [String] = []
    if fails > 0 { parts.append(language.say(en: "found \(fails)", fr: "constaté \(fails)")) }
    if holds > 0 { parts.append(language.say(en: "ruled out \(holds)", fr: "écarté \(holds)")) }
    if open > 0 { parts.append(language.say(en: "not known \(open)", fr: "non connu \(open)")) }
    return parts.joined(separator: ", ")
  }

  private static func text(_ stage: ComparedValue.StageMark, _ language: Language) -> String {
    let status =
      stage.status.map { StageStatus(rawValue: $0).label(language) }
      ?? language.say(en: "Status not told", fr: "Statut non précisé")
    return [status, stage.period(in: language)].compactMap(\.self).joined(separator: ", ")
  }
}

extension ComparedValue.StageMark {
  /// When it took place, or is to: "13 October 2022 – 15 October 2022", "? – January 2023"; `nil` where no date is
  /// known.
  public func period(in language: Language) -> String? {
    let dates = [start, end].map { $0.flatMap { PartialDate($0) }?.text(in: language) }
    guard dates.contains(where: { $0 != nil }) else { return nil }
    return dates[0] == dates[1]
      ? dates[0] : dates.map { $0 ?? "?" }.joined(separator: " – ")
  }
}

extension Language {
  /// "12%", "<1%" for what is more than nothing.
  fileprivate func percent(_ share: Double) -> String {
    let points = Int((share * 100).rounded())
    let number = share > 0 && points == 0 ? "<1" : "\(points)"
    return say(en: "\(number)%", fr: "\(number) %")
  }
}
