import CoordinationAnalysis
import StakeholderModel

/// Who works with whom.
extension Report {
  /// How many parties or ties a sentence names.
  private static let mostNames = 5

  var coordinationSection: ReportSection? {
    guard let graph = coordination, graph.links.count > 1 else { return nil }
    let title = say("Who works with whom", "Qui travaille avec qui")
    let (parties, links) = (graph.parties.count, graph.links.count)
    let size = say(
      """
      A tie of coordination (working together, informing, advocacy) or a seat in a body joins \(parties) stakeholders \
      to at least one other: \(links) pairs. Who heads, supervises, funds or assists whom does not count here.
      """,
      """
      Un lien de coordination (travail commun, information, plaidoyer) ou un siège dans un organe unit \(parties) \
      parties prenantes à au moins une autre, soit \(links) paires. La direction, la supervision, le financement et \
      l’assistance n’y comptent pas.
      """)
    let sentences =
      [size, partners(graph)]
      + (centre(graph).map { [$0] }
        ?? [wholes(graph), communities(graph), cutPoints(graph), bridges(graph)])
    return ReportSection(
      "coordination", title,
      [.paragraph(sentences.compactMap(\.self).joined(separator: " "))] + figure("coordination"))
  }

  /// Who has most partners.
  private func partners(_ graph: CoordinationGraph) -> String? {
    var counts: [String: Int] = [:]
    for id in graph.links.flatMap(\.parties) { counts[id, default: 0] += 1 }
    let order = graph.parties.map(\.id).enumerated().sorted {
      (counts[$1.element] ?? 0, $0.offset) < (counts[$0.element] ?? 0, $1.offset)
    }
    // One partner is no distinction.
    let leading = order.prefix(3).filter { (counts[$0.element] ?? 0) > 1 }
    guard !leading.isEmpty else { return nil }
    let list = names.list(
      leading.map { "\(names.short($0.element)) (\(counts[$0.element] ?? 0))" })
    return leading.count == 1
      ? say("With most partners: \(list).", "Celle qui a le plus de partenaires : \(list).")
      : say(
        "Those with most partners: \(list).", "Celles qui ont le plus de partenaires : \(list).")
  }

  /// Where all meet through one, there is nothing else to tell.
  private func centre(_ graph: CoordinationGraph) -> String? {
    let cut = graph.parties.filter(\.isCutPoint)
    guard cut.count == 1, let centre = cut.first?.id,
      graph.links.allSatisfy({ $0.parties.contains(centre) })
    else { return nil }
    return say(
      "By these ties alone, the others are joined only through \(names.withArticle(centre)).",
      "Par ces seuls liens, les autres ne sont reliées entre elles que par \(names.withArticle(centre))."
    )
  }

  /// Where they fall apart without any computation.
  private func wholes(_ graph: CoordinationGraph) -> String? {
    guard graph.communities.isEmpty, graph.wholes.count > 1 else { return nil }
    let count = number(graph.wholes.count)
    let list = names.list(graph.wholes.map { number($0.count) })
    return say(
      "They are \(count) sets with no such tie between them (stakeholders in each: \(list)).",
      "Elles forment \(count) ensembles sans lien de cette nature entre eux (effectifs : \(list)).")
  }

  private func communities(_ graph: CoordinationGraph) -> String? {
    guard !graph.communities.isEmpty else { return nil }
    let (shown, rest) = graph.communities.shown(atMost: Self.mostNames)
    let list =
      shown.map { members in
        let centre = names.short(graph.centre(of: members) ?? members[0])
        return "\(centre) (\(members.count))"
      }.joined(separator: language.semicolon) + (rest > 0 ? "…" : ".")
    let count = graph.communities.count
    return say(
      """
      The \(graph.parties.count) stakeholders form \(count) groups whose members work mostly with each other, here named after their member with most \
      partners, with their size: \(list)
      """,
      """
      Les \(graph.parties.count) parties prenantes forment \(count) groupes, dont les membres travaillent surtout \
      entre eux ; chacun porte ici le nom de son membre qui a le plus de partenaires, suivi de son effectif : \(list)
      """)
  }

  private func cutPoints(_ graph: CoordinationGraph) -> String? {
    let ids = graph.parties.filter(\.isCutPoint).map(\.id)
    guard !ids.isEmpty else { return nil }
    let (shown, rest) = ids.shown(atMost: Self.mostNames)
    let others = say("\(rest) others", "\(rest) autres")
    let list = names.list(shown.map(names.short) + (rest > 0 ? [others] : []))
    return ids.count == 1
      ? say(
        "By these ties alone, some reach the others only through \(list).",
        "Par ces seuls liens, certaines parties prenantes ne sont reliées aux autres que par une seule : \(list)."
      )
      : say(
        "By these ties alone, some reach the others only through one of these: \(list).",
        "Par ces seuls liens, certaines parties prenantes ne sont reliées aux autres que par l’une de celles-ci : \(list)."
      )
  }

  private func bridges(_ graph: CoordinationGraph) -> String? {
    let pairs = graph.links.filter(\.isBridge).map(\.parties)
    guard !pairs.isEmpty else { return nil }
    let (shown, rest) = pairs.shown(atMost: Self.mostNames)
    let list =
      shown.map { $0.map(names.short).joined(separator: " – ") }
      .joined(separator: language.semicolon) + (rest > 0 ? "…" : ".")
    return say(
      "Each of these ties is the only one of its kind between two parts of the network: \(list)",
      "Chacun de ces liens est le seul de cette nature entre deux portions du réseau : \(list)")
  }
}
