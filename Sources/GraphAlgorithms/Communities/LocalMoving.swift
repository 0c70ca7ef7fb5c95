/// Moves nodes to the community where modularity gains most, until none gains.
struct LocalMoving {
  private let network: CommunityNetwork
  /// γ / 2m: what two units of strength cost that are in one community.
  private let cost: Double
  /// What a node of strength 1 must gain at least. Less is a rounding error, and nodes would move for ever.
  private let leastGain: Double
  private(set) var groups: [Int32]
  private var totals: [Double]
  private var sizes: [Int]
  private var empty: [Int32] = []
  /// The weight from the node at hand to each community, and which are not 0.
  private var links: [Double]
  private var touched: [Int32] = []

  init(_ network: CommunityNetwork, _ groups: [Int32], resolution: Double, total: Double) {
    self.network = network
    self.groups = groups
    cost = total > 0 ? resolution / total : 0
    leastGain = 1e-12 * max(1, resolution)
    totals = [Double](repeating: 0, count: network.count)
    sizes = [Int](repeating: 0, count: network.count)
    links = totals
    for (node, group) in groups.enumerated() {
      totals[Int(group)] += network.strengths[node]
      sizes[Int(group)] += 1
    }
    empty = sizes.indices.filter { sizes[$0] == 0 }.map(Int32.init)
  }

  /// Visits the nodes in a random order, and again those whose neighbours left them: Ozaki, Tezuka &
  /// Inaba (2016). Returns whether any node moved. O(m) a round, few rounds in practice.
  mutating func run(_ random: inout SeededRandom) -> Bool {
    var queue = Array(0..<Int32(network.count))
    random.shuffle(&queue)
    var isQueued = [Bool](repeating: true, count: network.count)
    var (head, hasMoved) = (0, false)
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      isQueued[node] = false
      guard move(node) else { continue }
      hasMoved = true
      for arc in network.range(node) {
        let end = Int(network.ends[arc])
        guard groups[end] != groups[node], !isQueued[end] else { continue }
        isQueued[end] = true
        queue.append(Int32(end))
      }
      if head > network.count {
        queue.removeFirst(head)
        head = 0
      }
    }
    return hasMoved
  }

  private mutating func move(_ node: Int) -> Bool {
    let own = groups[node]
    for arc in network.range(node) {
      let group = groups[Int(network.ends[arc])]
      if links[Int(group)] == 0 { touched.append(group) }
      links[Int(group)] += network.weights[arc]
    }
    let strength = network.strengths[node]
    totals[Int(own)] -= strength
    var best = own
    var gain = links[Int(own)] - cost * strength * totals[Int(own)]
    let least = leastGain * strength
    for group in touched where group != own {
      let other = links[Int(group)] - cost * strength * totals[Int(group)]
      if other > gain + least { (best, gain) = (group, other) }
    }
    if gain < -least, sizes[Int(own)] > 1, let alone = empty.last { best = alone }
    for group in touched { links[Int(group)] = 0 }
    touched.removeAll(keepingCapacity: true)
    totals[Int(best)] += strength
    guard best != own else { return false }
    if best == empty.last { empty.removeLast() }
    sizes[Int(own)] -= 1
    sizes[Int(best)] += 1
    if sizes[Int(own)] == 0 { empty.append(own) }
    groups[node] = best
    return true
  }
}

extension [Int32] {
  /// The same groups numbered from 0 on in the order of their first member, and how many they are.
  func renumbered() -> (groups: [Int32], count: Int) {
    var numbers = [Int32](repeating: -1, count: count)
    var next: Int32 = 0
    let groups = map { group -> Int32 in
      if numbers[Int(group)] < 0 {
        numbers[Int(group)] = next
        next += 1
      }
      return numbers[Int(group)]
    }
    return (groups, Int(next))
  }
}
