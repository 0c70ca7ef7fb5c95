import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct NamedReferencesTests {
  private func stakeholder(
    _ id: String, _ name: String, acronym: String? = nil, aliases: [String] = []
  ) -> Stakeholder {
    var stakeholder = Stakeholder()
    stakeholder.id = id
    stakeholder.name = name
    stakeholder.acronym = acronym
    stakeholder.aliases = aliases
    return stakeholder
  }

  private func resolved(_ change: (inout StakeholderMap) -> Void) -> MapReading {
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    reading.map.stakeholders = [
      stakeholder("msp", "Ministère de la Santé publique", acronym: "MSP", aliases: ["La Santé"]),
      stakeholder("ccn", "Cellule de coordination", acronym: "CCN"),
      stakeholder("a", "Comité", acronym: "CO"), stakeholder("b", "Comité", aliases: ["CCN2"]),
    ]
    reading.map.stakeholders[0].names[.english] = "Ministry of Health"
    reading.map.stakeholders[0].acronyms[.english] = "MoH"
    change(&reading.map)
    NamedReferences.resolve(in: &reading)
    return reading
  }

  private func from(_ text: String) -> String {
    resolved { $0.ties = [Tie(text, .funds, "ccn")] }.map.ties[0].from
  }

  @Test(arguments: [
    "msp", "MSP", "Msp", "Ministère de la Santé publique", "MINISTERE DE LA SANTE PUBLIQUE",
    "ministère  de la santé\npublique", "La Santé", "la sante", "Ministry of Health", "MoH", "moh",
  ])
  func aNameThatBelongsToOneRowIsItsCode(text: String) {
    #expect(from(text) == "msp")
  }

  @Test(arguments: ["Comité", "COMITE", "Ministère", "", "none", "personne"])
  func anythingElseStays(text: String) {
    let reading = resolved { $0.ties = [Tie(text, .funds, "ccn")] }
    #expect(reading.map.ties[0].from == text)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func aNameIsUnderstoodWhereAnotherRowsSharesOnlyAnotherOne() {
    #expect(from("CO") == "a")
    #expect(from("ccn2") == "b")
  }

  // MARK: Lists and places

  private func sources(_ text: String) -> (cell: String, marks: [String]) {
    let reading = resolved { map in
      for id in ["s1", "s2"] {
        var source = Source()
        source.id = id
        source.title = "Rapport \(id), annexe"
        map.sources.append(source)
      }
      map.ties = [Tie("msp", .funds, "ccn")]
      map.ties[0].sources = [SourceReference(source: text)]
    }
    return (reading.map.ties[0].sources.cell, reading.diagnostics.map(\.code))
  }

  @Test(arguments: [
    ("s1; s2", "s1|s2"), ("s1,s2", "s1|s2"), ("s2, p. 4", "s2#p. 4"), ("s2 page 12", "s2#page 12"),
    ("s1 : annexe 2", "s1#annexe 2"), ("s1, chap. 3", "s1#chap. 3"), ("s2,p.4", "s2#p.4"),
  ])
  func slipsInSourcesAreReadWithANote(text: String, written: String) {
    let found = sources(text)
    #expect(found.cell == written)
    #expect(found.marks == ["list-separator"])
  }

  @Test(arguments: ["s1; s9", "s9, p. 4", "s1, le rapport", "s1", "p. 4"])
  func whatIsNotClearStays(text: String) {
    let found = sources(text)
    #expect(found.cell == text)
    #expect(found.marks.isEmpty)
  }

  @Test func aSourceMayBeNamedByItsTitle() {
    #expect(sources("rapport S2, annexe").cell == "s2")
    #expect(sources("rapport S2, annexe").marks == ["named-reference"])
  }

  @Test func namesInAListMayStandBetweenSemicolons() {
    let reading = resolved { map in
      var plan = Instrument()
      plan.id = "plan"
      plan.responsible = .known(["MSP; ccn"])
      map.instruments = [plan]
    }
    #expect(reading.map.instruments[0].responsible == .known(["msp", "ccn"]))
    #expect(reading.diagnostics.map(\.code) == ["list-separator", "named-reference"])
  }

  @Test func aLongCellIsNotSearched() {
    let time = ContinuousClock().measure {
      _ = sources("s1" + String(repeating: " ", count: 100_000) + "x")
    }
    #expect(time < .seconds(10))
  }

  @Test func codesGoBeforeNames() {
    let reading = resolved {
      $0.stakeholders.append(stakeholder("MoH", "Maison de l’homme"))
      $0.ties = [Tie("MoH", .funds, "moh"), Tie("Maison de l'homme", .funds, "msp")]
    }
    // In other capitals it may be the one’s code or the other’s acronym.
    #expect(reading.map.ties.map(\.from) == ["MoH", "MoH"])
    #expect(reading.map.ties.map(\.to) == ["moh", "msp"])
  }

  @Test func resolvesEachPartOfAList() {
    let reading = resolved {
      var instrument = Instrument()
      instrument.id = "plan"
      instrument.title = "Plan"
      instrument.responsible = .known([
        "MSP", "Comité", "La Cellule", "Cellule de coordination", "a",
      ])
      $0.instruments = [instrument]
    }
    #expect(
      reading.map.instruments[0].responsible == .known(["msp", "Comité", "La Cellule", "ccn", "a"]))
  }

  @Test func resolvesInstrumentsAndAreasByTheirOwnNames() {
    let reading = resolved {
      var instrument = Instrument()
      instrument.id = "pamn"
      instrument.title = "Plan multisectoriel"
      instrument.titles[.english] = "Multisectoral plan"
      $0.instruments = [instrument]
      var area = Area()
      area.id = "mali"
      area.name = "Mali"
      area.pcode = "ML"
      area.names[.french] = "République du Mali"
      $0.areas = [area]
      $0.stakeholders[0].area = .known("république du mali")
      $0.stakeholders[1].area = .known("ml")
      $0.stakeholders[2].area = .known("none")
      $0.ties = [
        Tie("MSP", .implements, "Multisectoral Plan"), Tie("msp", .implements, "CCN"),
        Tie("Plan multisectoriel", .funds, "msp"),
      ]
    }
    #expect(reading.map.stakeholders.prefix(2).map(\.area) == [.known("mali"), .known("mali")])
    #expect(reading.map.ties.map(\.to) == ["pamn", "ccn", "msp"])
    // Only a party can be where a tie comes from.
    #expect(reading.map.ties[2].from == "Plan multisectoriel")
  }

  @Test func aNameThatAPartyAndAnInstrumentShareMeansNeitherWhereBothMayStand() {
    let reading = resolved {
      var instrument = Instrument()
      instrument.id = "x"
      instrument.title = "MSP"
      $0.instruments = [instrument]
      $0.ties = [Tie("MSP", .funds, "MSP")]
    }
    #expect(reading.map.ties[0].from == "msp")
    #expect(reading.map.ties[0].to == "MSP")
  }

  @Test func aDenialIsNeverAName() {
    let reading = resolved {
      $0.stakeholders.append(stakeholder("n", "None", acronym: "none"))
      $0.stakeholders[0].parent = .absent
    }
    #expect(reading.map.stakeholders[0].parent == .absent)
  }

  @Test func saysHowManyAndWhichWasTheFirst() throws {
    let reading = resolved {
      $0.ties = [Tie("ccn", .funds, "CCN"), Tie("MSP", .funds, "moh")]
      $0.stakeholders[1].parent = .known("La Santé")
    }
    #expect(
      reading.diagnostics.marks == [
        "named-reference at stakeholders:3:parent", "named-reference at ties:2:to",
      ])
    let summary = try #require(reading.diagnostics.last).summary(.english)
    #expect(summary.contains("codes: 3; the first is “CCN”, read as ccn."))
    #expect(reading.diagnostics.allSatisfy { $0.severity == .note })
  }

  @Test func timeIsInProportionToTheRows() {
    let count = 20_000
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    for number in 0..<count {
      reading.map.stakeholders.append(
        stakeholder("id\(number)", number < 9_000 ? "Le même" : "N \(number)"))
      reading.map.ties.append(Tie("n \(number)", .funds, "le MEME"))
    }
    let time = ContinuousClock().measure { NamedReferences.resolve(in: &reading) }
    #expect(reading.map.ties.last?.from == "id\(count - 1)")
    #expect(reading.map.ties.last?.to == "le MEME")
    #expect(time < .seconds(20))
  }
}
