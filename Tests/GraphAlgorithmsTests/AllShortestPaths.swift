import GraphAlgorithms

/// All shortest paths of a small graph by the plain definition: every path without a node twice is
/// walked, and lengths are whole numbers, so that equal ones are equal.
struct AllShortestPaths {
  struct Path {
    var nodes: [Int]
    var edges: [Int]
    var length: Int
  }

  /// The shortest ones from a node to another one.
  private(set) var paths: [[[Path]]]
  /// How many units make a length of 1.
  private let unit: Double

  init(_ graph: Graph, _ length: PathLength) {
    let n = graph.nodeCount
    paths = [[[Path]]](repeating: [[Path]](repeating: [], count: n), count: n)
    // Weights are 1 to 10 tenths, and 2,520 is divisible by all of these.
    unit =
      switch length {
      case .hops: 1
      case .weightsAsDistances: 10
      case .weightsAsStrengths: 252
      }
    var steps = [[(end: Int, edge: Int, length: Int)]](repeating: [], count: n)
    for (number, edge) in graph.edges.enumerated() {
      let tenths = Int((edge.weight * 10).rounded())
      let units =
        switch length {
        case .hops: 1
        case .weightsAsDistances: tenths
        case .weightsAsStrengths: 2_520 / tenths
        }
      steps[edge.source].append((edge.target, number, units))
      if !graph.isDirected { steps[edge.target].append((edge.source, number, units)) }
    }
    func walk(_ path: Path) {
      for step in steps[path.nodes.last!] where !path.nodes.contains(step.end) {
        let longer = Path(
          nodes: path.nodes + [step.end], edges: path.edges + [step.edge],
          length: path.length + step.length)
        let best = paths[path.nodes[0]][step.end].first?.length ?? .max
        if longer.length < best { paths[path.nodes[0]][step.end] = [longer] }
        if longer.length == best { paths[path.nodes[0]][step.end].append(longer) }
        walk(longer)
      }
    }
    for node in 0..<n { walk(Path(nodes: [node], edges: [], length: 0)) }
  }

  /// Infinite where there is no path.
  func distance(_ source: Int, _ target: Int) -> Double {
    if source == target { return 0 }
    return paths[source][target].first.map { Double($0.length) / unit } ?? .infinity
  }

  /// Distances to all others that are reached.
  func distances(from source: Int) -> [Double] {
    paths.indices.filter { $0 != source && !paths[source][$0].isEmpty }.map { distance(source, $0) }
  }

  func distances(to target: Int) -> [Double] {
    paths.indices.filter { $0 != target && !paths[$0][target].isEmpty }.map { distance($0, target) }
  }
}

extension PathLength {
  static let all: [PathLength] = [.hops, .weightsAsDistances, .weightsAsStrengths]
}
