extension ResultTable {
  /// A pipe table as GitHub and pandoc read it. The dashes below the headings tell pandoc how wide the
  /// columns are to be; others pass over them.
  public var markdown: String {
    func line(_ cells: [String]) -> String {
      "| " + cells.map(Markdown.cell).joined(separator: " | ") + " |\n"
    }
    let dashes = zip(widths, columns.indices).map { width, column in
      " " + String(repeating: "-", count: width - 1) + (isNumeric(column) ? ": |" : "- |")
    }.joined()
    return line(columns) + "|" + dashes + "\n" + rows.map(line).joined()
  }

  /// Whether a column holds numbers alone: they are read from the right. Years are no numbers.
  func isNumeric(_ column: Int) -> Bool {
    let cells = rows.map { $0[column] }.filter { $0 != Self.unknown }
    let years = cells.compactMap { $0.count == 4 ? Int($0) : nil }.filter {
      (1900..<2100).contains($0)
    }
    return !cells.isEmpty && years.count < cells.count
      && cells.allSatisfy { cell in
        cell.contains(where: \.isNumber)
          && cell.allSatisfy { $0.isNumber || $0.isWhitespace || ".,−".contains($0) }
      }
  }

  /// In small letters of the type of tables across an upright A4 page, in the widest of the fonts that
  /// a word processor may take.
  static let pageWidth = 92.0

  /// How narrow the table can be without a break within a word. O(cells).
  var leastWidth: Double { leastWidths.reduce(0, +) }

  // The room between the columns; headings are bold.
  private static let (padding, bold) = (1.6, 1.15)

  private func longest(_ column: Int, _ length: (String) -> Double) -> Double {
    max(rows.map { length($0[column]) }.max() ?? 0, length(columns[column]) * Self.bold)
      + Self.padding
  }

  private var leastWidths: [Double] {
    columns.indices.map { column in
      longest(column) {
        $0.split { $0 == " " || $0 == "-" }.map { Self.length(String($0)) }.max() ?? 0
      }
    }
  }

  /// The width of each column: its longest word at least, and of the rest of the page a share by how
  /// much text it holds beyond that, up to its longest cell. O(cells).
  private var widths: [Int] {
    let cells = [columns] + rows
    let least = leastWidths
    let most = columns.indices.map { longest($0, Self.length) }
    let excess = columns.indices.map { column in
      cells.reduce(0) { $0 + max(0, Self.length($1[column]) - least[column]) }
    }
    var widths = least
    var rest = Self.pageWidth - least.reduce(0, +)
    while rest > 0.5 {
      let growing = columns.indices.filter { excess[$0] > 0 && widths[$0] < most[$0] }
      let total = growing.reduce(0) { $0 + excess[$1] }
      guard !growing.isEmpty else { break }
      let before = rest
      for column in growing {
        let share = min(before * excess[column] / total, most[column] - widths[column])
        widths[column] += share
        rest -= share
      }
      if before - rest < 0.5 { break }
    }
    return widths.map { max(3, Int($0.rounded())) }
  }

  /// About how wide a text runs, in small letters: capitals run wider.
  private static func length(_ text: String) -> Double {
    text.reduce(0) { $0 + ($1.isUppercase || $1 == "m" || $1 == "w" ? 1.3 : 1) }
  }
}
