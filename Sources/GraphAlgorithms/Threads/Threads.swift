import Foundation

/// How many threads a measure may use. The result does not depend on it.
public enum Threads: Hashable, Sendable {
  /// One for each processor core.
  case all
  case count(Int)

  var number: Int {
    switch self {
    case .all: max(1, ProcessInfo.processInfo.activeProcessorCount)
    case .count(let number): max(1, number)
    }
  }
}
