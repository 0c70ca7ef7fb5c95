/// The eigenvector of the largest eigenvalue of a symmetric matrix, sought in each round among the
/// combinations of the present vector, its residual and the last direction.
///
/// A round is one product of the matrix and O(n). Knyazev (2001), doi:10.1137/S1064827500366124, for one
/// vector and without a preconditioner.
struct LargestEigenvector {
  private(set) var vector: [Double]
  private let product: ([Double]) -> [Double]
  private var image: [Double]
  private var direction: [Double] = []

  init(_ start: [Double], _ product: @escaping ([Double]) -> [Double]) {
    vector = start
    self.product = product
    image = product(start)
  }

  /// - Returns: whether what is left over became as small as rounding allows.
  mutating func run(rounds: Int) -> Bool {
    var best = (residual: Double.infinity, vector: vector, since: 0)
    for _ in 0..<max(0, rounds) {
      let value = Self.dot(vector, image)
      let residual = zip(image, vector).map { $0 - value * $1 }
      let left = Self.dot(residual, residual).squareRoot()
      if left < 0.9 * best.residual { best = (left, vector, 0) } else { best.since += 1 }
      // Rounding alone is left where it becomes no smaller; much earlier nothing is.
      let isSmall = best.residual <= 1e-12 * abs(value)
      if left == 0 || (isSmall && best.since > 40) {
        vector = best.vector
        return true
      }
      step(residual)
    }
    return false
  }

  private mutating func step(_ residual: [Double]) {
    var basis = [vector]
    for candidate in [residual, direction] where !candidate.isEmpty {
      if let new = Self.orthogonal(candidate, to: basis) { basis.append(new) }
    }
    let images = [image] + basis.dropFirst().map(product)
    let small = basis.map { a in images.map { Self.dot(a, $0) } }
    let weights = SmallSymmetric(small).largest
    func sum(_ vectors: ArraySlice<[Double]>, _ weights: ArraySlice<Double>) -> [Double] {
      var sum = [Double](repeating: 0, count: vector.count)
      for (vector, weight) in zip(vectors, weights) {
        for index in sum.indices { sum[index] += weight * vector[index] }
      }
      return sum
    }
    direction = sum(basis.dropFirst(), weights.dropFirst())
    vector = sum(basis[...], weights[...]).withLengthOne
    image = product(vector)
  }

  /// What a vector has beyond others that are orthogonal and of length 1; `nil` where that is nothing.
  private static func orthogonal(_ vector: [Double], to basis: [[Double]]) -> [Double]? {
    var result = vector.withLengthOne
    guard dot(result, result) > 0.5 else { return nil }
    // Twice is enough for what rounding has left.
    for _ in 0..<2 {
      for other in basis {
        let share = dot(result, other)
        for index in result.indices { result[index] -= share * other[index] }
      }
      guard dot(result, result) > 1e-28 else { return nil }
      result = result.withLengthOne
    }
    return result
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }
}

/// A symmetric matrix of two or three rows.
private struct SmallSymmetric {
  private var rows: [[Double]]
  private var vectors: [[Double]]

  init(_ rows: [[Double]]) {
    self.rows = rows
    vectors = rows.indices.map { row in rows.indices.map { row == $0 ? 1 : 0 } }
  }

  /// The eigenvector of the largest eigenvalue, by Jacobi's rotations.
  var largest: [Double] {
    var turned = self
    for _ in 0..<30 {
      for p in rows.indices { for q in rows.indices where q > p { turned.rotate(p, q) } }
    }
    let values = turned.rows.indices.map { turned.rows[$0][$0] }
    let best = values.indices.max { values[$0] < values[$1] } ?? 0
    let vector = turned.vectors.map { $0[best] }
    return vector[0] < 0 ? vector.map { -$0 } : vector
  }

  private mutating func rotate(_ p: Int, _ q: Int) {
    guard abs(rows[p][q]) > 1e-300 else { return }
    let theta = (rows[q][q] - rows[p][p]) / (2 * rows[p][q])
    let tangent = (theta < 0 ? -1 : 1) / (abs(theta) + (theta * theta + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in rows.indices {
      let (a, b) = (rows[k][p], rows[k][q])
      (rows[k][p], rows[k][q]) = (cosine * a - sine * b, sine * a + cosine * b)
    }
    for k in rows.indices {
      let (a, b) = (rows[p][k], rows[q][k])
      (rows[p][k], rows[q][k]) = (cosine * a - sine * b, sine * a + cosine * b)
    }
    for k in rows.indices {
      let (a, b) = (vectors[k][p], vectors[k][q])
      (vectors[k][p], vectors[k][q]) = (cosine * a - sine * b, sine * a + cosine * b)
    }
  }
}
