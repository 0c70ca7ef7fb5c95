import OrderedCollections
import StakeholderModel

/// A body still to come that is to cover several sectors, while how it will work is not settled.
///
/// Judged for coordination bodies, SUN networks and UN clusters that are proposed or being established
/// and have two or more sectors. Fails where a source denies their terms of reference (`none` in the
/// cell), holds where the text is named, and asks where the cell is empty. Bodies of one sector or of
/// none that is known, bodies at work or ended, and collective rows do not apply. The advice names the
/// parties in place that supervise the body or are to, and those that lead, head or chair something in
/// one of the sectors already.
struct PlannedBodyUnsettled: GapRule {
  let code = "anchoring/planned-body-unsettled"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Planned body for several sectors whose working rules are open",
    fr: "Organe multisectoriel en projet dont le fonctionnement n’est pas arrêté")
  let why = LocalizedText(
    en: """
      In a body that joins several sectors, whoever has the most means or the most seats sets the agenda, \
      unless its rules see to the others.
      """,
    fr: """
      Dans un organe qui réunit plusieurs secteurs, le secteur le mieux doté ou le plus représenté fixe \
      l’ordre du jour, à moins que les règles ne protègent la place des autres.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "For which of these planned bodies is it settled how they will work?",
    fr: "Pour lesquels de ces organes en projet le fonctionnement est-il arrêté ?")

  private static let leads: Set<Relation> = [.leads, .heads, .chairs, .coChairs]

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let judged = JudgedParties(index)
    return index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      guard body.isToCoverSeveralFields, !index.hasEnded(body.id) else {
        return Verdict(.notApplicable, [body.id])
      }
      let sectors = OrderedSet(body.sectors.elements)
      let supervising = supervising(body.id, judged, index)
      let supervisors = index.inOrder(supervising.map { index.map.ties[$0].from })
      let leading = leading(in: Set(sectors), judged, index).filter {
        !supervisors.contains(index.map.ties[$0].from)
      }
      let facts: [String: FactValue] = [
        "sectors": .terms(sectors.map(\.rawValue)), "supervisors": .stakeholders(supervisors),
        "leaders": .stakeholders(index.inOrder(leading.map { index.map.ties[$0].from })),
      ]
      let outcome: Verdict.Outcome =
        switch body.termsOfReference {
        case .absent: .fails
        case .known: .holds
        case .unknown: .notKnown
        }
      return Verdict(
        outcome, [body.id], facts: facts,
        evidence: [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
          + (supervising + leading).map { Evidence.tie($0, in: index.map) })
    }
  }

  /// The ties by which the body is supervised, or is to be.
  private func supervising(_ body: String, _ judged: JudgedParties, _ index: MapIndex) -> [Int] {
    index.ties(to: body, [.supervises]).filter { row in
      let tie = index.map.ties[row]
      return (tie.isForeseen || tie.isInForce) && tie.from != body && judged.contains(tie.from)
    }
  }

  /// The ties by which somebody leads something of the sectors today.
  private func leading(
    in sectors: Set<Sector>, _ judged: JudgedParties, _ index: MapIndex
  ) -> [Int] {
    index.map.ties.indices.filter { row in
      let tie = index.map.ties[row]
      guard Self.leads.contains(tie.relation), tie.isInForce, judged.contains(tie.from) else {
        return false
      }
      let led =
        judged.contains(tie.to)
        ? index.stakeholder(tie.to)?.sectors.elements : index.instrument(tie.to)?.sectors.elements
      return !sectors.isDisjoint(with: led ?? [])
    }
  }

  private func sectors(_ verdict: Verdict, _ names: NameInSentence) -> String {
    names.list(verdict.terms("sectors").map { names.term($0, of: Sector.name).decapitalized })
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let sectors = sectors(verdict, names)
    let works = body.verb("it will work", "they will work")
    return names.language.say(
      en: """
        \(body.withArticle.capitalizedFirst) would cover several sectors (\(sectors)); how \(works) is not \
        settled.
        """,
      fr: """
        \(corps.withArticle.capitalizedFirst) \(corps.isPlural ? "devraient" : "devrait") couvrir plusieurs \
        secteurs (\(sectors)) ; les règles de fonctionnement n’en sont pas arrêtées.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let (name, isSet) = (body.withArticle, body.verb("is", "are"))
    guard let parties = parties(verdict, names) else {
      return names.language.say(
        en: """
          Before \(name) \(isSet) set up, settle the seats, the place on the agenda and the means set aside \
          for each sector, so that none prevails over the others.
          """,
        fr: """
          Avant la mise en place \(corps.of), arrêter les sièges, la place à l’ordre du jour et les moyens \
          réservés à chaque secteur, afin qu’aucun ne prenne le pas sur les autres.
          """)
    }
    return names.language.say(
      en: """
        Before \(name) \(isSet) set up, settle with \(parties) the seats, the place on the agenda and the \
        means set aside for each sector, so that none prevails over the others.
        """,
      fr: """
        Avant la mise en place \(corps.of), convenir avec \(parties) des sièges, de la place à l’ordre du \
        jour et des moyens réservés à chaque secteur, afin qu’aucun ne prenne le pas sur les autres.
        """)
  }

  /// With whom to settle it: whoever supervises the body or is to, then those who lead in its sectors.
  private func parties(_ verdict: Verdict, _ names: NameInSentence) -> String? {
    let supervisors = verdict.stakeholders("supervisors")
    let corps = names.french(verdict.subjects[0])
    let them = names.english(verdict.subjects[0]).verb("it", "them")
    let le = corps.isPlural ? "les" : corps.isFeminine ? "la" : "le"
    let areSeveral = supervisors.count > 1 || supervisors.contains { names.french($0).isPlural }
    let above = names.language.say(
      en: "\(supervisors.listed(names)), which would supervise \(them)",
      fr: """
        \(supervisors.listed(names)), qui \(areSeveral ? "devraient" : "devrait") \(le) superviser
        """)
    let list = names.list(verdict.stakeholders("leaders").map(names.withArticle), atMost: 4)
    let beside = names.language.say(
      en: "those who already lead in these sectors (\(list))",
      fr: "ceux qui conduisent déjà une action dans ces secteurs (\(list))")
    switch (supervisors.isEmpty, list.isEmpty) {
    case (true, true): return nil
    case (true, false): return beside
    case (false, true): return "\(above),"
    case (false, false):
      return names.language.say(
        en: "\(above), and with \(beside)", fr: "\(above), et avec \(beside)")
    }
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let sectors = sectors(verdict, names)
    return names.language.say(
      en: """
        How will \(body) work: which seats, which place on the agenda and which means has each sector \
        (\(sectors))?
        """,
      fr: """
        Quel est le fonctionnement prévu \(corps.of) : quels sièges, quelle place à l’ordre du jour et \
        quels moyens pour chaque secteur (\(sectors)) ?
        """)
  }
}
