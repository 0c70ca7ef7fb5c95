import GraphAlgorithms
import Testing

extension DocumentedExamplesTests {
  @Test func edgesLeadToSuccessors() {
    #expect(chain.successors(of: 1) == [2])
  }

  @Test func edgesComeFromPredecessors() {
    #expect(chain.predecessors(of: 1) == [0])
  }

  @Test func edgesKeepTheirOrder() {
    #expect(chain.edges == [.init(0, 1), .init(1, 2), .init(2, 3)])
  }

  @Test func parallelEdgesAreMerged() throws {
    let edges: [Graph.Edge] = [.init(0, 1, weight: 2), .init(1, 0, weight: 3)]
    let pair = try Graph(nodeCount: 2, edges: edges, isDirected: false, weighted: true)
    #expect(pair.edges == [.init(0, 1, weight: 5)])
  }

  @Test func aReversedChainLeadsBack() {
    #expect(chain.reversed.successors(of: 1) == [0])
  }

  @Test func aStarIsSimple() {
    #expect(star.isSimple)
  }

  @Test func anUndirectedChainLeadsBothWays() {
    #expect(chain.undirected.successors(of: 1) == [0, 2])
  }

  @Test func nodesAreNumberedAnewWithoutTheFirst() {
    #expect(chain.without([0]).edges == [.init(0, 1), .init(1, 2)])
  }

  @Test func aStrongTieBecomesAShortOne() throws {
    let ties = [Graph.Edge(0, 1, weight: 4)]
    let pair = try Graph(nodeCount: 2, edges: ties, isDirected: false, weighted: true)
    #expect(try pair.withReciprocalWeights().edges[0].weight == 0.25)
  }

  @Test func smallTasksComeOutInTheirOrder() {
    #expect(Threads.count(2).map(3) { $0 * $0 } == [0, 1, 4])
  }
}
