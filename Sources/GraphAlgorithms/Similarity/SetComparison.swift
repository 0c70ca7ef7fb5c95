/// How much two finite sets have in common, from their sizes alone.
///
/// With s shared elements, a and b elements in all:
/// Jaccard J = s / (a + b − s), overlap coefficient O = s / min(a, b). Both lie in 0…1 and are
/// symmetric. J is undefined (`nil`) when both sets are empty, O when either is. O(1).
///
/// Jaccard, P. (1912), doi:10.1111/j.1469-8137.1912.tb05611.x; overlap coefficient: Szymkiewicz
/// (1934), Simpson (1960), doi:10.2307/2407038.
///
/// Example:
///
///     let sets = SetComparison(shared: 1, first: 2, second: 1)
///     #expect(sets.jaccard == 0.5 && sets.overlapCoefficient == 1)
public struct SetComparison: Hashable, Sendable {
  public let shared: Int
  public let first: Int
  public let second: Int

  /// - Precondition: `0 ≤ shared ≤ min(first, second)`.
  public init(shared: Int, first: Int, second: Int) {
    precondition(
      shared >= 0 && shared <= min(first, second),
      "Two sets cannot share more elements than the smaller one has")
    self.shared = shared
    self.first = first
    self.second = second
  }

  /// Compares two sets by their elements. O(first + second).
  public init<Element: Hashable>(_ first: Set<Element>, _ second: Set<Element>) {
    self.init(
      shared: first.intersection(second).count, first: first.count, second: second.count)
  }

  public var jaccard: Double? {
    let union = first + second - shared
    return union == 0 ? nil : Double(shared) / Double(union)
  }

  public var overlapCoefficient: Double? {
    let smaller = min(first, second)
    return smaller == 0 ? nil : Double(shared) / Double(smaller)
  }
}
