import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

/// Maps made of the rows of a table, where the same thing is said in different spellings.
@Suite struct MappingRunTests {
  /// The map that a mapping makes of the text of a CSV file.
  private func reading(_ mapping: String, of table: String) throws -> MapReading {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "table.csv")
    let rules = folder.appending(path: "mapping.yaml")
    try table.write(to: file, atomically: true, encoding: .utf8)
    try mapping.write(to: rules, atomically: true, encoding: .utf8)
    return try MappingFile.read(rules).read(file)
  }

  private let table = """
    Donor,Agency,Sector,Project
    KfW through UNICEF,Hunger Project,Health and Education,A
    KFW through UNICEF,Hunger project,Health,A
    UNICEF,UNICEF,Health,B
    """

  @Test func rowsThatDifferOnlyInTheSpellingOfAPartyAreOne() throws {
    let map = try reading(
      """
      source: s1
      columns:
        Donor: {extract: {Funder: "^(.+?)(?: through .+)?$", Channel: " through (.+)"}}
        Agency: {extract: {Partner: "^(.+)$"}}
      rows:
        ties:
          - {from: "{Funder}", relation: funds, to: "{Partner}", via: "{Channel}", notes: "{Project}"}
      tables:
        sources: [{id: s1, title: T}]
        stakeholders:
          - {id: kfw, name: KfW}
          - {id: unicef, name: UNICEF}
          - {id: thp, name: The Hunger Project, aliases: [Hunger Project]}
      """, of: table
    ).map
    #expect(map.ties.map { "\($0.from) \($0.via.value ?? "") \($0.to)" } == ["kfw unicef thp"])
    #expect(map.ties.first?.sources.map(\.description) == ["s1#rows 2–3"])
  }

  @Test func aPartyThatFundsItselfMakesNoTie() throws {
    let reading = try reading(
      """
      columns:
        Donor: {extract: {Funder: "^(.+?)(?: through .+)?$"}}
      rows:
        stakeholders: [{name: "{Funder}"}, {name: "{Agency}"}]
        ties: [{from: "{Funder}", relation: funds, to: "{Agency}"}]
      """, of: table)
    #expect(reading.map.ties.count == 1)
    #expect(reading.diagnostics.contains { $0.code == "tie-to-itself" && $0.severity == .note })
  }

  @Test func aCellThatTakesAListTakesAllValues() throws {
    let map = try reading(
      """
      columns: {Sector: {split: [" and "]}}
      rows:
        stakeholders: [{name: "{Agency}"}]
        activities: [{stakeholder: "{Agency}", action: "{Project}", sector: "{Sector}"}]
      """, of: table
    ).map
    #expect(
      map.activities.map { $0.sectors.value?.map(\.rawValue) ?? [] } == [
        ["health", "education"], ["health"], ["health"],
      ])
  }

  @Test func aFilterOnAnExtractedColumnSeesThatColumnOnly() throws {
    let map = try reading(
      """
      columns:
        Donor: {extract: {Funder: "^(.+?)(?: through .+)?$", Channel: " through (.+)"}}
      rows:
        stakeholders: [{name: "{Agency}", skip: {Funder: [UNICEF]}}]
      """, of: table
    ).map
    #expect(map.stakeholders.map(\.name) == ["Hunger Project"])
  }

  @Test func aNewColumnIsMadeOfWhatIsWritten() throws {
    let map = try reading(
      """
      columns:
        Kind: {values: {NGO: national-ngo, UN: un-agency}}
        Group: {of: Kind, values: {NGO: civil-society, UN: united-nations}, otherwise: ""}
      rows:
        stakeholders: [{name: "{Name}", kind: "{Kind}", group: "{Group}"}]
      """, of: "Name,Kind\nA,NGO\nB,un\nC,company\nD,\n"
    ).map
    #expect(
      map.stakeholders.map { $0.kind.value?.rawValue } == [
        "national-ngo", "un-agency", "company", nil,
      ])
    #expect(
      map.stakeholders.map { $0.group.value?.rawValue } == [
        "civil-society", "united-nations", nil, nil,
      ])
  }

  @Test func whatIsNotListedMeansTheOtherwise() throws {
    let map = try reading(
      """
      columns:
        Function: {split: [";"], values: {Chair: chairs}, otherwise: member-of}
      rows:
        stakeholders: [{name: "{Who}"}, {name: "{Body}"}]
        ties: [{from: "{Who}", relation: "{Function}", to: "{Body}"}]
      """, of: "Who,Function,Body\nA,chair,X\nB,Chair; Guest,X\nC,,X\n"
    ).map
    #expect(
      map.ties.map { "\($0.from) \($0.relation.rawValue)" } == [
        "a chairs", "b chairs", "b member-of", "c member-of",
      ])
  }

  @Test func aColumnThatIsNotThereCannotBeMadeOf() {
    #expect(throws: FormatError.self) {
      try reading("columns: {Group: {of: Knd}}\nrows: {}", of: "Name,Kind\nA,NGO\n")
    }
  }

  @Test func partiesOfOneAcronymAndTwoNamesAreTwo() throws {
    let map = try reading(
      """
      rows:
        stakeholders: [{name: "{Name}", acronym: "{Acronym}"}]
        ties: [{from: "{Name}", relation: member-of, to: CNN}]
      tables: {stakeholders: [{id: cnn, name: CNN}]}
      """, of: "Name,Acronym\nAlpha Health,AH\nAction Hope,AH\nalpha health,A-H\n"
    ).map
    #expect(map.stakeholders.map(\.name) == ["CNN", "Alpha Health", "Action Hope"])
    #expect(map.ties.map(\.from) == ["ah", "action-hope"])
  }

  @Test func placesOfOneNameInTwoPlacesAreTwo() throws {
    let map = try reading(
      """
      rows:
        areas:
          - {name: "{Region}", level: region}
          - {name: "{District}", level: department, parent: "{Region}"}
        stakeholders: [{name: "{Agency}"}]
        activities: [{stakeholder: "{Agency}", action: Support, area: "{District}"}]
      """, of: "Region,District,Agency\nNorth,Centre,A\nSouth,Centre,A\nNorth,Centre,B\n"
    ).map
    #expect(map.areas.map(\.id) == ["north", "centre", "south", "centre-south"])
    #expect(
      map.activities.map { "\($0.stakeholder) \($0.area.value ?? "")" } == [
        "a centre", "a centre-south", "b centre",
      ])
  }
}
