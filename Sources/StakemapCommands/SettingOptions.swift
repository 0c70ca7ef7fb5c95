import ArgumentParser
import StakeholderFormats
import StakeholderModel

/// Settings of a map said on the command line: they go before those of the map.
struct SettingOptions: ParsableArguments {
  @Option(help: "The title of the report.")
  var title: String?

  @Option(help: "The line below the title.")
  var subtitle: String?

  @Option(help: "Who answers for the report. May be repeated.")
  var author: [String] = []

  @Option(help: "A PNG or JPEG file for the head of the report.", completion: .file())
  var logo: String?

  @Option(help: "What a reader must know before relying on the map.")
  var caveat: String?

  @Option(
    help: """
      Any setting of the map, as NAME=VALUE: title:fr, languages (fr|en), baseCurrency, caveat:en… May \
      be repeated.
      """)
  var set: [String] = []

  func validate() throws {
    for pair in set where !pair.contains("=") {
      throw ValidationError("--set is NAME=VALUE, not “\(pair)”.")
    }
  }

  /// The map with these settings in the place of its own.
  /// - Throws: `Failure` for a name that is no setting, and for a value that cannot be read.
  func applied(to map: StakeholderMap) throws -> StakeholderMap {
    var map = map
    // A text without a language is meant for each.
    if let title {
      map.settings.title = title
      map.settings.titles = LocalizedText()
    }
    let languages = Set(map.settings.languages + Language.offered)
    for language in languages {
      if let subtitle { map.settings.subtitles[language] = subtitle }
      if let caveat { map.settings.caveats[language] = caveat }
    }
    if !author.isEmpty { map.settings.authors = author }
    let table = StakeholderMap.settingsTable
    for pair in set {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let header = MapHeader(String(parts[0]))
      guard table.has(header) else {
        let names = table.columns.map(\.name)
        let nearest = NearestName(among: names).suggestion(for: header.name)
        throw Failure(
          code: Failure.usage,
          message: "--set: there is no setting “\(header.text)”. "
            + (nearest.map { "Did you mean “\($0)”?" } ?? "Known: \(names.joined(separator: ", ")).")
        )
      }
      let faults = table.replace(0, header, String(parts[1]), &map)
      if let fault = faults.first(where: { $0.fault.severity == .error }) {
        throw Failure(
          code: Failure.usage, message: "--set \(header.text): \(fault.fault.summary(.english))")
      }
    }
    return map
  }
}
