import OrderedCollections
import StakeholderModel

/// A body still to come that is to cover several sectors, while how it will work is not settled.
///
/// Judged for coordination bodies, SUN networks and UN clusters that are proposed or being established
/// and have two or more sectors. Fails where a source denies their terms of reference (`none` in the
/// cell), holds where the text is named, and asks where the cell is empty. Bodies of one sector or of
/// none that is known, bodies at work or ended, and collective rows do not apply. The advice names the
/// parties in place that lead, head or chair something in one of the sectors already.
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

  private static let leading: Set<Relation> = [.leads, .heads, .chairs, .coChairs]

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let judged = JudgedParties(index)
    return index.homeBodies.compactMap(index.stakeholder).filter(\.isBodyByKind).map { body in
      guard body.isToCoverSeveralFields, !index.hasEnded(body.id) else {
        return Verdict(.notApplicable, [body.id])
      }
      let sectors = OrderedSet(body.sectors.elements)
      let facts: [String: FactValue] = [
        "sectors": .terms(sectors.map(\.rawValue)),
        "leaders": .stakeholders(leaders(of: Set(sectors), judged, index)),
      ]
      let outcome: Verdict.Outcome =
        switch body.termsOfReference {
        case .absent: .fails
        case .known: .holds
        case .unknown: .notKnown
        }
      return Verdict(
        outcome, [body.id], facts: facts,
        evidence: [Evidence.stakeholder(body.id, in: index)].compactMap { $0 })
    }
  }

  /// Who leads something of the sectors today, in the order of the stakeholders.
  private func leaders(
    of sectors: Set<Sector>, _ judged: JudgedParties, _ index: MapIndex
  ) -> [String] {
    let ties = index.map.ties.filter { tie in
      guard Self.leading.contains(tie.relation), tie.isInForce else { return false }
      let led =
        judged.contains(tie.to)
        ? index.stakeholder(tie.to)?.sectors.elements : index.instrument(tie.to)?.sectors.elements
      return !sectors.isDisjoint(with: led ?? [])
    }
    let leaders = Set(ties.map(\.from))
    return Array(OrderedSet(index.map.stakeholders.map(\.id).filter(leaders.contains)))
      .filter { judged.contains($0) && !index.hasEnded($0) }
  }

  /// In the alphabetical order of the language.
  private func sectors(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let labels = verdict.terms("sectors").map { names.term($0, of: Sector.name).lowercased() }
    return names.list(names.language.sorted(labels))
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
    let (body, corps) = (names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let (shown, rest) = verdict.stakeholders("leaders").shown(atMost: 4)
    let leaders = shown.map(names.withArticle)
    guard !leaders.isEmpty else {
      return names.language.say(
        en: """
          Settle, before \(body) is set up, the seats, the place on the agenda and the budget of each sector, \
          so that none prevails over the others.
          """,
        fr: """
          Arrêter, avant la mise en place \(corps.of), les sièges, la place à l’ordre du jour et le budget de \
          chaque secteur, afin qu’aucun ne prenne le pas sur les autres.
          """)
    }
    let list =
      rest == 0
      ? names.list(leaders)
      : names.language.say(
        en: "\(leaders.joined(separator: ", ")) and \(rest) others",
        fr: "\(leaders.joined(separator: ", ")) et \(rest) autres")
    return names.language.say(
      en: """
        Settle with those who already lead in these sectors (\(list)), before \(body) is set up, the seats, \
        the place on the agenda and the budget of each sector, so that none prevails over the others.
        """,
      fr: """
        Arrêter avec ceux qui conduisent déjà une action dans ces secteurs (\(list)), avant la mise en place \
        \(corps.of), les sièges, la place à l’ordre du jour et le budget de chaque secteur, afin qu’aucun ne \
        prenne le pas sur les autres.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.withArticle(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let sectors = sectors(verdict, names)
    return names.language.say(
      en: """
        How will \(body) work: which seats, which place on the agenda and which budget has each sector \
        (\(sectors))?
        """,
      fr: """
        Quel est le fonctionnement prévu \(corps.of) : quels sièges, quelle place à l’ordre du jour et quel \
        budget pour chaque secteur (\(sectors)) ?
        """)
  }
}
