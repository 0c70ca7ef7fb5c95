import GraphAlgorithms
import StakeholderModel

/// A pair in full: who sits where, what each is charged with, and the rows that say so.
extension BodyComparison {
  /// O(members and ties of the two).
  mutating func pair(_ a: Int, _ b: Int, _ norms: Norms.Overlap) -> BodyPair {
    let (first, second) = (profiles[a], profiles[b])
    let shared = first.members.filter(second.memberSet.contains)
    let facts = facts(a, b, shared: shared.count)
    let (kind, reasons) = facts.classified(norms)
    let evidence = evidence(a, b, Set(shared))
    return BodyPair(
      a: first.id, b: second.id, class: kind, certainty: facts.certainty(of: kind, evidence),
      reasons: reasons, members: members(a, b, shared, facts, norms.alpha),
      mandates: terms(first.mandates, second.mandates, facts.mandates),
      sectors: terms(first.sectors, second.sectors, facts.sectors),
      functions: terms(first.functions, second.functions, facts.functions),
      area: facts.area, level: facts.level,
      leadership: BodyPair.Leadership(
        chair: first.leaders.intersection(second.leaders).sorted(),
        secretariat: first.secretariats.intersection(second.secretariats).sorted(),
        host: first.hosts.intersection(second.hosts).sorted(),
        funder: first.funders.intersection(second.funders).sorted()),
      time: facts.time,
      links: BodyPair.Links(
        relations: facts.relations.sorted(), through: linkedThrough(first, second)),
      score: facts.score, evidence: evidence)
  }

  private func members(
    _ a: Int, _ b: Int, _ shared: [String], _ facts: OverlapFacts, _ alpha: Double
  )
    -> BodyPair.Members
  {
    let (first, second) = (profiles[a], profiles[b])
    let chance = chance(a, b)
    let smallest = chance?.smallestUpperTail
    let organisations = SetComparison(first.organisations, second.organisations)
    return BodyPair.Members(
      shared: shared,
      onlyA: first.members.filter { !second.memberSet.contains($0) },
      onlyB: second.members.filter { !first.memberSet.contains($0) },
      jaccard: facts.members?.jaccard, overlap: facts.members?.overlapCoefficient,
      p: chance?.upperTail(from: shared.count(where: first.countable.contains)),
      smallestP: smallest, tooFewToTest: smallest.map { $0 > alpha * (1 + 1e-9) } ?? false, q: nil,
      sdsm: nil,
      throughParent: BodyPair.ThroughParent(
        shared: first.organisations.intersection(second.organisations).sorted(),
        jaccard: facts.members == nil ? nil : organisations.jaccard),
      completeA: first.isRosterComplete, completeB: second.isRosterComplete)
  }

  private func terms(_ a: TermSet, _ b: TermSet, _ similarity: TermSimilarity) -> BodyPair.Terms {
    let (first, second) = (a.named ?? [], b.named ?? [])
    return BodyPair.Terms(
      shared: first.intersection(second).sorted(), onlyA: first.subtracting(second).sorted(),
      onlyB: second.subtracting(first).sorted(), similarity: similarity.similarity,
      contained: similarity.contained, isDenied: a.isDenied || b.isDenied)
  }

  /// Bodies in which both sit, and parties that lead, supervise, created or host both.
  private func linkedThrough(_ a: BodyProfile, _ b: BodyProfile) -> [String] {
    a.anchors.intersection(b.anchors)
      .union(a.leaders.intersection(b.leaders))
      .union(a.anchors.intersection(b.members)).union(b.anchors.intersection(a.members))
      .subtracting([a.id, b.id]).sorted()
  }

  private func evidence(_ a: Int, _ b: Int, _ shared: Set<String>) -> [Evidence] {
    let (first, second) = (profiles[a], profiles[b])
    let seats = (first.rosterRows + second.rosterRows)
      .filter { shared.contains(index.map.ties[$0].from) }
    return [first.id, second.id].compactMap { Evidence.stakeholder($0, in: index) }
      + (seats + tieRows(a, b)).map { Evidence.tie($0, in: index.map) }
  }
}
