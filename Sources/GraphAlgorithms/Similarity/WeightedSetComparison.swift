/// Jaccard's similarity with a weight for each element: the weight of what is shared over the weight
/// of all. With equal weights it is the plain Jaccard similarity.
///
/// Weights must not be negative. Undefined (`nil`) when the union weighs nothing. O(union).
///
/// Chierichetti et al. (2010), doi:10.1137/1.9781611973075.43.
///
/// Example:
///
///     #expect(weightedJaccard([1, 3], [3], weight: { Double($0) }) == 0.75)
public func weightedJaccard<Element: Hashable & Comparable>(
  _ first: Set<Element>, _ second: Set<Element>, weight: (Element) -> Double
) -> Double? {
  // Summed in order, so that the last digit does not depend on the order of a hash table.
  let total = first.union(second).sorted().reduce(0) { $0 + weight($1) }
  guard total > 0 else { return nil }
  return first.intersection(second).sorted().reduce(0) { $0 + weight($1) } / total
}
