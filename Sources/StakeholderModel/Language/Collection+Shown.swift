extension Collection {
  /// The first few of a list, and how many are left. A single one is not left: its name takes no more
  /// room than the words that count it.
  public func shown(atMost most: Int) -> (shown: [Element], rest: Int) {
    count <= most + 1 ? (Array(self), 0) : (Array(prefix(most)), count - most)
  }
}
