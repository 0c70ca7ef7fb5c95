import Foundation
import StakeholderModel

/// `datapackage.json`: what holds for the map as a whole, and the list of its files.
struct DataPackageDescriptor {
  var settings: MapSettings
  /// The file of each table that the descriptor lists; `nil` when there is no descriptor.
  private var paths: [String: String]?

  init(_ settings: MapSettings) { self.settings = settings }

  /// The path of a table's file within the folder, `nil` when the package has no such table.
  func path(of table: String, in folder: URL) -> String? {
    if let path = paths?[table] { return path }
    let name = "\(table).csv"
    let exists = FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    return exists ? name : nil
  }

  /// Reads the descriptor; a folder without one is read by the names of its files.
  static func read(in folder: URL, _ diagnostics: inout [Diagnostic]) throws
    -> DataPackageDescriptor
  {
    let name = DataPackageFormat.descriptorName
    let file = folder.appending(path: name)
    guard FileManager.default.fileExists(atPath: file.path) else {
      diagnostics.append(
        Diagnostic(
          .note, code: "no-descriptor",
          summary: LocalizedText(
            en: "The folder has no \(name): title, languages and date are not known.",
            fr: "Le dossier n’a pas de \(name) : titre, langues et date ne sont pas connus."),
          at: .file(name, line: nil, column: nil),
          remedy: LocalizedText(
            en: "“stakemap convert” writes one.", fr: "« stakemap convert » en écrit un.")))
      return DataPackageDescriptor(MapSettings())
    }
    do {
      let root = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file))
      guard let object = root.object else {
        throw FormatError.unreadable(file.path, reason: "the outermost value must be an object")
      }
      var descriptor = DataPackageDescriptor(MapSettings())
      descriptor.take(object, &diagnostics)
      return descriptor
    } catch let error as DecodingError {
      throw FormatError.unreadable(file.path, reason: "it is not valid JSON: \(error.whereAndWhat)")
    } catch let error as FormatError {
      throw error
    } catch {
      throw FormatError.unreadable(file.path, reason: error.plainReason)
    }
  }

  private mutating func take(_ object: [String: JSONValue], _ diagnostics: inout [Diagnostic]) {
    var map = StakeholderMap()
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      let header = MapHeader(key)
      switch (key, value) {
      case ("profile", _): continue
      case ("resources", .array(let list)): take(resources: list, &diagnostics)
      case ("contributors", .array(let people)) where people.allSatisfy(\.isAuthor):
        map.settings.authors = people.compactMap { $0.object?["title"]?.string }
      default:
        guard key != "authors", let cell = Self.cell(value, under: header) else {
          keep(key, value)
          continue
        }
        diagnostics += StakeholderMap.settingsTable.replace(0, header, cell, &map).map {
          Diagnostic(
            $0.fault,
            at: .file("\(DataPackageFormat.descriptorName) (\(key))", line: nil, column: nil))
        }
      }
    }
    map.settings.properties = settings.properties
    settings = map.settings
  }

  /// The cell of a setting: a text, or a list of texts where the setting is a list; `nil` for a
  /// property that is no setting, and for one of another form.
  private static func cell(_ value: JSONValue, under header: MapHeader) -> String? {
    let table = StakeholderMap.settingsTable
    guard table.has(header), let column = table.columns.first(where: { $0.name == header.name })
    else { return nil }
    if column.shape == .list {
      guard let texts = value.array?.map(\.string), !texts.contains(nil) else { return nil }
      return texts.compactMap { $0 }.joined(separator: "|")
    }
    return value.string
  }

  private mutating func keep(_ key: String, _ value: JSONValue) {
    settings.properties[key] = try? value.text(pretty: false)
  }

  private mutating func take(resources: [JSONValue], _ diagnostics: inout [Diagnostic]) {
    var paths: [String: String] = [:]
    var others: [JSONValue] = []
    for resource in resources {
      guard let name = resource.object?["name"]?.string, StakeholderMap.table(name) != nil,
        let path = resource.object?["path"]?.string
      else {
        others.append(resource)
        continue
      }
      // A package may not reach out of its folder (Frictionless, "Data Resource", path).
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
        diagnostics.append(
          Diagnostic(
            .error, code: "path-outside-package",
            summary: LocalizedText(
              en: "The file of “\(name)” lies outside the package and is not read: \(path).",
              fr: "Le fichier de « \(name) » est hors du paquet et n’est pas lu : \(path)."),
            at: .file(DataPackageFormat.descriptorName, line: nil, column: nil),
            remedy: LocalizedText(
              en: "Move it into the folder.", fr: "Le déplacer dans le dossier.")))
        continue
      }
      paths[name] = path
    }
    self.paths = paths
    if !others.isEmpty { keep("resources", .array(others)) }
  }

  /// The text of the file, with the unknown properties of the map among the others.
  func json(resources: [DataPackageResource]) throws -> Data {
    var object: [String: JSONValue] = [:]
    for (key, text) in settings.properties {
      object[key] = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }
    object["profile"] = .string("tabular-data-package")
    var map = StakeholderMap()
    map.settings = settings
    map.settings.name = settings.name ?? "stakeholder-map"
    let table = StakeholderMap.settingsTable
    for header in table.headersInUse(in: map) {
      let cell = table.cell(map, 0, header)
      let isList = table.columns.contains { $0.name == header.name && $0.shape == .list }
      let parts = cell.split(separator: "|").map { JSONValue.string(String($0)) }
      switch header.name {
      case "authors": object["contributors"] = .array(parts.map(JSONValue.author))
      default: object[header.text] = isList ? .array(parts) : .string(cell)
      }
    }
    object["resources"] = .array(resources.map(\.json) + (object["resources"]?.array ?? []))
    return Data((try JSONValue.object(object).text(pretty: true) + "\n").utf8)
  }
}

extension DecodingError {
  fileprivate var whereAndWhat: String {
    switch self {
    case .dataCorrupted(let context), .keyNotFound(_, let context), .typeMismatch(_, let context),
      .valueNotFound(_, let context):
      let cause = (context.underlyingError as? NSError)?.userInfo["NSDebugDescription"] as? String
      return cause ?? context.debugDescription
    @unknown default: return "\(self)"
    }
  }
}

/// Authors stand among the contributors of a package
/// (https://specs.frictionlessdata.io/data-package/#contributors).
extension JSONValue {
  fileprivate static func author(_ name: JSONValue) -> JSONValue {
    .object(["title": name, "role": .string("author")])
  }

  fileprivate var isAuthor: Bool {
    guard let object, object["title"]?.string?.contains("|") == false else { return false }
    return Set(object.keys) == ["title", "role"] && object["role"]?.string == "author"
  }
}
