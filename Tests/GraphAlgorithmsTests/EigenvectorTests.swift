import Foundation
import GraphAlgorithms
import Testing

@Suite struct EigenvectorTests {
  /// Complete and cycle: even. Star: 1/√2 in the middle, 1/√2(n−1) outside. Complete bipartite:
  /// 1/√2r for one of r. Path: √(2/(n+1)) sin(π(i+1)/(n+1)).
  @Test(arguments: 3...8) func ofKnownGraphs(_ n: Int) throws {
    let even = 1 / Double(n).squareRoot()
    for graph in [
      FamousGraph.complete(n), FamousGraph.cycle(n), FamousGraph.cycle(n, isDirected: true),
    ] {
      #expect(try graph.eigenvectorCentrality().allSatisfy { isClose($0, even) })
    }
    let star = try FamousGraph.star(n).eigenvectorCentrality()
    #expect(isClose(star[0], 0.5.squareRoot()))
    #expect(isClose(star[1], 1 / Double(2 * (n - 1)).squareRoot()))
    let bipartite = try FamousGraph.completeBipartite(2, n).eigenvectorCentrality()
    #expect(isClose(bipartite[0], 0.5) && isClose(bipartite[2], 1 / Double(2 * n).squareRoot()))
    let path = try FamousGraph.path(n).eigenvectorCentrality()
    for (index, value) in path.enumerated() {
      let angle = Double.pi * Double(index + 1) / Double(n + 1)
      #expect(isClose(value, (2 / Double(n + 1)).squareRoot() * sin(angle)))
    }
  }

  /// The second eigenvalue is so near to the first that the plain iteration takes n² rounds.
  @Test(arguments: [100, 110, 400, 1000]) func ofLongPaths(_ n: Int) throws {
    let values = try FamousGraph.path(n).eigenvectorCentrality()
    for (index, value) in values.enumerated() {
      let exact = (2 / Double(n + 1)).squareRoot() * sin(.pi * Double(index + 1) / Double(n + 1))
      #expect(isClose(value, exact), "\(n) \(index)")
    }
    let edges = (1..<n).map { Graph.Edge($0 - 1, $0, weight: 7e100) }
    let heavy = try Graph(nodeCount: n, edges: edges, isDirected: false, weighted: true)
    let weighted = try heavy.eigenvectorCentrality(weighted: true)
    #expect(zip(values, weighted).allSatisfy { isClose($0, $1) })
  }

  /// Two long paths of one length share, a shorter one beside them has nothing.
  @Test func ofLongPathsSideBySide() throws {
    let lengths = [120, 120, 60]
    var (edges, first) = ([(Int, Int)](), 0)
    for length in lengths {
      edges += (1..<length).map { (first + $0 - 1, first + $0) }
      first += length
    }
    let values = try FamousGraph.graph(first, edges).eigenvectorCentrality()
    for index in 0..<120 {
      let exact = (1 / 121.0).squareRoot() * sin(.pi * Double(index + 1) / 121)
      #expect(isClose(values[index], exact) && isClose(values[120 + index], exact))
    }
    #expect(values[240...].allSatisfy { $0 < 1e-9 })
  }

  @Test(arguments: RandomGraph.undirected, [false, true])
  func isAnEigenvectorOfLengthOne(_ random: RandomGraph, _ weighted: Bool) throws {
    let graph = random.graph
    let values = try graph.eigenvectorCentrality(weighted: weighted)
    #expect(isClose(values.reduce(0) { $0 + $1 * $1 }, 1) && values.allSatisfy { $0 >= 0 })
    let sums = graph.plainSums(of: values, weighted: weighted)
    let eigenvalue = zip(values, sums).reduce(0) { $0 + $1.0 * $1.1 }
    #expect(zip(values, sums).allSatisfy { isClose($0 * eigenvalue, $1, 1e-7) })
    try random.checkRelabelling(1e-7) { try $0.eigenvectorCentrality(weighted: weighted) }
  }

