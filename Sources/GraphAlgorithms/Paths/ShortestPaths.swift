/// The shortest paths from one source: how far every node is, and in which order they are reached.
///
/// It is made once and used for many sources, so that nothing is allocated for each.
struct ShortestPaths {
  let rows: Rows
  /// Whether the weights of the rows are lengths; else every arc has length 1.
  let isWeighted: Bool
  /// How far each node is; infinite where no path leads to it.
  private(set) var distances: [Double]
  /// The nodes that were reached, nearest first; the source is the first.
  private(set) var order: [Int32] = []
  /// Which place each node has in the order; -1 for one that was not reached.
  private(set) var places: [Int32]
  private var heap = DistanceHeap()

  init(_ rows: Rows, isWeighted: Bool) {
    self.rows = rows
    self.isWeighted = isWeighted
    distances = [Double](repeating: .infinity, count: rows.count)
    places = [Int32](repeating: -1, count: rows.count)
    order.reserveCapacity(rows.count)
  }

  /// Finds them anew. O(m + n) without lengths, O(n + m log n) with them.
  mutating func find(from source: Int) {
    for node in order {
      distances[Int(node)] = .infinity
      places[Int(node)] = -1
    }
    order.removeAll(keepingCapacity: true)
    if isWeighted { dijkstra(source) } else { breadthFirst(source) }
  }

  private mutating func breadthFirst(_ source: Int) {
    distances[source] = 0
    places[source] = 0
    order.append(Int32(source))
    var head = 0
    while head < order.count {
      let node = Int(order[head])
      head += 1
      let distance = distances[node] + 1
      for arc in rows.range(node) {
        let end = Int(rows.ends[arc])
        guard places[end] < 0 else { continue }
        distances[end] = distance
        places[end] = Int32(order.count)
        order.append(Int32(end))
      }
    }
  }

  /// Dijkstra (1959), doi:10.1007/BF01386390; an entry of the heap that is out of date is passed over.
  private mutating func dijkstra(_ source: Int) {
    distances[source] = 0
    heap.push(0, Int32(source))
    // Nodes that have a distance but no place yet must be forgotten too, and in the end none is left.
    while let (distance, node) = heap.pop() {
      let node = Int(node)
      guard places[node] < 0 else { continue }
      places[node] = Int32(order.count)
      order.append(Int32(node))
      for arc in rows.range(node) {
        let end = Int(rows.ends[arc])
        let length = distance + rows.weight(arc)
        guard length < distances[end] else { continue }
        distances[end] = length
        heap.push(length, Int32(end))
      }
    }
  }

  var totalDistance: Double { order.reduce(0) { $0 + distances[Int($1)] } }

  var largestDistance: Double { order.last.map { distances[Int($0)] } ?? 0 }

  /// Whether an arc between two nodes that were reached lies on a shortest path to its end.
  func isTight(_ node: Int, _ arc: Int) -> Bool {
    isTight(node, Int(rows.ends[arc]), isWeighted ? rows.weight(arc) : 1)
  }

  /// Whether an arc of a length between two nodes, of which the first was reached, is on such a path.
  func isTight(_ node: Int, _ end: Int, _ length: Double) -> Bool {
    places[end] > places[node]
      && distances[node] + length <= distances[end] * (1 + pathTolerance)
  }
}

/// A binary heap of nodes by distance, nearest first; of equal distances the smaller number first, so
/// that the order is the same each time.
struct DistanceHeap {
  private var entries: [(distance: Double, node: Int32)] = []

  private func isBefore(_ a: Int, _ b: Int) -> Bool {
    entries[a].distance != entries[b].distance
      ? entries[a].distance < entries[b].distance : entries[a].node < entries[b].node
  }

  mutating func push(_ distance: Double, _ node: Int32) {
    entries.append((distance, node))
    var child = entries.count - 1
    while child > 0 {
      let parent = (child - 1) / 2
      guard isBefore(child, parent) else { break }
      entries.swapAt(child, parent)
      child = parent
    }
  }

  mutating func pop() -> (Double, Int32)? {
    guard let first = entries.first else { return nil }
    let last = entries.removeLast()
    if !entries.isEmpty {
      entries[0] = last
      var parent = 0
      while true {
        var least = 2 * parent + 1
        guard least < entries.count else { break }
        if least + 1 < entries.count, isBefore(least + 1, least) { least += 1 }
        guard isBefore(least, parent) else { break }
        entries.swapAt(parent, least)
        parent = least
      }
    }
    return (first.distance, first.node)
  }
}
