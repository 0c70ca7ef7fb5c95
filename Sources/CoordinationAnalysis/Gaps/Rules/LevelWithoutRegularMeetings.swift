import StakeholderModel

/// A level at which no coordination body meets regularly.
///
/// A level fails where every coordination body there is known to meet irregularly or not at all;
/// holds where one meets regularly; is asked about otherwise. Where a source counts meetings without
/// a word on their rhythm, a body that keeps to its calendar meets regularly. Levels without a body are not judged
/// here.
struct LevelWithoutRegularMeetings: GapRule {
  let code = "vertical/level-without-regular-meetings"
  let severity = Severity.high
  let domain = InterviewDomain.structure
  let norms = ["functioning.heldOfPlanned"]
  let title = LocalizedText(
    en: "Level without regular meetings", fr: "Niveau sans réunions régulières")
  let why = LocalizedText(
    en: """
      Decisions taken above reach the people who act only through a body that meets. A level whose \
      bodies do not meet neither carries plans down nor brings difficulties up.
      """,
    fr: """
      Les décisions prises plus haut n’atteignent le terrain que par un organe qui se réunit. Un \
      niveau dont les organes ne se réunissent pas ne relaie ni les plans vers le bas, ni les \
      difficultés vers le haut.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    let bodies = index.homeBodies.compactMap(index.stakeholder).filter { body in
      switch body.status.value {
      case .proposed, .ended: false
      default: body.kind == .known(.coordinationBody)
      }
    }
    let byLevel = Dictionary(grouping: bodies) { $0.level.value }
    return byLevel.keys.compactMap { $0 }.sorted().map { level in
      verdict(level, bodies: byLevel[level] ?? [], index, norms)
    }
  }

  private func verdict(
    _ level: Level, bodies: [Stakeholder], _ index: MapIndex, _ norms: Norms
  ) -> Verdict {
    let latest = bodies.compactMap { body in
      index.latestMeetings(of: body.id) { $0.isRegular(norms) != nil }.map { (body.id, $0) }
    }
    let facts: [String: FactValue] = ["level": .text(level.rawValue)]
    let regular = latest.filter { index.map.meetings[$0.1].isRegular(norms) == true }
    func evidence(_ rows: [(String, Int)]) -> [Evidence] {
      rows.map { Evidence.meeting($0.1, in: index.map) }
    }
    if !regular.isEmpty {
      return Verdict(.holds, regular.map(\.0), facts: facts, evidence: evidence(regular))
    }
    // One body that does not meet says nothing of the others.
    guard latest.count == bodies.count else {
      let silent = bodies.map(\.id).filter { id in !latest.contains { $0.0 == id } }
      return Verdict(.notKnown, silent, facts: facts, evidence: evidence(latest))
    }
    return Verdict(.fails, latest.map(\.0), facts: facts, evidence: evidence(latest))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let place = Level(rawValue: verdict.text("level")).atLevel(names.language).capitalizedFirst
    let bodies = names.list(verdict.subjects.map(names.withArticle))
    func isPlural(_ one: Bool) -> Bool { verdict.subjects.count > 1 || one }
    let meet =
      isPlural(names.french(verdict.subjects[0]).isPlural)
      ? "ne se réunissent" : "ne se réunit"
    return names.language.say(
      en: isPlural(names.english(verdict.subjects[0]).isPlural)
        ? "\(place), \(bodies) do not meet regularly."
        : "\(place), \(bodies) does not meet regularly.",
      fr: "\(place), \(bodies) \(meet) pas régulièrement.")
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let bodies = verdict.subjects
    return names.language.say(
      en: """
        Set and fund a minimum schedule of meetings of \(names.list(bodies.map(names.withArticle))), \
        with minutes sent to the level above.
        """,
      fr: """
        Fixer et financer un calendrier minimal de réunions \
        \(names.list(bodies.map { names.french($0).of })), avec un compte rendu adressé à l’échelon \
        supérieur.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let place = Level(rawValue: verdict.text("level")).atLevel(names.language).capitalizedFirst
    let bodies = verdict.subjects
    if bodies.count == 1 {
      let (body, corps) = (names.english(bodies[0]), names.french(bodies[0]))
      let does = body.verb("does", "do")
      return names.language.say(
        en: "How often \(does) \(body.withArticle) meet?",
        fr: "À quel rythme ont lieu les réunions \(corps.of) ?")
    }
    return names.language.say(
      en: """
        \(place), how often are there meetings of \(names.list(bodies.map(names.withArticle)))?
        """,
      fr: """
        \(place), à quel rythme ont lieu les réunions \
        \(names.list(bodies.map { names.french($0).of })) ?
        """)
  }
}

extension Meeting {
  /// Whether the body met regularly, `nil` where the row does not tell.
  fileprivate func isRegular(_ norms: Norms) -> Bool? {
    regularity.isUnknown ? keepsPlan(norms) : regularity == .known(.regular)
  }
}

extension Level {
  /// "à l’échelon communal", "at commune level".
  func atLevel(_ language: Language) -> String {
    language.say(en: "at \(label(language).lowercased()) level", fr: french)
  }

  private var french: String {
    switch self {
    case .global: "à l’échelon mondial"
    case .regional: "à l’échelon régional (plusieurs pays)"
    case .national: "à l’échelon national"
    case .region: "à l’échelon de la région"
    case .department: "à l’échelon du département"
    case .commune: "à l’échelon de la commune"
    default: "au niveau « \(rawValue) »"
    }
  }
}
