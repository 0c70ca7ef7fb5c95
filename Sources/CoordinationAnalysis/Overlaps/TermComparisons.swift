import Foundation
import GraphAlgorithms

/// How alike two sets of terms are.
struct TermSimilarity {
  /// Weighted Jaccard over the terms and all that they fall under; `nil` where either is not known.
  let similarity: Double?
  /// The share of the smaller set that lies in the other one.
  let contained: Double?
  /// Whether both name the same term.
  let shareATerm: Bool
}

/// Compares what bodies are charged with, in one vocabulary. Few sets of terms are different, so that each
/// two are compared once.
struct TermComparisons {
  private let sets: [TermSet]
  private let numbers: [Int32]
  private let weights: [String: Double]
  /// A bit for each term of a body, several terms to a bit: without a common bit there is no common term.
  let bits: [UInt64]
  private var known: [UInt64: TermSimilarity] = [:]

  init(_ all: [TermSet]) {
    var numbers: [TermSet: Int32] = [:]
    var distinct: [TermSet] = []
    self.numbers = all.map { set in
      if let number = numbers[set] { return number }
      numbers[set] = Int32(distinct.count)
      distinct.append(set)
      return Int32(distinct.count - 1)
    }
    sets = distinct

    // A term that every body has says little: inverse document frequency among the bodies of which any
    // term is known, smoothed so that it still says something (Spärck Jones 1972,
    // doi:10.1108/eb026526).
    var count: [String: Int] = [:]
    for set in all { for term in set.withBroader { count[term, default: 0] += 1 } }
    let described = Double(all.count { $0.named != nil })
    weights = count.mapValues { log(1 + described / Double($0)) }

    let places = Dictionary(uniqueKeysWithValues: zip(count.keys.sorted(), 0...))
    let bitsOfSets = distinct.map { set in
      set.withBroader.reduce(UInt64(0)) { $0 | 1 << UInt64((places[$1] ?? 0) % 64) }
    }
    bits = self.numbers.map { bitsOfSets[Int($0)] }
  }

  func isKnown(_ body: Int) -> Bool { sets[Int(numbers[body])].named != nil }

  /// O(1) for sets that were compared before.
  mutating func compare(_ a: Int, _ b: Int) -> TermSimilarity {
    let key = UInt64(numbers[a]) << 32 | UInt64(numbers[b])
    if let found = known[key] { return found }
    let (first, second) = (sets[Int(numbers[a])], sets[Int(numbers[b])])
    let result: TermSimilarity
    if let named = first.named, let others = second.named {
      result = TermSimilarity(
        similarity: weightedJaccard(first.withBroader, second.withBroader) { weights[$0] ?? 1 },
        // A term lies in the other set when that names it or something that falls under it, or that it
        // falls under: "nutrition" and a sector below it are one field.
        contained: SetComparison(first.withBroader, second.withBroader).overlapCoefficient,
        shareATerm: !named.isDisjoint(with: others))
    } else {
      result = TermSimilarity(similarity: nil, contained: nil, shareATerm: false)
    }
    known[key] = result
    return result
  }
}
