import Dispatch
import Synchronization

/// Does the work of each source of a graph and adds up what comes out.
///
/// Floating-point sums depend on their order, and a result must not depend on the number of threads:
/// so the sources are cut into blocks that do not depend on it either, each block is summed for itself,
/// and the blocks are added in their order.
struct SourceSweep {
  let sources: Int
  /// How many numbers come out.
  let width: Int
  let threads: Threads

  /// Enough to keep many cores busy, few enough that adding them up costs nothing.
  private static let mostBlocks = 64

  private var blocks: Int { min(sources, Self.mostBlocks) }

  private func range(of block: Int) -> Range<Int> {
    sources * block / blocks..<sources * (block + 1) / blocks
  }

  /// The sums over all sources.
  /// - Parameters:
  ///   - worker: what one thread needs to remember; made anew for each.
  ///   - work: adds what one source gives to the sums.
  func sum<Worker>(
    _ worker: @autoclosure @Sendable () -> Worker,
    _ work: @Sendable (inout Worker, Int, UnsafeMutableBufferPointer<Double>) -> Void
  ) -> [Double] {
    guard sources > 0 else { return [Double](repeating: 0, count: width) }
    let merger = Mutex(BlockSums(width: width))
    let next = Atomic<Int>(0)
    @Sendable func run() {
      var worker = worker()
      while true {
        let block = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard block < blocks else { return }
        var sums = [Double](repeating: 0, count: width)
        sums.withUnsafeMutableBufferPointer { pointer in
          for source in range(of: block) { work(&worker, source, pointer) }
        }
        merger.withLock { $0.add(sums, of: block) }
      }
    }
    let number = min(threads.number, blocks)
    if number == 1 {
      run()
    } else {
      DispatchQueue.concurrentPerform(iterations: number) { _ in run() }
    }
    return merger.withLock { $0.total }
  }
}

/// Sums of blocks, added in the order of the blocks whenever they come.
private struct BlockSums {
  private(set) var total: [Double]
  private var waiting: [Int: [Double]] = [:]
  private var next = 0

  init(width: Int) { total = [Double](repeating: 0, count: width) }

  mutating func add(_ sums: [Double], of block: Int) {
    waiting[block] = sums
    while let sums = waiting.removeValue(forKey: next) {
      for index in total.indices { total[index] += sums[index] }
      next += 1
    }
  }
}
