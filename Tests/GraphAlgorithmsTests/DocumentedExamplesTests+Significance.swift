import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func twoOfThreeDrawnHoldOneOfTwoMarked() {
    #expect(Hypergeometric(population: 3, marked: 2, drawn: 2).support == 1...2)
  }

  @Test func fourOfSixDrawsHoldOneMarked() {
    let deal = Hypergeometric(population: 4, marked: 2, drawn: 2)
    #expect(abs(deal.probability(of: 1) - 0.6667) < 1e-4)
  }

  @Test func fiveOfSixDrawsHoldAMarked() {
    let deal = Hypergeometric(population: 4, marked: 2, drawn: 2)
    #expect(abs(deal.upperTail(from: 1) - 0.8333) < 1e-4)
  }

  @Test func oneOfSixDrawsHoldsBothMarked() {
    let deal = Hypergeometric(population: 4, marked: 2, drawn: 2)
    #expect(abs(deal.smallestUpperTail - 0.1667) < 1e-4)
  }

  @Test func theSmallestOfTwoIsDoubled() {
    let rate = FalseDiscoveryRate.benjaminiHochberg
    #expect(rate.qValues(of: [0.125, 0.5]) == [0.25, 0.5])
  }

  @Test func twoGroupsApartAreAsFarApartAsTheyCanBe() {
    let apart = KruskalWallis([[1, 2], [3, 4]])!
    #expect(abs(apart.statistic - 2.4) < 1e-12)
  }

  @Test func twoOfSixArrangementsPartFourMarks() {
    let apart = KruskalWallis([[1, 2], [3, 4]])!
    #expect(apart.probability(most: 100, seed: 1).p == 2.0 / 6)
  }
}
