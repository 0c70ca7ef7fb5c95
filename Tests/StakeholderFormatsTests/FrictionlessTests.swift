import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

private let frictionless = Program(
  "frictionless", also: [Places.checkout.appending(path: ".venv/bin").path])

/// The public validator of data packages accepts what is written
/// (https://framework.frictionlessdata.io).
@Suite(
  .enabled(if: frictionless != nil, "frictionless is not installed: run Scripts/install"))
struct FrictionlessTests {
  private func validate(_ folder: URL) throws -> Program.Outcome {
    let program = try #require(frictionless)
    return try program.run(["validate", folder.appending(path: "datapackage.json").path])
  }

  @Test func acceptsTheMapOfMali() throws {
    let outcome = try validate(Places.datasets.appending(path: "mali"))
    #expect(outcome.status == 0, "\(outcome.text)")
  }

  /// Rows in every table: texts in French, lists, denials, dates of every precision, yes and no.
  private static let rows: [(table: String, cells: [String: String])] = [
    (
      "stakeholders",
      [
        "id": "ccn", "name": "Cellule", "name:fr": "Cellule « nutrition », l’eau",
        "name:en": "Unit", "aliases": "CCN|La \"cellule\"", "rank": "none", "kind": "guild",
        "sectors": "none", "start": "2015-03", "count_min": "18", "complete": "members|meetings",
        "sources": "s1#p. 3|s1", "Remarque": "à\nvoir",
      ]
    ),
    ("stakeholders", ["id": "moh", "name": "MoH", "rank": "3", "parent": "none", "end": "none"]),
    (
      "ties",
      [
        "from": "moh", "to": "ccn", "relation": "funds", "mutual": "yes", "amount": "1234.5",
        "currency": "XOF", "share": "0.25", "start": "2020-02-29", "status": "absent",
        "channel": "3",
      ]
    ),
    ("ties", ["from": "ccn", "to": "plan", "relation": "implements", "mutual": "no"]),
    (
      "instruments",
      [
        "id": "plan", "title": "Plan", "title:fr": "Plan", "period": "2021/2025-06",
        "responsible": "ccn|moh",
      ]
    ),
    ("instruments", ["id": "law", "title": "Loi", "period": "none", "date": "none"]),
    ("meetings", ["body": "ccn", "period": "2022-02/2022-04", "held": "3", "regularity": "none"]),
    (
      "activities",
      ["stakeholder": "moh", "action": "Plaidoyer", "reached": "12.5", "start": "2019"]
    ),
    ("areas", ["id": "mali", "name": "Mali", "population": "22000000"]),
    (
      "plans", ["plan": "plan", "action": "Former", "year": "2023", "cost": "5", "currency": "XOF"]
    ),
    (
      "engagements",
      ["id": "visit", "provider": "moh|ccn", "demand_driven": "yes", "capacity_transfer": "no"]
    ),
    ("stages", ["subject": "visit", "stage": "demande", "usual_min_days": "5", "end": "2021"]),
    (
      "assessments",
      ["subject": "ccn", "framework": "f", "item": "1", "score": "2.5", "answer": "n/a"]
    ),
    ("rates", ["currency": "USD", "per": "XOF", "date": "2021", "rate": "555.75"]),
    ("terms", ["vocabulary": "sector", "id": "bees", "name:fr": "Apiculture"]),
    ("terms", ["vocabulary": "mandate", "id": "bees"]),
    ("sources", ["id": "s1", "title": "Étude", "date": "2023-03"]),
  ]

  @Test func acceptsAPackageWithRowsInEveryTable() throws {
    var map = StakeholderMap()
    for (name, cells) in Self.rows {
      let sorted = cells.sorted { $0.key < $1.key }.map { (MapHeader($0.key), $0.value) }
      let faults = try #require(StakeholderMap.table(name)).append(sorted, &map)
      #expect(faults.map(\.fault.code) == [])
    }
    map.extraColumns["stakeholders"] = ["Remarque"]
    #expect(StakeholderMap.tables.allSatisfy { $0.rowCount(map) > 0 })
    try PackageFolder.with { folder in
      try folder.write(map)
      let outcome = try validate(folder.url)
      #expect(outcome.status == 0, "\(outcome.text)")
    }
  }

  @Test func acceptsAnEmptyMap() throws {
    try PackageFolder.with { folder in
      try folder.write(StakeholderMap())
      let outcome = try validate(folder.url)
      #expect(outcome.status == 0, "\(outcome.text)")
    }
  }

  /// Otherwise the tests above would prove nothing.
  @Test func refusesATieFromNobody() throws {
    var map = StakeholderMap()
    map.ties = [Tie("nobody", .funds, "no one")]
    try PackageFolder.with { folder in
      try folder.write(map)
      #expect(try validate(folder.url).status != 0)
    }
  }
}
