import Spreadsheets
import StakeholderModel

@testable import StakeholderFormats

extension Sheet {
  /// A sheet of texts from its first row on; an empty one is no cell.
  init(_ rows: [String]..., merged: [String] = []) {
    self.init(
      name: "Feuille",
      rows: rows.enumerated().compactMap { number, texts in
        let cells = texts.enumerated().filter { !$0.element.isEmpty }
          .map { Cell(column: $0.offset + 1, content: .text($0.element)) }
        return cells.isEmpty ? nil : SheetRow(number: number + 1, cells: cells)
      }, merged: merged.compactMap { CellRange($0) })
  }

  /// Puts something else into a cell.
  mutating func put(_ content: CellContent, _ address: String) {
    guard let address = CellAddress(address) else { return }
    let cell = Cell(column: address.column, content: content)
    guard let index = rows.firstIndex(where: { $0.number == address.row }) else {
      rows.append(SheetRow(number: address.row, cells: [cell]))
      return rows.sort { $0.number < $1.number }
    }
    rows[index].cells.removeAll { $0.column == address.column }
    rows[index].cells.append(cell)
    rows[index].cells.sort { $0.column < $1.column }
  }
}
