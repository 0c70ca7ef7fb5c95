extension Array {
  /// In their order in as few parts as hold them, all but the last of the same length; none of an empty array.
  /// - Parameter most: how many a part may hold, 1 at least.
  func evenParts(atMost most: Int) -> [[Element]] {
    precondition(most > 0, "A part must hold something")
    guard !isEmpty else { return [] }
    let parts = (count - 1) / most + 1
    let length = (count - 1) / parts + 1
    return stride(from: 0, to: count, by: length).map {
      Array(self[$0..<Swift.min($0 + length, count)])
    }
  }
}
