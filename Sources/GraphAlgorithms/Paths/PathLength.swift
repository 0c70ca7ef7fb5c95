/// What makes a path long. Weights of ties usually say how strong they are, those of roads how far it
/// is: which of the two is meant, only the caller knows.
public enum PathLength: Hashable, Sendable {
  /// The number of edges; weights do not count.
  case hops
  /// The sum of the weights, which must not be negative. A sum too large for a number is no path.
  case weightsAsDistances
  /// The sum of the reciprocals of the weights, which must not be negative: a strong tie is short, and
  /// one of weight 0 is none. Newman (2001), doi:10.1103/PhysRevE.64.016132.
  case weightsAsStrengths

  func length(_ weight: Double) -> Double {
    switch self {
    case .hops: 1
    case .weightsAsDistances: weight
    // Of 0 there are two, and the reciprocal of the negative one is not far but near.
    case .weightsAsStrengths: 1 / abs(weight)
    }
  }
}

/// Two lengths are the same where they differ by no more than this share of them: 0.1 + 0.2 is not 0.3
/// in floating point, but it is the same way. igraph takes the same share.
let pathTolerance = 1e-10

extension Graph {
  /// The rows with lengths in the place of weights; `nil` where every length is 1.
  /// - Parameter needsPositive: whether a length of 0 is refused too.
  /// - Throws: ``GraphError/negativeWeight(edge:)``, ``GraphError/zeroLength(edge:)``.
  func lengths(_ length: PathLength, of rows: Rows, needsPositive: Bool = false)
    throws(GraphError) -> Rows?
  {
    guard length != .hops, let weights = rows.weights else { return nil }
    var isUniform = true
    for arc in weights.indices {
      guard weights[arc] >= 0 else { throw .negativeWeight(edge: Int(rows.edges[arc])) }
      if needsPositive, length.length(weights[arc]) == 0 {
        throw .zeroLength(edge: Int(rows.edges[arc]))
      }
      if weights[arc] != 1 { isUniform = false }
    }
    if isUniform { return nil }
    return Rows(
      starts: rows.starts, ends: rows.ends, edges: rows.edges,
      weights: length == .weightsAsDistances ? weights : weights.map(length.length))
  }
}
