import GraphAlgorithms
import OrderedCollections
import StakeholderModel

/// The rows of money that are counted, each payment once, and which of them pass money on.
///
/// Left out, and counted beside: rows that are denied, planned or proposed, and rows that tell again what another
/// tells. Two rows tell of one payment where giver, recipient, flow, amount and currency are the same, no year,
/// plan or engagement speaks against it, and the sources differ: what the giver reports as paid, the recipient
/// reports as received (IATI's outgoing and incoming transactions). Two equal rows of one source are two
/// payments. A row through a third party tells again what two rows, to it and from it, tell, where no year, plan,
/// engagement or currency speaks against it.
struct FundingRows {
  let map: StakeholderMap
  let counted: [Int]
  /// Rows whose giver received money of the same flow from elsewhere; and what goes through a third party
  /// that has a row of its own from the same giver.
  let onward: Set<Int>
  let denied: Int
  let planned: Int
  let restated: [Int]
  private let rates: ExchangeRates?

  /// - Parameter rows: the ties to look at, all by default.
  /// - Complexity: O(ties).
  init(_ map: StakeholderMap, among rows: [Int]? = nil, rates: ExchangeRates? = nil) {
    self.map = map
    self.rates = rates
    let all = (rows ?? Array(map.ties.indices)).filter { map.ties[$0].relation == .funds }
    denied = all.count { map.ties[$0].isAbsent }
    planned = all.count { map.ties[$0].isForeseen }
    let told = all.filter { !map.ties[$0].isAbsent && !map.ties[$0].isForeseen }
    let direct = Dictionary(
      grouping: told.filter { map.ties[$0].via.value == nil }, by: { Leg(map.ties[$0]) })
    var again = Set(
      told.filter { row in
        let legs = Leg.through(map.ties[row])
        return !legs.isEmpty
          && legs.allSatisfy { leg in
            (direct[leg] ?? []).contains { map.ties[row].mayBeOnePayment(with: map.ties[$0]) }
          }
      })
    let payments = Dictionary(
      grouping: told.filter { !again.contains($0) && Payment(map.ties[$0]) != nil },
      by: { Payment(map.ties[$0]) })
    for rows in payments.values where rows.count > 1 { again.formUnion(Self.retold(rows, map)) }
    counted = told.filter { !again.contains($0) }
    restated = told.filter(again.contains)
    onward = Self.onward(counted, Set(direct.keys), map)
  }

  /// Of rows that may tell of one payment, those that tell what another source tells: the source with most rows
  /// counts, and each of them is told at most once by every other source.
  private static func retold(_ rows: [Int], _ map: StakeholderMap) -> Set<Int> {
    let tellers = OrderedDictionary(grouping: rows) { map.ties[$0].sources.map(\.source).sorted() }
    guard tellers.count > 1 else { return [] }
    let order = tellers.values.enumerated()
      .sorted { (-$0.element.count, $0.offset) < (-$1.element.count, $1.offset) }.map(\.element)
    var (kept, retold): ([Int], Set<Int>) = ([], [])
    for rows in order {
      var open = kept
      for row in rows {
        if let same = open.firstIndex(where: { map.ties[row].tellsAgain(map.ties[$0]) }) {
          open.remove(at: same)
          retold.insert(row)
        } else {
          kept.append(row)
        }
      }
    }
    return retold
  }

  var firstHand: [Int] { counted.filter { !onward.contains($0) } }

  /// What a row gives, in the currency that is asked for where a rate of the map allows it.
  func money(_ row: Int) -> Money? {
    let tie = map.ties[row]
    return tie.money.map { rates?.converted($0, at: tie.start.value) ?? $0 }
  }

  /// Parties that give each other money are one: none of them received it from elsewhere.
  private static func onward(_ rows: [Int], _ direct: Set<Leg>, _ map: StakeholderMap) -> Set<Int> {
    var onward: Set<Int> = []
    for rows in OrderedDictionary(grouping: rows, by: { map.ties[$0].flow.value }).values {
      let parties = OrderedSet(rows.flatMap { Leg.of(map.ties[$0]).flatMap(\.ends) })
      func node(_ party: String) -> Int { parties.firstIndex(of: party) ?? 0 }
      let edges = rows.flatMap { Leg.of(map.ties[$0]) }
        .map { Graph.Edge(node($0.from), node($0.to)) }
      // Loops are edges like others here, so no set of edges is refused.
      guard let graph = try? Graph(nodeCount: parties.count, edges: edges, isDirected: true) else {
        continue
      }
      let circle = graph.strongComponents()
      let supplied = Set(
        edges.filter { circle[$0.source] != circle[$0.target] }.map { circle[$0.target] })
      for row in rows {
        let first = Leg.of(map.ties[row])[0]
        let isThrough = map.ties[row].via.value != nil && direct.contains(first)
        if isThrough || supplied.contains(circle[node(first.from)]) { onward.insert(row) }
      }
    }
    return onward
  }
}

/// From one party to the next, in one flow.
private struct Leg: Hashable {
  let from: String
  let to: String
  let flow: Flow?

  var ends: [String] { [from, to] }

  init(from: String, to: String, flow: Flow?) {
    self.from = from
    self.to = to
    self.flow = flow
  }

  init(_ tie: Tie) { self.init(from: tie.from, to: tie.to, flow: tie.flow.value) }

  /// One, or two where the money goes through a third party.
  static func of(_ tie: Tie) -> [Leg] {
    let legs = through(tie)
    return legs.isEmpty ? [Leg(tie)] : legs
  }

  static func through(_ tie: Tie) -> [Leg] {
    guard let via = tie.via.value else { return [] }
    return [
      Leg(from: tie.from, to: via, flow: tie.flow.value),
      Leg(from: via, to: tie.to, flow: tie.flow.value),
    ]
  }
}

/// What two rows about one payment have in common.
private struct Payment: Hashable {
  let leg: Leg
  let via: String?
  let money: Money

  /// `nil` without an amount: then nothing says that two rows are one payment.
  init?(_ tie: Tie) {
    guard let money = tie.money else { return nil }
    leg = Leg(tie)
    via = tie.via.value
    self.money = money
  }
}

extension Tie {
  /// Whether another row of the same payment is another source's word on it.
  fileprivate func tellsAgain(_ other: Tie) -> Bool {
    let (own, others) = (Set(sources.map(\.source)), Set(other.sources.map(\.source)))
    return !own.isEmpty && !others.isEmpty && own.isDisjoint(with: others)
      && mayBeOnePayment(with: other)
  }

  /// Whether no year, plan, engagement or currency speaks against it.
  fileprivate func mayBeOnePayment(with other: Tie) -> Bool {
    func agree<Value: Equatable>(_ a: Value?, _ b: Value?) -> Bool {
      a == nil || b == nil || a == b
    }
    return agree(start.value?.year, other.start.value?.year)
      && agree(instrument.value, other.instrument.value)
      && agree(engagement.value, other.engagement.value)
      && agree(money?.currency, other.money?.currency)
  }
}
