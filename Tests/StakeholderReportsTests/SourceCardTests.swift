import CoordinationAnalysis
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct SourceCardTests {
  /// The places of a source are called as it calls them, whatever the language of the report.
  @Test(arguments: [
    ("fr", "s1#Titre", true), ("en", "s1#Title", false), ("en-GB", "s1#Title", false),
    (nil, "s1#Titre", false), ("fr", "s1", false),
  ])
  func saysInWhichLanguagePlacesAre(_ language: String?, _ reference: String, _ isSaid: Bool) {
    var map = StakeholderMap()
    var (party, source) = (Stakeholder(), Source())
    (party.id, party.name, party.sources) = ("a", "A", [SourceReference(reference)])
    (source.id, source.title, source.language) = ("s1", "Étude", language)
    (map.stakeholders, map.sources) = ([party], [source])
    let report = Report(map, MapAnalyses(map), figures: [], language: .english)
    let cards = SourceCards(report).cards
    #expect(cards.map { $0.placesTitle != nil } == [isSaid])
  }

  @Test func theAuthorIsNamedInTheLanguageOfTheReport() {
    var source = Source()
    (source.id, source.title, source.author) = ("s1", "Étude", "Secrétariat")
    source.authors = LocalizedText([.english: "Secretariat"])
    #expect(Citations(.english).full(source) == "Étude. Secretariat.")
    #expect(Citations(.french).full(source) == "Étude. Secrétariat.")
  }
}
