extension Graph {
  /// Whether ties keep to their groups: (E − I) / (E + I), with E edges between groups and I within
  /// them; −1 where all keep within, 1 where none does; not a number without edges.
  ///
  /// Every edge counts once, parallel ones too; loops as within. O(n + m). Krackhardt & Stern (1988),
  /// doi:10.2307/2786835.
  /// - Precondition: each node has a group, as for all measures of groups.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let sides = Partition([0, 0, 0, 1, 1, 1])
  ///     #expect(abs(twoTriangles.externalInternalIndex(sides) + 0.7143) < 1e-4)
  public func externalInternalIndex(_ partition: Partition) -> Double {
    expectGroups(partition)
    var (external, all) = (0, 0)
    for edge in edges {
      all += 1
      if partition[edge.source] != partition[edge.target] { external += 1 }
    }
    return all == 0 ? .nan : Double(2 * external - all) / Double(all)
  }

  /// The same of each node over its neighbours in either direction, itself left out and each other once;
  /// not a number without any. O(n + m).
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     #expect(chain.externalInternalIndices(Partition([0, 0, 1, 1])) == [-1, 0, 0, -1])
  public func externalInternalIndices(_ partition: Partition) -> [Double] {
    expectGroups(partition)
    let rows = undirected.out
    return (0..<nodeCount).map { node in
      let all = rows.degree(node)
      let external = rows.range(node).count { partition[Int(rows.ends[$0])] != partition[node] }
      return all == 0 ? .nan : Double(2 * external - all) / Double(all)
    }
  }

  /// Whether nodes tie to their like: 1 where all edges keep within groups, 0 where they fall as chance
  /// would have it, below 0 where they avoid their own; not a number where all nodes with edges are in
  /// one group, or there are no edges.
  ///
  /// Direction counts; an undirected edge is one each way, a loop too, so that it counts twice (NetworkX
  /// counts it once). Parallel edges count each, weights do not. O(n + m).
  /// Newman (2003), doi:10.1103/PhysRevE.67.026126.
  ///
  /// Example, with the `twoTriangles` of ``Graph``:
  ///
  ///     let sides = Partition([0, 0, 0, 1, 1, 1])
  ///     #expect(abs(twoTriangles.assortativity(sides) - 0.7143) < 1e-4)
  public func assortativity(_ partition: Partition) -> Double {
    expectGroups(partition)
    var (same, total) = (0.0, 0.0)
    var (from, to) = (
      [Double](repeating: 0, count: partition.count), [Double](repeating: 0, count: partition.count)
    )
    forEachWay { source, target in
      total += 1
      from[partition[source]] += 1
      to[partition[target]] += 1
      if partition[source] == partition[target] { same += 1 }
    }
    guard total > 0 else { return .nan }
    let chance = zip(from, to).reduce(0) { $0 + $1.0 * $1.1 } / (total * total)
    return chance == 1 ? .nan : (same / total - chance) / (1 - chance)
  }

  /// The correlation of the degrees at the two ends of the edges: of a directed graph, out-degrees at the
  /// source and in-degrees at the target. Not a number where either does not vary. Loops and parallel edges
  /// as with ``assortativity(_:)``.
  ///
  /// O(n + m). Newman (2002), doi:10.1103/PhysRevLett.89.208701.
  ///
  /// Example, with the `star` of ``Graph``:
  ///
  ///     #expect(star.degreeAssortativity() == -1)
  public func degreeAssortativity() -> Double {
    let (sources, targets) = (degrees(.outgoing), degrees(.incoming))
    var (count, x, y, xx, yy, xy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    forEachWay { source, target in
      let (a, b) = (Double(sources[source]), Double(targets[target]))
      count += 1
      x += a
      y += b
      xx += a * a
      yy += b * b
      xy += a * b
    }
    let (spreadX, spreadY) = (count * xx - x * x, count * yy - y * y)
    guard spreadX > 0, spreadY > 0 else { return .nan }
    return (count * xy - x * y) / (spreadX.squareRoot() * spreadY.squareRoot())
  }

  /// Every edge in its direction, an undirected one in both; an undirected loop, which has both ends at
  /// one node, twice.
  private func forEachWay(_ body: (Int, Int) -> Void) {
    out.forEachArc { source, target, _, _ in
      body(source, target)
      if !isDirected && source == target { body(source, target) }
    }
  }
}
