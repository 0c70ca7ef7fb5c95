import GraphAlgorithms
import Testing

@Suite struct GraphErrorTests {
  @Test func saysWhatIsWrong() {
    for (error, text) in [
      (
        GraphError.nodeOutOfRange(edge: 3, node: 7, nodeCount: 5),
        "Edge 3 names node 7; there are the nodes 0 to 4."
      ),
      (.nodeOutOfRange(edge: 0, node: 0, nodeCount: 0), "Edge 0 names node 0; there are none."),
      (.tooLarge(nodes: 9, edges: 8), "9 nodes and 8 edges are more than a graph can hold."),
      (.weightNotFinite(edge: 1), "The weight of edge 1 is no finite number."),
      (.negativeWeight(edge: 1), "The weight of edge 1 is negative."),
      (.zeroLength(edge: 1), "The length of edge 1 is 0."),
      (.needsDirected(true), "This is defined for directed graphs only."),
      (.needsDirected(false), "This is defined for undirected graphs only."),
      (.parameter("Why."), "Why."),
      (.notConverged(rounds: 9), "The iteration had not settled after 9 rounds."),
    ] {
      #expect("\(error)" == text)
    }
  }
}
