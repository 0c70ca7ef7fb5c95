import TestSupport
import Testing

@testable import GraphAlgorithms

@Suite struct ShortestPathsTests {
  private func paths(_ graph: Graph, _ length: PathLength) throws -> ShortestPaths {
    let lengths = try graph.lengths(length, of: graph.out)
    return ShortestPaths(lengths ?? graph.out, isWeighted: lengths != nil)
  }

  @Test(arguments: RandomGraph.all, PathLength.all)
  func nodesAreReachedNearestFirst(_ random: RandomGraph, _ length: PathLength) throws {
    var paths = try paths(random.graph, length)
    let all = AllShortestPaths(random.graph, length)
    // The same one for all sources: what it knew of the last is forgotten.
    for source in 0..<random.graph.nodeCount {
      paths.find(from: source)
      #expect(paths.order.first == Int32(source))
      let distances = paths.order.map { paths.distances[Int($0)] }
      #expect(distances == distances.sorted())
      #expect(paths.largestDistance == distances.last)
      #expect(isClose(paths.totalDistance, distances.reduce(0, +)))
      for node in 0..<random.graph.nodeCount {
        #expect(isClose(paths.distances[node], all.distance(source, node)))
        let place = paths.order.firstIndex(of: Int32(node)) ?? -1
        #expect(Int(paths.places[node]) == place)
      }
    }
  }

  @Test(arguments: RandomGraph.all, PathLength.all)
  func tightArcsAreThoseOfShortestPaths(_ random: RandomGraph, _ length: PathLength) throws {
    var paths = try paths(random.graph, length)
    let all = AllShortestPaths(random.graph, length)
    for source in 0..<random.graph.nodeCount {
      paths.find(from: source)
      var expected = Set<[Int]>()
      for path in all.paths[source].joined() {
        for (index, edge) in path.edges.enumerated() { expected.insert([path.nodes[index], edge]) }
      }
      var tight = Set<[Int]>()
      for node in paths.order.map(Int.init) {
        for arc in paths.rows.range(node) where paths.isTight(node, arc) {
          tight.insert([node, Int(paths.rows.edges[arc])])
        }
      }
      #expect(tight == expected)
    }
  }

  @Test func lengthsThatOutgrowAllNumbersLeadNowhere() throws {
    let edges = (0..<2).map { Graph.Edge($0, $0 + 1, weight: 1e308) }
    let graph = try Graph(nodeCount: 3, edges: edges, isDirected: false, weighted: true)
    #expect(try graph.distances(from: 0, length: .weightsAsDistances) == [0, 1e308, .infinity])
  }

  @Test(arguments: UInt64(1)...8) func heapGivesTheNearestFirst(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var heap = DistanceHeap()
    let entries = (0..<Int32(60)).map { (Double(Int.random(in: 0..<9, using: &generator)), $0) }
    for (distance, node) in entries.shuffled(using: &generator) { heap.push(distance, node) }
    var popped: [(Double, Int32)] = []
    while let entry = heap.pop() { popped.append(entry) }
    #expect(popped.count == entries.count && heap.pop() == nil)
    #expect(zip(popped, entries.sorted { $0 < $1 }).allSatisfy { $0 == $1 })
  }
}
