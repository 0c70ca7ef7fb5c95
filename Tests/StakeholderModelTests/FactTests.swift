import Foundation
import StakeholderModel
import TestSupport
import Testing

@Suite struct FactTests {
  @Test func tellsUnknownAbsentAndKnownApart() {
    let facts: [Fact<String>] = [.unknown, .absent, .known("x")]
    #expect(facts.map(\.cell) == ["", "none", "x"])
    #expect(facts.map(\.isUnknown) == [true, false, false])
    #expect(facts.map(\.isAbsent) == [false, true, false])
    #expect(facts.map(\.value) == [nil, nil, "x"])
    #expect(Set(facts).count == 3)
  }

  @Test func listsNoElementsWhereNothingIsKnownOrThereAreNone() {
    #expect(Fact<[String]>.unknown.elements.isEmpty)
    #expect(Fact<[String]>.absent.elements.isEmpty)
    #expect(Fact.known(["a", "b"]).elements == ["a", "b"])
  }

  @Test(arguments: ["None", "NONE", "none.", "aucun", "nones"])
  func readsNothingButTheWordItselfAsADenial(cell: String) {
    #expect(CellReading<Fact<String>>(cell).value == .known(cell))
  }

  /// The law of ``CellValue`` for a value, alone and as a fact.
  private func comesBack<Value: CellValue>(
    _ value: Value, location: SourceLocation = #_sourceLocation
  ) {
    for fact in [Fact.unknown, .absent, .known(value)] {
      let reading = CellReading<Fact<Value>>(fact.cell)
      #expect(reading.value == fact, "\(fact.cell)", sourceLocation: location)
      #expect(reading.faults.isEmpty, sourceLocation: location)
    }
    for optional in [nil, value] {
      #expect(
        CellReading<Value?>(optional.cell).value == .some(optional), sourceLocation: location)
    }
    let reading = CellReading<Value>(value.cell)
    #expect(reading.value == value, sourceLocation: location)
    #expect(reading.faults.isEmpty, sourceLocation: location)
  }

  @Test func everyTypeOfCellComesBack() throws {
    comesBack("Ministère de la santé, « pôle » ; 1|2")
    comesBack(-17)
    comesBack(try #require(Decimal(string: "-1234.5")))
    comesBack(true)
    comesBack(false)
    comesBack(try #require(PartialDate("2017-03")))
    comesBack(try #require(Period("2017-03/2018")))
    comesBack(Currency(rawValue: "XOF"))
    comesBack(try #require(Rank(3)))
    comesBack(SourceReference(source: "s1"))
    comesBack(SourceReference(source: "s1", locator: "Interventions, e"))
    comesBack(SourceReference(source: "s1", locator: "a#b"))
    comesBack(["a", "b c", "d"])
    comesBack([SourceReference(source: "s1", locator: "p. 3"), SourceReference(source: "s2")])
    comesBack([Sector(rawValue: "health"), Sector(rawValue: "of-our-own")])
  }

  private func everyTermComesBack<Terms: Vocabulary>(_ vocabulary: Terms.Type) {
    for term in vocabulary.terms { comesBack(Terms(rawValue: term.id)) }
    comesBack(Terms(rawValue: "of our own"))
  }

  @Test func everyTermOfEveryVocabularyComesBack() {
    for vocabulary in VocabularyTests.vocabularies { everyTermComesBack(vocabulary) }
  }

  @Test(arguments: 0..<UInt64(200))
  func randomValuesComeBack(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    comesBack(Int.random(in: -1_000_000...1_000_000, using: &random))
    let whole = Decimal(Int64.random(in: -1_000_000_000_000...1_000_000_000_000, using: &random))
    comesBack(whole / pow(10, Int.random(in: 0...6, using: &random)))
    comesBack(Bool.random(using: &random))
    let date = RandomMap.date(using: &random)
    comesBack(try #require(PartialDate(date), "\(date)"))
    comesBack(RandomMap.text(using: &random))
    let words = (1...4).map { _ in RandomMap.word(using: &random) }
    comesBack(words)
    comesBack(words.map { SourceReference(source: "s1", locator: $0) })
  }

  @Test func readsAListWithBlanksAndEmptyParts() {
    #expect(CellReading<[String]>(" a | b||c| ").value == ["a", "b", "c"])
    #expect(CellReading<[String]>("|").value == [])
    #expect(CellReading<[String]>("").value == [])
  }

  @Test func trimsBothHalvesOfASourceReference() {
    let reading = CellReading<SourceReference>("s1 # chapter 2")
    #expect(reading.value == SourceReference(source: "s1", locator: "chapter 2"))
  }
}
