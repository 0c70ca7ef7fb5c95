import Foundation
import StakeholderModel

/// What an open page hears.
struct PageNews: Encodable {
  /// Which page there is now; one that is another takes itself anew.
  var revision: String
  /// What is going on; empty for nothing.
  var status: String
  /// Why the map as it was saved last is not shown; empty where it is.
  var problem = ""
  /// Which drawing of the map there is before its page; empty for that of the page.
  var picture = ""

  /// Where the page of a language listens.
  static func path(_ language: Language) -> String { "/\(language)/events" }

  /// Where the drawing lies.
  static func picturePath(_ language: Language) -> String { "/\(language)/map" }

  var json: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  static func drawing(_ language: Language) -> String {
    LocalizedText(
      en: "The other figures are being drawn…",
      fr: "Les autres figures sont en train d’être dessinées…")(language)
  }

  static func leftOut(_ language: Language) -> String {
    LocalizedText(
      en: "The map is no longer shown in this language.",
      fr: "La carte n’est plus montrée dans cette langue.")(language)
  }
}
