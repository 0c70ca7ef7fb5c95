import ArgumentParser
import Foundation
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

  /// The picture for the head of a report: the one given, or the map's own beside the map.
  /// - Throws: `Failure` where it cannot be read or is no picture.
  func logo(of map: StakeholderMap, at location: URL) throws -> (name: String, data: Data)? {
    let file: URL
    if let logo {
      file = URL(filePath: logo)
    } else if let own = map.settings.logo {
      // As with the tables of a package, nothing outside the map's folder is read.
      guard !own.hasPrefix("/"), !own.split(separator: "/").contains("..") else {
        throw Failure(
          code: Failure.badInput,
          message: LocalizedText(
            en: "logo: “\(own)” lies outside the folder of the map. Put it beside the map.",
            fr: """
              logo : « \(own) » se trouve hors du dossier de la carte. Le placer à côté de la carte.
              """))
      }
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: location.path, isDirectory: &isFolder)
      let folder = exists && isFolder.boolValue ? location : location.deletingLastPathComponent()
      file = folder.appending(path: own)
    } else {
      return nil
    }
    let data: Data
    do {
      data = try Data(contentsOf: file)
    } catch {
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(file.path): the logo cannot be read: \(error.plainReason)",
          fr: "\(file.path) : le logo ne peut pas être lu : \(error.plainReason)"))
    }
    if data.starts(with: [0x89, 0x50, 0x4E, 0x47]) { return ("logo.png", data) }
    if data.starts(with: [0xFF, 0xD8, 0xFF]) { return ("logo.jpg", data) }
    throw Failure(
      code: Failure.badInput,
      message: LocalizedText(
        en: "\(file.path): the logo must be a PNG or JPEG picture.",
        fr: "\(file.path) : le logo doit être une image PNG ou JPEG."))
  }
}
