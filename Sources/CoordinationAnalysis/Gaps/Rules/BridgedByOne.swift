import StakeholderModel

/// A party without which two sides of the network would have nothing to do with each other.
///
/// Judged party by party over who sits, works, reports or belongs together (``WorkingNetwork``). A side
/// counts from as many parties as the norm says, and not where all of it lies below the party, or is the
/// house to which the party belongs: those reach others through their superior or their speaker, as they
/// should. The sides but the largest are named. That they have no other way is known only as to seats and
/// lines, and so the rule fails only where the map claims to know all lines of their parties and all members
/// of every home body but the party itself (`complete` has `lines`, `members`), and where no row of the
/// network stands for several parties, which may include any of them; else it is asked. Holds for whoever is
/// joined to several that have other ways, too. Collective rows, parties that are proposed or have ended, and
/// bodies of a neighbour are not judged. O(ties log ties + what the smaller sides have).
struct BridgedByOne: GapRule {
  let code = "coordination/bridged-by-one"
  let severity = Severity.medium
  let norms = ["coordination.fewestCutOff"]
  let title = LocalizedText(
    en: "Sides of the network that one party alone joins",
    fr: "Parties du réseau qu’un seul acteur relie")
  let why = LocalizedText(
    en: """
      Where all passes through one party, what it does not pass on is lost, and when it fails or leaves, \
      those on either side no longer reach each other.
      """,
    fr: """
      Quand tout passe par un seul acteur, ce qu’il ne transmet pas se perd et, s’il fait défaut, ceux qu’il \
      reliait ne se parlent plus.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: """
      As far as is known, some parties sit, work or report with the others only through one of these: do they also \
      work together without passing through it?
      """,
    fr: """
      À ce que l’on sait, certains acteurs ne siègent ou ne travaillent avec les autres, ou n’en relèvent, que par \
      l’intermédiaire de l’une de ces parties prenantes : travaillent-ils aussi ensemble sans passer par elle ?
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    guard let network = WorkingNetwork(index) else { return [] }
    let claims = ClaimsOfParts(index)
    return network.linked.map { node in
      let id = network.ids[node]
      let party = index.stakeholder(id)
      guard party?.isCollective == false, network.neighbours(of: node).count > 1 else {
        return Verdict(.notApplicable, [id])
      }
      let (sides, rest) = network.sides(of: node)
      guard !sides.isEmpty else {
        return Verdict(.holds, [id], evidence: network.evidence(of: id))
      }
      let fewest = norms.coordination.fewestCutOff
      let large = sides.filter { $0.count >= fewest }
      let below = large.isEmpty ? [] : network.below(id)
      let apart = large.filter { !below.isSuperset(of: $0) && !speaks(id, for: $0, index) }
      guard rest >= fewest, !apart.isEmpty else { return Verdict(.notApplicable, [id]) }
      let side = index.inOrder(apart.joined())
      let facts: [String: FactValue] = ["side": .stakeholders(side), "rest": .number(rest)]
      let ways = network.evidence(of: id, with: Set(side))
      let small = sides.filter { $0.count < fewest }.joined()
      guard let known = claims.evidence(that: side, areApartWithout: [id]),
        !network.hasCollective(around: node, but: Set(small).union([id]))
      else { return Verdict(.notKnown, [id], facts: facts, evidence: ways) }
      return Verdict(.fails, [id] + side, facts: facts, evidence: ways + known, claim: .lines)
    }
  }

  /// Whether a side is the house to which a party belongs.
  private func speaks(_ party: String, for side: [String], _ index: MapIndex) -> Bool {
    guard let whole = index.stakeholder(party)?.parent.value, side.contains(whole) else {
      return false
    }
    return side.allSatisfy { index.areOfOneHouse($0, whole) }
  }

  /// How many parties of a side a sentence names.
  private static let mostParties = 6

  private func side(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (shown, rest) = verdict.stakeholders("side").shown(atMost: Self.mostParties)
    let others = names.language.say(
      en: "\(rest) other parties", fr: "\(rest) autres parties prenantes")
    return names.list(shown.map(names.withArticle) + (rest > 0 ? [others] : []))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, side) = (names.withArticle(verdict.subjects[0]), side(verdict, names))
    let rest = verdict.number("rest")
    let isOne = verdict.stakeholders("side").count == 1
    let isSingular = isOne && !names.french(verdict.stakeholders("side")[0]).isPlural
    return names.language.say(
      en: """
        Without \(party), \(side) would have no body in common with the rest of the network, and no line to \
        it (parties on the other side: \(rest)).
        """,
      fr: """
        Sans \(party), \(side) \(isSingular ? "n’aurait" : "n’auraient") ni organe en commun ni lien \
        hiérarchique avec le reste du réseau (parties prenantes de l’autre côté : \(rest)).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, side) = (names.english(verdict.subjects[0]), side(verdict, names))
    let partie = names.french(verdict.subjects[0])
    return names.language.say(
      en: """
        Open a second way between \(side) and the rest of the network, such as a seat in a body of theirs, \
        and settle who stands in for \(party.withArticle).
        """,
      fr: """
        Ouvrir une deuxième voie entre \(side), d’une part, et le reste du réseau, d’autre part, par exemple \
        un siège dans un organe commun, et désigner qui assure la suppléance \(partie.of).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, side) = (names.withArticle(verdict.subjects[0]), side(verdict, names))
    return names.language.say(
      en: "Do any of these work with others without passing through \(party): \(side)?",
      fr: """
        Existe-t-il, sans passer par \(party), des relations de travail entre \(side), d’une part, et \
        d’autres acteurs, d’autre part ?
        """)
  }
}
