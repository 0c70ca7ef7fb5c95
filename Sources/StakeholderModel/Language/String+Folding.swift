import Foundation

extension String {
  /// The same for texts that differ only in capitals, accents, the form of apostrophes and dashes, and
  /// white space: "Base juridique", "base  Juridique" and "BASE JURIDIQUE" all fold alike. O(length).
  package var folded: String {
    folding(options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive], locale: nil)
      .replacing("’", with: "'").replacing("–", with: "-").replacing("œ", with: "oe")
      .split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
  }
}
