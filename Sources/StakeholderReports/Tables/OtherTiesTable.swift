import OrderedCollections
import StakeholderModel

extension ResultTable {
  /// How many ties a report lists.
  static let mostTies = 500

  /// The ties that stand in no other table of the report, layer by layer; the parties by their acronyms,
  /// which the table of parties explains. Columns of which nothing is known are left out.
  static func otherTies(
    _ ties: [Tie], of map: StakeholderMap, _ codes: PlaceCodes, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "From", fr: "De"), LocalizedText(en: "Relation", fr: "Relation"),
      LocalizedText(en: "To", fr: "À"), particulars,
      LocalizedText(en: "Period", fr: "Période"),
      LocalizedText(en: "Certainty and status", fr: "Fiabilité et statut"),
      sources,
    ]
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: gathered(ties, TieDetails(map, names), names).map { cells, ties in
        let sources = ties.flatMap(\.sources)
        return cells + [sources.isEmpty ? unknown : codes.list(sources, language)]
      })
    return table.withoutSilence
  }
}

extension ResultTable {
  /// A denied tie must not read as one that holds.
  static func relation(of tie: Tie, _ names: NameInSentence) -> String {
    guard tie.isAbsent else { return names.verb(tie.relation, by: tie.from) }
    let label = tie.relation.label(names.language)
    return names.language.say(en: "no tie “\(label)”", fr: "absence du lien « \(label) »")
  }

  /// Ties that differ in their remarks or sources only are one row.
  private static func gathered(
    _ ties: [Tie], _ details: TieDetails, _ names: NameInSentence
  ) -> [([String], [Tie])] {
    let language = names.language
    let rows = OrderedDictionary(grouping: ties) { tie in
      [
        names.short(tie.from), relation(of: tie, names), names.short(tie.to) + through(tie, names),
        known(details.of([tie])),
        period(of: tie, language) ?? unknown, certainty(of: tie, language),
      ]
    }
    return rows.map { ($0.key, $0.value) }
  }
}

extension StakeholderMap {
  /// The ties that are no seats in a body, no funding and no assistance, and those that a source denies,
  /// by their relations in the order of the vocabulary.
  var otherTies: [Tie] {
    let bodies = Set(MapIndex(self).bodies)
    return ties.filter { tie in
      // A denial stands nowhere else, whatever it denies.
      if tie.isAbsent { return true }
      guard ![.funding, .assistance].contains(tie.relation.layer) else { return false }
      let isSeat = Seat(tie.relation) != nil || tie.relation == .heads
      return !(isSeat && bodies.contains(tie.to))
    }.enumerated().sorted {
      ($0.element.relation.order, $0.offset) < ($1.element.relation.order, $1.offset)
    }.map(\.element)
  }
}
