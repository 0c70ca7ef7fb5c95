import StakeholderModel

extension StakeholderMap {
  /// A unit and three who may fund it, in June 2024.
  static func funded(_ ties: [Tie], _ change: (inout Stakeholder) -> Void = { _ in })
    -> StakeholderMap
  {
    var map = StakeholderMap(
      [
        Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit") {
          change(&$0)
        },
        Stakeholder("fund", .donor, fr: "Fonds Alpha", en: "Alpha Fund"),
        Stakeholder("agency", .unAgency, fr: "Agence Bêta", en: "Beta Agency"),
        Stakeholder("ministry", .ministry, fr: "Ministère de la santé", en: "Ministry of Health"),
        Stakeholder("office", .governmentOffice, fr: "Direction du budget", en: "Budget Office"),
      ], ties)
    map.settings.date = PartialDate("2024-06")
    return map
  }

  /// The same with a unit that the texts name in the plural.
  var withPluralUnit: StakeholderMap {
    var map = self
    map.change("unit") { $0.names = LocalizedText([.french: "Réseaux", .english: "Networks"]) }
    return map
  }
}

extension Tie {
  /// Money for the unit.
  static func money(
    from funder: String, flow: Flow? = nil, _ amount: Int? = nil, _ currency: String = "XOF",
    start: String = "", end: String = "", _ change: (inout Tie) -> Void = { _ in }
  ) -> Tie {
    Tie(funder, .funds, "unit") {
      $0.flow = flow.map(Fact.known) ?? .unknown
      $0.amount = amount.map { .init($0) }
      $0.currency = amount.map { _ in Currency(rawValue: currency) }
      $0.start = .date(start)
      $0.end = .date(end)
      change(&$0)
    }
  }
}
