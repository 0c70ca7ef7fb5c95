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
    var kinds = Confidence.terms.map {
      ($0.label(language), total.count(Confidence(rawValue: $0.id)))
    }
    kinds.append((ResultTable.notStated(language), total.unstated))
    let parts = kinds.filter { $0.1 > 0 }.map { label, count in
      let percent = (100 * Double(count) / Double(total.rows)).text(digits: 0, language)
      return say(
        "\(label.lowercased()) \(number(count)) (\(percent)%)",
        "\(label.lowercased()) \(number(count)) (\(percent) %)")
    }
    let (rows, list) = (number(total.rows), parts.joined(separator: ", "))
    var sentences = [
      say(
        "Of the \(rows) rows of the map that can say how sure they are: \(list).",
        "Fiabilité des \(rows) lignes de la carte qui peuvent l’indiquer : \(list).")
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
    let elsewhere = map.ties.count - presentTies.count
    if elsewhere > 0 {
      sentences.append(
        elsewhere == 1
          ? say(
            "Among the rows of ties is one that leads to a text or is denied.",
            "Parmi les lignes de liens, une mène à un texte ou est démentie.")
          : say(
            "Among the rows of ties, \(number(elsewhere)) lead to texts or are denied.",
            "Parmi les lignes de liens, \(number(elsewhere)) mènent à des textes ou sont démenties."
          ))
    }
    return sentences.joined(separator: " ")
  }

  /// Nothing where a weight is no number, of which the figures tell.
  private var rankings: [ReportBlock] {
    guard let stability else { return [] }
    let words = RankStabilityWords(stability: stability, names: names).all
    let tables = rankTables.map { kind, ranking in
      captioned(.ranks(ranking, names), as: kind, rankCaption(kind))
    }
    return [
      .subheading(say("Which rankings hold", "Les classements qui tiennent")),
      .paragraph(words.joined(separator: " ")),
    ] + tables
      + (tables.isEmpty ? [] : [.paragraph(RankStabilityText.meaning(language))])
  }

  /// The rankings that were tested and that somebody leads.
  var rankTables: [(kind: TableKind, ranking: RankStability.Ranking)] {
    let kinds = [
      CentralityMeasure.degree.id: TableKind.ranksByTies,
      CentralityMeasure.betweenness.id: .ranksBetween,
    ]
    return (stability?.measures ?? []).compactMap { ranking in
      guard ranking.tiesUntested == nil, !ranking.leaders.isEmpty else { return nil }
      return kinds[ranking.measure].map { ($0, ranking) }
    }
  }

  private func rankCaption(_ kind: TableKind) -> String {
    kind == .ranksByTies
      ? say(
        "Ranks by number of ties of any kind", "Rangs selon le nombre de liens de toute nature")
      : say("Ranks as go-between for others", "Rangs comme intermédiaire entre les autres")
  }
}
