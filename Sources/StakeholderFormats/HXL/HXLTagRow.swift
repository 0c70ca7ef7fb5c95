/// The row of tags of the Humanitarian Exchange Language among the first rows of a table
/// (https://hxlstandard.org/standard/1-1final/tagging/): it stands below the headings, at the latest in the 25th row.
///
/// Somebody may have added columns without a tag since, or broken the row in two, each with the tags of some columns.
struct HXLTagRow {
  /// How far down it may stand.
  private static let deepest = 25

  /// The row, counted from 0 among those given, and the first one below the tags.
  let row: Int
  let end: Int
  /// By column; empty where a column has none.
  let tags: [String]

  /// `nil` where no row holds tags.
  init?(_ rows: some Sequence<[String]>) {
    let first = Array(rows.prefix(Self.deepest))
    guard let row = first.firstIndex(where: Self.holdsTags) else { return nil }
    self.row = row
    var tags = Self.tags(first[row])
    var end = row + 1
    // The other half: tags only where the first has none.
    if first.indices.contains(end), Self.holdsTags(first[end]) {
      let others = Self.tags(first[end])
      if zip(tags, others).allSatisfy({ $0.isEmpty || $1.isEmpty }) {
        tags += Array(repeating: "", count: max(0, others.count - tags.count))
        for (column, tag) in others.enumerated() where !tag.isEmpty { tags[column] = tag }
        end += 1
      }
    }
    (self.end, self.tags) = (end, tags)
  }

  private static func tags(_ cells: [String]) -> [String] {
    cells.map { isTag($0) ? $0.replacing(" ", with: "") : "" }
  }

  /// “#adm1 +name” is one, “# of organisations” is none.
  private static func isTag(_ cell: String) -> Bool {
    cell.trimmed.wholeMatch(of: /#[A-Za-z]\w*(\s*\+\s*\w+)*/) != nil
  }

  private static func holdsTags(_ cells: [String]) -> Bool {
    let filled = cells.filter { !$0.isEmpty }
    let tags = filled.count(where: isTag)
    return tags > 0 && tags * 3 >= filled.count * 2
  }
}
