import Foundation
import GraphAlgorithms

/// What a measure gave, in numbers that can be compared with those of others.
struct MeasureResult: Encodable {
  let measure: String
  /// The median of the runs, loading excluded.
  var seconds = 0.0
  /// Of all values; of communities and components how many there are, of pairs the sum of their weights.
  let sum: Double
  /// The node or edge with the highest value, the lowest number of several; the size of the largest
  /// community or component.
  let top: Int
  let modularity: Double?

  private enum Key: String, CodingKey { case measure, seconds, sum, top, modularity }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(measure, forKey: .measure)
    try container.encode(seconds, forKey: .seconds)
    try container.encode(sum, forKey: .sum)
    try container.encode(top, forKey: .top)
    try container.encode(modularity, forKey: .modularity)
  }
}

/// The measures that can be timed. Scores are unscaled: pairs, sums and counts as the peers give them.
struct Measures {
  let graph: Graph
  let split: Int?
  let isWeighted: Bool
  let threads: Threads

  static let names = [
    "degree", "in-degree", "out-degree", "strength", "betweenness", "edge-betweenness", "closeness",
    "harmonic", "eigenvector", "pagerank", "hub", "authority", "katz", "core-number", "clustering",
    "triangles", "constraint", "effective-size", "components", "strong-components", "leiden",
    "louvain", "projection", "similarity",
  ]

  private var length: PathLength { isWeighted ? .weightsAsDistances : .hops }

  func result(_ name: String) throws -> MeasureResult {
    switch name {
    case "degree": scores(name, graph.degrees().map(Double.init))
    case "in-degree": scores(name, graph.degrees(.incoming).map(Double.init))
    case "out-degree": scores(name, graph.degrees(.outgoing).map(Double.init))
    case "strength": scores(name, graph.strengths())
    case "betweenness":
      scores(name, try graph.betweenness(length: length, scale: .pairs, threads: threads))
    case "edge-betweenness":
      scores(name, try graph.edgeBetweenness(length: length, scale: .pairs, threads: threads))
    case "closeness": scores(name, try graph.closeness(length: length, threads: threads))
    case "harmonic": scores(name, try graph.harmonicCentrality(length: length, threads: threads))
    case "eigenvector": scores(name, try graph.eigenvectorCentrality(weighted: isWeighted))
    case "pagerank":
      scores(
        name,
        try graph.pageRank(weighted: isWeighted, settling: Settling(tolerance: 1e-10)))
    case "hub": scores(name, try graph.hubsAndAuthorities(weighted: isWeighted).hubs)
    case "authority":
      scores(name, try graph.hubsAndAuthorities(weighted: isWeighted).authorities)
    case "katz": scores(name, try graph.katzCentrality(weighted: isWeighted))
    case "core-number": scores(name, graph.coreNumbers().map(Double.init))
    case "clustering": scores(name, graph.clustering().local)
    case "triangles": scores(name, graph.clustering().triangles.map(Double.init))
    case "constraint": scores(name, try graph.structuralHoles(weighted: isWeighted).constraint)
    case "effective-size":
      scores(name, try graph.structuralHoles(weighted: isWeighted).effectiveSize)
    case "components": parts(name, Partition(graph.weakComponents()))
    case "strong-components": parts(name, Partition(graph.strongComponents()))
    case "leiden": try communities(name, graph.leidenCommunities(weighted: isWeighted, starts: 1))
    case "louvain":
      try communities(name, graph.louvainCommunities(weighted: isWeighted, starts: 1))
    case "projection":
      scores(name, try twoMode().projection(on: .first).edges.map(\.weight))
    case "similarity": scores(name, try twoMode().sharingPairs(of: .first).map(\.jaccard))
    default: throw EdgeFile.Fault(description: "“\(name)” is none of \(Self.names).")
    }
  }

  private func twoMode() throws -> TwoModeGraph {
    guard let split else {
      throw EdgeFile.Fault(
        description: "A comment “# bipartite_split K” must say which nodes are whose.")
    }
    return try TwoModeGraph(graph, split: split)
  }

  private func scores(_ name: String, _ values: [Double]) -> MeasureResult {
    let finite = values.map { $0.isFinite ? $0 : 0 }
    let most = finite.max() ?? 0
    return MeasureResult(
      measure: name, sum: finite.reduce(0, +), top: finite.firstIndex(of: most) ?? -1,
      modularity: nil)
  }

  private func parts(_ name: String, _ partition: Partition, _ modularity: Double? = nil)
    -> MeasureResult
  {
    MeasureResult(
      measure: name, sum: Double(partition.count), top: partition.members.map(\.count).max() ?? 0,
      modularity: modularity)
  }

  private func communities(_ name: String, _ partition: Partition) throws -> MeasureResult {
    parts(name, partition, try graph.modularity(partition, weighted: isWeighted))
  }
}
