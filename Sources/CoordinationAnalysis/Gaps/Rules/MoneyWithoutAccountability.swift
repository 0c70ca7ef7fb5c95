import OrderedCollections
import StakeholderModel

/// A party that receives money from somebody to whom no line of accountability goes back.
///
/// Judged recipient by recipient over the ties "funds" in force, but for those that pay an engagement:
/// that money goes to who provides the assistance, whose account another rule asks for. A line back is the recipient's own tie
/// "accountable-to" or "reports-to" to the funder, to the funder's parent or to the party through which
/// the money passed; a tie "supervises" from there; or a parent among these. Where one is missing,
/// the rule fails only if the map claims to know all lines of the recipient (`complete` has `lines`)
/// or denies its tie "accountable-to" the funder. What stands for a use of money rather than for
/// a party (kind "unspecified"), collective rows, and bodies that are proposed or have ended, are not
/// judged.
struct MoneyWithoutAccountability: GapRule {
  let code = "accountability/money-without-accountability"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Money received without a line of accountability",
    fr: "Financement reçu sans lien de redevabilité")
  let why = LocalizedText(
    en: "Where nobody accounts for money to whoever gave it, nobody can say what it has done.",
    fr: """
      Là où personne ne rend compte d’un financement à celui qui l’a accordé, nul ne peut dire ce qu’il \
      a permis de faire.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Do these parties account for the money that they receive to those who fund them?",
    fr: "Ces structures rendent-elles compte des fonds reçus à ceux qui les financent ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let judged = JudgedParties(index)
    let funded = index.map.ties.filter {
      $0.relation == .funds && $0.isInForce && !$0.paysEngagement
    }
    .map(\.to)
    return OrderedSet(funded).elements.compactMap(index.stakeholder).map { recipient in
      guard judged.contains(recipient.id), !recipient.isCollective,
        recipient.kind != .known(.unspecified)
      else { return Verdict(.notApplicable, [recipient.id]) }
      return verdict(recipient, index)
    }
  }

  private func verdict(_ recipient: Stakeholder, _ index: MapIndex) -> Verdict {
    let lines = Lines(recipient, index)
    let money = index.tiesInForce(to: recipient.id, [.funds])
      .filter { !index.map.ties[$0].paysEngagement }
    let open = money.filter { !lines.reachAny(of: givers(of: $0, index)) }
    func funders(_ rows: [Int]) -> [String] {
      Array(OrderedSet(rows.map { index.map.ties[$0].from }))
    }
    guard !open.isEmpty else {
      return Verdict(
        .holds, [recipient.id], facts: ["funders": .stakeholders(funders(money))],
        evidence: (money + lines.rows).map { Evidence.tie($0, in: index.map) })
    }
    let denials = index.ties(from: recipient.id, [.accountableTo], includingAbsent: true)
      .filter { index.map.ties[$0].isAbsent }
    let denied = open.filter { row in
      denials.contains { index.map.ties[$0].to == index.map.ties[row].from }
    }
    let isComplete = recipient.complete.contains(.lines)
    let missing = isComplete ? open : denied
    guard !missing.isEmpty else {
      return Verdict(
        .notKnown, [recipient.id], facts: ["funders": .stakeholders(funders(open))],
        evidence: open.map { Evidence.tie($0, in: index.map) })
    }
    let names = funders(missing)
    let denying = denials.filter { names.contains(index.map.ties[$0].to) }
    let own =
      missing == denied ? [] : [Evidence.stakeholder(recipient.id, in: index)].compactMap { $0 }
    return Verdict(
      .fails, [recipient.id] + names.filter { $0 != recipient.id },
      facts: ["funders": .stakeholders(names)],
      evidence: own + (missing + denying).map { Evidence.tie($0, in: index.map) },
      claim: missing == denied ? nil : .lines)
  }

  /// Whom a recipient may account to for the money of one tie.
  private func givers(of row: Int, _ index: MapIndex) -> [String] {
    let tie = index.map.ties[row]
    return [tie.from, index.stakeholder(tie.from)?.parent.value, tie.via.value].compactMap { $0 }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let funders = verdict.stakeholders("funders")
    let from = names.list(funders.map(names.withArticle))
    let ofFunders = names.list(funders.map { names.french($0).of })
    let receives = party.verb("receives", "receive")
    return names.language.say(
      en: """
        \(party.withArticle.capitalizedFirst) \(receives) money from \(from), without a line of \
        accountability in return.
        """,
      fr: """
        \(structure.withArticle.capitalizedFirst) \(structure.isPlural ? "reçoivent" : "reçoit") des \
        fonds \(ofFunders) sans lien de redevabilité en retour.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let party = names.withArticle(verdict.subjects[0])
    let funders = verdict.stakeholders("funders")
    let to = names.list(funders.map(names.withArticle))
    let toFunders = names.list(funders.map { names.french($0).to })
    return names.language.say(
      en: """
        Agree in writing on what \(party) reports to \(to) on the use of the money, and how often.
        """,
      fr: """
        Convenir par écrit du contenu et du rythme des rapports sur l’emploi des fonds à remettre \
        \(toFunders) par \(party).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (party, structure) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let funders = verdict.stakeholders("funders")
    let to = names.list(funders.map(names.withArticle))
    let toFunders = names.list(funders.map { names.french($0).to })
    let they = structure.isFeminine ? "elle" : "il"
    let verb = structure.isPlural ? "rendent-\(they)s" : "rend-\(they)"
    let does = party.verb("Does", "Do")
    return names.language.say(
      en: "\(does) \(party.withArticle) account to \(to) for the money received?",
      fr: """
        \(structure.withArticle.capitalizedFirst) \(verb) compte \(toFunders) de l’emploi des fonds \
        reçus ?
        """)
  }
}

/// The lines of accountability that go up from a party.
private struct Lines {
  let rows: [Int]
  private let superiors: Set<String>

  init(_ party: Stakeholder, _ index: MapIndex) {
    let up = index.tiesInForce(from: party.id, [.accountableTo, .reportsTo])
    let over = index.tiesInForce(to: party.id, [.supervises])
    rows = up + over
    superiors = Set(
      up.map { index.map.ties[$0].to } + over.map { index.map.ties[$0].from }
        + [party.parent.value].compactMap { $0 })
  }

  func reachAny(of parties: [String]) -> Bool { !superiors.isDisjoint(with: parties) }
}
