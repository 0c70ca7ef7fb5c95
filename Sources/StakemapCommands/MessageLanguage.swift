import Foundation
import StakeholderModel

/// The language in which one run of the program says why it failed: the one asked for; failing that
/// the map's, once a command has read it; English until then.
final class MessageLanguage: @unchecked Sendable {
  @TaskLocal static var current = MessageLanguage(nil)

  private let lock = NSLock()
  private var language: Language?

  init(_ language: Language?) { self.language = language }

  /// Takes a language that was not asked for where none else is known.
  func suggest(_ suggestion: Language?) {
    lock.withLock { language = language ?? suggestion }
  }

  var value: Language {
    get { lock.withLock { language ?? .english } }
    set { lock.withLock { language = newValue } }
  }
}
