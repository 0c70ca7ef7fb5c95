/// Corrections of p-values for the number of tests.
public enum FalseDiscoveryRate: String, Sendable, CaseIterable {
  /// Benjamini & Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x: for tests that are
  /// independent or positively dependent.
  case benjaminiHochberg
  /// Benjamini & Yekutieli (2001), doi:10.1214/aos/1013699998: whatever the dependence, at the price
  /// of a factor 1 + 1/2 + … + 1/m.
  case benjaminiYekutieli

  /// The q-value of each p-value, in the same order: the smallest level at which its test would be
  /// rejected. Empty for no tests. O(m log m).
  /// - Parameter tests: how many tests there were in all, if more than those given: of the others p is 1.
  /// - Precondition: every p lies in 0…1, and there are no more of them than tests.
  ///
  /// Example:
  ///
  ///     let rate = FalseDiscoveryRate.benjaminiHochberg
  ///     #expect(rate.qValues(of: [0.125, 0.5]) == [0.25, 0.5])
  public func qValues(of p: [Double], among tests: Int? = nil) -> [Double] {
    precondition(p.allSatisfy { (0...1).contains($0) }, "A p-value lies between 0 and 1")
    let tests = tests ?? p.count
    precondition(p.count <= tests, "There are no more p-values than tests")
    let factor =
      switch self {
      case .benjaminiHochberg: Double(tests)
      case .benjaminiYekutieli: Double(tests) * (0..<tests).reduce(0) { $0 + 1 / Double($1 + 1) }
      }
    var q = [Double](repeating: 1, count: p.count)
    var least = 1.0
    for (rank, index) in p.indices.sorted(by: { p[$0] < p[$1] }).enumerated().reversed() {
      least = min(least, p[index] * factor / Double(rank + 1))
      q[index] = least
    }
    return q
  }
}
