/// How many members a body has in common with each body after it, found through the members: bodies that
/// share nobody are never touched.
struct SharedMembers {
  private let members: [[Int32]]
  /// For each party the bodies that it sits in, in ascending order.
  private let bodies: [[Int32]]
  private let isCountable: [Bool]

  /// O(seats).
  init(_ comparison: BodyComparison) {
    members = comparison.traits.map(\.members)
    isCountable = comparison.isCountable
    var bodies = [[Int32]](repeating: [], count: isCountable.count)
    for (body, members) in members.enumerated() {
      for party in members { bodies[Int(party)].append(Int32(body)) }
    }
    self.bodies = bodies
  }

  /// The numbers shared with one body.
  struct Counts {
    fileprivate(set) var all: [Int32]
    /// Without members that are bodies or collectives.
    fileprivate(set) var countable: [Int32]
    private var touched: [Int32] = []

    init(bodies: Int) {
      all = [Int32](repeating: 0, count: bodies)
      countable = all
    }

    fileprivate mutating func add(_ body: Int32, countable counts: Bool) {
      if all[Int(body)] == 0 { touched.append(body) }
      all[Int(body)] += 1
      if counts { countable[Int(body)] += 1 }
    }

    mutating func forget() {
      for body in touched { (all[Int(body)], countable[Int(body)]) = (0, 0) }
      touched.removeAll(keepingCapacity: true)
    }
  }

  /// O(Σ over the members of the body of their bodies).
  func count(of body: Int, into counts: inout Counts) {
    for party in members[body] {
      for other in bodies[Int(party)].reversed() {
        guard other > body else { break }
        counts.add(other, countable: isCountable[Int(party)])
      }
    }
  }
}
