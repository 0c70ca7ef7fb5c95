import Testing

@testable import StakeholderDiagrams

@Suite struct ConnectedGroupsTests {
  private func groups(_ parties: [String], _ links: [(String, String)], _ most: Int) -> [[String]] {
    ConnectedGroups(parties, links: links, atMost: most).groups
  }

  @Test func whatIsConnectedStandsTogetherFromItsCentreOutward() {
    let links = [("a", "b"), ("c", "b"), ("b", "d"), ("x", "y")]
    #expect(
      groups(["a", "b", "c", "d", "x", "y", "z"], links, 4) == [
        ["b", "a", "c", "d"], ["x", "y"], ["z"],
      ])
    #expect(
      groups(["a", "b", "c", "d", "x", "y", "z"], links, 3) == [
        ["b", "a", "c"], ["d"], ["x", "y"], ["z"],
      ])
  }

  /// Two knots that one link joins.
  @Test func aKnotIsNotCutWhereItsHalvesHaveRoom() {
    func knot(_ names: [String]) -> [(String, String)] {
      names.flatMap { a in names.filter { $0 > a }.map { (a, $0) } }
    }
    let links = knot(["a", "b", "c"]) + knot(["p", "q", "r"]) + [("c", "p")]
    let found = groups(["a", "p", "b", "q", "c", "r"], links, 3)
    #expect(Set(found.map { Set($0) }) == [["a", "b", "c"], ["p", "q", "r"]])
  }

  @Test func eachIsInOneGroupWhateverIsLinked() {
    for most in 1...7 {
      let parties = (0..<40).map { "p\($0)" }
      let links = (0..<120).map { ("p\($0 * $0 % 40)", "p\(($0 * 7 + 3) % 40)") }
      let found = groups(parties, links, most)
      #expect(found.joined().sorted() == parties.sorted())
      #expect(found.allSatisfy { !$0.isEmpty && $0.count <= most })
    }
  }

  @Test func strangersAndLoopsAndRepetitionsAreHarmless() {
    #expect(
      groups(["a", "b", "a"], [("a", "a"), ("a", "nobody"), ("b", "a")], 5) == [["a", "b"]])
    #expect(groups([], [("a", "b")], 1).isEmpty)
  }

  @Test func partsAreAboutEquallyLong() {
    #expect(Array(1...7).evenParts(atMost: 3) == [[1, 2, 3], [4, 5, 6], [7]])
    #expect(Array(1...12).evenParts(atMost: 11) == [Array(1...6), Array(7...12)])
    #expect(Array(1...11).evenParts(atMost: 11).count == 1)
    #expect([Int]().evenParts(atMost: 4).isEmpty)
  }
}
