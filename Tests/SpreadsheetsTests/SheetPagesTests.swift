import Testing

@testable import Spreadsheets

@Suite struct SheetPagesTests {
  private func pages(_ widths: [Double], folded: Int = 0, frozen: Int = 0, landscape: Bool = true)
    -> UInt16
  {
    var sheet = SheetDraft(name: "x")
    sheet.columns = widths.enumerated().map {
      ColumnDraft(width: $1, isText: true, isFolded: $0 >= widths.count - folded)
    }
    (sheet.frozenColumns, sheet.isLandscape) = (frozen, landscape)
    return sheet.pagesAcross
  }

  /// A page across takes 220 characters, upright 150.
  @Test func aWideSheetIsPrintedOnSeveralPages() {
    #expect(pages([220]) == 1 && pages([221]) == 2)
    #expect(pages([150], landscape: false) == 1 && pages([151], landscape: false) == 2)
    #expect(pages([100, 100, 100], folded: 1) == 1)
    #expect(pages([]) == 1)
  }

  @Test func columnsThatAreRepeatedTakeTheirRoomOnEachPage() {
    // 60 are repeated; of the other 400, 160 fit on a page.
    #expect(pages([60, 200, 200], frozen: 1) == 3)
    // Columns that fill a page by themselves cannot be repeated.
    #expect(pages([300, 100], frozen: 1) == 1)
  }
}
