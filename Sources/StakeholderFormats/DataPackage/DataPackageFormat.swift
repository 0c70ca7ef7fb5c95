import Foundation
import StakeholderModel

/// The native format: a Frictionless tabular data package, a folder with `datapackage.json` and one
/// CSV file a table (https://specs.frictionlessdata.io/tabular-data-package/).
public struct DataPackageFormat: MapFormat {
  public let id = "package"
  public let title = LocalizedText(
    en: "data package (folder of CSV files)", fr: "paquet de données (dossier de fichiers CSV)")
  public let canWrite = true

  static let descriptorName = "datapackage.json"

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    guard start.isFolder else {
      return start.location.lastPathComponent == Self.descriptorName
    }
    return [Self.descriptorName, "stakeholders.csv", "ties.csv"].contains {
      FileManager.default.fileExists(atPath: start.location.appending(path: $0).path)
    }
  }

  public func claims(_ newLocation: URL) -> Bool {
    newLocation.isFolder || newLocation.pathExtension.isEmpty
  }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    let folder = location.isFolder ? location : location.deletingLastPathComponent()
    var reading = MapReading(map: StakeholderMap(), diagnostics: [], origin: MapOrigin())
    let descriptor = try DataPackageDescriptor.read(in: folder, &reading.diagnostics)
    reading.map.settings = descriptor.settings

    for table in TableReader.order {
      guard let path = descriptor.path(of: table.name, in: folder) else {
        if StakeholderMap.requiredTables.contains(table.name) {
          throw FormatError.missingTable(table.name, folder: folder.path)
        }
        continue
      }
      let file = folder.appending(path: path)
      let data: Data
      do {
        data = try CSVLimits().contents(of: file)
      } catch FormatError.unreadable(_, let reason)
        where !StakeholderMap.requiredTables.contains(table.name)
      {
        reading.diagnostics.append(missing(path, reason))
        continue
      }
      var csv = CSVReader(data, file: path)
      let records = csv.records()
      reading.diagnostics += csv.diagnostics
      TableReader(table: table, source: .file(path)).read(records, into: &reading)
    }
    NamedReferences.resolve(in: &reading)
    return reading
  }

  private func missing(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      .error, code: "missing-file",
      summary: LocalizedText(
        en: "\(Self.descriptorName) lists this file, which cannot be read: \(reason).",
        fr: "\(Self.descriptorName) annonce ce fichier, qui ne peut être lu : \(reason)."),
      at: .file(path, line: nil, column: nil),
      remedy: LocalizedText(
        en: "Add the file, or take it out of the list.",
        fr: "Ajouter le fichier, ou le retirer de la liste."))
  }

  public func write(_ map: StakeholderMap, to location: URL) throws -> [Diagnostic] {
    try write(map, to: location, withAllColumns: false)
    return []
  }

  /// - Parameter withAllColumns: whether every table is written with all its columns, for somebody to
  ///   fill in; else only with those in use.
  func write(_ map: StakeholderMap, to location: URL, withAllColumns: Bool) throws {
    // Everything is made before anything is written.
    var files: [(String, Data)] = []
    var resources: [DataPackageResource] = []
    for table in StakeholderMap.tables {
      let isRequired = StakeholderMap.requiredTables.contains(table.name)
      guard
        withAllColumns || isRequired || table.rowCount(map) > 0
          || map.extraColumns[table.name] != nil
      else {
        continue
      }
      let headers =
        withAllColumns
        ? table.headersToFillIn(in: map, language: .english)
        : table.headersInUse(in: map)
      let rows = (0..<table.rowCount(map)).map { row in headers.map { table.cell(map, row, $0) } }
      files.append(
        ("\(table.name).csv", Data(CSVText.text(header: headers.map(\.text), rows: rows).utf8)))
      resources.append(DataPackageResource(table, headers, of: map))
    }
    files.append(
      (Self.descriptorName, try DataPackageDescriptor(map.settings).json(resources: resources)))
    try AtomicFile.write(files.map { ($0.1, location.appending(path: $0.0)) })
    try removeStaleTables(in: location, keeping: Set(files.map(\.0)))
  }

  /// A table that the map no longer has must not be read with it the next time.
  private func removeStaleTables(in folder: URL, keeping names: Set<String>) throws {
    for name in StakeholderMap.tables.map({ "\($0.name).csv" }) where !names.contains(name) {
      let file = folder.appending(path: name)
      guard FileManager.default.fileExists(atPath: file.path) else { continue }
      do {
        try FileManager.default.removeItem(at: file)
      } catch {
        throw FormatError.unwritable(file.path, reason: error.plainReason)
      }
    }
  }
}

extension URL {
  var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }
}
