import FlyingFox
import FlyingSocks
import Foundation

/// Those who listen at one path, and what they were told last.
final class Listeners: @unchecked Sendable {
  private let lock = NSLock()
  private var open: [UUID: AsyncStream<[UInt8]>.Continuation] = [:]
  private var last: [UInt8]?
  private var hasEnded = false

  var count: Int { lock.withLock { open.count } }

  func tell(_ message: String) {
    let bytes = Self.event(message)
    give(bytes) { self.last = bytes }
  }

  /// A comment, which browsers pass over.
  func beat() { give(Array(":\n\n".utf8)) {} }

  private func give(_ bytes: [UInt8], _ change: () -> Void) {
    let listening = lock.withLock {
      change()
      return Array(open.values)
    }
    for listener in listening { listener.yield(bytes) }
  }

  func end() {
    let listening = lock.withLock {
      hasEnded = true
      return Array(open.values)
    }
    for listener in listening { listener.finish() }
  }

  /// What one more hears: first of all, what was told last.
  func join() -> EventBytes {
    let (stream, listener) = AsyncStream.makeStream(of: [UInt8].self)
    let id = UUID()
    listener.onTermination = { [weak self] _ in self?.leave(id) }
    let isTooLate = lock.withLock {
      if let last { listener.yield(last) }
      open[id] = listener
      return hasEnded
    }
    if isTooLate { listener.finish() }
    return EventBytes(stream: stream)
  }

  private func leave(_ id: UUID) { lock.withLock { open[id] = nil } }

  /// As server-sent events are written: each line of the message on a line of its own.
  static func event(_ message: String) -> [UInt8] {
    let lines = message.split(omittingEmptySubsequences: false) { $0.isNewline }
    return Array((lines.map { "data: \($0)\n" }.joined() + "\n").utf8)
  }
}

/// Events as the server writes them, each as soon as it is there.
struct EventBytes: AsyncBufferedSequence {
  typealias Element = UInt8

  let stream: AsyncStream<[UInt8]>

  func makeAsyncIterator() -> Iterator { Iterator(events: stream.makeAsyncIterator()) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    var events: AsyncStream<[UInt8]>.Iterator
    private var rest: ArraySlice<UInt8> = []

    init(events: AsyncStream<[UInt8]>.Iterator) { self.events = events }

    mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
      await events.next()
    }

    mutating func next() async throws -> UInt8? {
      if rest.isEmpty { rest = await events.next()?[...] ?? [] }
      return rest.popFirst()
    }
  }
}
