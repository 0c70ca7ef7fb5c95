extension String {
  /// With a capital at its beginning, the rest as it stands.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
