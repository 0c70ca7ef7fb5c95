import CoordinationAnalysis
import StakeholderModel

extension ResultTable {
  /// Who sits in how many bodies, and how many meetings a year that means.
  public static func load(_ loads: [SeatLoad], _ map: StakeholderMap, in language: Language)
    -> ResultTable
  {
    let names = NameInSentence(map, in: language)
    let columns = [
      LocalizedText(en: "Party", fr: "Partie prenante"),
      LocalizedText(en: "Number of bodies", fr: "Nombre d’organes"),
      LocalizedText(en: "Seats", fr: "Sièges"),
      LocalizedText(en: "Meetings a year", fr: "Réunions par an"),
      LocalizedText(en: "Bodies without a count", fr: "Organes sans décompte"),
      LocalizedText(en: "Bodies", fr: "Organes"),
    ]
    let planned = LocalizedText(en: " (partly planned)", fr: " (dont prévues)")
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: loads.map { load in
        [
          names.short(load.id), String(load.bodies.count), String(load.seats),
          load.meetings.map { meetings in
            meetings.text(digits: meetings.rounded() == meetings ? 0 : 1, language)
              + (load.includesPlanned ? planned(language) : "")
          } ?? unknown,
          String(load.bodiesWithoutCount.count),
          load.bodies.map(names.short).joined(separator: ", "),
        ]
      })
  }
}
