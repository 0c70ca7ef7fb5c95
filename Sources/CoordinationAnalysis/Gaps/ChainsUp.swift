import StakeholderModel

/// One line from a party to whoever it stands under or belongs to.
public struct LineUp: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    case supervises, reportsTo, accountableTo, memberOf, isPartOf
  }

  public let to: String
  public let kind: Kind
  /// The row of its tie; a parent has none.
  public let tie: Int?
}

extension MapIndex {
  /// Whom a party stands under or belongs to: its ties "reports-to", "accountable-to" and "member-of", a tie
  /// "supervises" that reaches it, and its parent.
  public func linesUp(from party: Stakeholder) -> [LineUp] {
    let own = tiesInForce(from: party.id, [.reportsTo, .accountableTo, .memberOf])
    let over = tiesInForce(to: party.id, [.supervises])
    let ties =
      own.map { LineUp(to: map.ties[$0].to, kind: kind(of: map.ties[$0]), tie: $0) }
      + over.map { LineUp(to: map.ties[$0].from, kind: .supervises, tie: $0) }
    return ties
      + (party.parent.value.map { [LineUp(to: $0, kind: .isPartOf, tie: nil)] } ?? [])
  }

  private func kind(of tie: Tie) -> LineUp.Kind {
    switch tie.relation {
    case .reportsTo: .reportsTo
    case .accountableTo: .accountableTo
    default: .memberOf
    }
  }
}

/// Of each coordination body below the national level, whether lines lead from it to a higher one, as ``ChainBroken``
/// judges it.
public struct ChainsUp: Sendable {
  public enum State: Hashable, Sendable {
    /// Lines arrive at a higher level.
    case holds
    /// All lines are known, and none does.
    case broken
    case unknown
  }

  public let states: [String: State]

  public init(_ map: StakeholderMap) {
    let verdicts = ChainBroken().examine(Examination(map))
    states = Dictionary(
      verdicts.compactMap { verdict in
        let state: State? =
          switch verdict.outcome {
          case .holds: .holds
          case .fails: .broken
          case .notKnown: .unknown
          default: nil
          }
        return state.map { (verdict.subjects[0], $0) }
      }, uniquingKeysWith: { first, _ in first })
  }
}
