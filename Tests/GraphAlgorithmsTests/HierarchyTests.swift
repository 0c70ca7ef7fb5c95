import GraphAlgorithms
import TestSupport
import Testing

@Suite struct HierarchyTests {
  static func values(_ graph: Graph) -> [Double] {
    let found = graph.krackhardtHierarchy()
    return [
      found.connectedness, found.hierarchy, found.efficiency, found.leastUpperBoundedness,
    ]
  }

  @Test func anOutTreeIsAnIdealHierarchy() throws {
    let tree = try Graph.simple(
      7, [(0, 1), (0, 2), (1, 3), (1, 4), (2, 5), (2, 6)], directed: true)
    #expect(Self.values(tree) == [1, 1, 1, 1])
  }

  @Test func anInTreeHasNobodyAboveTheLeaves() throws {
    // Of the three pairs of leaves none has an upper bound: 1 − 3 / ((4−1)(4−2)/2).
    let star = try Graph.simple(4, [(1, 0), (2, 0), (3, 0)], directed: true)
    #expect(Self.values(star) == [1, 1, 1, 0])
  }

  @Test func aCycleHasNoHierarchy() throws {
    // As many edges over a tree as 1, of (n−1)² possible.
    #expect(Self.values(try Graph.cycleGraph(5, directed: true)) == [1, 0, 1 - 1 / 16.0, 1])
    #expect(Self.values(try Graph.completeGraph(4)) == [1, 0, 0, 1])
  }

  @Test(arguments: 0...1) func whatNothingCanBreakIsWhole(_ n: Int) throws {
    #expect(Self.values(try Graph.empty(n)) == [1, 1, 1, 1])
  }

  @Test func isolatesAreNotConnected() throws {
    #expect(Self.values(try Graph.empty(3, directed: true)) == [0, 1, 1, 1])
  }

  @Test func oneOfSeveralLowestBoundsIsNotTheLeast() throws {
    // 0 and 1 are both above 2 and 3, and neither is above the other.
    let graph = try Graph.simple(4, [(0, 2), (0, 3), (1, 2), (1, 3)], directed: true)
    // The pairs 0–1 and 2–3 have none: 1 − 2/3.
    #expect(isClose(graph.krackhardtHierarchy().leastUpperBoundedness, 1 / 3.0))
  }

  @Test(arguments: RandomNetwork.all) func agreesWithTheDefinitions(_ network: RandomNetwork) throws
  {
    let ways = RandomNetwork.distances(network.arcs())
    let ties = RandomNetwork.distances(network.ties())
    var (pairs, connected, tied, oneWay, violations, most) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    var others = 0.0
    for a in network.nodes {
      for b in 0..<a {
        pairs += 1
        guard ties[a][b] != nil else { continue }
        connected += 1
        if ways[a][b] != nil || ways[b][a] != nil { tied += 1 }
        if (ways[a][b] == nil) != (ways[b][a] == nil) { oneWay += 1 }
        let bounds = network.nodes.filter { ways[$0][a] != nil && ways[$0][b] != nil }
        let least = bounds.filter { bound in bounds.allSatisfy { ways[$0][bound] != nil } }
        if least.isEmpty { violations += 1 }
        let greatest = bounds.filter { bound in bounds.allSatisfy { ways[bound][$0] != nil } }
        if greatest.isEmpty { others += 1 }
      }
    }
    var (edges, needed, possible) = (0.0, 0.0, 0.0)
    for root in network.nodes where (0..<root).allSatisfy({ ties[root][$0] == nil }) {
      let size = Double(ties[root].count { $0 != nil })
      needed += size - 1
      possible += (size - 1) * (size - 1)
      most += (size - 1) * (size - 2) / 2
    }
    let arcs = network.arcs()
    for a in network.nodes {
      edges += Double(network.nodes.count { $0 != a && arcs[a][$0] > 0 })
    }
    let expected = [
      connected / pairs, tied == 0 ? 1 : oneWay / tied,
      possible == 0 ? 1 : 1 - (edges - needed) / possible,
      most == 0 ? 1 : 1 - violations / most,
    ]
    #expect(areClose(Self.values(try network.graph), expected))
    let greatest = try network.graph.krackhardtHierarchy(bounds: .greatest).leastUpperBoundedness
    #expect(isClose(greatest, most == 0 ? 1 : 1 - others / most))
  }
}
