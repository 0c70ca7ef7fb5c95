extension Program {
  /// Python with the peers that Scripts/install --tests puts beside the checkout.
  public static let python = Program(
    "python", also: [Places.checkout.appending(path: ".venv/bin").path])
}
