import StakeholderModel

/// What a page has besides while its map is worked on, for the template.
struct WatchedPage {
  let revision: String
  /// What to say when nothing is heard any more.
  let gone: String
  let script = Self.script
  let style = Self.style

  init(revision: String, _ language: Language) {
    self.revision = revision
    gone = LocalizedText(
      en: "stakemap has stopped; this page shows what it made last.",
      fr: "stakemap s’est arrêté ; cette page montre ce qu’il a produit en dernier.")(language)
  }

  /// It may also listen where it comes from.
  static let policy = HTMLReport.policy(
    scripts: [HTMLReport.script, script], styles: [HTMLReport.style, style],
    connections: ["'self'"])

  static let script = String(decoding: PackageResources.watched_js, as: UTF8.self)
  static let style = String(decoding: PackageResources.watched_css, as: UTF8.self)
}
