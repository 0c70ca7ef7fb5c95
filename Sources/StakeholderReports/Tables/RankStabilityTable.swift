import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel

extension ResultTable {
  /// The leaders by every measure, with their ranks where something is left out.
  public static func ranks(_ stability: RankStability, _ names: NameInSentence) -> ResultTable {
    let language = names.language
    let columns =
      [
        LocalizedText(en: "Measure", fr: "Mesure")(language),
        LocalizedText(en: "Code", fr: "Code")(language),
      ] + RankColumn.allCases.map { $0.heading(language) }
    return ResultTable(
      columns: columns,
      rows: stability.measures.flatMap { ranking in
        let title = CentralityCatalog.measure(ranking.measure)?.title(language) ?? ranking.measure
        return ranking.leaders.map { leader in
          [title, leader.id] + RankColumn.allCases.map { $0.cell(leader, ranking, names) }
        }
      })
  }

  /// The leaders by one measure, without the columns of what was not tested.
  static func ranks(_ ranking: RankStability.Ranking, _ names: NameInSentence) -> ResultTable {
    let columns = RankColumn.allCases.filter { column in
      column == .movedMostBy
        ? ranking.leaders.contains { $0.movedMostBy != nil } : column.isTested(in: ranking)
    }
    return ResultTable(
      columns: columns.map { $0.heading(names.language) },
      rows: ranking.leaders.map { leader in columns.map { $0.cell(leader, ranking, names) } })
  }
}

/// A column of a table of ranks.
private enum RankColumn: CaseIterable {
  case party, rank, withoutSource, movedMostBy, withoutTies, band, verdict

  func isTested(in ranking: RankStability.Ranking) -> Bool {
    switch self {
    case .party, .rank, .verdict: true
    case .withoutSource, .movedMostBy: ranking.sourcesUntested == nil
    case .withoutTies, .band: ranking.tiesUntested == nil
    }
  }

  func heading(_ language: Language) -> String {
    switch self {
    case .party: LocalizedText(en: "Party", fr: "Partie prenante")(language)
    case .rank: LocalizedText(en: "Rank", fr: "Rang")(language)
    case .withoutSource:
      LocalizedText(en: "Rank without one source", fr: "Rang sans une source")(language)
    case .movedMostBy:
      LocalizedText(
        en: "Most moved by leaving out", fr: "Source dont le retrait le déplace le plus")(language)
    case .withoutTies:
      LocalizedText(en: "Rank without 10% of ties", fr: "Rang sans 10 % des liens")(language)
    case .band:
      LocalizedText(en: "Trials among the first", fr: "Part des essais dans le même peloton")(
        language)
    case .verdict: LocalizedText(en: "Verdict", fr: "Conclusion")(language)
    }
  }

  func cell(
    _ leader: RankStability.Leader, _ ranking: RankStability.Ranking, _ names: NameInSentence
  ) -> String {
    let language = names.language
    return switch self {
    case .party: names.short(leader.id)
    case .rank: leader.rank.asRank(isShared: leader.sharing > 1, language)
    case .withoutSource: leader.withoutSource?.text ?? ResultTable.unknown
    case .movedMostBy: leader.movedMostBy ?? ResultTable.unknown
    case .withoutTies: leader.withoutTies?.text ?? ResultTable.unknown
    case .band: leader.inBand(language) ?? ResultTable.unknown
    case .verdict: ranking.verdict(leader)(language)
    }
  }
}

extension Int {
  /// "2=" where others have the rank too.
  func asRank(isShared: Bool, _ language: Language) -> String {
    isShared ? language.say(en: "\(self)=", fr: "\(self) ex æquo") : String(self)
  }
}

extension RankInterval {
  /// "2" or "2–5".
  var text: String { first == last ? String(first) : "\(first)–\(last)" }
}

extension Double {
  /// A share as a whole percentage, rounded down, so that what misses 95% is not called so; below 1% and above 0, 1%.
  func percentage(_ language: Language) -> String {
    let percent = self > 0 ? Swift.max(1, (self * 100 + 1e-9).rounded(.down)) : 0
    let number = String(Int(percent))
    return language.say(en: "\(number)%", fr: "\(number) %")
  }
}

extension RankStability.Leader {
  /// "98% (first 3)".
  fileprivate func inBand(_ language: Language) -> String? {
    shareInBand.map { share in
      let (percentage, band) = (share.percentage(language), band)
      return language.say(
        en: "\(percentage) (first \(band))", fr: "\(percentage) (\(band) premières)")
    }
  }
}

extension RankStability.Ranking {
  /// Whether a leader's rank holds, and how much of that could be tested.
  func verdict(_ leader: RankStability.Leader) -> LocalizedText {
    switch leader.verdict {
    case .stable: LocalizedText(en: "stable", fr: "stable")
    case .sensitive: LocalizedText(en: "sensitive", fr: "fragile")
    case .notTestable:
      tiesUntested == nil
        ? LocalizedText(
          en: "holds, as far as tested",
          fr: "tient, pour ce qui est testé")
        : LocalizedText(en: "not testable", fr: "non testable")
    }
  }
}
