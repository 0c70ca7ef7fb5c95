import Foundation
import StakeholderModel

/// Texts that were asked for in another language and have no translation, in the order in which they
/// were first asked for.
final class MissingTexts: @unchecked Sendable {
  private let lock = NSLock()
  private var templates: [String] = []
  private var known: [String: String] = [:]

  func note(_ phrase: Phrase) {
    let template = Translation.key(phrase.template)
    lock.withLock {
      guard known.updateValue(known[template] ?? phrase.text, forKey: template) == nil else {
        return
      }
      templates.append(template)
    }
  }

  /// Each template with the text in which it was first asked for.
  var all: [(template: String, example: String)] {
    lock.withLock { templates.map { ($0, known[$0] ?? $0) } }
  }
}
