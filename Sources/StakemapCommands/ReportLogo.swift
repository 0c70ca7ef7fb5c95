import Foundation
import StakeholderModel

/// The picture for the head of a report.
struct ReportLogo {
  /// What it is called beside the report.
  let name: String
  let data: Data

  /// The picture that somebody names, or the map's own beside the map; `nil` where there is neither.
  /// - Throws: `Failure` where it cannot be read or is no picture.
  init?(_ given: String?, of map: StakeholderMap, at location: URL) throws {
    guard let file = try given.map({ URL(filePath: $0) }) ?? Self.own(map, at: location) else {
      return nil
    }
    guard let data = try? Data(contentsOf: file) else {
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(file.path): there is no such logo, or it cannot be read. Put the picture there.",
          fr: "\(file.path) : ce logo n’existe pas ou est illisible. Y placer l’image."))
    }
    if data.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      name = "logo.png"
    } else if data.starts(with: [0xFF, 0xD8, 0xFF]) {
      name = "logo.jpg"
    } else {
      throw Failure(
        code: Failure.badInput,
        message: LocalizedText(
          en: "\(file.path): the logo must be a PNG or JPEG picture.",
          fr: "\(file.path) : le logo doit être une image PNG ou JPEG."))
    }
    self.data = data
  }

  private static func own(_ map: StakeholderMap, at location: URL) throws -> URL? {
    guard let own = map.settings.logo else { return nil }
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
    return folder.appending(path: own)
  }
}
