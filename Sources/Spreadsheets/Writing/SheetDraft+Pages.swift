extension SheetDraft {
  /// The width of the columns that a page takes before its letters are too small to read: at two thirds
  /// of their size, upright or across.
  private var pageWidth: Double { isLandscape ? 220 : 150 }

  /// How many pages a printed sheet needs beside each other.
  var pagesAcross: UInt16 {
    let widths = columns.filter { !$0.isFolded }.map(\.width)
    let repeated = columns.prefix(frozenColumns).filter { !$0.isFolded }.map(\.width)
    let (all, again) = (widths.reduce(0, +), repeated.reduce(0, +))
    guard all > pageWidth, pageWidth > again else { return 1 }
    return UInt16(min(50, ((all - again) / (pageWidth - again)).rounded(.up)))
  }
}
