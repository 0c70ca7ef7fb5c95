import Foundation
import StakeholderModel

/// The formats that can be read and written. A new format is one folder here and one line in this
/// list.
public enum FormatCatalog {
  public static let formats: [any MapFormat] = [
    DataPackageFormat(),
    IATIFormat(),
    FTSFormat(),
    HXLFormat(),
    KumuFormat(),
    WorkbookFormat(),
    GraphMLFormat(),
    GEXFFormat(),
    CytoscapeFormat(),
    NodeLinkFormat(),
    PajekFormat(),
    DLFormat(),
    VNAFormat(),
    GMLFormat(),
    SIFFormat(),
    DrawioFormat(),
    EdgeListFormat(),
  ]

  /// Reads a map in whatever format it is.
  /// - Throws: ``FormatError``.
  public static func read(_ location: URL) throws -> MapReading {
    guard FileManager.default.fileExists(atPath: location.path) else {
      throw FormatError.notFound(location.path)
    }
    let start = FileStart(location)
    guard let format = formats.first(where: { $0.recognises(start) }) else {
      throw FormatError.unrecognised(location.path, known: formats.filter(\.canRead).map(\.id))
    }
    return try format.read(start)
  }

  /// Reads a map in whatever format it is, or any table by a mapping file.
  /// - Throws: ``FormatError``.
  public static func read(_ location: URL, mappingFile: String?) throws -> MapReading {
    guard let mappingFile else { return try read(location) }
    return try MappingFile.read(URL(filePath: mappingFile)).read(location)
  }

  /// The format in which a location would be written, by its name.
  /// - Throws: ``FormatError``.
  public static func format(forWriting location: URL) throws -> any MapFormat {
    guard let format = formats.first(where: { $0.canWrite && $0.claims(location) }) else {
      throw FormatError.unknownTarget(
        location.path, known: formats.filter(\.canWrite).map(\.title))
    }
    return format
  }
}
