import StakeholderModel

/// A tie of an engagement, and whether the parties deal with each other on the matter or on decisions and contracts.
public struct LineAccount: Codable, Hashable, Sendable {
  public let engagement: String
  public let from: String
  public let to: String
  public let relation: Relation
  /// As the row says, else as the relation has it; `null` for a relation that may be either.
  @ExplicitNull public var line: AssistanceLine?
  /// Whether the row itself says it.
  public let isStated: Bool
  public let evidence: Evidence

  /// Those of ties in force that name an engagement, in the order of the map.
  static func all(_ map: StakeholderMap) -> [LineAccount] {
    let ids = Set(map.engagements.map(\.id))
    return map.ties.enumerated().compactMap { row, tie in
      guard tie.isInForce, let engagement = tie.engagement.value, ids.contains(engagement) else {
        return nil
      }
      return LineAccount(
        engagement: engagement, from: tie.from, to: tie.to, relation: tie.relation,
        line: tie.line.value ?? tie.relation.assistanceLine, isStated: tie.line.value != nil,
        evidence: Evidence.tie(row, in: map))
    }
  }
}

extension Relation {
  /// The line along which a relation runs by its nature; `nil` where it may be either: who delegates to, supervises or
  /// answers to whom may do so on the matter or on the contract.
  fileprivate var assistanceLine: AssistanceLine? {
    switch self {
    case .assists, .backstops, .trains: .technical
    case .funds, .audits: .administrative
    default: nil
    }
  }
}
