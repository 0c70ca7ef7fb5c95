import OrderedCollections
import StakeholderModel

/// What stays, comes and goes: parties and ties, in the order of the map. What a status does not say stays.
public struct MapChange: Codable, Hashable, Sendable {
  /// Whether something is there now and later, later only, or no longer.
  public enum State: String, Codable, Hashable, Sendable, CaseIterable {
    case stays, comes, goes
  }

  public struct Party: Codable, Hashable, Sendable {
    public let id: String
    public let state: State
    /// The status that says so: `proposed`, `ended`; `null` for one that stays.
    @ExplicitNull public var status: String?

    public init(id: String, state: State, status: String? = nil) {
      self.id = id
      self.state = state
      self.status = status
    }
  }

  /// The ties of one relation from one party to another that come, go or stay alike.
  public struct Link: Codable, Hashable, Sendable {
    public let from: String
    public let relation: Relation
    public let to: String
    public let state: State
    /// The status that says so: `planned`, `lapsed`; `null` for one that stays, or that comes or goes with a party.
    @ExplicitNull public var status: String?
    /// What each tie is about, where it says so.
    public var roles: [String]
    public var count: Int
    /// References as they stand in the rows: `s1#chapter 2`.
    public var sources: [String]

    public init(
      from: String, relation: Relation, to: String, state: State, status: String? = nil,
      roles: [String] = [], count: Int = 1, sources: [String] = []
    ) {
      (self.from, self.relation, self.to) = (from, relation, to)
      self.state = state
      self.status = status
      self.roles = roles
      self.count = count
      self.sources = sources
    }
  }

  public let parties: [Party]
  public let links: [Link]

  public init(parties: [Party], links: [Link]) {
    self.parties = parties
    self.links = links
  }

  /// Whether anything comes or goes.
  public var isEmpty: Bool {
    parties.allSatisfy { $0.state == .stays } && links.allSatisfy { $0.state == .stays }
  }
}

extension MapChange {
  /// What the statuses of a map say is to come (parties `proposed` or `being-established`, ties `planned` or
  /// `proposed`), or no longer there (`ended`, `dormant`; `lapsed`). A tie of a proposed party comes with it, one of
  /// an ended party has gone with it, but for who followed whom: that remains. Denied ties, those of a party with itself and those to what is no stakeholder
  /// are left out. O(stakeholders + ties).
  public init(statusesOf map: StakeholderMap) {
    var seen: Set<String> = []
    let rows = map.stakeholders.filter { seen.insert($0.id).inserted }
    let statuses = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, $0.status.value) })
    var links: OrderedDictionary<[String], Link> = [:]
    for tie in map.ties where !tie.isAbsent && tie.from != tie.to {
      guard let from = statuses[tie.from], let to = statuses[tie.to] else { continue }
      let (state, status) = Self.state(of: tie, from, to)
      let key = [tie.from, tie.relation.rawValue, tie.to, state.rawValue, status?.rawValue ?? ""]
      let link = Link(
        from: tie.from, relation: tie.relation, to: tie.to, state: state, status: status?.rawValue,
        roles: tie.role.map { [$0] } ?? [], sources: tie.sources.map(\.description))
      guard var known = links[key] else {
        links[key] = link
        continue
      }
      known.count += 1
      known.roles += link.roles.filter { !known.roles.contains($0) }
      known.sources += link.sources
      links[key] = known
    }
    self.init(
      parties: rows.map { party in
        let state = State(party.status.value)
        return Party(
          id: party.id, state: state,
          status: state == .stays ? nil : party.status.value?.rawValue)
      }, links: Array(links.values))
  }

  private static func state(
    of tie: Tie, _ from: StakeholderStatus?, _ to: StakeholderStatus?
  ) -> (State, TieStatus?) {
    if tie.status == .known(.lapsed) { return (.goes, .lapsed) }
    if tie.isForeseen { return (.comes, tie.status.value) }
    let remains = tie.relation.layer == .history
    if !remains, from == .ended || to == .ended { return (.goes, nil) }
    return from == .proposed || to == .proposed ? (.comes, nil) : (.stays, nil)
  }
}

extension MapChange.State {
  fileprivate init(_ status: StakeholderStatus?) {
    switch status {
    case .proposed, .beingEstablished: self = .comes
    case .ended, .dormant: self = .goes
    default: self = .stays
    }
  }
}
