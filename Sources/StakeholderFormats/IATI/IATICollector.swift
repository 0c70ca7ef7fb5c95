import Foundation
import OrderedCollections
import StakeholderModel
import XMLEvents

/// Takes the activities of a file one after the other, and keeps of each what a map says of it.
final class IATICollector {
  /// What is wrong in one place of the file.
  enum Fault {
    case noNumber(String)
    case noDate(String)
    case noIdentifier
    case twice(String, line: Int)
    case noOrganisation
    case tooMany(Int)
    case reversed(PartialDate, PartialDate)
  }

  /// That a party carries out an activity in a place.
  struct Work {
    var party: Int
    var action: IATIRecord.Narrative
    var sectors: [Sector]
    var country: String?
    var start: PartialDate?
    var end: PartialDate?
    var status: String
    var activity: String
    var line: Int
  }

  /// How an amount falls to countries and fields of work.
  struct Shares {
    var places: [(country: String?, share: Decimal)]
    var fields: [(sectors: [Sector], share: Decimal)]
  }

  /// That parties have to do with each other by their parts in activities.
  struct Role: Hashable {
    var from: Int
    var relation: Relation
    var to: Int
  }

  private(set) var parties = IATIParties()
  private(set) var flows = IATIFlows()
  private(set) var work: [Work] = []
  private(set) var roles: OrderedDictionary<Role, (evidence: IATIEvidence, line: Int)> = [:]
  /// The names of the countries that the file gives.
  private(set) var countries: OrderedDictionary<String, IATIRecord.Narrative> = [:]
  private(set) var faults: [(fault: Fault, line: Int)] = []
  /// How many faults there are beyond those kept: a file may be nothing else.
  private(set) var otherFaults = 0
  private static let mostFaults = 1_000
  /// Where each activity begins.
  private(set) var lines: [String: Int] = [:]
  private(set) var reporters: OrderedSet<Int> = []
  private(set) var languages: [String: Int] = [:]
  private(set) var generated: PartialDate?
  private(set) var version = ""
  /// How often there stood what a map has no place for, by the name of the element.
  private(set) var leftOut: [String: Int] = [:]
  /// Transactions that are no funding, by their type.
  private(set) var otherTransactions: [String: Int] = [:]
  /// Transactions of which one side is not named.
  private(set) var oneSided = 0
  private(set) var regions = 0
  /// Transactions and budgets without an amount, or with one that nobody can read.
  private(set) var withoutAmount = 0

  func begin(_ attributes: XMLAttributes) {
    version = attributes["version"] ?? ""
    generated = attributes["generated-datetime"].flatMap { PartialDate(String($0.prefix(10))) }
  }

  func leaveOut(_ name: XMLName) { leftOut[name.string, default: 0] += 1 }

  func fault(_ fault: Fault, _ line: Int) {
    if faults.count < Self.mostFaults { faults.append((fault, line)) } else { otherFaults += 1 }
  }

  func add(_ record: IATIRecord) {
    let id = record.identifier.isEmpty ? "\(record.line)" : record.identifier
    if record.identifier.isEmpty {
      fault(.noIdentifier, record.line)
    } else if let line = lines.updateValue(record.line, forKey: id) {
      lines[id] = line
      return fault(.twice(id, line: line), record.line)
    }
    languages[record.language?.lowercased() ?? "", default: 0] += 1
    regions += record.regions
    let reporter = parties.number(of: record.reporter, in: id)
    if let reporter { reporters.append(reporter) }
    if record.isOrganisation {
      addBudgets(of: record)
    } else {
      let roles = participants(in: record, id)
      let shares = Shares(
        places: places(record.countries), fields: fields(record.sectors, of: record))
      addWork(record, id, roles, reporter, shares)
      addRoles(record, id, roles)
      for transaction in record.transactions { add(transaction, of: record, id, reporter, shares) }
    }
  }

  // MARK: Participants

