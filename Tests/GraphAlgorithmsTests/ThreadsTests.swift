import Testing

@testable import GraphAlgorithms

@Suite struct ThreadsTests {
  @Test func areAtLeastOne() {
    #expect(Threads.all.number >= 1)
    for (count, number) in [(Int.min, 1), (-1, 1), (0, 1), (1, 1), (2, 2), (Int.max, Int.max)] {
      #expect(Threads.count(count).number == number)
    }
  }
}
