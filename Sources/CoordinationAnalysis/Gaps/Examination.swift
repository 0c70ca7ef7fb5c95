import StakeholderModel

/// What a rule is asked about: a map with its look-ups, the norms in force, and the analyses that a report makes
/// as well. Whoever has made one of these gives it, so that it is not made twice.
public struct Examination: Sendable {
  public let index: MapIndex
  public let norms: Norms
  private let bodiesOfTheWorld: Set<String>
  private let madeGroups: [OverlapGroup]?
  private let madeField: FieldOverlaps?

  public init(
    _ map: StakeholderMap, norms: Norms = Norms(), overlapGroups: [OverlapGroup]? = nil,
    field: FieldOverlaps? = nil
  ) {
    index = MapIndex(map)
    self.norms = norms
    bodiesOfTheWorld = index.bodiesOfTheWorld
    madeGroups = overlapGroups
    madeField = field
  }

  public var map: StakeholderMap { index.map }

  /// A verdict as it stands in this map: in that of a country, nobody is asked about a body of the whole world.
  func answerable(_ verdict: Verdict) -> Verdict {
    guard verdict.outcome == .notKnown, !verdict.subjects.isEmpty,
      verdict.subjects.allSatisfy(bodiesOfTheWorld.contains)
    else { return verdict }
    return Verdict(.notApplicable, verdict.subjects, facts: verdict.facts)
  }

  /// Bodies that duplicate each other or work side by side. Compares all bodies, unless that was done before.
  func overlapGroups() -> [OverlapGroup] {
    if let madeGroups { return madeGroups }
    let filter = PairFilter(classes: [.duplicate, .parallel])
    return OverlapGroups(OverlapAnalysis(map, norms: norms, filter: filter), map).groups
  }

  /// Who meets in the field. Goes through all activities, unless that was done before.
  func field() -> FieldOverlaps { madeField ?? FieldOverlaps(map, norms: norms) }
}
