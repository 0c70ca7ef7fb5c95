import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel

/// What leaving out a source or some ties does to the rankings, in sentences.
struct RankStabilityWords {
  let stability: RankStability
  let names: NameInSentence

  private var language: Language { names.language }

  private func say(_ english: Phrase, _ french: String) -> String {
    LocalizedText(en: english, fr: french)(language)
  }

  private func number(_ count: Int) -> String { count.grouped(in: language) }

  /// What was tried, what could not be, and whether the network is small; then what came of it, a measure each.
  var all: [String] { method + results.flatMap(\.self) }

  /// The same, a paragraph for the method and for each measure.
  var paragraphs: [String] {
    ([method] + results).filter { !$0.isEmpty }.map { $0.joined(separator: " ") }
  }

  private var method: [String] {
    guard stability.ties > 0 else { return [noTies] }
    let tried = stability.measures.contains { $0.tiesUntested == nil && !$0.leaders.isEmpty }
    return (tried ? [trials] : []) + [sources, untested, smallness].compactMap(\.self)
  }

  private var results: [[String]] {
    stability.ties > 0 ? stability.measures.map { LeaderWords(ranking: $0, names: names).all } : []
  }

  private var noTies: String {
    say(
      "The map has no tie in force, so nobody can be ranked by ties.",
      "La carte n’a aucun lien en vigueur : aucun rang ne peut être établi d’après les liens.")
  }

  private var trials: String {
    let (left, ties) = (number(stability.tiesLeftOut), number(stability.ties))
    let draws = number(stability.measures.map(\.draws).max() ?? 0)
    return say(
      """
      To see whether the ranks depend on a few ties, they were worked out again in \(draws) trials, each without a \
      tenth of the ties in force taken at random (\(left) of \(ties)).
      """,
      """
      Pour savoir si les rangs tiennent à quelques liens, ils ont été recalculés dans \(draws) essais, chacun \
      sans un dixième des liens en vigueur, tirés au sort (\(left) sur \(ties)).
      """)
  }

  /// What leaving out sources tests here.
  private var sources: String? {
    let (ties, bare) = (number(stability.ties), number(stability.tiesWithoutSource))
    // Too few ties, or too many, are spoken of elsewhere.
    let obstacles = Set(stability.measures.map(\.sourcesUntested))
    if obstacles.contains(nil) {
      let count = number(stability.sources.count)
      let all = say(
        "They were also worked out without each of the \(count) sources in turn.",
        "Ils ont aussi été recalculés sans chacune des \(count) sources, tour à tour.")
      guard stability.tiesWithoutSource > 0 else { return all }
      return all + " "
        + say(
          "Ties that name no source were always kept (\(bare) of \(ties)).",
          "Les liens qui ne citent aucune source ont toujours été gardés (\(bare) sur \(ties)).")
    }
    if obstacles.contains(.oneSource) {
      return say(
        """
        As all ties with a source rest on the same one, the effect of leaving a source out cannot be tested.
        """,
        """
        Comme tous les liens sourcés reposent sur la même source, l’effet du retrait d’une source ne peut pas \
        être testé.
        """)
    }
    if obstacles.contains(.noSource) {
      return say(
        "What a source changes cannot be tested: no tie names one.",
        "L’effet d’une source ne peut pas être testé : aucun lien n’en cite.")
    }
    if obstacles.contains(.mostlyUnsourced) {
      return say(
        "What a source changes cannot be tested: most ties name none (\(bare) of \(ties)).",
        "L’effet d’une source ne peut pas être testé : la plupart des liens n’en citent pas (\(bare) sur \(ties))."
      )
    }
    return nil
  }

  private var untested: String? {
    let obstacles = Set(stability.measures.compactMap(\.tiesUntested))
    if obstacles.contains(.fewTies) {
      let ties = number(stability.ties)
      let least = number(RankStability.leastTies)
      return say(
        """
        Whether the ranks hold cannot be tested: the map has fewer than \(least) ties in force (\(ties)).
        """,
        """
        La solidité des rangs ne peut pas être testée : la carte a moins de \(least) liens en vigueur (\(ties)).
        """)
    }
    guard obstacles.contains(.tooLarge) else { return nil }
    let titles = stability.measures.filter { $0.tiesUntested == .tooLarge }
      .compactMap { CentralityCatalog.measure($0.measure)?.title(language).decapitalized }
    let list = names.list(titles)
    return say(
      "The map is too large for trials by these measures: \(list).",
      "La carte est trop grande pour des essais selon ces mesures : \(list).")
  }

  private var smallness: String? {
    guard stability.isSmall else { return nil }
    let parties = number(stability.parties)
    return say(
      "The network is small (\(parties) parties): one tie more or less may change the ranks.",
      "Le réseau est petit (\(parties) parties prenantes) : un lien de plus ou de moins peut changer les rangs."
    )
  }
}
