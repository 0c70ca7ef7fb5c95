import StakeholderModel

extension ResultTable {
  /// How many activities a report lists.
  static let mostActivities = 100

  /// Who does what, with how many people are reached or aimed at: never summed, since two activities may
  /// reach the same people. The caption must say that people are counted. Columns of which nothing is known are left out.
  static func activities(
    _ activities: [Activity], _ codes: PlaceCodes, _ names: NameInSentence
  ) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Party", fr: "Intervenant"), LocalizedText(en: "Action", fr: "Action"),
      LocalizedText(en: "Role", fr: "Rôle"),
      LocalizedText(en: "Sector", fr: "Secteur"), LocalizedText(en: "Place", fr: "Territoire"),
      LocalizedText(en: "Period", fr: "Période"),
      LocalizedText(en: "Reached", fr: "Touchées"),
      LocalizedText(en: "Targeted", fr: "Visées"),
      certainty,
      sources,
    ]
    let table = ResultTable(
      columns: columns.map { $0(language) },
      rows: activities.prefix(mostActivities).map { activity in
        let sectors = (activity.sectors.value ?? []).map {
          names.term($0.rawValue, of: Sector.name)
        }
        return [
          names.short(activity.stakeholder), names.said(activity.action),
          activity.role.map { names.said($0, of: "activities.role") } ?? unknown,
          sectors.isEmpty ? unknown : sectors.joined(separator: ", "),
          activity.area.value.map(names.area) ?? unknown,
          activity.end.value == nil
            ? activity.start.value?.text(in: language) ?? unknown
            : period(activity.start.value, activity.end.value, language) ?? unknown,
          activity.reached?.grouped(in: language) ?? unknown,
          activity.targeted?.grouped(in: language) ?? unknown,
          activity.confidence.value?.label(language) ?? unknown,
          activity.sources.isEmpty ? unknown : codes.list(activity.sources, language),
        ]
      })
    return table.withoutSilence
  }
}

extension StakeholderMap {
  /// The activities with a number of people, most people first.
  var countedActivities: [Activity] {
    activities.enumerated().filter { $0.element.reached != nil || $0.element.targeted != nil }
      .sorted {
        let (a, b) = ($0.element, $1.element)
        return (b.reached ?? -1, b.targeted ?? -1, $0.offset)
          < (a.reached ?? -1, a.targeted ?? -1, $1.offset)
      }.map(\.element)
  }
}
