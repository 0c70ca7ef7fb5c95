import OrderedCollections
import StakeholderModel

/// The stages of one process: that of a country, of a body, of an instrument.
public struct ProcessAccount: Codable, Hashable, Sendable {
  public let subject: String
  /// In the order of the map.
  public let stages: [StageAccount]

  /// Of all stages those that belong to no engagement, in the order of the map.
  static func all(_ map: StakeholderMap) -> [ProcessAccount] {
    let engagements = Set(map.engagements.map(\.id))
    let rows = map.stages.indices.filter { !engagements.contains(map.stages[$0].subject) }
    return OrderedDictionary(grouping: rows) { map.stages[$0].subject }.map { subject, rows in
      ProcessAccount(subject: subject, stages: rows.map { StageAccount($0, map) })
    }
  }
}
