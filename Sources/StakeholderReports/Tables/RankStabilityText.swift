import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel

/// Which rankings hold, for a terminal: what was left out, what came of it, the table, and what a verdict means.
public struct RankStabilityText: Sendable {
  public let text: String

  public init(_ stability: RankStability, _ map: StakeholderMap, in language: Language) {
    let names = NameInSentence(map, in: language)
    let words = RankStabilityWords(stability: stability, names: names)
    let table = ResultTable.ranks(stability, names)
    var parts = [words.all.map { $0 + "\n" }.joined()]
    if !table.rows.isEmpty { parts.append(table.withoutSilence.text) }
    if let meaning = Self.meaning(stability, language) { parts.append(meaning + "\n") }
    text = parts.joined(separator: "\n")
  }

  /// What the verdicts say that stand in the tables; `nil` where nothing was tested.
  static func meaning(_ stability: RankStability, _ language: Language) -> String? {
    let tested = stability.measures.filter { $0.tiesUntested == nil && !$0.leaders.isEmpty }
    guard !tested.isEmpty else { return nil }
    let verdicts = Set(tested.flatMap { $0.leaders.map(\.verdict) })
    let hasSources = tested.contains { $0.sourcesUntested == nil }
    let said = RankVerdict.allCases.filter(verdicts.contains)
      .map { $0.meaning(withSources: hasSources) }
    let method = LocalizedText(
      en: """
        The band is that of the rank: the first three, five, ten and so on. The interval sets 5% of the trials \
        aside at either end; a party left with no tie is ranked last. Method: Borgatti, Carley & Krackhardt \
        2006; Costenbader & Valente 2003.
        """,
      fr: """
        Le peloton est celui du rang : les trois, cinq, dix premiers, et ainsi de suite. L’intervalle écarte 5 % des \
        essais à chaque extrémité ; une partie sans lien restant est classée dernière. Méthode : Borgatti, Carley et \
        Krackhardt 2006 ; Costenbader et Valente 2003.
        """)
    return (said + [method]).map { $0(language) }.joined(separator: " ")
  }
}

extension RankVerdict {
  /// In a ranking of which ties were left out.
  fileprivate func meaning(withSources: Bool) -> LocalizedText {
    switch self {
    case .stable:
      LocalizedText(
        en: """
          Stable: within its band in at least 95% of the trials and whatever source is left out.
          """,
        fr: """
          Stable : dans son peloton dans au moins 95 % des essais et quelle que soit la source retirée.
          """)
    case .sensitive:
      withSources
        ? LocalizedText(
          en: "Sensitive: outside its band in more than 5% of the trials, or without one source.",
          fr: "Fragile : hors de son peloton dans plus de 5 % des essais, ou sans une des sources.")
        : LocalizedText(
          en: "Sensitive: outside its band in more than 5% of the trials.",
          fr: "Fragile : hors de son peloton dans plus de 5 % des essais.")
    case .notTestable:
      LocalizedText(
        en: """
          Holds, as far as tested: within its band in at least 95% of the trials, but no source could be left out.
          """,
        fr: """
          Tient, pour ce qui est testé : dans son peloton dans au moins 95 % des essais, mais aucune source n’a pu \
          être retirée.
          """)
    }
  }
}
