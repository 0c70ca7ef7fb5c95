/// Which stakeholders a diagram or a report shows, by id, kind, group or level.
public struct MapFilter: Sendable {
  public let only: Set<String>
  public let hidden: Set<String>

  /// - Parameters:
  ///   - only: show these and nothing else; empty for all.
  ///   - hide: leave these out.
  public init(only: [String], hide: [String]) {
    self.only = Set(only)
    hidden = Set(hide)
  }

  /// The words that name nothing in the map: probably slips.
  public func unknownWords(in map: StakeholderMap) -> [String] {
    let known = map.stakeholders.reduce(into: Set<String>()) { $0.formUnion(Self.words($1)) }
    return only.union(hidden).subtracting(known).sorted()
  }

  public var isEmpty: Bool { only.isEmpty && hidden.isEmpty }

  /// The map without the stakeholders that are not shown and all that is said of them. Those that lose
  /// a tie are no longer known in full: what is hidden is not absent.
  public func applied(to map: StakeholderMap) -> StakeholderMap {
    guard !isEmpty else { return map }
    let left = map.stakeholders.filter { stakeholder in
      let words = Self.words(stakeholder)
      return !words.isDisjoint(with: hidden) || (!only.isEmpty && words.isDisjoint(with: only))
    }
    return map.hiding(Set(left.map(\.id)))
  }

  private static func words(_ stakeholder: Stakeholder) -> Set<String> {
    Set(
      [
        stakeholder.id, stakeholder.kind.value?.rawValue, stakeholder.group.value?.rawValue,
        stakeholder.level.value?.rawValue,
      ].compactMap { $0 })
  }
}
