import Dispatch
import Synchronization

extension Threads {
  /// What comes of each number from 0 up to but not including `count`, in their order, worked out on as many
  /// threads: for many small tasks of which none asks for another. A measure within a task is best told to use
  /// one thread.
  ///
  /// - Precondition: there are not fewer than no tasks.
  /// - Returns: the same whatever the number of threads, where each task depends on its number alone.
  /// - Complexity: that of the tasks; O(count) space beside what comes of them.
  ///
  /// Example:
  ///
  ///     #expect(Threads.count(2).map(3) { $0 * $0 } == [0, 1, 4])
  public func map<Value: Sendable>(
    _ count: Int, _ task: @Sendable (Int) -> Value
  ) -> [Value] {
    precondition(count >= 0, "There cannot be fewer than no tasks")
    let workers = min(number, count)
    guard workers > 1 else { return (0..<count).map(task) }
    let results = Mutex([Value?](repeating: nil, count: count))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      while true {
        let number = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = task(number)
        results.withLock { $0[number] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
