import CoordinationAnalysis
import StakeholderModel

/// How the findings were made, and the sources.
extension Report {
  var method: ReportSection? {
    let rules = [
      say(
        """
        Each rule was asked of every party, body or pair that it concerns; a rule asked of one of them is a point \
        examined.
        """,
        """
        Chaque règle a été appliquée à toutes les parties, à tous les organes et à toutes les paires qu’elle \
        concerne ; une règle appliquée à l’un d’eux est un point examiné.
        """
      ),
      say(
        """
        A rule fails only on a row of the map, reported by a source or inferred from it; what is not \
        known becomes a question.
        """,
        """
        Une règle n’est enfreinte que si une ligne de la carte, rapportée par une source ou déduite \
        d’elle, l’établit ; ce qui n’est pas connu devient une question.
        """),
      say(
        "Each rule says beforehand how severe its gap is: high, medium or low.",
        "Chaque règle fixe d’avance la gravité de la lacune qu’elle recherche : élevée, moyenne ou faible."
      ),
      say(
        """
        A finding is no surer than the least sure row it rests on, and an overlap is of low certainty \
        as soon as it rests on an inferred row.
        """,
        """
        Un constat n’est jamais plus sûr que la moins sûre des lignes sur lesquelles il repose, et la \
        certitude d’un recouvrement est faible dès qu’une ligne déduite le fonde.
        """),
      say(
        "What we suggest is ours; some of it takes up what the cited sources recommend.",
        "Les suggestions sont les nôtres ; certaines reprennent ce que recommandent les sources citées."
      ),
    ]
    let certainty = say(
      """
      Reported: a source says it. Inferred: we conclude it from what a source says. Confirmed: a second source or a \
      check says it too. Conflicting: sources contradict each other or themselves.
      """,
      """
      Rapporté : une source le dit. Déduit : nous le concluons de ce que dit une source. Confirmé : une deuxième \
      source ou une vérification le dit aussi. Discordant : des sources se contredisent, ou l’une d’elles se contredit.
      """)
    let known = say(
      "What is not known is not none: what the map does not say may still be so.",
      "Inconnu n’est pas absent : ce que la carte ne dit pas peut exister.")
    // Where no overlap is found, there may be data; marks without a domain or a group have a table.
    let told = ["overlap"] + (hasAlignment(.scores) ? ["alignment"] : [])
    let without = figures.filter {
      $0.path == nil && $0.isForWantOfData && !told.contains($0.id)
    }.map(\.caption.decapitalized)
    let pointless =
      without.isEmpty
      ? nil
      : say(
        "Figures for which the map has no data: \(without.joined(separator: "; ")).",
        "Figures sans données dans la carte : \(without.joined(separator: " ; ")).")
    let undrawn = figures.filter { $0.path == nil && !$0.isForWantOfData }.compactMap(\.reason)
    return ReportSection(
      "method", say("Method and limits", "Méthode et limites"),
      [
        .list(
          (hasAnswers ? rules : []) + [certainty, known] + undrawn
            + [pointless].compactMap(\.self) + notTakenUp)
      ])
  }

  /// What the map holds and this report says nothing of.
  private var notTakenUp: [String] {
    let parts = silentRows.compactMap { name, count -> String? in
      guard count > 0, let table = StakeholderMap.table(name) else { return nil }
      return "\(table.title(language).decapitalized) (\(count))"
    }
    var sentences: [String] = []
    if !parts.isEmpty {
      let list = names.list(parts)
      sentences.append(
        say(
          "The map also holds, in rows that this report does not take up: \(list).",
          "La carte contient aussi, en lignes que ce rapport ne reprend pas : \(list)."))
    }
    let remarks = StakeholderMap.tables.compactMap { table -> String? in
      let header = MapHeader(name: "notes")
      guard table.column(header) != nil else { return nil }
      let count = (0..<table.rowCount(map)).count { !table.cell(map, $0, header).isEmpty }
      return count == 0 ? nil : "\(table.title(language).decapitalized) (\(count))"
    }
    if !remarks.isEmpty {
      let list = names.list(remarks)
      sentences.append(
        say(
          "Not reproduced here are the notes of the map, which say how its rows were read: \(list).",
          "Ne sont pas reproduites ici les remarques de la carte, qui disent comment ses lignes ont été lues : \(list)."
        ))
    }
    // The text that a cell names stands in the table of texts.
    let instruments = Set(map.instruments.map(\.id))
    let columns = Self.silentColumns.compactMap { table, names -> String? in
      guard let table = StakeholderMap.table(table) else { return nil }
      let filled = names.compactMap { name -> String? in
        let header = MapHeader(name: name)
        let count = (0..<table.rowCount(map)).count { row in
          let cell = table.cell(map, row, header)
          return !cell.isEmpty && !instruments.contains(cell)
        }
        guard count > 0, let column = table.column(header) else { return nil }
        return "\(column.heading(language).decapitalized) (\(count))"
      }
      return filled.isEmpty
        ? nil : "\(table.title(language))\(language.colon) \(filled.joined(separator: ", "))"
    }
    if !columns.isEmpty {
      let list = columns.joined(separator: language.semicolon)
      sentences.append(
        say(
          "Among the columns of the map that this report does not take up, with their filled cells: \(list).",
          "Parmi les colonnes de la carte que ce rapport ne reprend pas, avec le nombre de cellules remplies : \(list)."
        ))
    }
    return sentences
  }

  /// How many rows of a table no section tells of. Rows without an answer tell of nothing.
  private var silentRows: [(table: String, count: Int)] {
    let costed = Set(money.plans.map(\.plan))
    return [
      (
        "assessments",
        map.assessments.count {
          $0.framework == InterviewGuide.framework && ($0.score != nil || $0.answer != nil)
        }
      ),
      (
        "plans", map.plans.count { ($0.domain.value ?? "").isEmpty && !costed.contains($0.plan) }
      ),
      ("rates", map.rates.count),
    ]
  }

  /// What people fill in and look for in vain.
  private static let silentColumns: KeyValuePairs = [
    "stakeholders": [
      "legal_basis", "action_plan", "terms_of_reference", "url",
    ]
  ]

  var sources: ReportSection? {
    guard !map.sources.isEmpty else { return nil }
    var blocks: [ReportBlock] = [
      .definitions(map.sources.map { .init(term: $0.id, text: citations.full($0)) })
    ]
    if !codes.all.isEmpty {
      blocks += [
        .paragraph(
          isForeign
            ? say(
              "References in short, in the words of the sources:",
              "Renvois abrégés, dans la langue des sources :")
            : say("References in short:", "Renvois abrégés :")),
        .definitions(codes.all.map { .init(term: $0.code, text: language.typeset($0.place)) }),
      ]
    }
    return ReportSection("sources", "Sources", blocks)
  }

  /// Whether some source is written in another language than the report: its places are called as it calls them.
  private var isForeign: Bool {
    map.sources.contains { $0.isForeign(to: language) }
  }
}

extension Source {
  /// Whether it is known to be written in another language.
  func isForeign(to other: Language) -> Bool {
    language.map { !$0.hasPrefix(other.rawValue) } ?? false
  }
}
