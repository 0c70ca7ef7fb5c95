import Foundation
import StakeholderModel

/// Data of UCINET in its DL language (Borgatti, Everett & Freeman, UCINET 6 Reference; “Importing and exporting”): full
/// and half matrices, lists of edges and of nodes, of one mode or two, with labels beside or in the data, of one relation
/// or several.
///
/// Cells of 0 are no ties; any other number is the weight of one. Half matrices are mutual ties. The nodes of two modes
/// say theirs. Several relations are told apart by their label, which ties keep.
public struct DLFormat: MapFormat {
  public let id = "dl"
  public let title = LocalizedText(en: "data of UCINET (DL)", fr: "données d’UCINET (DL)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    start.text.prefixMatch(
      of: /[\s\u{FEFF}]*(?i:dl)[\s,]+(?i:n|nr|nc|nm|format|labels|data|row|col)\w*\b/) != nil
  }

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let location = start.location
    var reader = try DLReader(try GraphTextFile(location))
    return try reader.read().reading(id, file: location.lastPathComponent)
  }
}
