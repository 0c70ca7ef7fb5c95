extension String {
  /// With plain spaces where French print has others.
  public var plain: String { replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ") }
}
