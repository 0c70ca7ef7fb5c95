import StakeholderModel

/// A table with HXL tags as JSON: a list of rows that are lists, the headings and tags first, or of objects by tag
/// (https://github.com/HXLStandard/hxl-proxy/wiki/JSON-data-format).
enum HXLJSON {
  static func recognises(_ start: FileStart) -> Bool {
    start.first == "["
      && start.text.prefixMatch(of: /[\s\u{FEFF}]*\[\s*[\[{]/) != nil
      && start.text.contains(/"#[A-Za-z]\w*(\s*\+\s*\w+)*"/)
  }

  /// The rows, with the places they have in the list counted from 1; objects below a row of their tags.
  static func records(_ root: JSONValue) -> [TextRecord] {
    let rows = root.array ?? []
    // JSON gives the members of an object no order.
    let tags = Set(rows.flatMap { $0.object.map { Array($0.keys) } ?? [] }).sorted()
    let head = tags.isEmpty ? [] : [TextRecord(line: 0, cells: tags)]
    return head
      + rows.enumerated().map { index, row in
        let cells =
          row.object.map { members in tags.map { members[$0]?.cell.trimmed ?? "" } }
          ?? (row.array ?? []).map(\.cell.trimmed)
        return TextRecord(line: index + 1, cells: cells)
      }.filter { !$0.cells.allSatisfy(\.isEmpty) }
  }
}
