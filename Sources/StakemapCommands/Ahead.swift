import Foundation

/// What is worked out on a thread of its own, from the moment it is asked for until somebody needs it.
final class Ahead<Value: Sendable>: @unchecked Sendable {
  private let finished = DispatchGroup()
  private var result: Value?

  /// Begins at once.
  init(_ body: @escaping @Sendable () -> Value) {
    finished.enter()
    Thread.detachNewThread {
      self.result = body()
      self.finished.leave()
    }
  }

  /// Waits for the end the first time.
  var value: Value {
    finished.wait()
    guard let result else { preconditionFailure("A result is there once it has been left") }
    return result
  }
}
