import Foundation
import TestSupport
import Testing

@testable import StakeholderFormats

@Suite struct CSVLimitsTests {
  private func read(_ text: String, _ change: (inout CSVLimits) -> Void)
    -> (rows: [[String]], codes: [String])
  {
    var limits = CSVLimits()
    change(&limits)
    var reader = CSVReader(Data(text.utf8), file: "t.csv", limits: limits)
    let rows = reader.records().map(\.cells)
    return (rows, reader.diagnostics.map(\.code))
  }

  @Test func aCellMayBeAsLongAsTheLimitAndNoLonger() {
    let cell = String(repeating: "x", count: 100)
    #expect(read("a,b\n\(cell),1\n") { $0.cellBytes = 100 }.codes == [])
    let cut = read("a,b\n\(cell)x,1\nc,d\n") { $0.cellBytes = 100 }
    #expect(cut.codes == ["too-large"])
    #expect(cut.rows.count == 2 && cut.rows[0] == ["a", "b"])
  }

  @Test func aQuotationMarkThatIsNeverClosedStopsAtTheLimit() {
    let rest = String(repeating: "a,b\n", count: 1_000)
    #expect(read("a,b\n\"\(rest)") { $0.cellBytes = 100 }.codes == ["too-large"])
    #expect(read("a,b\n\"\(rest)") { _ in }.codes == ["unclosed-quote"])
  }

  @Test func aRowMayBeAsWideAsTheLimitAndNoWider() {
    #expect(read("1,2,3\n4,5,6\n") { $0.columns = 3 }.codes == [])
    let cut = read("1,2,3,4\n5,6\n") { $0.columns = 3 }
    #expect(cut.codes == ["too-large"])
    #expect(cut.rows == [["1", "2", "3"]])
  }

  @Test func cellsAreCountedOverTheWholeFile() {
    #expect(read("1,2\n3,4\n") { $0.cells = 4 }.codes == [])
    let cut = read("1,2\n3,4\n5,6\n") { $0.cells = 3 }
    #expect(cut.codes == ["too-large"])
    #expect(cut.rows == [["1", "2"], ["3", "4"]])
  }

  @Test func aFileBeyondTheLimitIsNotEvenRead() throws {
    try Places.withTemporaryFolder { folder in
      let file = folder.appending(path: "f.csv")
      try Data(count: 1_000).write(to: file)
      var limits = CSVLimits()
      limits.bytes = 1_000
      #expect(try limits.contents(of: file).count == 1_000)
      limits.bytes = 999
      #expect(throws: FormatError.tooLarge(file.path, megabytes: 0)) {
        _ = try limits.contents(of: file)
      }
    }
  }

  @Test func aMegabyteOfQuotationMarksOrSeparatorsIsReadAtOnce() {
    for unit in ["\"", "\"\"", "\",", "\"\n", ",", "\"a\"\"", "\"x\ny", "'=", "\r"] {
      let text = String(repeating: unit, count: 1_000_000 / unit.utf8.count)
      // Whatever comes of it, it comes in time linear in the length.
      _ = read("Source,Target\n" + text) { _ in }
    }
  }
}
