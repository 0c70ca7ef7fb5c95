import StakeholderModel

/// Which stakeholders a diagram shows, by id, kind, group or level.
public struct MapFilter: Sendable {
  private let only: Set<String>
  private let hidden: Set<String>

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

  /// The map without the stakeholders that are not shown, and without their ties.
  public func applied(to map: StakeholderMap) -> StakeholderMap {
    guard !only.isEmpty || !hidden.isEmpty else { return map }
    var filtered = map
    filtered.stakeholders.removeAll { stakeholder in
      let words = Self.words(stakeholder)
      return !words.isDisjoint(with: hidden) || (!only.isEmpty && words.isDisjoint(with: only))
    }
    let kept = Set(filtered.stakeholders.map(\.id) + map.instruments.map(\.id))
    filtered.ties.removeAll { !kept.contains($0.from) || !kept.contains($0.to) }
    return filtered
  }

  private static func words(_ stakeholder: Stakeholder) -> Set<String> {
    Set(
      [
        stakeholder.id, stakeholder.kind.value?.rawValue, stakeholder.group.value?.rawValue,
        stakeholder.level.value?.rawValue,
      ].compactMap { $0 })
  }
}
