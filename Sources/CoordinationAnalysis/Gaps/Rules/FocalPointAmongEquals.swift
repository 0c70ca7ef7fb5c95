import StakeholderModel

/// A focal point that leads a body in which ministries sit, and has its own place in one of them.
///
/// Fails where a focal point of government chairs, co-chairs or heads a body with ministries as members,
/// and is hosted by, or belongs to, a ministry; holds where its place is ranked above a minister's. Where
/// its place is not known, or the rank of that place is not, it is asked. Does not apply to one who leads no
/// such body.
struct FocalPointAmongEquals: GapRule {
  let code = "anchoring/focal-point-among-equals"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Focal point placed beside the ministries it coordinates",
    fr: "Point focal placé parmi les ministères qu’il coordonne")
  let why = LocalizedText(
    en: """
      Ministries answer to whoever stands above them. From a desk in one of them, a coordinator can \
      advise the others but not commit them.
      """,
    fr: """
      Un ministère répond à l’autorité placée au-dessus de lui. Depuis un autre ministère, un \
      coordinateur peut conseiller, il ne peut pas engager.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let home = Set(index.homeBodies)
    return index.map.stakeholders.filter { $0.kind == .known(.focalPoint) }.compactMap { point in
      if let group = point.group.value, group != .government { return nil }
      let leads = index.tiesInForce(from: point.id, [.chairs, .coChairs, .heads])
        .filter { home.contains(index.map.ties[$0].to) }
      guard !leads.isEmpty else { return nil }
      let seats = leads.flatMap { lead in
        index.seatsInForce(in: index.map.ties[lead].to)
          .filter { index.stakeholder($0.holder)?.kind == .known(.ministry) }.map(\.tie)
      }
      guard !seats.isEmpty else { return Verdict(.notApplicable, [point.id]) }
      return verdict(point, leads, seats, index)
    }
  }

  private func verdict(_ point: Stakeholder, _ leads: [Int], _ seats: [Int], _ index: MapIndex)
    -> Verdict
  {
    let hosting = index.tiesInForce(from: point.id, [.hostedBy])
    let places =
      hosting.map { index.map.ties[$0].to } + (point.parent.value.map { [$0] } ?? [])
    let bodies = Set(seats.map { index.map.ties[$0].to })
    let led = leads.filter { bodies.contains(index.map.ties[$0].to) }
    let evidence =
      ([point.id] + places).compactMap { Evidence.stakeholder($0, in: index) }
      + (hosting + led + seats).map { Evidence.tie($0, in: index.map) }
    let body = index.map.ties[led[0]].to
    let above = (index.tiesInForce(from: body, [.convenedBy]).map { index.map.ties[$0].to })
      .filter { index.stakeholder($0)?.rank.value.map { $0.value < 3 } == true }
    let facts: [String: FactValue] = [
      "body": .stakeholders([body]), "places": .stakeholders(places),
      "above": .stakeholders(Array(above.prefix(1))),
    ]
    if places.contains(where: { index.stakeholder($0)?.kind == .known(.ministry) }) {
      return Verdict(.fails, [point.id], facts: facts, evidence: evidence)
    }
    let isAbove = places.contains { index.stakeholder($0)?.rank.value.map { $0.value < 3 } == true }
    return Verdict(isAbove ? .holds : .notKnown, [point.id], facts: facts, evidence: evidence)
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (point, body) = (verdict.subjects[0], verdict.stakeholders("body")[0])
    let places = verdict.stakeholders("places")
    let list = names.list(places.map(names.withArticle))
    return names.language.say(
      en: """
        \(names.withArticle(point).capitalizedFirst) coordinates \
        \(names.withArticle(body)), in which ministries sit, from within a ministry (\(list)), not from an \
        authority above them.
        """,
      fr: """
        \(names.withArticle(point).capitalizedFirst) coordonne \
        \(names.withArticle(body)), où siègent des ministères, depuis un ministère (\(list)), et non depuis \
        une autorité placée au-dessus d’eux.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let point = verdict.subjects[0]
    guard let above = verdict.stakeholders("above").first else {
      return names.language.say(
        en: """
          Raise the place of \(names.withArticle(point)) above the ministries, or name a focal point who \
          represents the head of government.
          """,
        fr: """
          Rehausser le positionnement institutionnel \(names.french(point).of), ou désigner un point focal \
          qui représente le chef du gouvernement.
          """)
    }
    return names.language.say(
      en: """
        Raise the place of \(names.withArticle(point)) above the ministries, or name a focal point who \
        represents \(names.withArticle(above)).
        """,
      fr: """
        Rehausser le positionnement institutionnel \(names.french(point).of), ou désigner un point focal \
        qui représente \(names.withArticle(above)).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let point = names.french(verdict.subjects[0])
    return names.language.say(
      en:
        "Where in the State is \(names.withArticle(verdict.subjects[0])) placed, and at which rank?",
      fr: "Où, dans l’État, \(point.withArticle) est-il placé, et à quel rang ?")
  }
}
