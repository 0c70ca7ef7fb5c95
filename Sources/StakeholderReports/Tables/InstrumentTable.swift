import StakeholderModel

extension ResultTable {
  /// How many instruments a report lists.
  static let mostInstruments = 300

  /// The texts that bind or guide: what they are, whose they are, and which of the parties have them for
  /// a legal basis, an action plan or terms of reference. Columns of which nothing is known are left out.
  static func instruments(_ map: StakeholderMap, _ codes: PlaceCodes, _ names: NameInSentence)
    -> ResultTable
  {
    let language = names.language
    let columns = [
      LocalizedText(en: "Text", fr: "Texte"), LocalizedText(en: "Kind", fr: "Type"),
      LocalizedText(en: "Date", fr: "Date"), LocalizedText(en: "Covers", fr: "Période couverte"),
      LocalizedText(en: "Sectors", fr: "Secteurs"),
      LocalizedText(en: "Responsible", fr: "Responsable"),
      LocalizedText(en: "Serves as", fr: "Fait office de"),
      certainty, sources,
    ]
    let uses = uses(map, names)
    func known(_ parts: [String]) -> String {
      parts.isEmpty ? unknown : parts.joined(separator: ", ")
    }
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: map.instruments.prefix(mostInstruments).map { instrument in
        [
          names.full(instrument.id),
          instrument.kind.value.map { names.said($0, of: "instruments.kind") } ?? unknown,
          instrument.date.value?.text(in: language) ?? unknown,
          instrument.period.value.flatMap { period($0.start, $0.end, language) } ?? unknown,
          known((instrument.sectors.value ?? []).map { names.term($0.rawValue, of: Sector.name) }),
          known((instrument.responsible.value ?? []).map(names.short)),
          (uses[instrument.id] ?? []).isEmpty
            ? unknown : (uses[instrument.id] ?? []).joined(separator: language.semicolon),
          instrument.confidence.value?.label(language) ?? unknown,
          instrument.sources.isEmpty ? unknown : codes.list(instrument.sources, language),
        ]
      })
    return table.withoutSilence
  }

  /// "legal basis of X; action plan of Y", by instrument.
  private static func uses(_ map: StakeholderMap, _ names: NameInSentence) -> [String: [String]] {
    var uses: [String: [String]] = [:]
    for (fact, label) in Stakeholder.textsOfParties {
      var holders: [String: [String]] = [:]
      for party in map.stakeholders {
        guard let id = party[keyPath: fact].value else { continue }
        holders[id, default: []].append(names.short(party.id))
      }
      for (id, parties) in holders {
        uses[id, default: []].append(
          label(names.language) + names.language.colon + " " + names.list(parties))
      }
    }
    return uses
  }
}

extension Stakeholder {
  /// The facts of a party that name an instrument, with what it then is for the party.
  static var textsOfParties: [(fact: KeyPath<Stakeholder, Fact<String>>, label: LocalizedText)] {
    [
      (\.legalBasis, LocalizedText(en: "legal basis", fr: "base juridique")),
      (\.actionPlan, LocalizedText(en: "action plan", fr: "plan d’action")),
      (\.termsOfReference, LocalizedText(en: "terms of reference", fr: "termes de référence")),
    ]
  }
}
