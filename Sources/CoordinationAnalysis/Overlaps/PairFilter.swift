/// Which pairs of bodies are asked for.
public struct PairFilter: Hashable, Sendable {
  /// Classes to show; all where there is none.
  public var classes: Set<OverlapClass>
  /// Bodies that must be in the pair: none, one or both.
  public var bodies: Set<String>

  public init(classes: Set<OverlapClass> = [], bodies: Set<String> = []) {
    precondition(bodies.count <= 2, "A pair has two bodies")
    self.classes = classes
    self.bodies = bodies
  }
}
