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
      LocalizedText(en: "Particulars", fr: "Précisions"),
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
          particulars(of: engagement, language) ?? unknown,
          period(engagement.start.value, engagement.end.value, language) ?? unknown,
          engagement.sources.isEmpty ? unknown : codes.list(engagement.sources, language),
        ]
      })
    return table.keeping { column in table.rows.contains { $0[column] != unknown } }
  }

  /// "on demand; hands skills over; 7 to 21 days a year".
  private static func particulars(of engagement: Engagement, _ language: Language) -> String? {
    var parts: [LocalizedText] = []
    if let isDemanded = engagement.demandDriven {
      parts.append(
        isDemanded
          ? LocalizedText(en: "on demand", fr: "à la demande")
          : LocalizedText(en: "not on demand", fr: "sans demande"))
    }
    if let handsOver = engagement.capacityTransfer {
      parts.append(
        handsOver
          ? LocalizedText(en: "hands skills over", fr: "avec transfert de capacités")
          : LocalizedText(en: "hands no skills over", fr: "sans transfert de capacités"))
    }
    switch (engagement.daysMin, engagement.daysMax) {
    case (let least?, let most?) where least != most:
      parts.append(
        LocalizedText(
          en: "\(least) to \(most) days a year", fr: "\(least) à \(most) jours par an"))
    case (let days?, _), (nil, let days?):
      parts.append(LocalizedText(en: "\(days) days a year", fr: "\(days) jours par an"))
    default: break
    }
    return parts.isEmpty ? nil : parts.map { $0(language) }.joined(separator: language.semicolon)
  }
}
