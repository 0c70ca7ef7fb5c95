import StakeholderModel

/// What a map claims to know in full of its bodies and parties, so that a way that it does not have is none.
struct ClaimsOfParts {
  private let index: MapIndex
  private let bodies: [String]
  /// Bodies whose members the map does not claim to know.
  private let open: Set<String>

  init(_ index: MapIndex) {
    self.index = index
    let home = index.homeBodies.compactMap(index.stakeholder).filter {
      $0.isInPlace && !index.hasEnded($0.id)
    }
    bodies = home.map(\.id)
    open = Set(home.filter { !$0.complete.contains(.members) }.map(\.id))
  }

  /// The rows that claim that some parties have no way to others but through a few, `nil` where one is missing: a
  /// seat in common is ruled out by who sits in each body, a line by all lines of the parties of one side.
  func evidence(that side: [String], areApartWithout few: Set<String>) -> [Evidence]? {
    guard open.isSubset(of: few),
      side.compactMap(index.stakeholder).allSatisfy({ $0.complete.contains(.lines) })
    else { return nil }
    return index.inOrder(side + bodies.filter { !few.contains($0) }).compactMap {
      Evidence.stakeholder($0, in: index)
    }
  }
}
