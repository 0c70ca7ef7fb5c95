/// A workbook to be written: cells, how they look, and what helps those who fill them in.
public struct WorkbookDraft: Sendable {
  public var title: String?
  public var author: String?
  public var sheets: [SheetDraft] = []

  public init() {}
}

/// One sheet to be written.
public struct SheetDraft: Sendable {
  public var name: String
  public var isHidden = false
  /// What the colour of its tab says.
  public var tab: Tab?
  public var columns: [ColumnDraft] = []
  public var rows: [[CellDraft?]] = []
  /// How many rows stay in sight when the others are scrolled.
  public var frozenRows = 0
  /// How many columns stay in sight.
  public var frozenColumns = 0
  public var choices: [ChoiceList] = []
  /// Whether the last frozen row gets buttons to filter by.
  public var hasFilter = false
  public var isLandscape = true

  public enum Tab: Sendable, Hashable {
    case help, required, optional
  }

  public init(name: String) { self.name = name }
}

/// How a column looks before anything is written in it.
public struct ColumnDraft: Sendable {
  /// In characters.
  public var width: Double
  /// Empty cells take text as it is typed: no date is made of 2017-03, no number of 0012.
  public var isText: Bool
  /// Folded away behind a “+”, for columns that few need.
  public var isFolded: Bool

  public init(width: Double, isText: Bool = true, isFolded: Bool = false) {
    self.width = width
    self.isText = isText
    self.isFolded = isFolded
  }
}

/// One cell to be written. A text is written as text, whatever sign it begins with: never a formula.
public struct CellDraft: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    case text(String)
    case number(Double)
  }

  public enum Look: Sendable, Hashable {
    case plain, wrapped, title, heading, requiredHeading, example, label
    /// Numbers: with marks at the thousands and no or two decimals, with four decimals, as a percentage.
    case whole, hundredths, fine, percentage
  }

  public var content: Content
  public var look: Look
  /// Shown when the pointer rests on the cell.
  public var comment: String?

  public init(_ content: Content, _ look: Look = .plain, comment: String? = nil) {
    self.content = content
    self.look = look
    self.comment = comment
  }
}

/// The values that a column offers, from a range of cells.
public struct ChoiceList: Sendable {
  /// Counted from 1, as are the rows.
  public var column: Int
  public var rows: ClosedRange<Int>
  /// Such as `Lists!$A$2:$A$9`, or a formula that gives a range. Excel takes 255 signs.
  public var range: String
  /// What is shown when something else is typed, which may be kept all the same; nothing is shown
  /// where other values are as good.
  public var warning: (title: String, text: String)?

  public init(
    column: Int, rows: ClosedRange<Int>, range: String, warning: (title: String, text: String)?
  ) {
    self.column = column
    self.rows = rows
    self.range = range
    self.warning = warning
  }
}
