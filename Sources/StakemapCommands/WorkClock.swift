import Foundation
import StakeholderModel

/// Says, where somebody watches, that a command which takes longer than a second is still at work, on what and for how
/// long; what it prints takes the place of that line.
final class WorkClock: @unchecked Sendable {
  private let inner: Console
  private let language: MessageLanguage
  private let interval: TimeInterval
  private let lock = NSRecursiveLock()
  private let begun = ContinuousClock.now
  /// What the command says that it does.
  private var doing = ""
  private var isLineShown = false
  private var hasEnded = false

  /// Starts to count.
  /// - Parameter interval: seconds between two lines, and before the first.
  init(_ console: Console, _ language: MessageLanguage, every interval: TimeInterval = 1) {
    (inner, self.language, self.interval) = (console, language, interval)
    let translations = Translation.inForce
    Thread.detachNewThread {
      // The thread has none of its own.
      Translation.$inForce.withValue(translations) { self.count() }
    }
  }

  /// The console for the command.
  var console: Console {
    Console(
      write: { data in self.printed { self.inner.write(data) } },
      complain: { text in self.printed { self.inner.complain(text) } },
      isInteractive: inner.isInteractive, show: take)
  }

  /// Takes its line away.
  func end() {
    lock.withLock {
      hasEnded = true
      clear()
    }
  }

  private func count() {
    while true {
      Thread.sleep(forTimeInterval: interval)
      let goesOn = lock.withLock {
        if !hasEnded { show() }
        return !hasEnded
      }
      guard goesOn else { return }
    }
  }

  private func take(_ text: String) {
    lock.withLock {
      doing = text
      if text.isEmpty { clear() } else { show() }
    }
  }

  private func show() {
    let seconds = Int((ContinuousClock.now - begun) / .seconds(1))
    let text =
      doing.isEmpty ? LocalizedText(en: "At work…", fr: "Travail en cours…")(language.value) : doing
    inner.show(seconds == 0 ? text : "\(text) \(seconds)\u{A0}s")
    isLineShown = true
  }

  private func clear() {
    guard isLineShown else { return }
    inner.show("")
    isLineShown = false
  }

  private func printed(_ print: () -> Void) {
    lock.withLock {
      clear()
      print()
    }
  }
}
