import StakeholderModel

/// The folded forms of texts, each made once: a table repeats its values in thousands of rows.
final class FoldedTexts {
  private var known: [String: String] = [:]

  subscript(_ text: String) -> String {
    if let folded = known[text] { return folded }
    let folded = text.folded
    known[text] = folded
    return folded
  }
}
