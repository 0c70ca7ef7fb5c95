import OrderedCollections
import StakeholderModel

/// A body in which government and partners sit together, and account to each other one way only, or
/// not at all.
///
/// Partners are members of the groups donors, United Nations and civil society. One side accounts to the
/// other where a tie in force says that a member, or what it belongs to, is accountable or reports to one of
/// the other side, or is evaluated or audited by it; such a tie that is mutual goes both ways. So does the
/// body that accounts to both sides. Holds where accounts go both ways. Fails where one way is missing: the
/// map claims to know all lines and all members of the body (`complete` has `lines` and `members`), and each
/// member who would owe the account, and what it belongs to, is denied to give it to every member of the
/// other side, or has all its lines known. Otherwise it is asked. Does not apply to a body in which one of
/// the sides is not known to sit, and leaves out bodies that are proposed or have ended, and collective rows.
/// That a body leads a framework does not say who accounts to whom.
///
/// The Paris Declaration (2005, indicator 12) wants mutual assessments of progress in all partner countries.
struct NoMutualAccountability: GapRule {
  let code = "accountability/no-mutual-accountability"
  let severity = Severity.medium
  let title = LocalizedText(
    en: "Government and partners do not account to each other",
    fr: "Redevabilité qui n’est pas mutuelle entre l’État et ses partenaires")
  let why = LocalizedText(
    en: """
      Where only one side gives account, the other can change what it promised without anybody noting it.
      """,
    fr: """
      Là où une seule partie rend compte, l’autre peut revenir sur ses engagements sans que personne le \
      relève.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Do government and partners account to each other for their commitments in these bodies?",
    fr:
      "L’État et ses partenaires se rendent-ils mutuellement compte de leurs engagements dans ces organes ?"
  )

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.compactMap(index.stakeholder).map { body in
      guard body.isInPlace, !index.hasEnded(body.id), !body.isCollective else {
        return Verdict(.notApplicable, [body.id])
      }
      let members = OrderedSet(index.seatsInForce(in: body.id).map(\.holder))
        .compactMap(index.stakeholder)
      let government = members.filter { $0.group == .known(.government) }
      let partners = members.filter { $0.group.value.map(Self.partners.contains) ?? false }
      guard !government.isEmpty, !partners.isEmpty else {
        return Verdict(.notApplicable, [body.id])
      }
      return verdict(body, government, partners, index)
    }
  }

  private static let partners: Set<StakeholderGroup> = [.donors, .unitedNations, .civilSociety]

  private func verdict(
    _ body: Stakeholder, _ government: [Stakeholder], _ partners: [Stakeholder], _ index: MapIndex
  ) -> Verdict {
    let down = Accounts(from: government, to: partners, in: body, index)
    let up = Accounts(from: partners, to: government, in: body, index)
    let ways = [down, up]
    let own = [Evidence.stakeholder(body.id, in: index)].compactMap { $0 }
    let facts: [String: FactValue] = [
      "government": .stakeholders(government.map(\.id)),
      "partners": .stakeholders(partners.map(\.id)),
      "oneWay": .text(
        down.known.isEmpty ? up.known.isEmpty ? "" : "partners" : "government"),
    ]
    func verdict(_ outcome: Verdict.Outcome, _ rows: [Int]) -> Verdict {
      let claims =
        outcome != .fails
        ? []
        : ways.filter(\.isMissing).flatMap(\.claims).compactMap {
          Evidence.stakeholder($0, in: index)
        }
      return Verdict(
        outcome, [body.id], facts: facts,
        evidence: Array(
          OrderedSet(own + claims + rows.map { Evidence.tie($0, in: index.map) })),
        claim: outcome == .fails ? .lines : nil)
    }
    let known = ways.flatMap(\.known)
    if ways.allSatisfy({ !$0.known.isEmpty }) { return verdict(.holds, known) }
    let ofBody = [government, partners].map { Accounts.given(by: body.id, to: $0, index) }
    if ofBody.allSatisfy({ !$0.isEmpty }) { return verdict(.holds, ofBody.flatMap { $0 }) }
    let missing = ways.filter(\.isMissing)
    guard !missing.isEmpty else { return verdict(.notKnown, known) }
    // What is not known of the other way must not be worded as missing.
    let isSettled = ways.allSatisfy { $0.isMissing || !$0.known.isEmpty }
    guard isSettled else { return verdict(.notKnown, known) }
    return verdict(.fails, known + missing.flatMap(\.denials))
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    let (name, corps) = (names.withArticle(body), names.french(body))
    let government = verdict.stakeholders("government").listed(names)
    let partners = verdict.stakeholders("partners").listed(names)
    switch verdict.text("oneWay") {
    case "government":
      return names.language.say(
        en: """
          In \(name), the government side (\(government)) accounts to the partners (\(partners)), but not \
          the other way round.
          """,
        fr: """
          Au sein \(corps.of), la partie nationale (\(government)) rend compte aux partenaires \
          (\(partners)), mais l’inverse n’est pas vrai.
          """)
    case "partners":
      return names.language.say(
        en: """
          In \(name), the partners (\(partners)) account to the government side (\(government)), but not \
          the other way round.
          """,
        fr: """
          Au sein \(corps.of), les partenaires (\(partners)) rendent compte à la partie nationale \
          (\(government)), mais l’inverse n’est pas vrai.
          """)
    default:
      return names.language.say(
        en: """
          In \(name), neither the government side (\(government)) nor the partners (\(partners)) account \
          to each other.
          """,
        fr: """
          Au sein \(corps.of), ni la partie nationale (\(government)) ni les partenaires (\(partners)) ne \
          se rendent compte mutuellement.
          """)
    }
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    let (name, corps) = (names.withArticle(body), names.french(body))
    let government = verdict.stakeholders("government").listed(names)
    let partners = verdict.stakeholders("partners").listed(names)
    return names.language.say(
      en: """
        Put a joint review on the agenda of \(name) once a year, in which \(government) on one side and \
        \(partners) on the other report on what they committed themselves to.
        """,
      fr: """
        Inscrire chaque année à l’ordre du jour \(corps.of) une revue conjointe où \(government), d’une \
        part, et \(partners), d’autre part, rendent compte de leurs engagements.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    let name = names.withArticle(body)
    return names.language.say(
      en: """
        Do government and partners account to each other for their commitments in \(name), and how?
        """,
      fr: """
        L’État et ses partenaires se rendent-ils mutuellement compte de leurs engagements au sein \
        \(names.french(body).of), et comment ?
        """)
  }
}
