extension Rows {
  /// The other nodes that a node's arcs lead to, each once, in ascending order. O(degree).
  func others(of node: Int) -> [Int] {
    var others: [Int] = []
    others.reserveCapacity(degree(node))
    for arc in range(node) {
      let end = Int(ends[arc])
      if end != node && end != others.last { others.append(end) }
    }
    return others
  }

  /// Whether an arc leads from one node to another. O(log degree).
  func leads(_ node: Int, _ end: Int) -> Bool {
    var range = self.range(node)
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = Int(ends[middle])
      if found == end { return true }
      range = found < end ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return false
  }
}
