import GraphAlgorithms
import TestSupport
import Testing

@Suite struct TriadCensusTests {
  /// One graph of each kind, as igraph's documentation of triad_census draws them: A, B and C are 0, 1
  /// and 2.
  static let examples: [(TriadCensus.Kind, [(Int, Int)])] = [
    (.t003, []), (.t012, [(0, 1)]), (.t102, [(0, 1), (1, 0)]), (.t021D, [(1, 0), (1, 2)]),
    (.t021U, [(0, 1), (2, 1)]), (.t021C, [(0, 1), (1, 2)]), (.t111D, [(0, 1), (1, 0), (2, 1)]),
    (.t111U, [(0, 1), (1, 0), (1, 2)]), (.t030T, [(0, 1), (2, 1), (0, 2)]),
    (.t030C, [(1, 0), (2, 1), (0, 2)]), (.t201, [(0, 1), (1, 0), (1, 2), (2, 1)]),
    (.t120D, [(1, 0), (1, 2), (0, 2), (2, 0)]), (.t120U, [(0, 1), (2, 1), (0, 2), (2, 0)]),
    (.t120C, [(0, 1), (1, 2), (0, 2), (2, 0)]), (.t210, [(0, 1), (1, 2), (2, 1), (0, 2), (2, 0)]),
    (.t300, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
  ]

  /// A number that two triads share only if they are the same but for the names of the nodes.
  static func form(_ isTied: (Int, Int) -> Bool) -> Int {
    [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]].map { names in
      [(0, 1), (1, 0), (0, 2), (2, 0), (1, 2), (2, 1)].reduce(0) {
        2 * $0 + (isTied(names[$1.0], names[$1.1]) ? 1 : 0)
      }
    }.min() ?? 0
  }

  @Test func everyKindHasItsExample() throws {
    #expect(Self.examples.map(\.0) == TriadCensus.Kind.allCases)
    for (kind, pairs) in Self.examples {
      let census = try Graph.simple(3, pairs, directed: true).triadCensus()
      #expect(TriadCensus.Kind.allCases.filter { census[$0] > 0 } == [kind])
      #expect(census[kind] == 1)
    }
  }

  @Test(arguments: 0...2) func fewerThanThreeNodesMakeNoTriad(_ n: Int) throws {
    let census = try Graph.empty(n, directed: true).triadCensus()
    #expect(TriadCensus.Kind.allCases.allSatisfy { census[$0] == 0 })
  }

  @Test func aLargeGraphHasMoreTriplesThan32BitsCount() throws {
    #expect(try Graph.empty(200_000).triadCensus()[.t003] == 1_333_313_333_400_000)
  }

  @Test(arguments: RandomNetwork.all) func agreesWithAllTriples(_ network: RandomNetwork) throws {
    let arcs = network.arcs()
    let forms = Self.examples.map { _, pairs in
      Self.form { a, b in pairs.contains { $0 == (a, b) } }
    }
    var counts = [Int](repeating: 0, count: 16)
    for triple in subsets(of: network.nodeCount) where triple.count == 3 {
      let form = Self.form { arcs[triple[$0]][triple[$1]] > 0 }
      counts[try #require(forms.firstIndex(of: form))] += 1
    }
    let census = try network.graph.triadCensus()
    #expect(TriadCensus.Kind.allCases.map { census[$0] } == counts)
  }
}
