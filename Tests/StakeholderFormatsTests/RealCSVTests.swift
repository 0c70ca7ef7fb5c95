import Foundation
import TestSupport
import Testing

@testable import StakeholderFormats

/// Real files of every sort of hand, with the number of records and their width as Python's csv module
/// reads them.
@Suite(.enabled(if: Places.shared != nil, "needs the shared material beside the checkout"))
struct RealCSVTests {
  struct File: Sendable {
    let name: String
    let records: Int
    let width: Int
  }

  static let files = [
    File(name: "clevercsv-milk.csv", records: 380, width: 23),
    File(name: "csvkit-edu-recipients-preamble.csv", records: 53, width: 10),
    File(name: "fao-aide-alimentaire-mixed-encoding.csv", records: 1476, width: 5),
    File(name: "messytables-characters.csv", records: 383, width: 18),
    File(name: "messytables-excel-pasting.csv", records: 19, width: 9),
    File(name: "messytables-mixedGLB.csv", records: 136, width: 19),
    File(name: "messytables-null.csv", records: 10, width: 4),
    File(name: "messytables-spanish-chars.csv", records: 116, width: 8),
    File(name: "messytables-utf16le.csv", records: 328, width: 19),
    File(name: "tabulator-doublequote.csv", records: 6, width: 17),
    File(name: "tabulator-latin1.csv", records: 3, width: 2),
  ]

  @Test(arguments: files)
  func readsTheRecordsThatAPeerReads(_ file: File) throws {
    let folder = try #require(Places.shared).appending(path: "realdata/csv-robustness")
    let data = try Data(contentsOf: folder.appending(path: file.name))
    var reader = CSVReader(data, file: file.name)
    let records = reader.records()
    #expect(records.count == file.records)
    #expect(Set(records.map(\.cells.count)) == [file.width])
  }
}
