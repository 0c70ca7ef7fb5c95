extension Graph {
  /// In which part of the graph each node lies, if edges may be followed both ways: of each node the
  /// lowest-numbered one that it is connected with. O(n + m) time, O(n) space.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.weakComponents() == [0, 0, 0, 0])
  public func weakComponents() -> [Int] {
    var labels = [Int](repeating: -1, count: nodeCount)
    var stack: [Int] = []
    for start in 0..<nodeCount where labels[start] < 0 {
      labels[start] = start
      stack.append(start)
      while let node = stack.popLast() {
        for rows in isDirected ? [out, into] : [out] {
          for arc in rows.range(node) {
            let end = Int(rows.ends[arc])
            guard labels[end] < 0 else { continue }
            labels[end] = start
            stack.append(end)
          }
        }
      }
    }
    return labels
  }

  /// Which nodes can be reached from one another along the edges: of each node the lowest-numbered one
  /// that it can reach and that can reach it. In an undirected graph these are the weak components.
  /// O(n + m) time, O(n) space.
  ///
  /// Tarjan (1972), doi:10.1137/0201010, with a stack of its own in the place of recursion.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.strongComponents() == [0, 1, 2, 3])
  public func strongComponents() -> [Int] {
    guard isDirected else { return weakComponents() }
    var labels = [Int](repeating: -1, count: nodeCount)
    var numbers = [Int](repeating: -1, count: nodeCount)
    var lows = numbers
    var nextArc = [Int](repeating: 0, count: nodeCount)
    var isOpen = [Bool](repeating: false, count: nodeCount)
    var (open, path): ([Int], [Int]) = ([], [])
    var count = 0
    func enter(_ node: Int) {
      numbers[node] = count
      lows[node] = count
      count += 1
      nextArc[node] = out.range(node).lowerBound
      isOpen[node] = true
      open.append(node)
      path.append(node)
    }
    for start in 0..<nodeCount where numbers[start] < 0 {
      enter(start)
      while let node = path.last {
        if nextArc[node] < out.range(node).upperBound {
          let end = Int(out.ends[nextArc[node]])
          nextArc[node] += 1
          if numbers[end] < 0 {
            enter(end)
          } else if isOpen[end] {
            lows[node] = min(lows[node], numbers[end])
          }
          continue
        }
        path.removeLast()
        if let parent = path.last { lows[parent] = min(lows[parent], lows[node]) }
        guard lows[node] == numbers[node], let first = open.lastIndex(of: node) else { continue }
        let members = open[first...]
        let label = members.min() ?? node
        for member in members {
          labels[member] = label
          isOpen[member] = false
        }
        open.removeSubrange(first...)
      }
    }
    return labels
  }
}
