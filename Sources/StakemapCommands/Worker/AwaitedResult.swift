import Foundation

/// What async code gives, waited for by a thread that is none of its own.
final class AwaitedResult<Success: Sendable>: @unchecked Sendable {
  private let finished = DispatchSemaphore(value: 0)
  private var result: Result<Success, any Error>?

  /// Begins at once.
  init(_ body: @escaping @Sendable () async throws -> Success) {
    Task.detached {
      do {
        self.result = .success(try await body())
      } catch {
        self.result = .failure(error)
      }
      self.finished.signal()
    }
  }

  /// Waits for the end. To be called once, and not from async code: it holds its thread.
  @available(*, noasync)
  func get() throws -> Success {
    finished.wait()
    guard let result else { preconditionFailure("A result is there once it has been signalled") }
    return try result.get()
  }
}
