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
    if stability.measures.contains(where: { $0.tiesUntested == nil && !$0.leaders.isEmpty }) {
      parts.append(Self.meaning(language) + "\n")
    }
    text = parts.joined(separator: "\n")
  }

  /// What the verdicts say.
  static func meaning(_ language: Language) -> String {
    language.say(
      en: """
        Stable: among the first so many in at least 95% of the trials and whatever source is left out. Sensitive: \
        not so. Holds, as far as tested: so in the trials, but no source could be left out. The interval sets 5% of \
        the trials aside at either end; who is left with nothing takes the last rank. Method: Borgatti, Carley & \
        Krackhardt 2006; Costenbader & Valente 2003.
        """,
      fr: """
        Stable : parmi les premières dans au moins 95 % des essais et quelle que soit la source retirée. Fragile : \
        dans les autres cas. Tient, pour ce qui est testé : vrai dans les essais, mais aucune source n’a pu être \
        retirée. L’intervalle écarte 5 % des essais à chaque extrémité ; qui n’a plus rien prend le dernier rang. \
        Méthode : Borgatti, Carley et Krackhardt 2006 ; Costenbader et Valente 2003.
        """)
  }
}
