import CGraphviz

/// What fontconfig makes of fonts: Graphviz takes another font, or draws empty boxes, without a word.
enum Font {
  /// The family that stands in for one that is not installed; `nil` when it is.
  static func substitute(for family: String) -> String? {
    guard let matched = cgv_matched_family(family) else { return nil }
    defer { cgv_free(matched) }
    let found = String(cString: matched)
    return found.lowercased() == family.lowercased() ? nil : found
  }

  /// The characters that no installed font has, each once, in their order. Called under the lock of ``Layout``.
  static func missingCharacters(in texts: [String]) -> String {
    var seen: Set<Unicode.Scalar> = []
    var missing = String.UnicodeScalarView()
    for scalar in texts.lazy.flatMap(\.unicodeScalars) where seen.insert(scalar).inserted {
      let properties = scalar.properties
      // Joiners, marks of direction and spaces have no shape of their own.
      guard !properties.isDefaultIgnorableCodePoint, !properties.isWhitespace,
        properties.generalCategory != .control, cgv_can_draw(scalar.value) == 0
      else { continue }
      missing.append(scalar)
    }
    return String(missing)
  }
}