  private func participants(
    in record: IATIRecord, _ id: String
  ) -> [IATICodes.Role: OrderedSet<Int>] {
    var roles: [IATICodes.Role: OrderedSet<Int>] = [:]
    for party in record.parties {
      guard let number = parties.number(of: party, in: id) else {
        fault(.noOrganisation, party.line)
        continue
      }
      guard let role = IATICodes.role(party.role) else {
        leftOut["participating-org", default: 0] += 1
        continue
      }
      roles[role, default: []].append(number)
      parties.note(number, isFunder: role == .funding)
    }
    return roles
  }

  /// Those who carry an activity out do it; where nobody is said to, those who direct it, answer for it or report it.
  private func addWork(
    _ record: IATIRecord, _ id: String, _ roles: [IATICodes.Role: OrderedSet<Int>],
    _ reporter: Int?,
    _ shares: Shares
  ) {
    let doers =
      roles[.implementing] ?? roles[.extending] ?? roles[.accountable]
      ?? OrderedSet([reporter].compactMap { $0 })
    let countries = record.countries.map(country)
    let places = OrderedSet(countries.filter { !$0.isEmpty })
    let sectors = Set(shares.fields.flatMap(\.sectors))
    var end = record.end
    if let start = record.start, let last = end, last.isCertainlyBefore(start) {
      fault(.reversed(start, last), record.line)
      end = nil
    }
    for doer in doers {
      for place in places.isEmpty ? [nil] : places.map(Optional.some) {
        work.append(
          Work(
            party: doer, action: record.title, sectors: sectors.sorted(), country: place,
            start: record.start, end: end, status: record.status, activity: id,
            line: record.line))
      }
    }
  }

  /// Who gives money to an activity funds those who direct it for them, and they, or failing them the funders, those who
  /// carry it out, who answer to the accountable ones.
  private func addRoles(
    _ record: IATIRecord, _ id: String, _ roles: [IATICodes.Role: OrderedSet<Int>]
  ) {
    guard record.status != IATICodes.cancelled else { return }
    func tie(_ from: OrderedSet<Int>?, _ relation: Relation, _ to: OrderedSet<Int>?) {
      for from in from ?? [] {
        for to in to ?? [] where from != to {
          let role = Role(from: from, relation: relation, to: to)
          self.roles[role, default: (IATIEvidence(), record.line)].evidence.add(id)
        }
      }
    }
    let doers = roles[.implementing] ?? roles[.accountable]
    if let extending = roles[.extending] {
      tie(roles[.funding], .funds, extending)
      tie(extending, .funds, doers)
    } else {
      tie(roles[.funding], .funds, doers)
    }
    tie(roles[.implementing], .accountableTo, roles[.accountable])
  }

  // MARK: Money

  private func add(
    _ transaction: IATIRecord.Transaction, of record: IATIRecord, _ id: String, _ reporter: Int?,
    _ shares: Shares
  ) {
    guard let (flow, isIncoming) = IATICodes.flow(transaction.type) else {
      otherTransactions[transaction.type, default: 0] += 1
      return
    }
    // The standard lets the reporter stand for the side that it is on.
    let provider =
      transaction.provider.flatMap { parties.number(of: $0, in: id) }
      ?? (isIncoming ? nil : reporter)
    let receiver =
      transaction.receiver.flatMap { parties.number(of: $0, in: id) }
      ?? (isIncoming ? reporter : nil)
    guard let provider, let receiver else {
      oneSided += 1
      return
    }
    guard let amount = transaction.amount else {
      withoutAmount += 1
      return
    }
    let link = isIncoming ? transaction.provider?.activity ?? "" : ""
    var sum = IATIFlows.Sum(
      amount: amount, start: transaction.date, end: transaction.date, evidence: IATIEvidence(),
      line: transaction.line)
    sum.evidence.add(id)
    let key = IATIFlows.Key(
      provider: provider, receiver: receiver, flow: flow,
      channel: IATICodes.channel(transaction.channel),
      currency: transaction.currency.isEmpty ? record.currency : transaction.currency,
      year: transaction.date?.year, country: nil, sectors: [], isIncoming: isIncoming,
      link: link.isEmpty ? nil : link)
    add(
      sum, under: key,
      Shares(
        places: transaction.countries.isEmpty ? shares.places : places(transaction.countries),
        fields: transaction.sectors.isEmpty
          ? shares.fields : fields(transaction.sectors, of: record)))
    parties.note(provider, isFunder: true)
    parties.note(receiver, isFunder: false)
  }

