extension Array {
  /// The two elements in the middle of a sorted array: the median, of an odd number twice. `nil` where there is
  /// none.
  var middle: (lower: Element, upper: Element)? {
    isEmpty ? nil : (self[(count - 1) / 2], self[count / 2])
  }
}
