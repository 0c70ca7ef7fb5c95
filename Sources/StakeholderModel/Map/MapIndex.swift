/// Look-ups in a map by id, built once and used by an analysis that asks often.
///
/// Building is O(stakeholders + ties); each look-up is O(1) plus the size of the answer. Where an id
/// stands twice, the first row counts, as in validation.
public struct MapIndex: Sendable {
  public let map: StakeholderMap
  private let stakeholderRows: [String: Int]
  private let instrumentRows: [String: Int]
  private let tieRowsFrom: [String: [Int]]
  private let tieRowsTo: [String: [Int]]

  public init(_ map: StakeholderMap) {
    self.map = map
    func first(_ ids: [String]) -> [String: Int] {
      Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }
    stakeholderRows = first(map.stakeholders.map(\.id))
    instrumentRows = first(map.instruments.map(\.id))
    tieRowsFrom = Dictionary(grouping: map.ties.indices, by: { map.ties[$0].from })
    tieRowsTo = Dictionary(grouping: map.ties.indices, by: { map.ties[$0].to })
  }

  public func row(ofStakeholder id: String) -> Int? { stakeholderRows[id] }
  public func row(ofInstrument id: String) -> Int? { instrumentRows[id] }

  public func stakeholder(_ id: String) -> Stakeholder? {
    stakeholderRows[id].map { map.stakeholders[$0] }
  }

  public func instrument(_ id: String) -> Instrument? {
    instrumentRows[id].map { map.instruments[$0] }
  }

  /// The rows of the ties that leave or reach a stakeholder, in the order of the map. Denied ties
  /// (status `absent`) are among them only where they are asked for.
  public func ties(
    from id: String, _ relations: Set<Relation>? = nil, includingAbsent: Bool = false
  ) -> [Int] {
    select(tieRowsFrom[id] ?? [], relations, includingAbsent)
  }

  public func ties(
    to id: String, _ relations: Set<Relation>? = nil, includingAbsent: Bool = false
  ) -> [Int] {
    select(tieRowsTo[id] ?? [], relations, includingAbsent)
  }

  private func select(_ rows: [Int], _ relations: Set<Relation>?, _ includingAbsent: Bool)
    -> [Int]
  {
    rows.filter { row in
      let tie = map.ties[row]
      return (includingAbsent || !tie.isAbsent) && (relations?.contains(tie.relation) ?? true)
    }
  }

  /// Who sits in a body, seat by seat, in the order of the map.
  public func seats(in body: String) -> [(seat: Seat, holder: String, tie: Int)] {
    ties(to: body).compactMap { row in
      Seat(map.ties[row].relation).map { ($0, map.ties[row].from, row) }
    }
  }

  /// The ids of the bodies, in the order of the map: whatever somebody sits in (an observer does
  /// not), and every coordination body, SUN network and UN cluster, with or without known seats.
  public var bodies: [String] {
    map.stakeholders.enumerated().filter { row, stakeholder in
      guard stakeholderRows[stakeholder.id] == row else { return false }
      return stakeholder.isBodyByKind
        || seats(in: stakeholder.id).contains { $0.seat != .observer }
    }.map(\.element.id)
  }
}

extension Stakeholder {
  /// Kinds that exist in order that others may sit in them.
  public var isBodyByKind: Bool {
    switch kind.value {
    case .coordinationBody, .sunNetwork, .unCluster: true
    default: false
    }
  }

  /// Whether the row stands for several parties, or for one or more: it has a least number and no
  /// greatest one, or a greatest one above 1.
  public var isCollective: Bool { countMax.map { $0 > 1 } ?? (countMin != nil) }

  /// The name in a language, failing that the name of the table.
  public func name(in language: Language) -> String { names[language] ?? name }

  /// The acronym in a language, failing that the one of the table.
  public func acronym(in language: Language) -> String? { acronyms[language] ?? acronym }
}

extension Instrument {
  public func title(in language: Language) -> String { titles[language] ?? title }
}

extension Tie {
  /// Whether the tie is a sourced denial.
  public var isAbsent: Bool { status == .known(.absent) }

  /// Whether it is to come, by a decision or in a proposal only.
  public var isForeseen: Bool {
    status == .known(.planned) || status == .known(.proposed)
  }

  /// Whether the tie holds as far as is known: it is neither denied, nor still to come, nor over.
  public var isInForce: Bool {
    switch status.value {
    case .absent, .planned, .proposed, .lapsed: false
    default: true
    }
  }

  /// The amount with its currency, where both are given.
  public var money: Money? {
    guard let amount, let currency else { return nil }
    return Money(amount, currency)
  }

  /// The equivalent that the source gives, in another currency.
  public var statedMoney: Money? {
    guard let statedAmount, let statedCurrency else { return nil }
    return Money(statedAmount, statedCurrency)
  }
}
