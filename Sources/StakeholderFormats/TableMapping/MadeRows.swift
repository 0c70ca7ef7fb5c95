import OrderedCollections
import StakeholderModel

/// The rows of one table as they are made, those that are the same being one.
struct MadeRows {
  /// The lines of the source that each row comes from, by the row's cells or its code.
  var rows: OrderedDictionary<String, (cells: [(MapHeader, String)], lines: [Int])> = [:]
  /// The codes that were made of the values of a column: a region and a district of one name differ.
  var ids: [String: [String: String]] = [:]
  /// The codes by names, acronyms and other names.
  var codes: [String: String] = [:]
  /// Names of several rows, which mean none of them.
  var shared: Set<String> = []

  mutating func note(_ cells: [(MapHeader, String)], code: String) {
    for (header, text) in cells where ["name", "acronym", "aliases"].contains(header.name) {
      for name in text.split(separator: "|").map({ String($0).folded }) {
        if let other = codes[name], other != code { shared.insert(name) }
        codes[name] = codes[name] ?? code
      }
    }
  }

  /// The code of the one row that a text names, unless it is a code itself.
  func code(meantBy text: String) -> String? {
    let name = text.folded
    return rows[text] == nil && !shared.contains(name) ? codes[name] : nil
  }
}
