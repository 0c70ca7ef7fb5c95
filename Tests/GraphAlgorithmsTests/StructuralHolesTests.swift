import Foundation
import GraphAlgorithms
import TestSupport
import Testing

@Suite struct StructuralHolesTests {
  @Test func theCentreOfAStarIsABroker() throws {
    // The centre: constraint 1/k, no contact redundant. A leaf: constraint 1, by one contact.
    let found = try Graph.starGraph(6).structuralHoles()
    #expect(areClose(found.constraint, [0.2, 1, 1, 1, 1, 1]))
    #expect(areClose(found.effectiveSize, [5, 1, 1, 1, 1, 1]))
    #expect(areClose(found.efficiency, [1, 1, 1, 1, 1, 1]))
    #expect(areClose(found.hierarchy, [0, 1, 1, 1, 1, 1]))
  }

  @Test func nobodyIsABrokerWhereAllAreTied() throws {
    // Kₙ: each of n−1 contacts has (1/(n−1) + (n−2)/(n−1)²)², and all but one are redundant.
    let found = try Graph.completeGraph(5).structuralHoles()
    let constraint = 4 * (1 / 4.0 + 3 / 16.0) * (1 / 4.0 + 3 / 16.0)
    #expect(areClose(found.constraint, [Double](repeating: constraint, count: 5)))
    #expect(areClose(found.effectiveSize, [1, 1, 1, 1, 1]))
    #expect(areClose(found.hierarchy, [0, 0, 0, 0, 0]))
  }

  @Test func whoHasNoContactsHasNoHoles() throws {
    let found = try Graph(nodeCount: 2, edges: [.init(0, 0)], isDirected: false).structuralHoles()
    for values in [found.constraint, found.effectiveSize, found.efficiency, found.hierarchy] {
      #expect(values.allSatisfy { $0.isNaN } && values.count == 2)
    }
    #expect(try Graph.empty(0).structuralHoles().constraint.isEmpty)
  }

  @Test func negativeWeightsAreRefusedAndThoseOfNoughtAreNoTies() throws {
    let graph = try Graph(
      nodeCount: 3, edges: [.init(0, 1, weight: 0), .init(1, 2, weight: 2)], isDirected: true,
      weighted: true)
    #expect(try graph.structuralHoles(weighted: true).constraint[0].isNaN)
    #expect(isClose(try graph.structuralHoles(weighted: true).constraint[1], 1))
    let negative = try Graph(
      nodeCount: 2, edges: [.init(0, 1, weight: -1)], isDirected: true, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try negative.structuralHoles(weighted: true)
    }
  }

  @Test(arguments: RandomNetwork.all, [false, true]) func agreesWithTheFormulas(
    _ network: RandomNetwork, _ weighted: Bool
  ) throws {
    let z = network.ties(weighted: weighted)
    let totals = z.map { $0.reduce(0, +) }
    func p(_ i: Int, _ j: Int) -> Double { totals[i] == 0 ? 0 : z[i][j] / totals[i] }
    func m(_ j: Int, _ q: Int) -> Double { z[j][q] == 0 ? 0 : z[j][q] / (z[j].max() ?? 1) }
    let found = try network.graph.structuralHoles(weighted: weighted)
    for i in network.nodes {
      let contacts = network.nodes.filter { z[i][$0] > 0 }
      guard !contacts.isEmpty else {
        #expect(found.constraint[i].isNaN)
        continue
      }
      let parts = contacts.map { j in
        let way = p(i, j) + network.nodes.reduce(0) { $0 + p(i, $1) * p($1, j) }
        return way * way
      }
      let size = contacts.reduce(0) { sum, j in
        sum + 1 - network.nodes.filter { $0 != i }.reduce(0) { $0 + p(i, $1) * m(j, $1) }
      }
      let mean = parts.reduce(0, +) / Double(parts.count)
      let disorder =
        parts.reduce(0) { $0 + $1 / mean * log($1 / mean) }
        / (Double(parts.count) * log(Double(parts.count)))
      #expect(isClose(found.constraint[i], parts.reduce(0, +)))
      #expect(isClose(found.effectiveSize[i], size))
      #expect(isClose(found.efficiency[i], size / Double(contacts.count)))
      #expect(isClose(found.hierarchy[i], parts.count == 1 ? 1 : disorder))
      #expect((0...1).contains(found.hierarchy[i]))
    }
  }
}