  /// Without a unit of its own the iteration would not move, or would swing between two sides.
  @Test(arguments: [1e-200, 1e-9, 1, 1e6, 1e200]) func unitsDoNotMatter(_ unit: Double) throws {
    let star = (1..<5).map { Graph.Edge(0, $0, weight: unit * Double($0)) }
    let graph = try Graph(nodeCount: 5, edges: star, isDirected: false, weighted: true)
    let values = try graph.eigenvectorCentrality(weighted: true)
    #expect(isClose(values[0], 0.5.squareRoot()))
    for node in 1..<5 { #expect(isClose(values[node], Double(node) / 60.0.squareRoot())) }
  }

  @Test func largestPartHasAll() throws {
    // A triangle, λ = 2, beside an edge, λ = 1, and an isolate.
    let values = try FamousGraph.graph(6, [(0, 1), (1, 2), (2, 0), (3, 4)]).eigenvectorCentrality()
    let third = 1 / 3.0.squareRoot()
    #expect(zip(values, [third, third, third, 0, 0, 0]).allSatisfy { isClose($0, $1) })
    // Two alike share.
    let alike = try FamousGraph.graph(4, [(0, 1), (2, 3)]).eigenvectorCentrality()
    #expect(alike.allSatisfy { isClose($0, 0.5) })
  }

  @Test func ofFewNodesAndNoEdges() throws {
    #expect(try FamousGraph.empty.eigenvectorCentrality() == [])
    #expect(try FamousGraph.one.eigenvectorCentrality() == [1])
    #expect(try FamousGraph.graph(4, []).eigenvectorCentrality() == [0.5, 0.5, 0.5, 0.5])
    let weightless = try Graph(
      nodeCount: 4, edges: [Graph.Edge(0, 1, weight: 0)], isDirected: false, weighted: true)
    #expect(try weightless.eigenvectorCentrality(weighted: true) == [0.5, 0.5, 0.5, 0.5])
  }

  @Test func doesNotSettleWithoutCircles() {
    let settling = Settling(rounds: 200)
    #expect(throws: GraphError.notConverged(rounds: 200)) {
      try FamousGraph.path(3, isDirected: true).eigenvectorCentrality(settling: settling)
    }
    #expect(throws: GraphError.notConverged(rounds: 200)) {
      // One pair leads to another with the same eigenvalue.
      try FamousGraph.graph(4, [(0, 1), (1, 0), (1, 2), (2, 3), (3, 2)], isDirected: true)
        .eigenvectorCentrality(settling: settling)
    }
  }

  @Test func negativeWeightsMatterWhereWeightsDo() throws {
    let graph = try Graph(
      nodeCount: 2, edges: [Graph.Edge(0, 1, weight: -1)], isDirected: false, weighted: true)
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try graph.eigenvectorCentrality(weighted: true)
    }
    #expect(throws: GraphError.negativeWeight(edge: 0)) {
      try graph.katzCentrality(weighted: true)
    }
    #expect(try graph.eigenvectorCentrality().allSatisfy { isClose($0, 0.5.squareRoot()) })
  }

  /// Of d edges a node: β / (1 − αd). Star: β(1 + α(n−1)) / (1 − α²(n−1)) in the middle, β + α times
  /// that outside. Directed path: β(1 + α + … + αⁱ).
  @Test(arguments: 3...8) func katzOfKnownGraphs(_ n: Int) throws {
    let cycle = try FamousGraph.cycle(n).katzCentrality(alpha: 0.2, beta: 3, scaled: false)
    #expect(cycle.allSatisfy { isClose($0, 5) })
    let star = try FamousGraph.star(n).katzCentrality(scaled: false)
    let middle = (1 + 0.1 * Double(n - 1)) / (1 - 0.01 * Double(n - 1))
    #expect(isClose(star[0], middle) && isClose(star[n - 1], 1 + 0.1 * middle))
    let path = try FamousGraph.path(n, isDirected: true).katzCentrality(alpha: 2, scaled: false)
    #expect(path == (1...n).map { Double(1 << $0 - 1) })
  }

  @Test(arguments: RandomGraph.all, [false, true])
  func katzSolvesItsEquation(_ random: RandomGraph, _ weighted: Bool) throws {
    let values = try random.graph.katzCentrality(
      alpha: 0.05, beta: 2, weighted: weighted, scaled: false)
    let sums = random.graph.plainSums(of: values, weighted: weighted)
    #expect(zip(values, sums).allSatisfy { isClose($0, 2 + 0.05 * $1) })
    let scaled = try random.graph.katzCentrality(alpha: 0.05, beta: 7, weighted: weighted)
    #expect(isClose(scaled.reduce(0) { $0 + $1 * $1 }, 1))
    #expect(zip(values, scaled).allSatisfy { isClose($0 / values[0], $1 / scaled[0]) })
    try random.checkRelabelling { try $0.katzCentrality(alpha: 0.05, weighted: weighted) }
  }

  /// The largest eigenvalue of a triangle is 2.
  @Test func katzSettlesBelowTheReciprocalOfTheEigenvalue() throws {
    let graph = FamousGraph.complete(3)
    #expect(try graph.katzCentrality(alpha: 0.49).allSatisfy { isClose($0, 1 / 3.0.squareRoot()) })
    for alpha in [0.5, 0.51, 3, .nan, .infinity] {
      #expect(throws: GraphError.notConverged(rounds: 10_000)) {
        try graph.katzCentrality(alpha: alpha)
      }
    }
    #expect(
      try graph.katzCentrality(alpha: -0.25, scaled: false).allSatisfy { isClose($0, 2 / 3.0) })
    #expect(try graph.katzCentrality(beta: 0) == [0, 0, 0])
    #expect(try FamousGraph.empty.katzCentrality() == [])
    #expect(try FamousGraph.graph(2, []).katzCentrality(beta: 4, scaled: false) == [4, 4])
  }
}

extension Graph {
  /// For each node the sum over its edges in of weight times the value at their start.
  func plainSums(of values: [Double], weighted: Bool) -> [Double] {
    var sums = [Double](repeating: 0, count: nodeCount)
    for edge in edges {
      let weight = weighted ? edge.weight : 1
      sums[edge.target] += weight * values[edge.source]
      if !isDirected && edge.source != edge.target {
        sums[edge.source] += weight * values[edge.target]
      }
    }
    return sums
  }
}
