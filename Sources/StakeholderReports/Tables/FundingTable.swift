import StakeholderModel

extension ResultTable {
  /// The funding ties one by one: never summed, since flows and currencies differ.
  public static func funding(_ map: StakeholderMap, in language: Language) -> ResultTable? {
    let ties = map.ties.filter { $0.relation == .funds && !$0.isAbsent }
    guard !ties.isEmpty else { return nil }
    let names = NameInSentence(map, in: language)
    let unknown = LocalizedText(en: "not known", fr: "non connu")(language)
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
        tie.confidence.value?.label(language) ?? unknown,
        tie.status.value.map { $0.label(language) } ?? "",
        tie.sources.map(\.description).joined(separator: "; "),
      ]
    }
    let columns = [
      LocalizedText(en: "Funder", fr: "Financeur"),
      LocalizedText(en: "Recipient", fr: "Bénéficiaire"),
      LocalizedText(en: "Flow", fr: "Flux"), LocalizedText(en: "Amount", fr: "Montant"),
      LocalizedText(en: "Year", fr: "Année"), LocalizedText(en: "Certainty", fr: "Fiabilité"),
      LocalizedText(en: "Status", fr: "État"), LocalizedText(en: "Sources", fr: "Sources"),
    ]
    return ResultTable(columns: columns.map { $0(language) }, rows: rows)
  }
}
