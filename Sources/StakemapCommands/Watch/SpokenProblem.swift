import Foundation
import StakeholderModel

/// Why a report could not be made, in the language of those who read it.
struct SpokenProblem {
  let text: String

  /// More than anybody reads beside a map.
  private static let mostLines = 12

  /// - Parameter command: what failed, and is tried once more to hear its remarks in this language.
  init(_ error: any Error, _ command: ReportCommand, in language: Language) {
    var spoken = command
    spoken.options.reading.languages.lang = language.rawValue
    let remarks = Remarks()
    let console = remarks.console(for: nil)
    Console.$current.withValue(console) {
      MessageLanguage.$current.withValue(MessageLanguage(language)) {
        var cause = error
        do { _ = try ReportSource(spoken) } catch { cause = error }
        _ = Stakemap.report(cause, console)
      }
    }
    let warning = Diagnostic.Severity.warning.label(language)
    let lines = remarks.all.filter { !$0.hasPrefix(warning) }
    let rest = lines.count - Self.mostLines
    text = (lines.prefix(Self.mostLines) + (rest > 0 ? ["… (+\(rest))"] : []))
      .joined(separator: "\n")
  }
}

/// What a command would have said.
final class Remarks: @unchecked Sendable {
  private let lock = NSLock()
  private var lines: [String] = []

  var all: [String] { lock.withLock { lines } }

  /// A console that only takes note.
  /// - Parameter other: whoever watches that one sees the progress of this one.
  func console(for other: Console?) -> Console {
    var console = Console(
      write: { _ in }, complain: { line in self.lock.withLock { self.lines.append(line) } },
      isInteractive: false)
    if let other { (console.isInteractive, console.show) = (other.isInteractive, other.show) }
    return console
  }
}
