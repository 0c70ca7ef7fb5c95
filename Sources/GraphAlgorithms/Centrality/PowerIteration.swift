/// When an iteration has settled.
public struct Settling: Hashable, Sendable {
  /// The most that all values together may still have moved in a round, as a share of their sum.
  public var tolerance: Double
  /// How many rounds it may take, at least 1.
  public var rounds: Int

  public init(tolerance: Double = 1e-13, rounds: Int = 10_000) {
    self.tolerance = tolerance
    self.rounds = rounds
  }

  /// Repeats a step, which gives the new values, until these settle.
  /// - Throws: ``GraphError/notConverged(rounds:)`` after the last round, or where values outgrow all
  ///   numbers; ``GraphError/parameter(_:)``.
  func settle(_ start: [Double], _ step: ([Double]) -> [Double]) throws(GraphError) -> [Double] {
    let (values, isSettled) = try attempt(start, rounds: rounds, step)
    guard isSettled else { throw .notConverged(rounds: rounds) }
    return values
  }

  /// Repeats a step at most a number of times, and says whether the values have settled by then.
  /// - Throws: ``GraphError/notConverged(rounds:)`` where values outgrow all numbers;
  ///   ``GraphError/parameter(_:)``.
  func attempt(
    _ start: [Double], rounds: Int, _ step: ([Double]) -> [Double]
  ) throws(GraphError) -> (values: [Double], isSettled: Bool) {
    guard self.rounds > 0, tolerance >= 0 else {
      throw .parameter("An iteration takes at least 1 round and a tolerance of at least 0.")
    }
    var values = start
    for _ in 0..<rounds {
      let next = step(values)
      var (moved, size) = (0.0, 0.0)
      for index in next.indices {
        moved += abs(next[index] - values[index])
        size += abs(next[index])
      }
      values = next
      guard size.isFinite else { throw .notConverged(rounds: rounds) }
      if moved <= tolerance * max(size, .leastNormalMagnitude) { return (values, true) }
    }
    return (values, false)
  }
}

extension Rows {
  /// For each node the sum over its arcs of weight times the value at the other end. O(n + m).
  func sums(of values: [Double], weighted: Bool) -> [Double] {
    let weights = weighted ? self.weights : nil
    return (0..<count).map { node in
      var sum = 0.0
      for arc in range(node) {
        let value = values[Int(ends[arc])]
        sum += weights.map { $0[arc] * value } ?? value
      }
      return sum
    }
  }
}

extension Rows {
  /// 1 where none weighs anything.
  var meanWeight: Double {
    guard let weights, let largest = weights.max(), largest > 0 else { return 1 }
    return weights.reduce(0) { $0 + $1 / largest } / Double(weights.count) * largest
  }
}

extension Graph {
  /// - Throws: ``GraphError/negativeWeight(edge:)``.
  func refuseNegativeWeights() throws(GraphError) {
    guard let weights = out.weights, let arc = weights.firstIndex(where: { $0 < 0 }) else { return }
    throw .negativeWeight(edge: Int(out.edges[arc]))
  }
}

extension [Double] {
  /// With sum 1; as they are where they sum to 0.
  var withSumOne: [Double] {
    let values = withLargestOne
    let sum = values.reduce(0, +)
    return sum == 0 ? self : values.map { $0 / sum }
  }

  /// With length 1; as they are where they are all 0.
  var withLengthOne: [Double] {
    let values = withLargestOne
    let length = values.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return length == 0 ? self : values.map { $0 / length }
  }

  /// So that sums and squares are numbers where the values are.
  private var withLargestOne: [Double] {
    let largest = reduce(0) { Swift.max($0, abs($1)) }
    return largest == 0 ? self : map { $0 / largest }
  }
}
