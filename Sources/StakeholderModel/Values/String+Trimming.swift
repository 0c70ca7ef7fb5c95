extension StringProtocol {
  /// The text without white space at its ends, including the no-break spaces that office programs
  /// leave behind.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
