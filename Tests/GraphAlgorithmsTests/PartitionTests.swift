import GraphAlgorithms
import Testing

@Suite struct PartitionTests {
  @Test func groupsAreNumberedInTheOrderOfTheirFirstMention() {
    let partition = Partition(["b", "a", "b", "c"])
    #expect(partition.groups == [0, 1, 0, 2] && partition.count == 3)
    #expect(partition.members == [[0, 2], [1], [3]] && partition[3] == 2)
    #expect(partition == Partition([7, -1, 7, 0]))
  }

  @Test func nobodyMakesNoGroups() {
    #expect(Partition([Int]()).count == 0 && Partition([Int]()).members.isEmpty)
  }
}
