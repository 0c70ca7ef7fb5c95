import OrderedCollections
import StakeholderModel

/// Two coordination bodies of one level and field above which no authority is common to both.
///
/// A superior is whom a body reports to, or is supervised or created by, and its parent; superiors are
/// followed all the way up. Fails where both bodies have superiors, none in common, neither is above
/// the other, and all lines of everybody on the way are known (`complete` has `lines`, up to a head of
/// state). Otherwise each body whose way up is not known in full is asked about, once, unless it leads to another
/// that is asked about, or to the head of the government or state. Does not apply to a body without such a
/// counterpart, nor to bodies that work in areas apart.
struct NoCommonSuperior: GapRule {
  let code = "anchoring/no-common-superior"
  let severity = Severity.medium
  let norms = ["overlap.sameField"]
  let title = LocalizedText(
    en: "Bodies of one field without a common superior",
    fr: "Organes d’un même domaine sans autorité commune")
  let why = LocalizedText(
    en: "Where two bodies of one field disagree, somebody above both must be able to decide.",
    fr: """
      Quand deux organes d’un même domaine sont en désaccord, il faut une autorité placée au-dessus \
      des deux pour trancher.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en:
      "To which authority is each of these bodies attached, and to whom does that authority answer?",
    fr: "De quelle autorité relève chacun de ces organes, et de qui cette autorité relève-t-elle ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    let bodies = index.homeBodies.compactMap(index.stakeholder)
      .filter { $0.kind == .known(.coordinationBody) }
    let catalog = TermCatalog(index.map)
    let judged = bodies.filter {
      $0.isInPlace && !index.hasEnded($0.id) && $0.level.value?.isKnownTerm == true
    }
    var fields = TermComparisons(judged.map { TermSet($0.sectors, of: "sector", catalog) })
    let areas = AreasAround(index.map)
    let ways = judged.map { WayUp(of: $0, index) }
    var pairs: [Verdict] = []
    var outcomes: [String: Verdict.Outcome] = [:]
    for a in judged.indices {
      for b in judged.indices.dropFirst(a + 1)
      where judged[a].level == judged[b].level && fields.bits[a] & fields.bits[b] != 0 {
        guard let share = fields.compare(a, b).contained, share >= norms.overlap.sameField,
          areas.mayMeet(judged[a].area.value, judged[b].area.value)
        else { continue }
        let (first, second) = (ways[a], ways[b])
        if first.meets(second) {
          for body in [first.body, second.body] where outcomes[body] == nil {
            outcomes[body] = .holds
          }
        } else if first.isFullyKnown && second.isFullyKnown {
          // Who has no superior at all is found as a body that reports to nobody.
          guard !first.direct.isEmpty, !second.direct.isEmpty else { continue }
          pairs.append(
            Verdict(
              .fails, [first.body, second.body],
              facts: [
                "superiors": .stakeholders(first.direct),
                "otherSuperiors": .stakeholders(second.direct),
              ], evidence: Array(OrderedSet(first.evidence + second.evidence)), claim: .lines))
        } else {
          for way in [first, second] where !way.isFullyKnown { outcomes[way.body] = .notKnown }
        }
      }
    }
    let asked = Set(outcomes.filter { $0.value == .notKnown }.keys)
    for way in ways where asked.contains(way.body) {
      // What is above them is known as far as it matters, or is asked of those above.
      if way.leads(to: asked) || way.reachesHead { outcomes[way.body] = .notApplicable }
    }
    let evidence = Dictionary(
      ways.map { ($0.body, $0.evidence) }, uniquingKeysWith: { first, _ in first })
    let failing = Set(pairs.flatMap(\.subjects))
    return pairs
      + bodies.filter { outcomes[$0.id] != nil || !failing.contains($0.id) }.map { body in
        let outcome = outcomes[body.id] ?? .notApplicable
        return Verdict(
          outcome, [body.id],
          evidence: outcome == .notApplicable ? [] : evidence[body.id] ?? [])
      }
  }

  private func superiors(_ verdict: Verdict, _ fact: String, _ names: NameInSentence) -> String {
    let ids = verdict.stakeholders(fact)
    return names.language.say(
      en: "\(names.list(ids.map(names.withArticle)))",
      fr: "\(names.list(ids.map { names.french($0).to }))")
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (a, b) = (names.english(verdict.subjects[0]), names.english(verdict.subjects[1]))
    let (un, autre) = (names.french(verdict.subjects[0]), names.french(verdict.subjects[1]))
    let above = superiors(verdict, "superiors", names)
    let other = superiors(verdict, "otherSuperiors", names)
    let (is1, is2) = (a.verb("is", "are"), b.verb("is", "are"))
    return names.language.say(
      en: """
        \(a.withArticle.capitalizedFirst) \(is1) attached to \(above), and \(b.withArticle) \(is2) \
        attached to \(other); though both work at the same level in the same field, no authority is \
        above the two.
        """,
      fr: """
        \(un.withArticle.capitalizedFirst) \(un.isPlural ? "sont" : "est") \
        rattaché\(un.agreement) \(above), et \(autre.withArticle) \(autre.isPlural ? "sont" : "est") \
        rattaché\(autre.agreement) \(other) ; aucune autorité n’est placée au-dessus des deux, qui \
        travaillent au même échelon dans le même domaine.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (a, b) = (
      names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1])
    )
    return names.language.say(
      en: "Lay down in writing which authority decides where \(a) and \(b) disagree.",
      fr: "Désigner par écrit l’autorité qui tranche en cas de désaccord entre \(a) et \(b).")
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let they = corps.isFeminine ? "elle" : "il"
    let stands = corps.isPlural ? "relèvent-\(they)s" : "relève-t-\(they)"
    let attached = body.verb("is", "are")
    return names.language.say(
      en: """
        To which authority \(attached) \(body.withArticle) attached, and to whom does that authority answer?
        """,
      fr: """
        De quelle autorité \(corps.withArticle) \(stands), et de qui cette autorité relève-t-elle ?
        """)
  }
}

