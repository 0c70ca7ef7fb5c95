import StakeholderModel

extension ResultTable {
  /// How many parties a report lists.
  static let mostParties = 500

  /// The parties by name: who is meant by an acronym, what it is, and which source says so. Columns of
  /// which nothing is known are left out.
  static func parties(_ map: StakeholderMap, _ codes: PlaceCodes, _ names: NameInSentence)
    -> ResultTable
  {
    let language = names.language
    let columns = [
      LocalizedText(en: "Party", fr: "Partie prenante"),
      LocalizedText(en: "Acronym", fr: "Sigle"), LocalizedText(en: "Kind", fr: "Type"),
      LocalizedText(en: "Level", fr: "Échelon"),
      LocalizedText(en: "Influence", fr: "Influence"),
      LocalizedText(en: "Interest", fr: "Intérêt"),
      LocalizedText(en: "Position", fr: "Position"),
      LocalizedText(en: "Sources", fr: "Sources"),
    ]
    func label<Term: Vocabulary>(_ fact: Fact<Term>) -> String {
      fact.value.map { $0.label(language) } ?? unknown
    }
    let parties = language.sorted(map.stakeholders) { $0.name(in: language) }
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: parties.prefix(mostParties).map { party in
        [
          language.typeset(party.name(in: language)), party.acronym(in: language) ?? unknown,
          label(party.kind), label(party.level), party.influence.value ?? unknown,
          party.interest.value ?? unknown, party.position.value ?? unknown,
          party.sources.isEmpty ? unknown : codes.list(party.sources, language),
        ]
      })
    return table.withoutSilence
  }
}
