import StakeholderModel
import Testing

@Suite struct TermCatalogTests {
  private static func term(
    _ vocabulary: String, _ id: String, under broader: String? = nil, fr: String? = nil
  ) -> Term {
    var term = Term()
    term.vocabulary = TermVocabulary(rawValue: vocabulary)
    term.id = id
    term.broader = broader
    term.names[.french] = fr
    return term
  }

  @Test func hasTheBuiltInTermsAndTheMapsOwn() {
    var map = StakeholderMap()
    map.terms = [Self.term("sector", "beekeeping", under: "livestock", fr: "Apiculture")]
    let catalog = TermCatalog(map)
    #expect(catalog.has("health", in: "sector"))
    #expect(catalog.has("beekeeping", in: "sector"))
    #expect(!catalog.has("beekeeping", in: "mandate"))
    #expect(!TermCatalog(StakeholderMap()).has("beekeeping", in: "sector"))
    #expect(catalog.label("beekeeping", of: "sector", in: .english) == "Apiculture")
    #expect(
      catalog.chain("beekeeping", of: "sector")
        == ["beekeeping", "livestock", "agriculture", "food-systems"])
  }

  @Test func theVocabulariesThatATermMayNameAreThoseThatAMapMayAddTo() {
    #expect(TermVocabulary.terms.map(\.id) == TermCatalog.extensible.map { $0.name })
  }

  @Test func aFrameworkIsCalledByItsInstrumentElseByItsTermElseByItsCode() {
    var map = StakeholderMap()
    #expect(NameInSentence(map, in: .french).framework("own") == "own")
    map.terms = [Self.term("framework", "own", fr: "Questions de l'annexe")]
    #expect(NameInSentence(map, in: .french).framework("own") == "Questions de l’annexe")
    var instrument = Instrument()
    instrument.id = "own"
    instrument.titles[.french] = "Annexe 1"
    map.instruments = [instrument]
    #expect(NameInSentence(map, in: .french).framework("own") == "Annexe 1")
  }

  @Test func aCircleOfTermsEndsTheChain() {
    var map = StakeholderMap()
    map.terms = [Self.term("sector", "a", under: "b"), Self.term("sector", "b", under: "a")]
    #expect(TermCatalog(map).chain("a", of: "sector") == ["a", "b"])
    map.terms = [Self.term("sector", "a", under: "a")]
    #expect(TermCatalog(map).chain("a", of: "sector") == ["a"])
  }

  @Test func anUnknownTermIsItsOwnLabelAndChain() {
    let catalog = TermCatalog(StakeholderMap())
    #expect(catalog.label("x", of: "sector", in: .french) == "x")
    #expect(catalog.chain("x", of: "sector") == ["x"])
    #expect(catalog.ids(of: "nothing").isEmpty)
  }
}
