import StakeholderModel

/// All that a comparison needs to know of one body, gathered once.
struct BodyProfile {
  let id: String
  let stakeholder: Stakeholder
  /// Who sits in it, in the order of the map, each once.
  let members: [String]
  let memberSet: Set<String>
  /// The organisation of each member: its parent where it has one, else itself.
  let organisations: Set<String>
  /// Members that count in a test of chance: single parties that are no bodies themselves.
  let countable: Set<String>
  let sectors: TermSet
  let mandates: TermSet
  let functions: TermSet
  /// Who chairs, co-chairs or heads it.
  let leaders: Set<String>
  let secretariats: Set<String>
  let hosts: Set<String>
  let funders: Set<String>
  /// Parties through which it is linked to others: where it sits, who supervises, created or hosts it.
  let anchors: Set<String>
  let rosterRows: [Int]

  var isRosterComplete: Bool { stakeholder.complete.contains(.members) }

  init?(_ id: String, _ index: MapIndex, bodies: Set<String>, terms: TermCatalog) {
    guard let stakeholder = index.stakeholder(id) else { return nil }
    self.id = id
    self.stakeholder = stakeholder
    // An observer has no seat at the table.
    let map = index.map
    let seats = index.seatsInForce(in: id).filter { $0.holder != id }
    rosterRows = seats.map(\.tie)
    var seen: Set<String> = []
    members = seats.map(\.holder).filter { seen.insert($0).inserted }
    memberSet = seen
    organisations = Set(members.map { index.stakeholder($0)?.parent.value ?? $0 })
    countable = seen.filter { holder in
      !bodies.contains(holder) && index.stakeholder(holder)?.isCollective != true
    }
    sectors = TermSet(stakeholder.sectors, of: "sector", terms)
    mandates = TermSet(stakeholder.mandates, of: "mandate", terms)
    functions = TermSet(stakeholder.functions, of: "function", terms)

    func holders(_ seat: Seat) -> Set<String> {
      Set(seats.filter { $0.seat == seat }.map(\.holder))
    }
    secretariats = holders(.secretariat)
    func targets(_ relations: Set<Relation>) -> Set<String> {
      Set(index.tiesInForce(from: id, relations).map { map.ties[$0].to })
    }
    func origins(_ relations: Set<Relation>) -> Set<String> {
      Set(index.tiesInForce(to: id, relations).map { map.ties[$0].from })
    }
    leaders = origins([.chairs, .coChairs, .heads])
    hosts = targets([.hostedBy])
    funders = origins([.funds])
    anchors = targets([.memberOf, .createdBy, .convenedBy, .hostedBy, .reportsTo])
      .union(origins([.supervises])).union(stakeholder.parent.value.map { [$0] } ?? [])
  }
}

/// The terms that a body names and everything that they fall under.
struct TermSet: Hashable {
  /// `nil` where nothing is known, or it is known to be none.
  let named: Set<String>?
  let withBroader: Set<String>
  let isDenied: Bool

  init<Term: Vocabulary>(_ fact: Fact<[Term]>, of vocabulary: String, _ catalog: TermCatalog) {
    isDenied = fact.isAbsent
    let terms = fact.elements.map(\.rawValue)
    named = terms.isEmpty ? nil : Set(terms)
    withBroader = Set(terms.flatMap { catalog.chain($0, of: vocabulary) })
  }
}
