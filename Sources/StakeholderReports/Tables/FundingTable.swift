import StakeholderModel

extension ResultTable {
  /// The funding ties one by one: never summed, since flows and currencies differ.
  static func funding(_ map: StakeholderMap, _ codes: PlaceCodes, in language: Language)
    -> ResultTable?
  {
    let ties = map.fundingTies
    guard !ties.isEmpty else { return nil }
    let names = NameInSentence(map, in: language)
    let about = LocalizedText(en: "the source says", fr: "selon la source")(language)
    let rows = ties.map { tie -> [String] in
      let amount = tie.money.map { money in
        let stated = tie.statedMoney.map { " (\(about) \($0.full(in: language)))" } ?? ""
        return money.full(in: language) + stated
      }
      let via = tie.via.value.map { id in
        LocalizedText(en: " (through \(names.short(id)))", fr: " (par \(names.short(id)))")(
          language)
      }
      return [
        names.full(tie.from), names.full(tie.to) + (via ?? ""),
        tie.flow.value?.label(language) ?? unknown, amount ?? unknown,
        tie.start.value?.text(in: language) ?? unknown,
        certainty(of: tie, language), tie.sources.map(codes.code).joined(separator: ", "),
      ]
    }
    let columns = [
      LocalizedText(en: "Funder", fr: "Financeur"),
      LocalizedText(en: "Recipient", fr: "Bénéficiaire"),
      LocalizedText(en: "Flow", fr: "Flux"), LocalizedText(en: "Amount", fr: "Montant"),
      LocalizedText(en: "Year", fr: "Année"), LocalizedText(en: "Certainty", fr: "Fiabilité"),
      LocalizedText(en: "References", fr: "Renvois"),
    ]
    return ResultTable(columns: columns.map { $0(language) }, rows: rows)
  }

  /// "Inferred, lapsed": a status that goes without saying is not said.
  private static func certainty(of tie: Tie, _ language: Language) -> String {
    let status = tie.status.value.flatMap { $0 == .active ? nil : $0.label(language).lowercased() }
    let parts = [tie.confidence.value?.label(language) ?? unknown, status].compactMap { $0 }
    return parts.joined(separator: ", ")
  }
}

extension StakeholderMap {
  /// The ties by which somebody funds somebody, in their order.
  var fundingTies: [Tie] { ties.filter { $0.relation == .funds && !$0.isAbsent } }
}
