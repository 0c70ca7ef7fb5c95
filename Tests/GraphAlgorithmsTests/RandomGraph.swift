import GraphAlgorithms
import TestSupport
import Testing

/// A small graph of some kind: directed or not, with weights in tenths or none, with loops, parallel
/// edges and isolates or without. Equal seeds give equal graphs.
struct RandomGraph: CustomTestStringConvertible, Sendable {
  /// Of each kind two: the kind is in the lowest five bits of the seed.
  static let all = (0..<64 as Range<UInt64>).map { RandomGraph(seed: $0) }
  static let undirected = all.filter { !$0.graph.isDirected }
  /// With more sources than there are blocks of them.
  static let large = (0..<4 as Range<UInt64>).map {
    RandomGraph(seed: $0, nodeCount: 90, share: 0.04)
  }

  let seed: UInt64
  let graph: Graph
  let parallel: ParallelEdges

  var testDescription: String {
    "\(seed): \(graph.nodeCount) nodes, \(graph.isDirected ? "arcs" : "edges") \(graph.edges)"
  }

  init(seed: UInt64, nodeCount: Int? = nil, share: Double? = nil) {
    var generator = SeededGenerator(seed: seed)
    let (isDirected, isWeighted) = (seed & 1 != 0, seed & 2 != 0)
    let (hasLoops, isKept, hasIsolate) = (seed & 4 != 0, seed & 8 != 0, seed & 16 != 0)
    let count = nodeCount ?? Int.random(in: 2...6, using: &generator)
    let share = share ?? [0.2, 0.4, 0.8].randomElement(using: &generator)!
    var edges: [Graph.Edge] = []
    for source in 0..<count {
      for target in 0..<count where isDirected || source <= target {
        guard source != target || hasLoops, Double.random(in: 0..<1, using: &generator) < share
        else { continue }
        for _ in 0..<(Int.random(in: 0..<4, using: &generator) == 0 ? 2 : 1) {
          let weight = Double(Int.random(in: 1...3, using: &generator)) / 10
          edges.append(Graph.Edge(source, target, weight: weight))
        }
      }
    }
    edges.shuffle(using: &generator)
    self.seed = seed
    parallel = isKept ? .kept : .merged
    graph = Self.graph(
      count + (hasIsolate ? 1 : 0), edges, isDirected, isWeighted, parallel)
  }

  /// The same graph with its nodes numbered otherwise, and which number each has now.
  var relabelled: (graph: Graph, numbers: [Int]) {
    var generator = SeededGenerator(seed: seed &+ 1_000)
    let numbers = (0..<graph.nodeCount).shuffled(using: &generator)
    let edges = graph.edges.map {
      Graph.Edge(numbers[$0.source], numbers[$0.target], weight: $0.weight)
    }
    return (
      Self.graph(graph.nodeCount, edges, graph.isDirected, graph.isWeighted, .kept), numbers
    )
  }

  private static func graph(
    _ nodeCount: Int, _ edges: [Graph.Edge], _ isDirected: Bool, _ isWeighted: Bool,
    _ parallel: ParallelEdges
  ) -> Graph {
    try! Graph(
      nodeCount: nodeCount, edges: edges, isDirected: isDirected, weighted: isWeighted,
      parallel: parallel)
  }

  /// Expects that a measure of nodes follows them when they are numbered otherwise.
  func checkRelabelling(
    _ tolerance: Double = 1e-9, sourceLocation: SourceLocation = #_sourceLocation,
    _ measure: (Graph) throws -> [Double]
  ) rethrows {
    let (other, numbers) = relabelled
    let (own, moved) = (try measure(graph), try measure(other))
    #expect(
      own.indices.allSatisfy { isClose(own[$0], moved[numbers[$0]], tolerance) },
      "\(own) became \(moved) by \(numbers)", sourceLocation: sourceLocation)
  }

  /// Expects that a measure is the same to the last bit with any number of threads.
  func checkThreads(
    sourceLocation: SourceLocation = #_sourceLocation, _ measure: (Threads) throws -> [Double]
  ) rethrows {
    let alone = try measure(.count(1)).map(\.bitPattern)
    for threads in [Threads.count(2), .count(7), .all] {
      #expect(
        try measure(threads).map(\.bitPattern) == alone, "\(threads)",
        sourceLocation: sourceLocation)
    }
  }
}
