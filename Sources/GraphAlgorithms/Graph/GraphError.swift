/// Why a graph or a measure of it is not defined.
public enum GraphError: Error, Hashable, Sendable {
  /// An edge, counted from 0, names a node that the graph does not have.
  case nodeOutOfRange(edge: Int, node: Int, nodeCount: Int)
  /// More nodes, or more ends of edges, than 32 bits can number.
  case tooLarge(nodes: Int, edges: Int)
  /// A weight that is not a number, or infinite.
  case weightNotFinite(edge: Int)
  /// A weight below 0 where only others have a meaning.
  case negativeWeight(edge: Int)
  /// A length of 0, with which there are infinitely many shortest walks.
  case zeroLength(edge: Int)
  /// A measure of directed graphs only, or of undirected ones.
  case needsDirected(Bool)
  /// A parameter outside its range.
  case parameter(String)
  /// A power iteration that had not settled after so many rounds.
  case notConverged(rounds: Int)
}

extension GraphError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .nodeOutOfRange(let edge, let node, let nodeCount):
      "Edge \(edge) names node \(node); "
        + (nodeCount == 0 ? "there are none." : "there are the nodes 0 to \(nodeCount - 1).")
    case .tooLarge(let nodes, let edges):
      "\(nodes) nodes and \(edges) edges are more than a graph can hold."
    case .weightNotFinite(let edge): "The weight of edge \(edge) is no finite number."
    case .negativeWeight(let edge): "The weight of edge \(edge) is negative."
    case .zeroLength(let edge): "The length of edge \(edge) is 0."
    case .needsDirected(let directed):
      directed
        ? "This is defined for directed graphs only."
        : "This is defined for undirected graphs only."
    case .parameter(let reason): reason
    case .notConverged(let rounds): "The iteration had not settled after \(rounds) rounds."
    }
  }
}
