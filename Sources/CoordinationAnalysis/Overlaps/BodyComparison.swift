import Foundation
import GraphAlgorithms
import StakeholderModel

/// Compares two bodies component by component.
struct BodyComparison {
  let index: MapIndex
  let norms: Norms
  /// The parties that hold a seat in at least one of the bodies; bodies and collectives left out.
  let population: Set<String>
  private let weights: [String: [String: Double]]
  private let areas: [String: String]

  init(_ index: MapIndex, _ profiles: [BodyProfile], _ norms: Norms) {
    self.index = index
    self.norms = norms
    population = profiles.reduce(into: []) { $0.formUnion($1.countable) }
    areas = Dictionary(
      index.map.areas.compactMap { area in area.parent.value.map { (area.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    // A term that every body has says little: inverse document frequency, smoothed so that it still
    // says something (Spärck Jones 1972, doi:10.1108/eb026526).
    func weights(_ terms: (BodyProfile) -> TermSet) -> [String: Double] {
      var count: [String: Int] = [:]
      for profile in profiles {
        for term in terms(profile).withBroader { count[term, default: 0] += 1 }
      }
      return count.mapValues { log(1 + Double(profiles.count) / Double($0)) }
    }
    self.weights = [
      "sector": weights(\.sectors), "mandate": weights(\.mandates),
      "function": weights(\.functions),
    ]
  }

  func compare(_ a: BodyProfile, _ b: BodyProfile) -> BodyPair {
    let members = members(a, b)
    let mandates = terms(a.mandates, b.mandates, "mandate")
    let sectors = terms(a.sectors, b.sectors, "sector")
    let functions = terms(a.functions, b.functions, "function")
    let links = links(a, b)
    let facts = OverlapFacts(
      members: members, mandates: mandates, sectors: sectors, functions: functions,
      area: area(a, b), level: level(a, b), time: time(a, b), links: links,
      groupsDiffer: groupsDiffer(a, b), areProposed: isProposed(a) || isProposed(b),
      succeeds: links.relations.contains(Relation.succeeds.rawValue))
    let (kind, reasons) = facts.classified(norms.overlap)
    let evidence = evidence(a, b, members, linkRows(a, b))
    return BodyPair(
      a: a.id, b: b.id, class: kind, certainty: facts.certainty(of: kind, evidence),
      reasons: reasons, members: members, mandates: mandates, sectors: sectors,
      functions: functions, area: facts.area, level: facts.level,
      leadership: BodyPair.Leadership(
        chair: a.leaders.intersection(b.leaders).sorted(),
        secretariat: a.secretariats.intersection(b.secretariats).sorted(),
        host: a.hosts.intersection(b.hosts).sorted(),
        funder: a.funders.intersection(b.funders).sorted()),
      time: facts.time, links: links, score: facts.score, evidence: evidence)
  }

  private func members(_ a: BodyProfile, _ b: BodyProfile) -> BodyPair.Members {
    let comparison = SetComparison(a.memberSet, b.memberSet)
    let areKnown = !a.memberSet.isEmpty && !b.memberSet.isEmpty
    let organisations = SetComparison(a.organisations, b.organisations)
    let chance =
      a.countable.isEmpty || b.countable.isEmpty || a.stakeholder.isCollective
        || b.stakeholder.isCollective
      ? nil
      : Hypergeometric(
        population: population.count, marked: a.countable.count, drawn: b.countable.count)
    return BodyPair.Members(
      shared: a.members.filter(b.memberSet.contains),
      onlyA: a.members.filter { !b.memberSet.contains($0) },
      onlyB: b.members.filter { !a.memberSet.contains($0) },
      jaccard: areKnown ? comparison.jaccard : nil,
      overlap: areKnown ? comparison.overlapCoefficient : nil,
      p: chance?.upperTail(from: a.countable.intersection(b.countable).count),
      smallestP: chance?.smallestUpperTail, q: nil, sdsm: nil,
      throughParent: BodyPair.ThroughParent(
        shared: a.organisations.intersection(b.organisations).sorted(),
        jaccard: areKnown ? organisations.jaccard : nil),
      completeA: a.isRosterComplete, completeB: b.isRosterComplete)
  }

  private func terms(_ a: TermSet, _ b: TermSet, _ vocabulary: String) -> BodyPair.Terms {
    let named = (a.named ?? [], b.named ?? [])
    let areKnown = a.named != nil && b.named != nil
    let weights = self.weights[vocabulary] ?? [:]
    // A term lies in the other set when that names it or something that falls under it, or that it
    // falls under: "nutrition" and a sector below it are one field.
    let contained =
      areKnown
      ? SetComparison(a.withBroader, b.withBroader).overlapCoefficient : nil
    return BodyPair.Terms(
      shared: named.0.intersection(named.1).sorted(),
      onlyA: named.0.subtracting(named.1).sorted(), onlyB: named.1.subtracting(named.0).sorted(),
      similarity: areKnown
        ? weightedJaccard(a.withBroader, b.withBroader) { weights[$0] ?? 1 } : nil,
      contained: contained)
  }

  private func level(_ a: BodyProfile, _ b: BodyProfile) -> BodyPair.LevelRelation {
    guard let first = a.stakeholder.level.value, let second = b.stakeholder.level.value else {
      return .unknown
    }
    return first == second ? .same : .different
  }

  private func area(_ a: BodyProfile, _ b: BodyProfile) -> BodyPair.AreaRelation {
    guard let first = a.stakeholder.area.value, let second = b.stakeholder.area.value else {
      return .unknown
    }
    if first == second { return .same }
    if ancestors(of: second).contains(first) { return .aContainsB }
    if ancestors(of: first).contains(second) { return .bContainsA }
    return .apart
  }

  private func ancestors(of area: String) -> [String] {
    var chain: [String] = []
    var next = areas[area]
    while let parent = next, !chain.contains(parent) {
      chain.append(parent)
      next = areas[parent]
    }
    return chain
  }

  private func time(_ a: BodyProfile, _ b: BodyProfile) -> BodyPair.TimeRelation {
    func endedBefore(_ x: Stakeholder, _ y: Stakeholder) -> Bool {
      guard let end = x.end.value, let start = y.start.value else { return false }
      return end.isCertainlyBefore(start)
    }
    let (x, y) = (a.stakeholder, b.stakeholder)
    if endedBefore(x, y) || endedBefore(y, x) { return .neverTogether }
    if x.status == .known(.active), y.status == .known(.active) { return .together }
    // A body whose end is not known may have ended before the other began.
    func lasted(_ x: Stakeholder, until date: PartialDate) -> Bool {
      x.end.value.map { !$0.isCertainlyBefore(date) } ?? (x.status == .known(.active))
    }
    if let start = x.start.value, let other = y.start.value, lasted(x, until: other),
      lasted(y, until: start)
    {
      return .together
    }
    return .unknown
  }

  private func groupsDiffer(_ a: BodyProfile, _ b: BodyProfile) -> Bool {
    guard let first = a.stakeholder.group.value, let second = b.stakeholder.group.value else {
      return false
    }
    return first != second
  }

  private func isProposed(_ body: BodyProfile) -> Bool {
    body.stakeholder.status == .known(.proposed)
  }

  /// The ties between the two that are in force.
  private func linkRows(_ a: BodyProfile, _ b: BodyProfile) -> [Int] {
    let map = index.map
    return index.tiesInForce(from: a.id).filter { map.ties[$0].to == b.id }
      + index.tiesInForce(from: b.id).filter { map.ties[$0].to == a.id }
  }

  private func links(_ a: BodyProfile, _ b: BodyProfile) -> BodyPair.Links {
    let map = index.map
    let rows = linkRows(a, b)
    let between = Set([a.id, b.id])
    let through = a.anchors.intersection(b.anchors)
      .union(a.leaders.intersection(b.leaders))
      .union(a.anchors.intersection(b.members)).union(b.anchors.intersection(a.members))
      .subtracting(between)
    let parents = a.stakeholder.parent.value == b.id || b.stakeholder.parent.value == a.id
    return BodyPair.Links(
      relations: Set(rows.map { map.ties[$0].relation.rawValue } + (parents ? ["parent"] : []))
        .sorted(),
      through: through.sorted())
  }

  private func evidence(
    _ a: BodyProfile, _ b: BodyProfile, _ members: BodyPair.Members, _ links: [Int]
  ) -> [Evidence] {
    let shared = Set(members.shared)
    let rows =
      (a.rosterRows + b.rosterRows).filter { shared.contains(index.map.ties[$0].from) } + links
    return [a.id, b.id].compactMap { Evidence.stakeholder($0, in: index) }
      + rows.map { Evidence.tie($0, in: index.map) }
  }
}
