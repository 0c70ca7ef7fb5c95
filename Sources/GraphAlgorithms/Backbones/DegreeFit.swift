/// Finds the chances of edges from the degrees of the nodes of two kinds.
///
/// Some degrees leave no choice: who has all neighbours that there are has them for certain. In general,
/// where the k nodes of the first kind with the highest degrees have together as many edges as k nodes
/// can have, Σ min(degree, k) over the second kind, they are tied to every node with k neighbours or more,
/// and nobody else is tied to one with k or fewer (Gale 1957, doi:10.2140/pjm.1957.7.1073; Ryser 1957).
/// Such k cut the nodes into ranks: an edge between two ranks is certain, and each rank has a model of its
/// own with finite factors, to which the iteration converges.
struct DegreeFit: Sendable {
  private var first: DegreeClasses
  private var second: DegreeClasses

  init(_ firstDegrees: [Int], _ secondDegrees: [Int], rounds: Int) throws(GraphError) {
    let cuts = Self.cuts(firstDegrees, secondDegrees)
    first = DegreeClasses(firstDegrees)
    second = DegreeClasses(secondDegrees)
    // Ranks of the first kind are even. A node of the second kind that has just the k neighbours of a cut
    // lies between two ranks: all its edges are certain.
    var place = 0
    for index in first.degrees.indices.reversed() {
      first.ranks[index] = 2 * cuts.count { $0 <= place }
      place += first.counts[index]
    }
    for index in second.degrees.indices {
      let degree = second.degrees[index]
      second.ranks[index] = 2 * cuts.count { $0 < degree } + (cuts.contains(degree) ? 1 : 0)
    }
    first.takeAway { [second] rank in second.number { $0 > rank } }
    second.takeAway { [first] rank in first.number { $0 < rank } }
    try settle(rounds)
  }

  /// The chance of an edge between two nodes, each counted from 0 within its kind.
  func chance(_ node: Int, _ other: Int) -> Double {
    let (a, b) = (first.classes[node], second.classes[other])
    guard first.ranks[a] == second.ranks[b] else {
      return first.ranks[a] < second.ranks[b] ? 1 : 0
    }
    let product = first.factors[a] * second.factors[b]
    return product / (1 + product)
  }

  /// The numbers k of nodes of the first kind that have as many edges as k nodes can have.
  private static func cuts(_ first: [Int], _ second: [Int]) -> [Int] {
    var largest = [Int](repeating: 0, count: first.count + 1)
    for degree in second { largest[degree] += 1 }
    // The number of nodes with more than k neighbours is what the next one adds to Σ min(degree, k).
    var (most, sum, cuts) = (0, 0, [0])
    var higher = second.count - largest[0]
    for (place, degree) in first.sorted(by: >).enumerated() {
      most += higher
      sum += degree
      higher -= largest[place + 1]
      if sum == most { cuts.append(place + 1) }
    }
    return cuts
  }

  private mutating func settle(_ rounds: Int) throws(GraphError) {
    for _ in 0..<max(0, rounds) {
      let moved = max(first.fit(to: second), second.fit(to: first))
      if moved < 1e-12 { return }
    }
    throw .notConverged(rounds: rounds)
  }
}

/// The nodes of one kind by their degree: those of one degree have the same rank and the same factor.
private struct DegreeClasses: Sendable {
  /// In ascending order.
  let degrees: [Int]
  let counts: [Int]
  /// The class of each node.
  let classes: [Int]
  var ranks: [Int]
  private(set) var factors: [Double]
  /// How many neighbours are not certain.
  private var left: [Double]

  init(_ nodes: [Int]) {
    var numbers: [Int: Int] = [:]
    for degree in nodes { numbers[degree, default: 0] += 1 }
    let degrees = numbers.keys.sorted()
    let places = Dictionary(uniqueKeysWithValues: degrees.enumerated().map { ($1, $0) })
    self.degrees = degrees
    counts = degrees.map { numbers[$0] ?? 0 }
    classes = nodes.map { places[$0] ?? 0 }
    ranks = [Int](repeating: 0, count: degrees.count)
    left = degrees.map(Double.init)
    factors = [Double](repeating: 1, count: degrees.count)
  }

  /// How many nodes are of some ranks.
  func number(of isCounted: (Int) -> Bool) -> Int {
    ranks.indices.reduce(0) { $0 + (isCounted(ranks[$1]) ? counts[$1] : 0) }
  }

  mutating func takeAway(_ certain: (Int) -> Int) {
    for index in degrees.indices { left[index] -= Double(certain(ranks[index])) }
  }

  /// Gives each class the factor with which its degree comes out.
  /// - Returns: the largest relative change.
  mutating func fit(to others: DegreeClasses) -> Double {
    var moved = 0.0
    for index in degrees.indices {
      var sum = 0.0
      for other in others.degrees.indices where others.ranks[other] == ranks[index] {
        let factor = others.factors[other]
        sum += Double(others.counts[other]) * factor / (1 + factors[index] * factor)
      }
      // Where nobody of the other kind has the same rank, all edges are certain.
      guard sum > 0 else { continue }
      let next = left[index] / sum
      moved = max(moved, abs(next - factors[index]) / next)
      factors[index] = next
    }
    return moved
  }
}
