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
  ///
  /// Example:
  ///
  ///     #expect(Hypergeometric(population: 3, marked: 2, drawn: 2).support == 1...2)
  public var support: ClosedRange<Int> {
    max(0, marked + drawn - population)...min(marked, drawn)
  }

  /// P(X = k); 0 outside the support. O(1), relative error below 1e-12 up to a population of 10⁶.
  ///
  /// As a quotient of three binomial probabilities by their saddle point: differences of log-gammas
  /// would lose a digit for every digit of the population. Loader (2000), "Fast and accurate
  /// computation of binomial probabilities".
  ///
  /// Example:
  ///
  ///     let deal = Hypergeometric(population: 4, marked: 2, drawn: 2)
  ///     #expect(abs(deal.probability(of: 1) - 0.6667) < 1e-4)
  public func probability(of k: Int) -> Double {
    guard support.contains(k) else { return 0 }
    if support.count == 1 { return 1 }
    let share = Double(drawn) / Double(population)
    let rest = Double(population - drawn) / Double(population)
    return Self.binomial(k, of: marked, share, rest)
      * Self.binomial(drawn - k, of: population - marked, share, rest)
      / Self.binomial(drawn, of: population, share, rest)
  }

  /// P(X ≥ k): 1 below the support, 0 above it. O(size of the support) in time, at most a few standard
  /// deviations of it; O(1) in space.
  ///
  /// Example:
  ///
  ///     let deal = Hypergeometric(population: 4, marked: 2, drawn: 2)
  ///     #expect(abs(deal.upperTail(from: 1) - 0.8333) < 1e-4)
  public func upperTail(from k: Int) -> Double {
    if k <= support.lowerBound { return 1 }
    if k > support.upperBound { return 0 }
    // From the likeliest value of the tail on, each is a simple multiple of its neighbour; further out they
    // vanish.
    let likeliest = min(
      max(k, (marked + 1) * (drawn + 1) / (population + 2)), support.upperBound)
    let peak = probability(of: likeliest)
    var tail = peak
    var next = peak
    for value in likeliest..<support.upperBound {
      next *= ratio(after: value)
      tail += next
      if next < tail * 1e-18 { break }
    }
    next = peak
    for value in (k..<likeliest).reversed() {
      next /= ratio(after: value)
      tail += next
      if next < tail * 1e-18 { break }
    }
    return min(1, tail)
  }

  /// P(X = k + 1) / P(X = k), for both in the support.
  private func ratio(after k: Int) -> Double {
    Double(marked - k) * Double(drawn - k)
      / (Double(k + 1) * Double(population - marked - drawn + k + 1))
  }

  /// The smallest upper tail that these sizes allow: P(X = the most that can be shared). A test at
  /// level α can never reject where this exceeds α.
  ///
  /// Example:
  ///
  ///     let deal = Hypergeometric(population: 4, marked: 2, drawn: 2)
  ///     #expect(abs(deal.smallestUpperTail - 0.1667) < 1e-4)
  public var smallestUpperTail: Double { upperTail(from: support.upperBound) }

  /// The probability of k successes in n trials with chance p = 1 − q, 0 < p < 1.
  private static func binomial(_ k: Int, of n: Int, _ p: Double, _ q: Double) -> Double {
    let (k, n) = (Double(k), Double(n))
    if k == 0 { return exp(n * (p < 0.5 ? log1p(-p) : log(q))) }
    if k == n { return exp(n * (q < 0.5 ? log1p(-q) : log(p))) }
    let exponent =
      stirlingError(n) - stirlingError(k) - stirlingError(n - k)
      - deviance(k, n * p) - deviance(n - k, n * q)
    return (n / (2 * .pi * k * (n - k))).squareRoot() * exp(exponent)
  }

  /// ln n! − ln(√(2πn) (n/e)ⁿ), for n > 0.
  private static func stirlingError(_ n: Double) -> Double {
    guard n > 15 else { return lgamma(n + 1) - (n + 0.5) * log(n) + n - log(2 * .pi) / 2 }
    let square = n * n
    return
      (1 / 12.0
      - (1 / 360.0 - (1 / 1260.0 - (1 / 1680.0 - 1 / 1188.0 / square) / square) / square) / square)
      / n
  }

  /// x ln(x/m) + m − x, without the cancellation where x is near m.
  private static func deviance(_ x: Double, _ m: Double) -> Double {
    guard abs(x - m) < 0.1 * (x + m) else { return x * log(x / m) + m - x }
    let ratio = (x - m) / (x + m)
    var sum = (x - m) * ratio
    var term = 2 * x * ratio
    for odd in stride(from: 3.0, through: 2001, by: 2) {
      term *= ratio * ratio
      let next = sum + term / odd
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
