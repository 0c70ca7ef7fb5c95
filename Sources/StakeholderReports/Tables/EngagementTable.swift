import StakeholderModel

extension ResultTable {
  /// The pieces of assistance: who gives what to whom, who asked and who pays; `nil` where the map has
  /// none. Columns of which nothing is known are left out.
  static func engagements(_ map: StakeholderMap, _ codes: PlaceCodes, _ names: NameInSentence)
    -> ResultTable?
  {
    guard !map.engagements.isEmpty else { return nil }
    let language = names.language
    let columns = [
      LocalizedText(en: "Provider", fr: "Prestataire"),
      LocalizedText(en: "Recipient", fr: "Bénéficiaire"),
      LocalizedText(en: "Purpose", fr: "Finalité"),
      LocalizedText(en: "Requested by", fr: "Demandée par"),
      LocalizedText(en: "Paid by", fr: "Financée par"),
      LocalizedText(en: "Period", fr: "Période"),
      LocalizedText(en: "Sources", fr: "Sources"),
    ]
    func parties(_ fact: Fact<[String]>) -> String {
      switch fact {
      case .known(let ids): ids.map(names.full).joined(separator: ", ")
      case .absent: LocalizedText(en: "nobody", fr: "personne")(language)
      case .unknown: unknown
      }
    }
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: map.engagements.map { engagement in
        [
          parties(engagement.provider), parties(engagement.recipient),
          engagement.purposes.value?.map { $0.label(language) }.joined(separator: ", ") ?? unknown,
          parties(engagement.requestedBy), parties(engagement.funder),
          period(engagement.start.value, engagement.end.value, language) ?? unknown,
          engagement.sources.isEmpty ? unknown : codes.list(engagement.sources, language),
        ]
      })
    return table.keeping { column in table.rows.contains { $0[column] != unknown } }
  }
}
