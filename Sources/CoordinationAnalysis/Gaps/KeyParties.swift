import Foundation
import GraphAlgorithms
import StakeholderModel

/// The fewest parties without whom few of the others still reach each other, in the largest part of a network
/// that hangs together.
///
/// What is left is the share of pairs of the other parties between which a way is left, 1 less the fragmentation
/// of Borgatti (2006), doi:10.1007/s10588-006-7084-x; instruments join parties and make no pairs. None of the few
/// is a row that stands for several, or is joined to one other only, and so holds nothing together. Of equally
/// small sets that which leaves the fewest pairs counts, of these the first of the map. In small networks all
/// sets are tried. In a larger one (from two parties some 1,000 rows, from three some 200) those are taken one by
/// one whose loss separates the most: that may miss a smaller or any set, where two hold the same ends together.
struct KeyParties {
  /// In the order of the map; empty where no such set was found.
  let few: [String]
  /// What the others fall into, the largest first, each in the order of the map.
  let parts: [[String]]
  let percentLeft: Int
  /// Whether there is no smaller such set, and none where none was found.
  let isExact: Bool

  /// How many steps all sets of a size may take.
  private static let mostSteps = 2_000_000

  /// O(n + m) for each party taken, and at most ``mostSteps`` for each size of which all sets are tried.
  init(_ network: WorkingNetwork, atMost most: Int, leaving least: Double) {
    let whole = network.largestWhole
    let search = Search(network, whole)
    var (chosen, isExact): ([Int], Bool) = ([], true)
    var size = 1
    while size <= most, size + 1 < whole.count {
      let groups = search.groups(of: size - 1, atMost: Self.mostSteps)
      isExact = isExact && groups != nil
      guard let best = search.best(groups ?? [chosen]) else { break }
      chosen = best.nodes
      let others = whole.count - size
      let all = others * (others - 1) / 2
      if Decimal(best.pairs) < Decimal(norm: least) * Decimal(all) {
        few = chosen.sorted().map { network.ids[$0] }
        parts = network.parts(of: whole, without: Set(chosen))
        percentLeft = best.pairs * 100 / all
        self.isExact = isExact
        return
      }
      size += 1
    }
    (few, parts, percentLeft, self.isExact) = ([], [], 100, isExact)
  }
}

private struct Search {
  private let candidates: [Int]
  private let left: PairsLeft
  /// What one look at the graph takes.
  private let steps: Int

  init(_ network: WorkingNetwork, _ whole: [Int]) {
    candidates = whole.filter { node in
      network.index.stakeholder(network.ids[node])?.isCollective == false
        && network.neighbours(of: node).count > 1
    }
    var isCounted = [Bool](repeating: false, count: network.ids.count)
    for node in whole { isCounted[node] = true }
    left = PairsLeft(network.graph, counting: isCounted)
    steps = network.graph.nodeCount + 2 * network.graph.edgeCount
  }

  /// All sets of a size; `nil` where looking at each takes too long.
  func groups(of size: Int, atMost limit: Int) -> [[Int]]? {
    var groups: [[Int]] = [[]]
    for _ in 0..<size {
      groups = groups.flatMap { group in
        candidates.filter { $0 > group.last ?? -1 }.map { group + [$0] }
      }
      guard groups.count * steps <= limit else { return nil }
    }
    return groups
  }

  /// The set of one of some groups and one more that leaves the fewest pairs.
  func best(_ groups: [[Int]]) -> (nodes: [Int], pairs: Int)? {
    var best: (nodes: [Int], pairs: Int)?
    for group in groups {
      let pairs = left.withoutOneMore(than: group)
      for node in candidates where !group.contains(node) && pairs[node] < best?.pairs ?? .max {
        best = (group + [node], pairs[node])
      }
    }
    return best
  }
}

extension WorkingNetwork {
  /// What some parties that hang together fall into without a few of them.
  fileprivate func parts(of whole: [Int], without few: Set<Int>) -> [[String]] {
    let isParty = Set(whole)
    var (seen, parts) = (few, [[Int]]())
    for start in whole where seen.insert(start).inserted {
      var (part, next) = ([start], 0)
      while next < part.count {
        part += graph.successors(of: part[next]).filter { seen.insert($0).inserted }
        next += 1
      }
      parts.append(part.filter(isParty.contains).sorted())
    }
    return parts.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }.map { $0.map { ids[$0] } }
  }
}
