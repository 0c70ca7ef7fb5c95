/// A network whose nodes may stand for many: what community detection works on, level by level.
struct CommunityNetwork {
  private var starts: [Int]
  private(set) var ends: [Int32]
  /// All above 0.
  private(set) var weights: [Double]
  /// The weight of all edges of each node, those within it counted twice.
  private(set) var strengths: [Double]

  var count: Int { strengths.count }
  /// The weight of all edges, each counted twice. O(n).
  var total: Double { strengths.reduce(0, +) }

  init(_ graph: Graph, weighted: Bool) {
    let rows = graph.summed(weighted: weighted).out
    (starts, ends, weights) = ([0], [], [])
    ends.reserveCapacity(rows.ends.count)
    weights.reserveCapacity(rows.ends.count)
    strengths = []
    for node in 0..<rows.count {
      // An edge of weight 0 ties nothing together.
      for arc in rows.range(node) where rows.weight(arc) > 0 {
        ends.append(Int32(rows.ends[arc]))
        weights.append(rows.weight(arc))
      }
      strengths.append(weights[starts[node]...].reduce(0, +))
      starts.append(ends.count)
    }
  }

  private init(starts: [Int], ends: [Int32], weights: [Double], strengths: [Double]) {
    self.starts = starts
    self.ends = ends
    self.weights = weights
    self.strengths = strengths
  }

  func range(_ node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// The modularity of groups, numbered below the number of nodes. O(n + m).
  func modularity(_ groups: [Int32], _ resolution: Double) -> Double {
    let total = self.total
    guard total > 0 else { return 0 }
    var (within, totals) = (0.0, [Double](repeating: 0, count: count))
    for node in 0..<count {
      totals[Int(groups[node])] += strengths[node]
      // What a node that stands for many holds within it.
      within += strengths[node]
      for arc in range(node) where groups[Int(ends[arc])] != groups[node] {
        within -= weights[arc]
      }
    }
    return within / total
      - resolution * totals.reduce(0) { $0 + ($1 / total) * ($1 / total) }
  }

  /// The pieces of groups that hang together, numbered below the number of nodes. O(n + m).
  func connectedParts(of groups: [Int32]) -> [Int32] {
    var parts = [Int32](repeating: -1, count: count)
    var stack: [Int] = []
    for start in 0..<count where parts[start] < 0 {
      parts[start] = Int32(start)
      stack.append(start)
      while let node = stack.popLast() {
        for end in ends[range(node)].lazy.map(Int.init)
        where parts[end] < 0 && groups[end] == groups[node] {
          parts[end] = Int32(start)
          stack.append(end)
        }
      }
    }
    return parts
  }

  /// The network of groups of nodes, numbered from 0 on; edges within a group count in its strength only.
  /// O(n + m).
  func joined(_ groups: [Int32], count: Int) -> CommunityNetwork {
    var firsts = [Int](repeating: 0, count: count + 1)
    for group in groups { firsts[Int(group) + 1] += 1 }
    for group in 0..<count { firsts[group + 1] += firsts[group] }
    var members = [Int32](repeating: 0, count: groups.count)
    var next = firsts
    for (node, group) in groups.enumerated() {
      members[next[Int(group)]] = Int32(node)
      next[Int(group)] += 1
    }
    var joined = CommunityNetwork(
      starts: [0], ends: [], weights: [], strengths: [Double](repeating: 0, count: count))
    joined.starts.reserveCapacity(count + 1)
    var places = [Int](repeating: -1, count: count)
    for group in 0..<count {
      let first = joined.ends.count
      for member in members[firsts[group]..<firsts[group + 1]].lazy.map(Int.init) {
        joined.strengths[group] += strengths[member]
        for arc in range(member) {
          let other = Int(groups[Int(ends[arc])])
          guard other != group else { continue }
          if places[other] >= first {
            joined.weights[places[other]] += weights[arc]
          } else {
            places[other] = joined.ends.count
            joined.ends.append(Int32(other))
            joined.weights.append(weights[arc])
          }
        }
      }
      joined.starts.append(joined.ends.count)
    }
    return joined
  }
}
