/// A workbook as cells: what it holds, not how it looks.
public struct Workbook: Sendable, Hashable {
  public var sheets: [Sheet]

  public init(sheets: [Sheet] = []) { self.sheets = sheets }
}

/// One sheet. Empty cells and empty rows are not there.
public struct Sheet: Sendable, Hashable {
  public var name: String
  public var isHidden: Bool
  /// By ascending numbers.
  public var rows: [SheetRow]
  public var merged: [CellRange]

  public init(
    name: String, isHidden: Bool = false, rows: [SheetRow] = [], merged: [CellRange] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.merged = merged
  }
}

/// One row with the cells that hold something, by ascending columns.
public struct SheetRow: Sendable, Hashable {
  /// Counted from 1.
  public var number: Int
  public var cells: [Cell]

  public init(number: Int, cells: [Cell]) {
    self.number = number
    self.cells = cells
  }
}

/// One cell that holds something.
public struct Cell: Sendable, Hashable {
  /// Counted from 1.
  public var column: Int
  public var content: CellContent

  public init(column: Int, content: CellContent) {
    self.column = column
    self.content = content
  }
}

/// What stands in a cell; of a formula, the value that was last computed.
public enum CellContent: Sendable, Hashable {
  case text(String)
  case number(Double)
  case date(SheetDate)
  case flag(Bool)
  /// A formula's error value, such as `#REF!`.
  case error(String)
}
