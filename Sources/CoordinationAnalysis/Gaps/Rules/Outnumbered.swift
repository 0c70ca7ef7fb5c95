import OrderedCollections
import StakeholderModel

/// A multi-stakeholder body in which one group holds more of the seats than the norm allows.
///
/// Asked of coordination bodies in place whose known members come from several groups. Seats are
/// counted where the tie gives their number, and one for each member otherwise. Judged only where the
/// map claims to know all members (`complete` has `members`), the group of each, and how many seats
/// its collectives have; otherwise it is asked, even where the seats that are known lie above the
/// norm: those still missing may redress it.
struct Outnumbered: GapRule {
  let code = "representation/outnumbered"
  let severity = Severity.low
  let norms = ["representation.fewestGroups", "representation.mostOfOneGroup"]
  let title = LocalizedText(
    en: "One group holds most of the seats", fr: "Un groupe détient l’essentiel des sièges")
  let why = LocalizedText(
    en: "Where one group can decide alone, the others come to listen, and in the end stay away.",
    fr: """
      Là où un groupe peut décider seul, les autres viennent pour écouter, puis finissent par ne plus \
      venir.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "How many seats does each group hold in these bodies?",
    fr: "De combien de sièges chaque groupe dispose-t-il dans ces organes ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    return index.homeBodies.compactMap(index.stakeholder).map { body in
      guard body.kind == .known(.coordinationBody), body.isInPlace, !index.hasEnded(body.id) else {
        return Verdict(.notApplicable, [body.id])
      }
      let table = Table(of: body, index)
      guard table.seats.count >= norms.representation.fewestGroups else {
        return Verdict(.notApplicable, [body.id])
      }
      guard body.complete.contains(.members), table.isKnown,
        // `max` gives the first of those that draw.
        let first = table.seats.max(by: { $0.value < $1.value })
      else { return Verdict(.notKnown, [body.id], evidence: table.evidence) }
      let most = norms.representation.mostOfOneGroup
      let facts: [String: FactValue] = [
        "group": .terms([first.key.rawValue]), "seats": .number(first.value),
        "all": .number(table.all), "most": .number(Int((most * 100).rounded())),
      ]
      // A share that is met exactly must not fail for the rounding of its product.
      let isAbove = Double(first.value) > most * Double(table.all) + 1e-9
      return Verdict(
        isAbove ? .fails : .holds, [body.id], facts: facts, evidence: table.evidence,
        claim: .members)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    let group = StakeholderGroup(rawValue: verdict.terms("group").first ?? "").label(names.language)
    let (seats, all, most) = (
      verdict.number("seats"), verdict.number("all"), verdict.number("most")
    )
    return names.language.say(
      en: """
        In \(names.withArticle(body)), members of the group “\(group)” hold \(seats) of the \(all) \
        seats (threshold applied: at most \(most)%).
        """,
      fr: """
        Au sein \(names.french(body).of), le groupe « \(group) » détient \(seats) des \(all) sièges \
        (seuil retenu : \(most) % au plus).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    return names.language.say(
      en: """
        Review how the seats in \(names.withArticle(body)) are shared out among the groups, or lay down \
        that its decisions need the agreement of several groups.
        """,
      fr: """
        Revoir la répartition des sièges entre les groupes au sein \(names.french(body).of), ou prévoir \
        que les décisions requièrent l’accord de plusieurs groupes.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    return names.language.say(
      en: "How many seats does each group hold in \(names.withArticle(body))?",
      fr: "De combien de sièges chaque groupe dispose-t-il au sein \(names.french(body).of) ?")
  }
}

/// How the seats of a body are shared out.
private struct Table {
  /// In the order in which the groups take their seats.
  private(set) var seats: OrderedDictionary<StakeholderGroup, Int> = [:]
  /// With the seats of those that belong to no group.
  private(set) var all = 0
  /// Whether the group of every member is known, and the number of its seats.
  private(set) var isKnown = true
  private(set) var evidence: [Evidence]

  init(of body: Stakeholder, _ index: MapIndex) {
    evidence = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
    // Who chairs and is a member too sits once.
    var held: OrderedDictionary<String, [Int]> = [:]
    for seat in index.seatsInForce(in: body.id) { held[seat.holder, default: []].append(seat.tie) }
    for (holder, ties) in held {
      let member = index.stakeholder(holder)
      let stated = ties.compactMap { index.map.ties[$0].seats }.max()
      let number = stated ?? 1
      isKnown =
        isKnown && member?.group.isUnknown == false
        && (stated != nil || member?.isCollective != true)
      all += number
      if let group = member?.group.value { seats[group, default: 0] += number }
      evidence += ties.map { Evidence.tie($0, in: index.map) }
      if let row = Evidence.stakeholder(holder, in: index) { evidence.append(row) }
    }
  }
}
