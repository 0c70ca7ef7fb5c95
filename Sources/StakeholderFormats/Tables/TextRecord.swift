/// One row of a table as it stood in a file: texts, without white space at their ends.
package struct TextRecord: Hashable, Sendable {
  /// Where the row begins, counted from 1: a line of a file, a row of a sheet.
  package var line: Int
  package var cells: [String]

  package init(line: Int, cells: [String]) {
    self.line = line
    self.cells = cells
  }
}
