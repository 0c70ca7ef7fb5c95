import StakeholderModel

/// A group that the norms expect does not sit in a multi-stakeholder body.
///
/// Asked of coordination bodies whose known members come from several groups. A group is there when
/// a member belongs to it, or a member of a member. It is missing only where the map claims to know
/// all members; otherwise it is asked about.
struct GroupMissing: GapRule {
  let code = "representation/group-missing"
  let severity = Severity.medium
  let norms = ["representation.expectedGroups", "representation.fewestGroups"]
  let title = LocalizedText(
    en: "Group missing from a multi-stakeholder body",
    fr: "Groupe absent d’un organe multipartite")
  let why = LocalizedText(
    en: """
      Those who do not sit at the table neither bring what they know nor feel bound by what is \
      decided there.
      """,
    fr: """
      Ceux qui ne siègent pas n’apportent pas leur connaissance du terrain et ne se sentent pas \
      tenus par les décisions prises.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    return index.homeBodies.compactMap(index.stakeholder).flatMap { body -> [Verdict] in
      let seats = index.seatsInForce(in: body.id)
      let present = groups(of: body, seats, index)
      guard body.kind == .known(.coordinationBody),
        present.count >= norms.representation.fewestGroups
      else { return [Verdict(.notApplicable, [body.id])] }
      let evidence = seats.map { Evidence.tie($0.tie, in: index.map) }
      let missing = norms.representation.expectedGroups.filter {
        !present.contains(StakeholderGroup(rawValue: $0))
      }
      let observing = Set(
        index.tiesInForce(to: body.id, [.observes])
          .compactMap { index.stakeholder(index.map.ties[$0].from)?.group.value?.rawValue })
      var facts: [String: FactValue] = ["groups": .terms(missing)]
      let observers = missing.filter(observing.contains)
      if !observers.isEmpty { facts["observers"] = .terms(observers) }
      if missing.isEmpty { return [Verdict(.holds, [body.id], evidence: evidence)] }
      let isComplete = body.complete.contains(.members)
      return [
        Verdict(
          isComplete ? .fails : .notKnown, [body.id], facts: facts, evidence: evidence,
          claim: isComplete ? .members : nil)
      ]
    }
  }

  private func groups(
    of body: Stakeholder, _ seats: [(seat: Seat, holder: String, tie: Int)], _ index: MapIndex
  ) -> Set<StakeholderGroup> {
    let direct = seats.map(\.holder)
    let indirect = direct.flatMap { index.seatsInForce(in: $0).map(\.holder) }
    return Set((direct + indirect).compactMap { index.stakeholder($0)?.group.value })
  }

  private func groups(
    _ verdict: Verdict, _ names: NameInSentence,
    _ form: KeyPath<FrenchGroup, String> = \.withArticle
  ) -> String {
    list(verdict.terms("groups"), names, form)
  }

  private func list(
    _ groups: [String], _ names: NameInSentence,
    _ form: KeyPath<FrenchGroup, String> = \.withArticle
  ) -> String {
    names.list(
      groups.map {
        let group = StakeholderGroup(rawValue: $0)
        let label = group.label(names.language)
        switch names.language {
        case .french: return FrenchGroup(label)[keyPath: form]
        case .english: return group == .unitedNations ? "the \(label)" : label.lowercased()
        default: return label
        }
      })
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, groups) = (verdict.subjects[0], groups(verdict, names))
    return names.language.say(
      en: "\(names.withArticle(body).capitalizedFirst) has no member from \(groups).",
      fr: """
        Au sein \(names.french(body).of) ne siège aucun membre issu des groupes suivants : \(groups).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    let observers = verdict.terms("observers")
    let absent = verdict.terms("groups").filter { !observers.contains($0) }
    var sentences: [String] = []
    if !absent.isEmpty {
      let groups = list(absent, names, \.to)
      sentences.append(
        names.language.say(
          en: "Open a seat in \(names.withArticle(body)) for \(groups).",
          fr: "Ouvrir \(groups) un siège au sein \(names.french(body).of)."))
    }
    if !observers.isEmpty {
      let (groups, toGroups) = (list(observers, names), list(observers, names, \.to))
      sentences.append(
        names.language.say(
          en: """
            Settle with \(groups), so far observers in \(names.withArticle(body)), whether a full seat \
            is wanted.
            """,
          fr: """
            Examiner s’il convient d’accorder un siège de plein droit \(toGroups), dont la participation \
            au sein \(names.french(body).of) se limite jusqu’ici au statut d’observateur.
            """))
    }
    return sentences.joined(separator: " ")
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, groups) = (verdict.subjects[0], groups(verdict, names))
    return names.language.say(
      en: "Who in \(names.withArticle(body)), if anybody, represents \(groups)?",
      fr: "Qui représente, le cas échéant, \(groups) au sein \(names.french(body).of) ?")
  }
}

/// The groups' French labels with their articles, alone and after "à".
private struct FrenchGroup {
  let withArticle: String
  let to: String

  init(_ label: String) {
    let forms = [
      "Gouvernement": ("le gouvernement", "au gouvernement"),
      "Parlement": ("le parlement", "au parlement"),
      "Nations Unies": ("les Nations Unies", "aux Nations Unies"),
      "Bailleurs de fonds": ("les bailleurs de fonds", "aux bailleurs de fonds"),
      "Société civile": ("la société civile", "à la société civile"),
      "Secteur privé": ("le secteur privé", "au secteur privé"),
      "Monde universitaire": ("le monde universitaire", "au monde universitaire"),
      "Médias": ("les médias", "aux médias"), "Jeunesse": ("la jeunesse", "à la jeunesse"),
      "Communautés": ("les communautés", "aux communautés"),
    ]
    (withArticle, to) = forms[label] ?? ("« \(label) »", "au groupe « \(label) »")
  }
}
