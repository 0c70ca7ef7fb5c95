import StakeholderModel

/// A level of the country at which no coordination body works, between others that have one.
///
/// Judged are national, region, department and commune, from the highest to the lowest at which the
/// map has a coordination body. A level fails where its bodies are all ended, proposed or dormant;
/// holds where one is at work, being set up or of unknown status. Of a level with no body at all
/// the map says nothing: those of the next level below are asked about the one above them.
struct LevelWithoutBody: GapRule {
  let code = "vertical/level-without-body"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Level without a coordination body at work", fr: "Échelon sans organe de coordination actif"
  )
  let why = LocalizedText(
    en: """
      Where one level has nobody to coordinate it, the levels above and below it lose sight of each \
      other.
      """,
    fr: """
      Là où un échelon n’a personne pour coordonner, les échelons supérieur et inférieur se perdent de \
      vue.
      """)

  private static let levels: [Level] = [.national, .region, .department, .commune]

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let bodies = index.homeBodies.compactMap(index.stakeholder).filter {
      $0.kind == .known(.coordinationBody)
    }
    let byLevel = Self.levels.map { level in bodies.filter { $0.level == .known(level) } }
    let inhabited = byLevel.indices.filter { !byLevel[$0].isEmpty }
    guard let highest = inhabited.first, let lowest = inhabited.last else { return [] }
    return (highest...lowest).map { place in
      let below = inhabited.first { $0 > place }.map { byLevel[$0] } ?? []
      return verdict(Self.levels[place], bodies: byLevel[place], below: below, index)
    }
  }

  private func verdict(
    _ level: Level, bodies: [Stakeholder], below: [Stakeholder], _ index: MapIndex
  ) -> Verdict {
    func evidence(_ rows: [Stakeholder]) -> [Evidence] {
      rows.compactMap { Evidence.stakeholder($0.id, in: index) }
    }
    let facts: [String: FactValue] = ["level": .text(level.rawValue)]
    guard !bodies.isEmpty else {
      return Verdict(.notKnown, below.map(\.id), facts: facts, evidence: evidence(below))
    }
    let working = bodies.filter(\.mayWork)
    guard working.isEmpty else {
      return Verdict(.holds, working.map(\.id), facts: facts, evidence: evidence(working))
    }
    let statuses = bodies.compactMap(\.status.value?.rawValue)
    return Verdict(
      .fails, bodies.map(\.id), facts: facts.merging(["statuses": .terms(statuses)]) { $1 },
      evidence: evidence(bodies))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let place = Level(rawValue: verdict.text("level")).atLevel(names.language).capitalizedFirst
    let bodies = zip(verdict.subjects, verdict.terms("statuses")).map { body, status in
      let state = state(of: names.french(body), StakeholderStatus(rawValue: status))
      return "\(names.full(body)), \(state(names.language))"
    }.joined(separator: names.language.semicolon)
    return names.language.say(
      en: "\(place), no coordination body is known to be at work: \(bodies).",
      fr: "\(place), aucun organe de coordination en activité n’est connu : \(bodies).")
  }

  private func state(of corps: FrenchName, _ status: StakeholderStatus) -> LocalizedText {
    let dissolved = corps.isFeminine ? "dissoute" + (corps.isPlural ? "s" : "") : "dissous"
    return switch status {
    case .ended: LocalizedText(en: "ended", fr: dissolved)
    case .proposed: LocalizedText(en: "proposed", fr: "à l’état de projet")
    case .dormant: LocalizedText(en: "dormant", fr: "en sommeil")
    default: status.label
    }
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let place = Level(rawValue: verdict.text("level")).atLevel(names.language)
    return names.language.say(
      en: """
        Revive or set up a coordination body \(place), or lay down which other level stands in for it.
        """,
      fr: """
        Relancer ou mettre en place un organe de coordination \(place), ou préciser quel autre échelon \
        en tient lieu.
        """)
  }

  /// How many bodies of the level below are named.
  private static let fewNames = 3

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let place = Level(rawValue: verdict.text("level")).atLevel(names.language)
    let (shown, rest) = verdict.subjects.shown(atMost: Self.fewNames)
    guard rest == 0 else {
      let bodies = shown.map(names.withArticle).joined(separator: ", ")
      return names.language.say(
        en: "Which body coordinates \(place), above \(bodies) and \(rest) others?",
        fr: """
          Quel organe assure la coordination \(place), au-dessus \
          \(shown.map { names.french($0).of }.joined(separator: ", ")) et de \(rest) autres ?
          """)
    }
    return names.language.say(
      en: "Which body coordinates \(place), above \(names.list(shown.map(names.withArticle)))?",
      fr: """
        Quel organe assure la coordination \(place), au-dessus \
        \(names.list(shown.map { names.french($0).of })) ?
        """)
  }
}

extension Stakeholder {
  /// Whether nothing that is known of it says that it does not work.
  fileprivate var mayWork: Bool {
    switch status.value {
    case .ended, .proposed, .dormant: false
    default: true
    }
  }
}
