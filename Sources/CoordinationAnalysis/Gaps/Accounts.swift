import OrderedCollections
import StakeholderModel

/// What is known of the accounts that one side of a body owes to the other.
struct Accounts {
  /// Ties by which account is given.
  private(set) var known: [Int] = []
  /// Ties by which it is denied.
  private(set) var denials: [Int] = []
  /// Who would owe it, and whose lines are all known.
  private(set) var claims: [String] = []
  /// Whether it is known that none is given.
  private(set) var isMissing = false

  init(
    from owing: [Stakeholder], to owed: [Stakeholder], in body: Stakeholder, _ index: MapIndex
  ) {
    let heard = Self.houses(owed)
    for party in Self.houses(owing) {
      known += Self.given(by: party, to: owed, index)
      known += Self.received(party, index).filter { row in
        let tie = index.map.ties[row]
        return tie.isInForce && tie.mutual == true
          && heard.contains(Self.other(row, than: party, index))
      }
    }
    known = Array(OrderedSet(known)).filter { index.map.ties[$0].from != index.map.ties[$0].to }
    guard known.isEmpty else { return }
    // The body itself may account to both sides, and others may sit in it.
    var isSettled = body.complete.contains(.lines) && body.complete.contains(.members)
    for party in Self.houses(owing) {
      let rows = Self.given(party, index).filter { index.map.ties[$0].isAbsent }
      let refused = Set(rows.map { Self.other($0, than: party, index) })
      if owed.allSatisfy({ $0.id == party || refused.contains($0.id) }) {
        denials += rows.filter { row in
          owed.contains { $0.id == Self.other(row, than: party, index) }
        }
      } else if let owing = index.stakeholder(party), owing.complete.contains(.lines),
        !owing.isCollective
      {
        claims.append(party)
      } else {
        isSettled = false
      }
    }
    isMissing = isSettled
  }

  /// Ties in force by which a party accounts to one of a side.
  static func given(by party: String, to side: [Stakeholder], _ index: MapIndex) -> [Int] {
    let heard = houses(side)
    return given(party, index).filter { row in
      index.map.ties[row].isInForce && heard.contains(other(row, than: party, index))
    }
  }

  /// The members of a side, and what they belong to.
  private static func houses(_ side: [Stakeholder]) -> OrderedSet<String> {
    OrderedSet(side.flatMap { [$0.id, $0.parent.value].compactMap { $0 } })
  }

  /// Ties that say, or deny, that a party gives account to somebody.
  private static func given(_ party: String, _ index: MapIndex) -> [Int] {
    index.ties(from: party, [.accountableTo, .reportsTo], includingAbsent: true)
      + index.ties(to: party, [.evaluates, .audits], includingAbsent: true)
  }

  /// Ties that say, or deny, that somebody gives account to a party.
  private static func received(_ party: String, _ index: MapIndex) -> [Int] {
    index.ties(to: party, [.accountableTo, .reportsTo], includingAbsent: true)
      + index.ties(from: party, [.evaluates, .audits], includingAbsent: true)
  }

  private static func other(_ row: Int, than party: String, _ index: MapIndex) -> String {
    let tie = index.map.ties[row]
    return tie.from == party ? tie.to : tie.from
  }
}
