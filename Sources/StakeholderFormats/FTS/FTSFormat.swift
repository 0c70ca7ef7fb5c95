import Foundation
import StakeholderModel

/// Flows of OCHA's Financial Tracking Service, as a CSV export or as the JSON of its interface.
///
/// A flow is money from the party that gives it to the one that receives it, a tie of its own: its amount in dollars,
/// with the original one as the equivalent that the source gives; paid is a disbursement. The years are those in which it
/// is to be used, the sectors those of its clusters, the area its location where it has one; its appeal is an instrument.
/// Flows that name only one side make no tie and are counted. O(bytes).
public struct FTSFormat: MapFormat {
  public let id = "fts"
  public let title = LocalizedText(
    en: "flows of OCHA’s Financial Tracking Service (csv, json)",
    fr: "flux du Financial Tracking Service de l’OCHA (csv, json)")
  public let canWrite = false

  public init() {}

  public func recognises(_ start: FileStart) -> Bool {
    if start.first == "{" {
      return start.text.contains(/"(sourceObjects|destinationObjects)"\s*:/)
    }
    guard !start.isFolder, !start.bytes.isEmpty, start.workbook == nil else { return false }
    var csv = CSVReader(start.bytes, file: start.location.lastPathComponent)
    return Set(csv.records().first?.cells ?? []).isSuperset(of: Self.columns)
  }

  private static let columns = ["srcOrganization", "destOrganization", "amountUSD", "status"]

  public func claims(_ newLocation: URL) -> Bool { false }

  public func read(_ start: FileStart) throws -> MapReading {
    let file = start.location.lastPathComponent
    if start.first == "{" {
      let root = try JSONFile.read(start.location).object ?? [:]
      let flows = root["data"]?.object?["flows"] ?? root["flows"]
      var map = FTSMap(file: file, hasLines: false)
      for (index, flow) in (flows?.array ?? []).enumerated() {
        map.add(FTSFlow(flow, line: index + 1))
      }
      return map.reading()
    }
    var csv = CSVReader(try CSVLimits().contents(of: start.location), file: file)
    let records = csv.records()
    var map = FTSMap(file: file, hasLines: true)
    map.diagnostics = csv.diagnostics
    let header = records.first?.cells ?? []
    // A row of HXL tags may stand below the headings.
    for record in records.dropFirst() where record.cells.first?.hasPrefix("#") != true {
      map.add(
        FTSFlow(
          row: Dictionary(zip(header, record.cells), uniquingKeysWith: { first, _ in first }),
          line: record.line))
    }
    return map.reading()
  }
}
