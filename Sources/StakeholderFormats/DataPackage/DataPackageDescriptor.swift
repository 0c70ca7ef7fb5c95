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
    for (key, value) in object.sorted(by: { $0.key < $1.key }) {
      let header = MapHeader(key)
      switch (header.name, header.language, value) {
      case ("name", nil, .string(let text)): settings.name = text
      case ("title", nil, .string(let text)): settings.title = text
      case ("title", let language?, .string(let text)): settings.titles[language] = text
      case ("description", nil, .string(let text)): settings.summary = text
      case ("caveat", let language?, .string(let text)): settings.caveats[language] = text
      case ("languages", nil, .array(let tags)):
        settings.languages = tags.compactMap(\.string).map { Language(rawValue: $0) }
      case ("date", nil, .string(let text)):
        settings.date = cell(text, key, &diagnostics)
        if settings.date == nil { keep(key, value) }
      case ("baseCurrency", nil, .string(let text)):
        settings.baseCurrency = cell(text, key, &diagnostics)
        if settings.baseCurrency == nil { keep(key, value) }
      case ("profile", nil, _): continue
      case ("resources", nil, .array(let list)): take(resources: list, &diagnostics)
      default: keep(key, value)
      }
    }
  }

  private mutating func keep(_ key: String, _ value: JSONValue) {
    settings.extras[key] = try? value.text(pretty: false)
  }

  private func cell<Value: CellValue>(
    _ text: String, _ key: String, _ diagnostics: inout [Diagnostic]
  ) -> Value? {
    var faults: [CellFault] = []
    let value = Value.parse(text, faults: &faults)
    diagnostics += faults.map {
      Diagnostic(
        $0, at: .file("\(DataPackageFormat.descriptorName) (\(key))", line: nil, column: nil))
    }
    return value
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
    for (key, text) in settings.extras {
      object[key] = try? JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }
    object["profile"] = .string("tabular-data-package")
    object["name"] = .string(settings.name ?? "stakeholder-map")
    if let title = settings.title { object["title"] = .string(title) }
    for language in settings.titles.languages {
      object["title:\(language)"] = settings.titles[language].map { .string($0) }
    }
    for language in settings.caveats.languages {
      object["caveat:\(language)"] = settings.caveats[language].map { .string($0) }
    }
    if let summary = settings.summary { object["description"] = .string(summary) }
    if !settings.languages.isEmpty {
      object["languages"] = .array(settings.languages.map { .string($0.rawValue) })
    }
    if let date = settings.date { object["date"] = .string(date.description) }
    if let currency = settings.baseCurrency { object["baseCurrency"] = .string(currency.rawValue) }
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
