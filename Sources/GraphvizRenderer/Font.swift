import CGraphviz

/// What fontconfig makes of a font's name: Graphviz takes another font without a word.
enum Font {
  /// The family that stands in for one that is not installed; `nil` when it is.
  static func substitute(for family: String) -> String? {
    guard let matched = cgv_matched_family(family) else { return nil }
    defer { cgv_free(matched) }
    let found = String(cString: matched)
    return found.lowercased() == family.lowercased() ? nil : found
  }
}
