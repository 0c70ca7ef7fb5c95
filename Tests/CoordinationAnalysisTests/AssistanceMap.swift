import StakeholderModel

extension Engagement {
  /// A row of a test map: what it doesn't set is not known.
  init(
    from providers: [String], to recipients: [String],
    _ change: (inout Engagement) -> Void = { _ in }
  ) {
    self.init()
    id = "aid"
    provider = providers.isEmpty ? .unknown : .known(providers)
    recipient = recipients.isEmpty ? .unknown : .known(recipients)
    change(&self)
  }
}

extension StakeholderMap {
  /// A committee below a ministry, and two who assist it, one of them the branch of a head office.
  static func assisted(_ engagements: Engagement..., ties: [Tie] = []) -> StakeholderMap {
    var map = StakeholderMap(
      [
        Stakeholder("ministry", .ministry, fr: "Ministère de la santé", en: "Ministry of Health"),
        Stakeholder(
          "committee", .coordinationBody, fr: "Comité technique", en: "Technical Committee"
        ) {
          $0.parent = .known("ministry")
        },
        Stakeholder("office", .internationalNGO, fr: "Fondation Alpha", en: "Alpha Office") {
          $0.parent = .known("head")
        },
        Stakeholder("head", .internationalNGO, fr: "Union Alpha", en: "Alpha Union"),
        Stakeholder("agency", .unAgency, fr: "Agence Bêta", en: "Beta Agency"),
        Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit"),
      ], ties)
    map.engagements = engagements
    return map
  }
}
