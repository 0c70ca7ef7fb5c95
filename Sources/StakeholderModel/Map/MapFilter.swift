/// Which stakeholders a diagram or a report shows, by id, acronym or name, by kind, group or level,
/// these by their codes or labels, whatever the capitals and accents.
public struct MapFilter: Sendable {
  /// As they were given.
  public let only: [String]
  public let hidden: [String]

  /// - Parameters:
  ///   - only: show these and nothing else; empty for all.
  ///   - hide: leave these out.
  public init(only: [String], hide: [String]) {
    self.only = only
    hidden = hide
  }

  /// The words that name nothing in the map: probably slips.
  public func unknownWords(in map: StakeholderMap) -> [String] {
    let known = map.stakeholders.reduce(into: Set<String>()) { $0.formUnion(Self.words($1)) }
    return (only + hidden).filter { !known.contains($0.folded) }
  }

  public var isEmpty: Bool { only.isEmpty && hidden.isEmpty }

  /// The map without the stakeholders that are not shown and all that is said of them. Those that lose
  /// a tie are no longer known in full: what is hidden is not absent.
  public func applied(to map: StakeholderMap) -> StakeholderMap {
    guard !isEmpty else { return map }
    let (shown, hidden) = (Set(only.map(\.folded)), Set(hidden.map(\.folded)))
    let left = map.stakeholders.filter { stakeholder in
      let words = Self.words(stakeholder)
      return !words.isDisjoint(with: hidden) || (!shown.isEmpty && words.isDisjoint(with: shown))
    }
    return map.hiding(Set(left.map(\.id)))
  }

  private static func words(_ stakeholder: Stakeholder) -> Set<String> {
    func words<Term: Vocabulary>(_ fact: Fact<Term>) -> [String] {
      guard let term = fact.value else { return [] }
      return [term.rawValue] + Array(term.label.byLanguage.values)
    }
    let names =
      [stakeholder.id, stakeholder.name] + stakeholder.names.byLanguage.values
      + [stakeholder.acronym].compactMap { $0 } + stakeholder.acronyms.byLanguage.values
    let terms = words(stakeholder.kind) + words(stakeholder.group) + words(stakeholder.level)
    return Set((names + terms).map(\.folded))
  }
}
