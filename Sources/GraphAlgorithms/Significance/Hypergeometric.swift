import Foundation

/// The hypergeometric distribution: how many of `marked` elements are among `drawn` taken without
/// replacement out of `population`.
///
/// For two bodies that seat `marked` and `drawn` of `population` parties it says how many they would
/// share if the seats had been dealt by chance.
public struct Hypergeometric: Hashable, Sendable {
  public let population: Int
  public let marked: Int
  public let drawn: Int

  /// - Precondition: `0 ≤ marked, drawn ≤ population`.
  public init(population: Int, marked: Int, drawn: Int) {
    precondition(
      marked >= 0 && drawn >= 0 && max(marked, drawn) <= population,
      "Neither the marked nor the drawn elements can be more than the population")
    self.population = population
    self.marked = marked
    self.drawn = drawn
  }

  /// The values that can occur.
  public var support: ClosedRange<Int> {
    max(0, marked + drawn - population)...min(marked, drawn)
  }

  /// P(X = k); 0 outside the support. O(1), relative error about 1e-13 × log(population).
  public func probability(of k: Int) -> Double {
    guard support.contains(k) else { return 0 }
    return exp(
      Self.logChoose(marked, k) + Self.logChoose(population - marked, drawn - k)
        - Self.logChoose(population, drawn))
  }

  /// P(X ≥ k): 1 below the support, 0 above it. O(size of the support) in time, O(1) in space.
  public func upperTail(from k: Int) -> Double {
    if k <= support.lowerBound { return 1 }
    if k > support.upperBound { return 0 }
    // Beginning with the rarest value adds small numbers first.
    let tail = stride(from: support.upperBound, through: k, by: -1)
      .reduce(0) { $0 + probability(of: $1) }
    return min(1, tail)
  }

  /// The smallest upper tail that these sizes allow: P(X = the most that can be shared). A test at
  /// level α can never reject where this exceeds α.
  public var smallestUpperTail: Double { upperTail(from: support.upperBound) }

  private static func logChoose(_ n: Int, _ k: Int) -> Double {
    lgamma(Double(n) + 1) - lgamma(Double(k) + 1) - lgamma(Double(n - k) + 1)
  }
}
