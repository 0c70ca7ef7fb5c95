import Synchronization
import Testing

@testable import GraphAlgorithms

@Suite struct SourceSweepTests {
  private static let numbers: [Threads] = [.count(1), .count(2), .count(7), .count(.max), .all]

  /// One source, fewer than there are blocks, as many, and more.
  @Test(arguments: [1, 2, 63, 64, 65, 127, 128, 1_000], numbers)
  func everySourceComesOnce(_ sources: Int, _ threads: Threads) {
    let sweep = SourceSweep(sources: sources, width: sources, threads: threads)
    let sums = sweep.sum(()) { _, source, sums in sums[source] += Double(source + 1) }
    #expect(sums == (1...sources).map(Double.init))
  }

  /// 1/k for k up to 1,000 has another last bit in any other order.
  @Test func sumsAreTheSameWithAnyNumberOfThreads() {
    let sums = Self.numbers.map { threads in
      SourceSweep(sources: 1_000, width: 1, threads: threads).sum(()) { _, source, sums in
        sums[0] += 1 / Double(source + 1)
      }
    }
    #expect(Set(sums).count == 1 && isClose(sums[0][0], 7.485470860550345))
  }

  @Test func nothingSumsToNothing() {
    #expect(SourceSweep(sources: 0, width: 3, threads: .all).sum(()) { _, _, _ in } == [0, 0, 0])
    #expect(SourceSweep(sources: 5, width: 0, threads: .all).sum(()) { _, _, _ in } == [])
  }

  @Test func everyThreadHasAWorkerOfItsOwn() {
    let made = Atomic<Int>(0)
    @Sendable func worker() -> Int {
      made.add(1, ordering: .relaxed)
      return 0
    }
    // A worker remembers how many sources it had: the last of one alone has had all.
    let sweep = SourceSweep(sources: 100, width: 1, threads: .count(1))
    let sums = sweep.sum(worker()) { count, _, sums in
      count += 1
      sums[0] += Double(count)
    }
    #expect(sums == [5_050] && made.load(ordering: .relaxed) == 1)
  }
}
