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
      LocalizedText(en: "Stance", fr: "Position"),
      particulars, certainty,
      sources,
    ]
    func said(_ fact: Fact<String>, _ column: String) -> String {
      fact.value.map { names.said($0, of: "stakeholders.\(column)") } ?? unknown
    }
    func label<Term: Vocabulary>(_ fact: Fact<Term>) -> String {
      fact.value.map { $0.label(language) } ?? unknown
    }
    let parties = language.sorted(map.stakeholders) { $0.name(in: language) }
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: parties.prefix(mostParties).map { party in
        [
          language.typeset(party.name(in: language)), party.acronym(in: language) ?? unknown,
          kind(of: party, language), label(party.level), said(party.influence, "influence"),
          said(party.interest, "interest"), said(party.position, "position"),
          known(particulars(of: party, names)), label(party.confidence),
          party.sources.isEmpty ? unknown : codes.list(party.sources, language),
        ]
      })
    return table.withoutSilence
  }

  private static func kind(of party: Stakeholder, _ language: Language) -> String {
    party.kind.value.flatMap { $0 == .unspecified ? nil : $0.label(language) } ?? unknown
  }

  /// How many parties the row stands for, whether they work yet or still, since when, and of what they
  /// are a part.
  static func particulars(of party: Stakeholder, _ names: NameInSentence) -> [String] {
    let language = names.language
    let isProgramme = [.known(.programme), .known(.pooledFund)].contains(party.kind)
    let status = party.status.value.flatMap { status -> String? in
      if status == .active { return nil }
      // A body is dissolved, a programme is not.
      return status == .ended && isProgramme
        ? language.say(en: "ended", fr: "achevé") : status.label(language)
    }
    let parent = party.parent.value.map { parent in
      language.say(
        en: "part of \(names.english(parent).withArticle)",
        fr: "rattachement : \(names.short(parent))")
    }
    let parts = [
      number(of: party, language), status?.lowercased(),
      period(party.start.value, party.end.value, language), parent,
    ]
    return parts.compactMap(\.self)
  }

  /// "number: 3"; "several" where a source names no number, which counts as at least two.
  private static func number(of party: Stakeholder, _ language: Language) -> String? {
    switch (party.countMin, party.countMax) {
    case (nil, nil), (1?, 1?): nil
    case (let least?, let most?) where least == most:
      language.say(en: "number: \(least)", fr: "nombre : \(least)")
    case (let least?, let most?):
      language.say(en: "number: \(least) to \(most)", fr: "nombre : de \(least) à \(most)")
    case (2?, nil): language.say(en: "several", fr: "plusieurs")
    case (let least?, nil):
      least > 2
        ? language.say(en: "number: at least \(least)", fr: "nombre : au moins \(least)")
        : language.say(en: "one or more", fr: "un ou plusieurs")
    case (nil, let most?):
      language.say(en: "number: at most \(most)", fr: "nombre : \(most) au plus")
    }
  }
}
