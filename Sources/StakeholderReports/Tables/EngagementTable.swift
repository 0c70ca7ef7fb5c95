import StakeholderModel

extension ResultTable {
  /// The pieces of assistance: who gives what to whom, who asked, chose and pays, to whom the provider answers.
  /// Columns of which nothing is known are left out.
  /// - Parameter codes: those of the sources; without them, sources are not shown.
  static func engagements(
    _ map: StakeholderMap, _ names: NameInSentence, _ codes: PlaceCodes? = nil
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Engagement", fr: "Mission"),
      LocalizedText(en: "Provider", fr: "Prestataire"),
      LocalizedText(en: "Recipient", fr: "Bénéficiaire"),
      LocalizedText(en: "Purpose", fr: "Finalité"),
      LocalizedText(en: "Requested by", fr: "Demandée par"),
      LocalizedText(en: "Provider chosen by", fr: "Prestataire choisi par"),
      LocalizedText(en: "Paid by", fr: "Financée par"),
      LocalizedText(en: "Answers to", fr: "Rend compte à"),
      particulars,
      LocalizedText(en: "Period", fr: "Période"),
      certainty,
      sources,
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
          engagement.title.map(names.said) ?? unknown,
          parties(engagement.provider), parties(engagement.recipient),
          engagement.purposes.value?.map { $0.label(language) }.joined(separator: ", ") ?? unknown,
          parties(engagement.requestedBy), parties(engagement.selectedBy),
          parties(engagement.funder), parties(engagement.accountableTo),
          particulars(of: engagement, language) ?? unknown,
          period(of: engagement, language) ?? unknown,
          engagement.confidence.value?.label(language) ?? unknown,
          codes.flatMap {
            engagement.sources.isEmpty ? nil : $0.list(engagement.sources, language)
          } ?? unknown,
        ]
      })
    return table.withoutSilence
  }

  /// Of what is done and of which only the start is known, it alone: it does not go on.
  private static func period(of engagement: Engagement, _ language: Language) -> String? {
    let (start, end) = (engagement.start.value, engagement.end.value)
    return engagement.status == .known(.done) && end == nil
      ? start?.text(in: language) : period(start, end, language)
  }

  /// "requested; short-term; international; on demand; with transfer of skills; 7 to 21 days a year".
  private static func particulars(of engagement: Engagement, _ language: Language) -> String? {
    var parts: [LocalizedText] = []
    parts += engagement.status.value.map { [$0.label] } ?? []
    parts += engagement.modalities.elements.map(\.label) + engagement.origins.elements.map(\.label)
    if let isDemanded = engagement.demandDriven {
      parts.append(
        isDemanded
          ? LocalizedText(en: "at the recipient’s request", fr: "à la demande du bénéficiaire")
          : LocalizedText(en: "not requested by the recipient", fr: "sans demande du bénéficiaire"))
    }
    if let handsOver = engagement.capacityTransfer {
      parts.append(
        handsOver
          ? LocalizedText(en: "with transfer of skills", fr: "avec transfert de capacités")
          : LocalizedText(en: "without transfer of skills", fr: "sans transfert de capacités"))
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
    return parts.isEmpty
      ? nil : parts.map { $0(language).decapitalized }.joined(separator: language.semicolon)
  }
}
