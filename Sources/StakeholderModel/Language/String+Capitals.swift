extension String {
  /// With a capital at its beginning, the rest as it stands.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// Without the capital at its beginning, unless that begins an acronym.
  package var decapitalized: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
