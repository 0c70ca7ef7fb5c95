/// Writes comma-separated values: UTF-8, LF, quotation marks only where they are needed, so that the
/// same cells always give the same bytes. No cell is a formula; see ``CellEscape/formulas``.
package enum CSVText {
  package static func text(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map { record in
      // A record of one empty cell would be a blank line, which a reader passes over.
      record == [""] ? "\"\"\n" : record.map(quoted).joined(separator: ",") + "\n"
    }.joined()
  }

  private static func quoted(_ cell: String) -> String {
    let cell = CellEscape.formulas.added(to: cell)
    let needsQuotes =
      cell.unicodeScalars.contains { ",\"\n\r;\t".unicodeScalars.contains($0) }
      || cell.first?.isWhitespace == true || cell.last?.isWhitespace == true
    guard needsQuotes else { return cell }
    // Scalar by scalar: a quotation mark and an accent after it make one character.
    var quoted = "\"".unicodeScalars
    for scalar in cell.unicodeScalars {
      quoted.append(scalar)
      if scalar == "\"" { quoted.append(scalar) }
    }
    quoted.append("\"")
    return String(quoted)
  }
}
