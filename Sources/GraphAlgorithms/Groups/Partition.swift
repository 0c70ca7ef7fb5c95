/// Which group each node belongs to, as numbers from 0 on; of text labels, in the order of their first
/// mention.
///
/// Example:
///
///     #expect(Partition(["b", "a", "b"]).groups == [0, 1, 0])
public struct Partition: Hashable, Sendable {
  public let groups: [Int]
  public let count: Int

  public init<Label: Hashable>(_ labels: some Sequence<Label>) {
    var numbers: [Label: Int] = [:]
    groups = labels.map { label in
      if let number = numbers[label] { return number }
      numbers[label] = numbers.count
      return numbers.count - 1
    }
    count = numbers.count
  }

  /// The group of a node.
  public subscript(node: Int) -> Int { groups[node] }

  /// The nodes of each group.
  ///
  /// Example:
  ///
  ///     #expect(Partition(["b", "a", "b"]).members == [[0, 2], [1]])
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (node, group) in groups.enumerated() { members[group].append(node) }
    return members
  }
}

extension Graph {
  func expectGroups(_ partition: Partition) {
    precondition(partition.groups.count == nodeCount, "Each node must have a group")
  }
}
