import GraphAlgorithms
import TestSupport
import Testing

@Suite struct BrokerageTests {
  @Test func everyPartHasItsName() throws {
    let path = try Graph.simple(3, [(0, 1), (1, 2)], directed: true)
    for (groups, role) in [
      ([0, 0, 0], BrokerageRole.coordinator), ([0, 1, 0], .itinerant),
      ([0, 0, 1], .representative),
      ([0, 1, 1], .gatekeeper), ([0, 1, 2], .liaison),
    ] {
      let counts = path.brokerage(Partition(groups)).counts
      #expect(counts[1].dropLast() == BrokerageRole.allCases.map { $0 == role ? 1 : 0 }[...])
      #expect(counts[1].last == 1)
    }
  }

  @Test(arguments: 0...1) func fewNodesBrokerNothing(_ n: Int) throws {
    let found = try Graph.empty(n).brokerage(Partition(0..<n))
    #expect(found.totalCounts == [0, 0, 0, 0, 0, 0])
    #expect(found.z.allSatisfy { $0.allSatisfy { $0.isNaN } })
  }

  @Test(arguments: RandomNetwork.all) func countsAgreeWithAllTriples(_ network: RandomNetwork)
    throws
  {
    let arcs = network.arcs()
    let groups = network.nodes.map { $0 % 3 }
    let found = try network.graph.brokerage(Partition(groups))
    #expect(
      found.counts == network.nodes.map { Self.counts(arcs.map { $0.map { $0 > 0 } }, $0, groups) })
  }

  static func counts(_ isTied: [[Bool]], _ broker: Int, _ groups: [Int]) -> [Int] {
    var counts = [0, 0, 0, 0, 0, 0]
    for a in groups.indices where a != broker && isTied[a][broker] {
      for b in groups.indices where b != broker && b != a && isTied[broker][b] && !isTied[a][b] {
        let (from, own, to) = (groups[a], groups[broker], groups[b])
        let role =
          from == own && own == to
          ? 0 : from == to ? 1 : from == own ? 2 : own == to ? 3 : 4
        counts[role] += 1
        counts[5] += 1
      }
    }
    return counts
  }

  /// All 4096 directed graphs of four nodes, each as likely as independent edges make it.
  @Test(arguments: [[0, 0, 1, 2], [0, 0, 0, 1], [0, 1, 0, 1], [0, 0, 0, 0]])
  func meansAndVariancesAreThoseOfAllGraphs(_ groups: [Int]) throws {
    let pairs = (0..<4).flatMap { a in (0..<4).filter { $0 != a }.map { (a, $0) } }
    let graph = try Graph.simple(4, Array(pairs[..<5]), directed: true)
    let density = 5 / 12.0
    var (means, squares) = ([[Double]](), [[Double]]())
    for _ in 0..<4 {
      means.append([0, 0, 0, 0, 0, 0])
      squares.append([0, 0, 0, 0, 0, 0])
    }
    for bits in 0..<(1 << 12) {
      var isTied = (0..<4).map { _ in [false, false, false, false] }
      var chance = 1.0
      for (place, pair) in pairs.enumerated() {
        isTied[pair.0][pair.1] = bits & (1 << place) != 0
        chance *= isTied[pair.0][pair.1] ? density : 1 - density
      }
      for broker in 0..<4 {
        for (role, count) in Self.counts(isTied, broker, groups).enumerated() {
          means[broker][role] += chance * Double(count)
          squares[broker][role] += chance * Double(count * count)
        }
      }
    }
    let found = graph.brokerage(Partition(groups))
    for broker in 0..<4 {
      #expect(areClose(found.expected[broker], means[broker]))
      let variances = zip(squares[broker], means[broker]).map { $0 - $1 * $1 }
      #expect(areClose(found.variance[broker], variances))
    }
  }
}
