/// How many triples of nodes there are of each of the sixteen kinds, by the names of Holland and
/// Leinhardt: mutual, asymmetric and null pairs, and how they lie.
public struct TriadCensus: Hashable, Sendable {
  public enum Kind: String, CaseIterable, Sendable {
    case t003 = "003"
    case t012 = "012"
    case t102 = "102"
    case t021D = "021D"
    case t021U = "021U"
    case t021C = "021C"
    case t111D = "111D"
    case t111U = "111U"
    case t030T = "030T"
    case t030C = "030C"
    case t201 = "201"
    case t120D = "120D"
    case t120U = "120U"
    case t120C = "120C"
    case t210 = "210"
    case t300 = "300"
  }

  private let counts: [Int]

  init(_ counts: [Int]) { self.counts = counts }

  public subscript(kind: Kind) -> Int { counts[Kind.allCases.firstIndex(of: kind) ?? 0] }
}

extension Graph {
  /// The triad census. An undirected tie is mutual; self-loops and parallel edges do not count.
  ///
  /// - Precondition: there are at most 2,000,000 nodes, so that the triples can be counted.
  /// - Complexity: O(Σ over tied pairs of their degrees, × log degree) time, O(n + m) space: triples
  ///   without ties are counted, not visited.
  ///
  /// Davis & Leinhardt (1972); Batagelj & Mrvar (2001), doi:10.1016/S0378-8733(01)00035-1.
  ///
  /// Example, with the `chain` of ``Graph``:
  ///
  ///     let census = chain.triadCensus()
  ///     #expect(census[.t021C] == 2 && census[.t012] == 2)
  public func triadCensus() -> TriadCensus {
    precondition(nodeCount <= 2_000_000, "A graph of that size has too many triples to count")
    let neighbours = undirected.out
    var counts = [Int](repeating: 0, count: TriadCensus.Kind.allCases.count)
    // 0 to 3: whether the first points to the second, and the second to the first.
    func tie(_ a: Int, _ b: Int) -> Int { (out.leads(a, b) ? 1 : 0) + (into.leads(a, b) ? 2 : 0) }
    for first in 0..<nodeCount {
      for arc in neighbours.range(first) {
        let second = Int(neighbours.ends[arc])
        guard first < second else { continue }
        let third = Set(neighbours.neighbours(of: first))
          .union(neighbours.neighbours(of: second)).subtracting([first, second])
        // Triples of which the third has no tie with either.
        counts[tie(first, second) == 3 ? 2 : 1] += nodeCount - third.count - 2
        for third in third {
          // Each triple at its least pair of tied nodes.
          let isFirst =
            second < third
            || (first < third && third < second && !neighbours.leads(first, third))
          guard isFirst else { continue }
          let code =
            tie(first, second) + 4 * tie(first, third) + 16 * tie(second, third)
          counts[Self.kinds[code]] += 1
        }
      }
    }
    let all = nodeCount * (nodeCount - 1) * (nodeCount - 2) / 6
    counts[0] = all - counts.dropFirst().reduce(0, +)
    return TriadCensus(counts)
  }

  /// The kind of each of the 64 ways in which three nodes can be tied.
  private static let kinds: [Int] = (0..<64).map { code in
    let ties = [code & 3, code >> 2 & 3, code >> 4]
    let mutual = ties.count { $0 == 3 }
    let asymmetric = ties.count { $0 == 1 || $0 == 2 }
    // Arrows of the asymmetric ties only, out of and into each node.
    let pairs = [(0, 1), (0, 2), (1, 2)]
    var (leaving, entering) = ([0, 0, 0], [0, 0, 0])
    for (tie, pair) in zip(ties, pairs) where tie == 1 || tie == 2 {
      leaving[tie == 1 ? pair.0 : pair.1] += 1
      entering[tie == 1 ? pair.1 : pair.0] += 1
    }
    let kind: TriadCensus.Kind =
      switch (mutual, asymmetric) {
      case (0, 0): .t003
      case (0, 1): .t012
      case (1, 0): .t102
      case (0, 2): leaving.contains(2) ? .t021D : entering.contains(2) ? .t021U : .t021C
      case (1, 1):
        // D: the arrow comes into the mutual pair; its sender is the third node.
        entering.indices.contains { node in
          entering[node] == 1
            && zip(ties, pairs).contains { $0 == 3 && ($1.0 == node || $1.1 == node) }
        } ? .t111D : .t111U
      case (0, 3): leaving.contains(2) ? .t030T : .t030C
      case (2, 0): .t201
      case (1, 2): leaving.contains(2) ? .t120D : entering.contains(2) ? .t120U : .t120C
      case (2, 1): .t210
      default: .t300
      }
    return TriadCensus.Kind.allCases.firstIndex(of: kind) ?? 0
  }
}