/// All that is above a body.
private struct WayUp {
  let body: String
  private(set) var direct: [String] = []
  private(set) var evidence: [Evidence] = []
  /// Whether nobody can be above it whom the map does not have.
  private(set) var isFullyKnown = true
  /// Whether the head of a government or state is above it.
  private(set) var reachesHead = false
  private let above: Set<String>

  init(of body: Stakeholder, _ index: MapIndex) {
    self.body = body.id
    var way: OrderedSet = [body.id]
    var next = 0
    while next < way.count {
      let id = way[next]
      next += 1
      guard let party = index.stakeholder(id) else {
        isFullyKnown = false
        continue
      }
      if let row = Evidence.stakeholder(id, in: index) { evidence.append(row) }
      isFullyKnown =
        isFullyKnown && (party.complete.contains(.lines) || party.kind == .known(.headOfState))
      if id != body.id, [.known(.headOfState), .known(.headOfGovernment)].contains(party.kind) {
        reachesHead = true
      }
      let own = index.tiesInForce(from: id, [.reportsTo, .createdBy])
      let over = index.tiesInForce(to: id, [.supervises])
      evidence += (own + over).map { Evidence.tie($0, in: index.map) }
      let superiors =
        own.map { index.map.ties[$0].to } + over.map { index.map.ties[$0].from }
        + (party.parent.value.map { [$0] } ?? [])
      if next == 1 { direct = Array(OrderedSet(superiors.filter { $0 != id })) }
      way.append(contentsOf: superiors)
    }
    above = Set(way)
  }

  /// Whether one of some bodies is above it.
  func leads(to bodies: Set<String>) -> Bool {
    !above.isDisjoint(with: bodies.subtracting([body]))
  }

  /// Whether somebody is above both, or one of the two above the other.
  func meets(_ other: WayUp) -> Bool { !above.isDisjoint(with: other.above) }
}

extension AreasAround {
  /// Whether two bodies may work in one place: one area lies in the other, or either is not known.
  fileprivate func mayMeet(_ a: String?, _ b: String?) -> Bool {
    guard let a, let b, a != b else { return true }
    return around(a).contains(b) || around(b).contains(a)
  }
}
