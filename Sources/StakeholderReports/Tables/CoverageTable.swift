import CoordinationAnalysis
import StakeholderModel

extension ResultTable {
  /// How many names a cell shows before it counts the others.
  private static let mostNames = 6

  /// The places with the parties that work there.
  static func places(_ coverage: ActivityCoverage, _ names: NameInSentence) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Place", fr: "Territoire"),
      LocalizedText(en: "Parties", fr: "Intervenants"),
      actionsHeading(coverage), LocalizedText(en: "Sectors", fr: "Secteurs"),
      LocalizedText(en: "Who", fr: "Qui"),
    ].compactMap(\.self)
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: (coverage.places + coverage.wider).map { entry in
        let isWider = coverage.wider.contains(entry)
        let whole = LocalizedText(en: " (as a whole)", fr: " (dans son ensemble)")(language)
        return [
          names.area(entry.id) + (isWider ? whole : ""), String(entry.parties.count),
          actionsHeading(coverage).map { _ in String(entry.actions) },
          language.sorted(entry.sectors.map { names.term($0, of: "sector") })
            .joined(separator: ", "),
          list(entry.parties, names),
        ].compactMap(\.self)
      })
  }

  /// Nothing where the map calls all activities by one name: it does not say what is done.
  private static func actionsHeading(_ coverage: ActivityCoverage) -> LocalizedText? {
    coverage.actions.count > 1 ? LocalizedText(en: "Actions", fr: "Actions") : nil
  }

  /// The sectors with the parties that work in them.
  static func sectors(_ coverage: ActivityCoverage, _ names: NameInSentence) -> ResultTable {
    let language = names.language
    let columns = [
      LocalizedText(en: "Sector", fr: "Secteur"),
      LocalizedText(en: "Parties", fr: "Intervenants"),
      LocalizedText(en: "Places", fr: "Territoires"), actionsHeading(coverage),
      LocalizedText(en: "Who", fr: "Qui"),
    ].compactMap(\.self)
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: coverage.sectors.map { entry in
        [
          names.term(entry.id, of: "sector"), String(entry.parties.count),
          places(entry), actionsHeading(coverage).map { _ in String(entry.actions) },
          list(entry.parties, names),
        ].compactMap(\.self)
      })
  }

  /// How many actions a table shows.
  private static let mostActions = 30

  /// The actions by how many places they reach, the widest first; `nil` where the map says no more of
  /// actions than of sectors.
  static func actions(_ coverage: ActivityCoverage, _ names: NameInSentence) -> ResultTable? {
    guard coverage.actions.count > coverage.sectors.count else { return nil }
    let language = names.language
    let columns = [
      LocalizedText(en: "Action", fr: "Action"), LocalizedText(en: "Places", fr: "Territoires"),
      LocalizedText(en: "Sectors", fr: "Secteurs"), LocalizedText(en: "Who", fr: "Qui"),
    ]
    return ResultTable(
      columns: columns.map { $0(language) },
      rows: coverage.actions.prefix(mostActions).map { entry in
        [
          names.said(entry.id), places(entry),
          entry.sectors.map { names.term($0, of: "sector") }.joined(separator: ", "),
          list(entry.parties, names),
        ]
      })
  }

  /// What is done in the country as a whole is not done nowhere.
  private static func places(_ entry: ActivityCoverage.Entry) -> String {
    entry.places.isEmpty ? unknown : String(entry.places.count)
  }

  private static func list(_ ids: [String], _ names: NameInSentence) -> String {
    let (shown, rest) = ids.shown(atMost: mostNames)
    let list = shown.map(names.short).joined(separator: ", ")
    let more = LocalizedText(en: " and \(rest) others", fr: " et \(rest) autres")
    return rest == 0 ? list : list + more(names.language)
  }
}
