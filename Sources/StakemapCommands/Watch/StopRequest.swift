import Foundation

/// Set by a signal, whose handler may do no more.
private nonisolated(unsafe) var isStopAsked: sig_atomic_t = 0

/// Ctrl-C, or a polite request to end: the first is noticed here, the second ends the program at once.
struct StopRequest {
  private static let signals = [SIGINT, SIGTERM]

  /// Begins to listen. A program that was started with these signals held back hears them too.
  init() {
    isStopAsked = 0
    var held = sigset_t()
    sigemptyset(&held)
    for number in Self.signals {
      sigaddset(&held, number)
      signal(number) { number in
        isStopAsked = 1
        signal(number, SIG_DFL)
      }
    }
    pthread_sigmask(SIG_UNBLOCK, &held, nil)
  }

  var isMade: Bool { isStopAsked != 0 }

  func end() { for number in Self.signals { signal(number, SIG_DFL) } }
}
