import CoordinationAnalysis
import StakeholderModel

/// Who does what where.
extension Report {
  /// One place is no comparison; nor are the few activities of one party, which their table tells better.
  var hasCoverage: Bool {
    coverage.places.count >= 2
      && (coverage.parties.count > 1 || map.activities.count > Self.fewActivities)
  }

  /// The whole in a sentence, `nil` where there is nothing to compare.
  var coverageSentence: String? {
    guard hasCoverage else {
      let count = map.activities.count
      return count == 0
        ? nil : say("It records \(activities(count)).", "Elle recense \(activities(count)).")
    }
    let (known, fields) = (activities(coverage.activities), sectors(coverage.sectors.count))
    let (workers, grounds) = (parties(coverage.parties.count), places(coverage.places.count))
    return say(
      "The map records \(known), by \(workers), in \(grounds) and \(fields).",
      "La carte recense \(known), menées par \(workers), dans \(grounds) et \(fields).")
  }

  var coverageSection: ReportSection? {
    guard hasCoverage || hasEncounters || !listedActivities.isEmpty else { return nil }
    return ReportSection(
      "coverage", say("Who does what, where", "Qui fait quoi, où"),
      comparison + fieldBlocks + coverageHeat + activities)
  }

  /// How many activities are listed though the tables of places and sectors count them.
  private static let fewActivities = 30

  /// All activities; of many of which the tables of places and sectors tell, those with a number of people.
  var listedActivities: [Activity] {
    hasCoverage && map.activities.count > Self.fewActivities
      ? map.countedActivities : map.activities
  }

  private var activities: [ReportBlock] {
    guard !listedActivities.isEmpty else { return [] }
    let table = ResultTable.activities(listedActivities, codes, names)
    let caption =
      listedActivities.count < map.activities.count
      ? say("People reached or targeted, by activity", "Personnes touchées ou visées, par activité")
      : map.countedActivities.isEmpty
        ? say("Activities", "Activités")
        : say(
          "Activities, with the people reached or targeted",
          "Activités, avec les personnes touchées ou visées")
    return [
      captioned(
        table, as: .activities, caption + share(table.rows.count, of: listedActivities.count))
    ]
  }

  /// Places, sectors and actions beside each other.
  private var comparison: [ReportBlock] {
    guard hasCoverage, let sentence = coverageSentence else { return [] }
    var blocks: [ReportBlock] = [
      .paragraph(([sentence] + extremes + unknowns).joined(separator: " ")),
      captioned(
        .places(coverage, names), as: .places,
        say("Parties by place", "Intervenants par territoire")),
    ]
    if !coverage.sectors.isEmpty {
      blocks.append(
        captioned(
          .sectors(coverage, names), as: .sectors,
          say("Parties by sector", "Intervenants par secteur")))
    }
    if let table = ResultTable.actions(coverage, names) {
      let caption =
        table.rows.count < coverage.actions.count
        ? say(
          "The \(table.rows.count) actions in most places, of \(coverage.actions.count)",
          "Les \(table.rows.count) actions présentes dans le plus de territoires, sur \(coverage.actions.count)"
        )
        : say("Actions by reach", "Actions par étendue")
      blocks.append(captioned(table, as: .actions, caption))
    }
    return blocks
  }

  /// How many places a sentence names.
  private static let mostNames = 8

  /// Where most and where fewest parties work.
  private var extremes: [String] {
    let counts = coverage.places.map(\.parties.count)
    guard let most = counts.max(), let fewest = counts.min(), most > fewest else { return [] }
    func places(with count: Int) -> String {
      let ids = coverage.places.filter { $0.parties.count == count }.map(\.id)
      let (shown, rest) = ids.shown(atMost: Self.mostNames)
      let others = say("\(rest) others", "\(rest) autres")
      return names.list(shown.map(names.area) + (rest > 0 ? [others] : []))
    }
    return [
      say(
        "Most parties, \(most), are at work in \(places(with: most)); fewest, \(fewest), in "
          + "\(places(with: fewest)).",
        "Le plus d’intervenants (\(most)) : \(places(with: most)) ; le moins (\(fewest)) : "
          + "\(places(with: fewest)).")
    ]
  }

  /// What the rows leave open: not known is not none.
  private var unknowns: [String] {
    var sentences: [String] = []
    if coverage.withoutPlace > 0 {
      sentences.append(
        say(
          "Activities whose place is not known: \(coverage.withoutPlace).",
          "Activités dont le territoire n’est pas connu : \(coverage.withoutPlace)."))
    }
    if coverage.withoutSector > 0 {
      sentences.append(
        say(
          "Activities whose sector is not known: \(coverage.withoutSector).",
          "Activités dont le secteur n’est pas connu : \(coverage.withoutSector)."))
    }
    let silent = coverage.placesWithoutActivity
    if !silent.isEmpty {
      let (shown, rest) = silent.shown(atMost: Self.mostNames)
      let list = names.list(shown.map(names.area))
      sentences.append(
        say(
          "No activity is known in: \(list)\(rest > 0 ? "…" : ".")",
          "Aucune activité n’est connue à : \(list)\(rest > 0 ? "…" : ".")"))
    }
    return sentences
  }
}
