import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// Who stands in several maps: the same code, and a name in common in any language, whatever its capitals and accents.
/// A code that means another in each map is said, and taken for nobody.
public struct SharedParties: Codable, Hashable, Sendable {
  /// In the order in which the maps name them.
  public let parties: [Party]
  /// Codes that several maps use under names that have nothing in common.
  public let sameCodeOtherName: [Homonym]

  public struct Party: Codable, Hashable, Sendable {
    public let id: String
    /// The maps that have it, counted from 0.
    public let maps: [Int]
    /// Whether others sit in it in one of them.
    public let isBody: Bool
  }

  public struct Homonym: Codable, Hashable, Sendable {
    public let id: String
    /// What each map calls it; `null` for a map that does not have the code.
    public let names: [String?]
  }

  init(_ maps: [ComparedMap]) {
    let bodies = maps.map { Set($0.bodies.map(\.id)) }
    let codes = OrderedDictionary(
      grouping: maps.enumerated().flatMap { map, compared in
        OrderedSet(compared.map.stakeholders.map(\.id)).map { (map: map, id: $0) }
      }, by: \.id
    ).filter { $0.value.count > 1 }
    var parties: [Party] = []
    var homonyms: [Homonym] = []
    for (id, places) in codes {
      var groups: [(maps: [Int], names: Set<String>)] = []
      for map in places.map(\.map) {
        guard let stakeholder = maps[map].index.stakeholder(id) else { continue }
        let names = Set(([stakeholder.name] + stakeholder.names.byLanguage.values).map(\.folded))
        let alike = groups.filter { !$0.names.isDisjoint(with: names) }
        groups.removeAll { !$0.names.isDisjoint(with: names) }
        groups.append(
          (
            (alike.flatMap(\.maps) + [map]).sorted(),
            alike.reduce(names) { $0.union($1.names) }
          ))
      }
      for group in groups.sorted(by: { $0.maps[0] < $1.maps[0] }) where group.maps.count > 1 {
        parties.append(
          Party(id: id, maps: group.maps, isBody: group.maps.contains { bodies[$0].contains(id) }))
      }
      if groups.count > 1 {
        homonyms.append(
          Homonym(id: id, names: maps.map { $0.index.stakeholder(id)?.name }))
      }
    }
    self.parties = parties
    sameCodeOtherName = homonyms
  }
}
