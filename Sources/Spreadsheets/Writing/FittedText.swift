extension WorkbookWriter {
  /// The text as far as a cell can hold it: one that is too long is cut, and ends in “…”. O(length).
  public static func fitted(_ text: String) -> String {
    func excess(_ text: String) -> Int { EscapedText.encoded(text).utf16.count - longestText }
    guard text.utf8.count > longestText / signsOfEscape, excess(text) > 0 else { return text }
    var kept = text.prefix(longestText)
    while case let over = excess(kept + "…"), over > 0 {
      kept = kept.dropLast(max(1, over / signsOfEscape))
    }
    return kept + "…"
  }

  /// What a character that XML cannot hold takes in a workbook: `_x0000_`.
  private static let signsOfEscape = 7
}
