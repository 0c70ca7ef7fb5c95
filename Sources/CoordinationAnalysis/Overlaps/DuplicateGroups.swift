/// Groups of bodies in which each is a duplicate of every other.
///
/// Each pair of duplicates is in at least one group, and no group could take in another body. A body that
/// duplicates two others which are no duplicates of each other is in two groups.
struct DuplicateGroups {
  /// The bodies of each group in ascending order; the groups by their first body.
  let groups: [[Int32]]

  /// - Parameter pairs: the strongest first; around it a group is gathered before weaker ones.
  /// - Complexity: O(pairs × bodies of a group × duplicates of a body).
  init(_ pairs: [PairSearch.Found]) {
    var others: [Int32: Set<Int32>] = [:]
    for pair in pairs {
      others[pair.a, default: []].insert(pair.b)
      others[pair.b, default: []].insert(pair.a)
    }
    var isGrouped: Set<BodyComparison.Pair> = []
    var groups: [[Int32]] = []
    for pair in pairs
    where !isGrouped.contains(BodyComparison.Pair(Int(pair.a), Int(pair.b))) {
      var group = [pair.a, pair.b]
      var common = (others[pair.a] ?? []).intersection(others[pair.b] ?? [])
      while let next = common.min() {
        group.append(next)
        common.formIntersection(others[next] ?? [])
      }
      group.sort()
      for (place, first) in group.enumerated() {
        for second in group[(place + 1)...] {
          isGrouped.insert(BodyComparison.Pair(Int(first), Int(second)))
        }
      }
      groups.append(group)
    }
    self.groups = groups.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
