import StakeholderModel

/// Which column of a table a heading that is none of its own was probably meant for.
struct HeadingGuess {
  private let names: [(heading: String, column: String)]

  /// - Parameter found: the columns that other headings name already.
  init(_ table: MapTable, besides found: [MapHeader?], isSheet: Bool) {
    let free = table.columns.filter { !$0.isLocalized && !found.contains(MapHeader(name: $0.name)) }
    // What people see goes first: headings in a workbook, names in CSV.
    names = free.flatMap { column in
      let headings = Language.spoken.map { column.heading($0) }
      return (isSheet ? headings + [column.name] : [column.name] + headings)
        .map { ($0, column.name) }
    }
  }

  /// The nearest heading; failing that the longest that stands in it: "Montant (FCFA)" is an amount.
  func column(meantBy header: MapHeader) -> (heading: String, column: String)? {
    if let near = NearestName(among: names.map(\.heading)).suggestion(
      for: MapHeader(header.text).name)
    {
      return names.first { $0.heading == near }
    }
    let words = " \(header.text.folded.split { !$0.isLetter }.joined(separator: " ")) "
    return names.filter { words.contains(" \($0.heading.folded) ") }
      .max { $0.heading.count < $1.heading.count }
  }
}
