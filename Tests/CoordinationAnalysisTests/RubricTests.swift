import Foundation
import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct RubricTests {
  private let hundredth = Decimal(sign: .plus, exponent: -2, significand: 1)

  /// Both sides of each printed border; what lies between two belongs to the higher band.
  @Test(arguments: [
    (0, 1), (250, 1), (251, 2), (255, 2), (260, 2), (500, 2), (501, 3), (510, 3), (750, 3),
    (751, 4), (1000, 4),
  ])
  func aClusterIsGoodAboveThreeQuarters(_ thousandths: Int, _ level: Int) {
    let mark = Decimal(thousandths) / 1000
    let rubric = Rubric.clusterCoordination
    #expect(rubric.level(of: mark, on: MarkScale(low: 0, high: 1)) == level)
    #expect(rubric.level(of: mark * 100, on: MarkScale(low: 0, high: 100)) == level)
  }

  @Test func aLevelOfMaturityIsReachedOnlyInFull() {
    let marks = [1, 1.5, 2, 2.99, 3, 4.5, 5] as [Decimal]
    let levels = marks.map { Rubric.alignmentMaturity.level(of: $0, on: .fiveMarks) }
    #expect(levels == [1, 1, 2, 2, 3, 4, 5])
  }

  @Test func anotherScaleOrAMarkOutsideItHasNoLevel() {
    let rubric = Rubric.alignmentMaturity
    #expect(rubric.level(of: 3, on: MarkScale(low: 0, high: 5)) == nil)
    #expect(rubric.level(of: 6, on: .fiveMarks) == nil)
    #expect(Rubric.alignmentDiagnostic.level(of: 3, on: .fiveMarks) == nil)
    let upper = Rubric(
      "x", title: LocalizedText(), origin: LocalizedText(), scales: [.fiveMarks],
      bands: [Rubric.Band(from: 2, to: 3, LocalizedText(verbatim: "some"))])
    #expect([1, 2, 3, 4].map { upper.level(of: $0, on: .fiveMarks) } == [nil, 1, 1, nil])
  }

  @Test func descriptionsAreFoundByTheNameOfTheDomainInAnyLanguage() {
    let rubric = Rubric.alignmentMaturity
    let plan = rubric.description(of: 1, domain: "PLAN unique")
    #expect(plan != nil && plan == rubric.description(of: 1, domain: "one plan"))
    #expect(rubric.description(of: 1, domain: "audit") == nil)
    #expect(rubric.description(of: 1, domain: nil) == nil)
    #expect(rubric.description(of: 6, domain: "one plan") == nil)
    #expect(Rubric.sunJointAssessment.description(of: 1, domain: "one plan") == nil)
  }

  @Test func bandsThatCannotStandAreFound() {
    func band(_ from: Decimal, _ to: Decimal, _ texts: Int = 0) -> Rubric.Band {
      Rubric.Band(
        from: from, to: to, LocalizedText(verbatim: "b"),
        Array(repeating: LocalizedText(verbatim: "d"), count: texts))
    }
    func fault(_ bands: Rubric.Band...) -> Int? {
      Rubric.fault(of: bands, on: .fiveMarks, domains: 2)
    }
    #expect(fault() == nil && fault(band(1, 2), band(3, 5, 2)) == nil)
    #expect(fault(band(1, 2), band(2, 3)) == 1)
    #expect(fault(band(0, 2)) == 0 && fault(band(1, 6)) == 0 && fault(band(3, 2)) == 0)
    #expect(fault(band(1, 2), band(3, 5, 1)) == 1)
    #expect(Rubric.fault(of: [band(1, 2)], on: nil, domains: 2) == 0)
  }

  @Test func everyRubricHasItsFrameworkOnceAndTextsInBothLanguages() {
    let rubrics = RubricCatalog.builtIn.rubrics
    #expect(Set(rubrics.map(\.framework)).count == rubrics.count && rubrics.count == 4)
    for rubric in rubrics {
      let texts =
        [rubric.title, rubric.origin] + rubric.domains.map(\.wrappedValue)
        + rubric.bands.flatMap { [$0.name] + $0.descriptions.map(\.wrappedValue) }
      for text in texts { #expect(text[.french] != nil && text[.english] != nil) }
      #expect(Set(rubric.bands.map { $0.name(.french) }).count == rubric.bands.count)
    }
  }

  @Test func aRubricOfTheUsersStandsInThePlaceOfOurs() throws {
    let own = Rubric(
      "alignment-maturity", title: LocalizedText(verbatim: "Own"), origin: LocalizedText(),
      scales: [.fiveMarks])
    let catalog = RubricCatalog.builtIn.adding(own)
    #expect(catalog.rubric(of: "alignment-maturity") == own)
    #expect(catalog.rubrics.count == 4 && catalog.rubric(of: "mali-annexe-1") == nil)
  }

  @Test func aFrameworkIsCalledAsTheMapCallsItElseAsItsRubric() {
    var map = StakeholderMap()
    var instrument = Instrument()
    (instrument.id, instrument.title) = ("alignment-maturity", "Notre grille")
    let names = NameInSentence(map, in: .french)
    let catalog = RubricCatalog.builtIn
    #expect(catalog.title(of: "alignment-maturity", names) == "Maturité de l’alignement")
    #expect(catalog.title(of: "other", names) == "other")
    map.instruments = [instrument]
    let own = NameInSentence(map, in: .french)
    #expect(catalog.title(of: "alignment-maturity", own) == "Notre grille")
  }
}
