import StakeholderModel

extension ResultTable {
  /// Who assists whom; `nil` where no such tie is known. Columns of which nothing is known are left
  /// out.
  static func assistance(_ map: StakeholderMap, _ codes: PlaceCodes, _ names: NameInSentence)
    -> ResultTable?
  {
    let ties = map.assistanceTies
    guard !ties.isEmpty else { return nil }
    let language = names.language
    let columns = [
      LocalizedText(en: "Provider", fr: "Prestataire"),
      LocalizedText(en: "Relation", fr: "Relation"),
      LocalizedText(en: "Recipient", fr: "Bénéficiaire"),
      particulars,
      LocalizedText(en: "Period", fr: "Période"),
      certainty,
      sources,
    ]
    let details = TieDetails(map, names)
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: ties.map { tie in
        [
          names.full(tie.from), names.verb(tie.relation, by: tie.from), names.full(tie.to),
          known(details.of([tie])),
          period(of: tie, language) ?? unknown, certainty(of: tie, language),
          tie.sources.isEmpty ? unknown : codes.list(tie.sources, language),
        ]
      })
    return table.withoutSilence
  }
}

extension StakeholderMap {
  /// The ties by which somebody assists somebody, in their order.
  var assistanceTies: [Tie] { ties.filter { $0.relation.layer == .assistance && !$0.isAbsent } }
}
