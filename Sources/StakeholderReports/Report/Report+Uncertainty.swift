import CoordinationAnalysis
import ScenarioAnalysis
import StakeholderModel

/// How sure the facts are, and which rankings hold if some of them are left out.
extension Report {
  var uncertaintySection: ReportSection? {
    guard facts.total.rows > 0 else { return nil }
    let title = say("How sure this is", "Fiabilité des résultats")
    let caption = say(
      "Certainty of the rows, table by table", "Fiabilité des lignes, tableau par tableau")
    return ReportSection(
      "uncertainty", title,
      [
        .paragraph(shares),
        captioned(certaintyTable, as: .certainty, caption),
      ] + rankings)
  }

  /// Without the kinds of which there is no row, as the sentence above it says.
  private var certaintyTable: ResultTable {
    let table = ResultTable.certainty(facts, in: language)
    return table.keeping { column in
      table.rows.contains { $0[column] != "0" } || table.rows.isEmpty
    }
  }

  /// How many rows are reported, inferred and so on, in percent.
  private var shares: String {
    let total = facts.total
    func count(_ confidence: Confidence) -> Int { total.count(confidence) }
    let kinds: [(Int, LocalizedText, LocalizedText)] = [
      (
        count(.confirmed), LocalizedText(en: "is confirmed", fr: "est confirmée"),
        LocalizedText(en: "are confirmed", fr: "sont confirmées")
      ),
      (
        count(.reported), LocalizedText(en: "is reported", fr: "est rapportée"),
        LocalizedText(en: "are reported", fr: "sont rapportées")
      ),
      (
        count(.inferred), LocalizedText(en: "is inferred", fr: "est déduite"),
        LocalizedText(en: "are inferred", fr: "sont déduites")
      ),
      (
        count(.disputed), LocalizedText(en: "is conflicting", fr: "est discordante"),
        LocalizedText(en: "are conflicting", fr: "sont discordantes")
      ),
      (
        total.unstated, LocalizedText(en: "does not say", fr: "ne le dit pas"),
        LocalizedText(en: "do not say", fr: "ne le disent pas")
      ),
    ]
    let present = kinds.filter { $0.0 > 0 }
    let percents = Self.percents(present.map(\.0), of: total.rows)
    let parts = zip(present, percents).map { kind, percent in
      let (count, one, many) = kind
      return say(
        "\(number(count)) (\(percent)%) \(count == 1 ? one : many)",
        "\(number(count)) (\(percent) %) \((count == 1 ? one : many)(.french))")
    }
    let (rows, list) = (number(total.rows), names.list(parts))
    var sentences = [
      say(
        "Of the \(rows) rows of the map that can say how sure they are, \(list).",
        "Sur les \(rows) lignes de la carte dont la fiabilité peut être notée, \(list).")
    ]
    if total.count(.confirmed) == 0 {
      sentences.append(
        say(
          "None has been confirmed by a second source or a check.",
          "Aucune n’a été confirmée par une deuxième source ou une vérification."))
    }
    let bare = number(total.withoutSource)
    sentences.append(
      total.withoutSource == 0
        ? say("Every row names a source.", "Toutes les lignes citent une source.")
        : total.withoutSource == 1
          ? say("One row names no source.", "Une ligne ne cite aucune source.")
          : say("\(bare) rows name no source.", "\(bare) lignes ne citent aucune source."))
    return (sentences + tiesBeside).joined(separator: " ")
  }

  /// Whole percents that add up as the counts do: what is left by rounding down goes to the largest remainders.
  static func percents(_ counts: [Int], of total: Int) -> [Int] {
    var percents = counts.map { 100 * $0 / total }
    let missing = 100 * counts.reduce(0, +) / total - percents.reduce(0, +)
    let byRemainder = counts.indices.sorted {
      let (a, b) = (100 * counts[$0] % total, 100 * counts[$1] % total)
      return a == b ? $0 < $1 : a > b
    }
    for place in byRemainder.prefix(missing) { percents[place] += 1 }
    return percents
  }

  /// The rows of ties that are not counted among those between parties.
  private var tiesBeside: [String] {
    let rows = map.ties + map.formerTies
    let denied = rows.count(where: \.isAbsent)
    let toTexts = rows.count - ties.count - denied
    let texts =
      toTexts == 1
      ? say(
        "One row of ties joins a party to a text.",
        "Une ligne de liens relie une partie prenante à un texte.")
      : say(
        "\(number(toTexts)) rows of ties join parties to texts.",
        "\(number(toTexts)) lignes de liens relient des parties prenantes à des textes.")
    let denials =
      denied == 1
      ? say("One row says that a tie does not exist.", "Une ligne dit qu’un lien n’existe pas.")
      : say(
        "\(number(denied)) rows say that ties do not exist.",
        "\(number(denied)) lignes disent que des liens n’existent pas.")
    return (toTexts > 0 ? [texts] : []) + (denied > 0 ? [denials] : [])
  }

  /// Nothing where a weight is no number, of which the figures tell.
  private var rankings: [ReportBlock] {
    guard let stability, hasRanks else { return [] }
    let words = RankStabilityWords(stability: stability, names: names).paragraphs
    let tables = rankTables.map { kind, ranking in
      captioned(.ranks(ranking, names), as: kind, rankCaption(kind))
    }
    return [
      .subheading(say("Which rankings hold", "Les classements qui tiennent"))
    ] + words.map { .paragraph($0) } + tables
      + (tables.isEmpty
      ? [] : [RankStabilityText.meaning(stability, language).map { .paragraph($0) }])
      .compactMap(\.self)
  }

  /// Of a few ties nobody has a rank that could hold, and a tenth of them is hardly one.
  private var hasRanks: Bool {
    guard let stability else { return false }
    return stability.tiesLeftOut > 1
      && stability.measures.contains { $0.tiesUntested != .fewTies }
  }

  /// The rankings that were tested and that somebody leads.
  var rankTables: [(kind: TableKind, ranking: RankStability.Ranking)] {
    let kinds = [
      CentralityMeasure.degree.id: TableKind.ranksByTies,
      CentralityMeasure.betweenness.id: .ranksBetween,
    ]
    return (hasRanks ? stability?.measures ?? [] : []).compactMap { ranking in
      guard ranking.tiesUntested == nil, !ranking.leaders.isEmpty else { return nil }
      return kinds[ranking.measure].map { ($0, ranking) }
    }
  }

  private func rankCaption(_ kind: TableKind) -> String {
    kind == .ranksByTies
      ? say(
        "Ranks by number of ties of any kind", "Rangs selon le nombre de liens de toute nature")
      : say(
        "Ranks as go-between, along the direction of the ties",
        "Rangs comme intermédiaire, en suivant le sens des liens")
  }
}
