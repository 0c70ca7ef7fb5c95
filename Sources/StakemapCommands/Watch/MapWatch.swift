import Foundation
import StakeholderModel

/// Why what is being made is given up.
enum WatchInterruption: Error {
  case stopped
  case changed
}

/// Makes a report anew whenever its files change, until it is asked to stop.
struct MapWatch {
  let files: WatchedFiles
  let stop: StopRequest
  let live: LiveReport

  /// How often files are looked at: a saved file waits for half of it.
  private static let interval: UInt32 = 40_000
  /// A file that stays the same for so long has been written to its end.
  private static let calm: UInt32 = 25_000
  /// How long to wait before a map that cannot be read is given up: some programs empty a file first.
  private static let patience = 10
  /// How often files are looked at, at most, that go on changing.
  private static let mostLooks = 80

  /// - Throws: what stands in the way of the first report.
  func run() throws {
    var seen = files.stamps()
    try live.begin { if stop.isMade { throw WatchInterruption.stopped } }
    while !stop.isMade {
      do {
        try live.finish {
          if stop.isMade { throw WatchInterruption.stopped }
          if files.stamps() != seen { throw WatchInterruption.changed }
        }
        while !stop.isMade, files.stamps() == seen { usleep(Self.interval) }
      } catch WatchInterruption.changed {
      } catch WatchInterruption.stopped { break }
      guard !stop.isMade else { break }
      seen = settled()
      var tries = Self.patience
      while !live.update(isLastTry: tries == 0), tries > 0, !stop.isMade {
        usleep(Self.interval)
        let now = files.stamps()
        tries = now == seen ? tries - 1 : Self.patience
        seen = now
      }
    }
    live.end()
  }

  /// The files once nothing of them changes any more.
  private func settled() -> [String: WatchedFiles.Stamp] {
    var last = files.stamps()
    for _ in 0..<Self.mostLooks {
      usleep(Self.calm)
      let now = files.stamps()
      if now == last { break }
      last = now
    }
    return last
  }
}