  /// The sum, cut into the shares of the countries and of the fields of work.
  private func add(_ sum: IATIFlows.Sum, under key: IATIFlows.Key, _ shares: Shares) {
    let portions = shares.places.flatMap { place in
      shares.fields.map { (place.country, $0.sectors, place.share * $0.share) }
    }
    let parts = IATIShares.parts(sum.amount, portions.map(\.2))
    for ((country, sectors, _), part) in zip(portions, parts) where part != 0 || parts.count == 1 {
      var (key, sum) = (key, sum)
      (key.country, key.sectors, sum.amount) = (country, sectors, part)
      flows.add(sum, under: key)
    }
  }

  private func addBudgets(of record: IATIRecord) {
    let own = IATIRecord.Party(ref: record.identifier, name: record.title, line: record.line)
    guard let provider = parties.number(of: own, in: record.identifier) else { return }
    for budget in record.budgets {
      guard let party = budget.receiver,
        let receiver = parties.number(of: party, in: record.identifier)
      else {
        oneSided += 1
        continue
      }
      guard let amount = budget.amount else {
        withoutAmount += 1
        continue
      }
      var sum = IATIFlows.Sum(
        amount: amount, start: budget.date, evidence: IATIEvidence(), line: budget.line)
      sum.evidence.add(record.identifier)
      flows.add(
        sum,
        under: IATIFlows.Key(
          provider: provider, receiver: receiver, flow: .budget,
          currency: budget.currency.isEmpty ? record.currency : budget.currency,
          year: budget.date?.year, sectors: []))
      parties.note(provider, isFunder: true)
      parties.note(receiver, isFunder: false)
    }
  }

  // MARK: Places and fields of work

  /// The code of a country, in small letters.
  private func country(_ portion: IATIRecord.Portion) -> String {
    let code = portion.code.lowercased()
    if countries[code]?.first == nil { countries[code] = portion.name }
    return code
  }

  /// The countries with their shares; several without a share are none, since nobody says how much goes where.
  private func places(_ portions: [IATIRecord.Portion]) -> [(country: String?, share: Decimal)] {
    IATIShares.of(
      portions.map { (country($0), $0.percent) }, together: { Set($0).count == 1 ? $0[0] : nil }
    ).map { ($0.value, $0.share) }
  }

  /// The fields of work with their shares. Each stands with nutrition where that is an objective of the activity by the
  /// policy marker, which says of no share of it.
  private func fields(
    _ portions: [IATIRecord.Portion], of record: IATIRecord
  ) -> [(sectors: [Sector], share: Decimal)] {
    let oecd = portions.filter { IATICodes.isOECD($0.vocabulary) }
    // The same activity may be cut by five digits and by three.
    let exact = oecd.filter { $0.code.utf8.count == 5 }
    let shares = IATIShares.of(
      (exact.isEmpty ? oecd : exact).map { portion in
        (IATICodes.sector(portion.code).map { [$0] }, portion.percent)
      }, together: { Set($0.joined()).sorted() })
    return shares.map { value, share in
      let sectors = value ?? []
      guard record.isForNutrition else { return (sectors, share) }
      return (Set(sectors + [Self.nutrition]).sorted(), share)
    }
  }

  private static let nutrition = Sector(rawValue: "nutrition")
}
