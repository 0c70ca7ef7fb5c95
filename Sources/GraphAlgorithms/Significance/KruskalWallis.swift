/// How far groups of marks differ in their ranks, and how often groups drawn by lot would differ as much.
///
/// Kruskal & Wallis (1952), doi:10.1080/01621459.1952.10483441, with their correction for ties. p is that of
/// permutations of the groups' labels, which small groups and many ties do not mislead as they do the table of χ²:
/// Conover (1999), Practical Nonparametric Statistics, section 5.2; Phipson & Smyth (2010),
/// doi:10.2202/1544-6115.1585, for the one that is added to drawn permutations.
public struct KruskalWallis: Hashable, Sendable {
  /// H, corrected for ties: 0 where all groups have the same mean rank.
  public let statistic: Double
  /// Twice the mid-rank of each mark, so that it is whole, group after group.
  private let ranks: [Int]
  private let sizes: [Int]
  private let observed: Double

  /// How often groups drawn by lot differ as much.
  public struct Probability: Hashable, Sendable {
    public let p: Double
    /// How many arrangements were looked at.
    public let permutations: Int
    /// Whether these are all there are.
    public let isExact: Bool
  }

  /// Groups without a mark are passed over. O(n log n).
  /// - Returns: `nil` where fewer than two groups have a mark, or all marks are alike.
  ///
  /// Example:
  ///
  ///     let apart = KruskalWallis([[1, 2], [3, 4]])!
  ///     #expect(abs(apart.statistic - 2.4) < 1e-12)
  public init?(_ groups: [[Double]]) {
    let groups = groups.filter { !$0.isEmpty }
    let marks = groups.joined().sorted()
    guard groups.count > 1, let first = marks.first, let last = marks.last, first < last else {
      return nil
    }
    var doubled: [Double: Int] = [:]
    var ties = 0.0
    var start = 0
    while start < marks.count {
      var end = start
      while end < marks.count, marks[end] == marks[start] { end += 1 }
      doubled[marks[start]] = start + end + 1
      let count = Double(end - start)
      ties += count * count * count - count
      start = end
    }
    ranks = groups.joined().map { doubled[$0] ?? 0 }
    sizes = groups.map(\.count)
    var sums: [Int] = []
    var place = 0
    for size in sizes {
      sums.append(ranks[place..<place + size].reduce(0, +))
      place += size
    }
    let n = Double(marks.count)
    observed = Self.spread(sums, sizes)
    // The ranks are doubled, their squares are four times as large.
    let plain = 12 / (n * (n + 1)) * observed / 4 - 3 * (n + 1)
    statistic = max(0, plain / (1 - ties / (n * n * n - n)))
  }

  private static func spread(_ sums: [Int], _ sizes: [Int]) -> Double {
    zip(sums, sizes).reduce(0) { $0 + Double($1.0) * Double($1.0) / Double($1.1) }
  }

  /// The share of arrangements of the labels in which H is as large or larger: of all of them where they are no more
  /// than `most`, else of `most` drawn ones and the observed one. O(most · n).
  /// - Precondition: `most > 0`.
  ///
  /// Example:
  ///
  ///     let apart = KruskalWallis([[1, 2], [3, 4]])!
  ///     #expect(apart.probability(most: 100, seed: 1).p == 2.0 / 6)
  public func probability(most: Int, seed: UInt64) -> Probability {
    precondition(most > 0, "At least one arrangement must be looked at")
    let least = observed * (1 - 1e-12)
    if let all = arrangements(most: most) {
      var sums = [Int](repeating: 0, count: sizes.count)
      var room = sizes
      let found = count(from: 0, &sums, &room, least)
      return Probability(p: Double(found) / Double(all), permutations: all, isExact: true)
    }
    var random = SeededRandom(seed: seed)
    var shuffled = ranks
    var found = 0
    for _ in 0..<most {
      random.shuffle(&shuffled)
      var sums = [Int](repeating: 0, count: sizes.count)
      var place = 0
      for (group, size) in sizes.enumerated() {
        for rank in shuffled[place..<place + size] { sums[group] += rank }
        place += size
      }
      if Self.spread(sums, sizes) >= least { found += 1 }
    }
    return Probability(p: Double(found + 1) / Double(most + 1), permutations: most, isExact: false)
  }

  /// How many ways there are to hand out the labels; `nil` for more than `most`.
  private func arrangements(most: Int) -> Int? {
    var (product, handedOut) = (1, 0)
    for size in sizes {
      for number in 1...size {
        handedOut += 1
        let (next, isOver) = product.multipliedReportingOverflow(by: handedOut)
        // Divides without rest at each step, and only grows from group to group.
        product = next / number
        if isOver || product > most { return nil }
      }
    }
    return product
  }

  /// Gives the marks from one on to every group that has room.
  private func count(
    from place: Int, _ sums: inout [Int], _ room: inout [Int], _ least: Double
  ) -> Int {
    guard place < ranks.count else { return Self.spread(sums, sizes) >= least ? 1 : 0 }
    var found = 0
    for group in sizes.indices where room[group] > 0 {
      room[group] -= 1
      sums[group] += ranks[place]
      found += count(from: place + 1, &sums, &room, least)
      sums[group] -= ranks[place]
      room[group] += 1
    }
    return found
  }
}
