import Foundation
import Testing

@testable import StakemapCommands

@Suite struct WorkClockTests {
  /// Everything that a console was given, in order.
  private final class Screen: @unchecked Sendable {
    private let lock = NSLock()
    private var lines: [String] = []
    var all: [String] { lock.withLock { lines } }
    func add(_ line: String) { lock.withLock { lines.append(line) } }

    var console: Console {
      Console(
        write: { self.add("out " + String(decoding: $0, as: UTF8.self)) },
        complain: { self.add("error " + $0) }, isInteractive: true, show: { self.add("line " + $0) }
      )
    }

    func wait(for line: String) -> Bool {
      for _ in 0..<3_000 where !all.contains(line) { usleep(10_000) }
      return all.contains(line)
    }
  }

  @Test func saysThatItIsAtWorkAndOnWhat() {
    let screen = Screen()
    let clock = WorkClock(screen.console, MessageLanguage(.french), every: 0.02)
    #expect(screen.wait(for: "line Travail en cours…"))
    clock.console.progress("Organigramme…")
    #expect(screen.wait(for: "line Organigramme…"))
    #expect(screen.wait(for: "line Organigramme… 1\u{A0}s"))
    clock.end()
    let count = screen.all.count
    #expect(screen.all.last == "line ")
    usleep(100_000)
    #expect(screen.all.count == count)
  }

  @Test func whatIsPrintedTakesThePlaceOfTheLine() {
    let screen = Screen()
    let clock = WorkClock(screen.console, MessageLanguage(.english), every: 0.02)
    #expect(screen.wait(for: "line At work…"))
    clock.console.print("result")
    clock.end()
    let lines = screen.all
    let place = lines.firstIndex(of: "out result")
    #expect(place.map { lines[$0 - 1] } == "line ")
  }

  @Test func whatIsQuickShowsNothing() {
    let screen = Screen()
    let clock = WorkClock(screen.console, MessageLanguage(.english), every: 60)
    clock.console.print("result")
    clock.console.complain("remark")
    clock.end()
    #expect(screen.all == ["out result", "error remark"])
  }

  /// Where nobody watches there is no line, whatever the command takes.
  @Test func nobodyWatchesATest() {
    let screen = Screen()
    var console = screen.console
    console.isInteractive = false
    #expect(Stakemap.run(["report", mali, "--help"], console: console) == 0)
    #expect(!screen.all.contains { $0.hasPrefix("line ") })
  }
}
