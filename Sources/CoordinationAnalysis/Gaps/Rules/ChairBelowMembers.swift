import OrderedCollections
import StakeholderModel

/// A body whose chair ranks lower than one of its members.
///
/// Ranks are those of the map, from the head of state down. Fails where the ranks of all who chair or
/// co-chair are known and a member ranks above the highest of them. Holds where none does and all
/// ranks are known. Asks where some rank is known and others are not; does not apply without a chair,
/// without members, or where no rank is known. Proposed and ended bodies are not judged.
struct ChairBelowMembers: GapRule {
  let code = "anchoring/chair-below-members"
  let severity = Severity.high
  let title = LocalizedText(
    en: "Body chaired from below the rank of its members",
    fr: "Organe dont la présidence est de rang inférieur à celui de membres")
  let why = LocalizedText(
    en:
      "Whoever chairs members of higher rank can invite them, but not hold them to what was agreed.",
    fr: """
      Qui préside des membres de rang plus élevé peut les inviter, mais non leur demander compte de ce \
      qui a été convenu.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "What are the ranks of those who chair these bodies, and of their members?",
    fr: "Quel est le rang de ceux qui président ces organes, et celui de leurs membres ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.homeBodies.compactMap(index.stakeholder).map { body in
      let seats = index.seatsInForce(in: body.id)
      let lead = seats.filter { [.chair, .coChair].contains($0.seat) }
      let chairs = OrderedSet(lead.map(\.holder))
      let members = seats.filter { $0.seat == .member && !chairs.contains($0.holder) }
      func rank(_ id: String) -> Rank? { index.stakeholder(id)?.rank.value }
      let ranks = chairs.compactMap(rank)
      let ranked = members.filter { rank($0.holder) != nil }
      guard body.isInPlace, !index.hasEnded(body.id), !chairs.isEmpty, !members.isEmpty,
        !ranks.isEmpty || !ranked.isEmpty
      else { return Verdict(.notApplicable, [body.id]) }

      func evidence(_ seats: [(seat: Seat, holder: String, tie: Int)]) -> [Evidence] {
        seats.flatMap { seat in
          [Evidence.tie(seat.tie, in: index.map)]
            + [Evidence.stakeholder(seat.holder, in: index)].compactMap { $0 }
        }
      }
      let isChairKnown = ranks.count == chairs.count
      let above = ranked.filter { member in
        guard let highest = ranks.min() else { return false }
        return rank(member.holder)?.isHigher(than: highest) == true
      }
      if isChairKnown, !above.isEmpty {
        let higher = OrderedSet(above.map(\.holder))
        return Verdict(
          .fails, [body.id],
          facts: [
            "chairs": .stakeholders(Array(chairs)),
            "chairRanks": .terms(ranks.map { String($0.value) }),
            "above": .stakeholders(Array(higher)),
            "ranksAbove": .terms(higher.compactMap(rank).map { String($0.value) }),
          ], evidence: Array(OrderedSet(evidence(lead) + evidence(above))))
      }
      let isKnown = isChairKnown && ranked.count == members.count
      return Verdict(
        isKnown ? .holds : .notKnown, [body.id],
        evidence: Array(OrderedSet(evidence(lead) + evidence(isKnown ? members : ranked))))
    }
  }

  /// "the Ministry of Health (minister)".
  private func ranked(
    _ verdict: Verdict, _ fact: String, _ ranks: String, _ names: NameInSentence
  ) -> String {
    names.list(
      zip(verdict.stakeholders(fact), verdict.terms(ranks)).map { id, rank in
        let label = Int(rank).flatMap(Rank.init)?.label(names.language) ?? rank
        return "\(names.withArticle(id)) (\(label))"
      })
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (body, corps) = (names.english(verdict.subjects[0]), names.french(verdict.subjects[0]))
    let chairs = ranked(verdict, "chairs", "chairRanks", names)
    let above = ranked(verdict, "above", "ranksAbove", names)
    let are = body.verb("is", "are")
    let member =
      verdict.stakeholders("above").count == 1
      ? LocalizedText(
        en: "although a member ranks higher", fr: "alors qu’y siège un membre de rang supérieur")
      : LocalizedText(
        en: "although members rank higher", fr: "alors qu’y siègent des membres de rang supérieur")
    return names.language.say(
      en: "\(body.withArticle.capitalizedFirst) \(are) chaired by \(chairs), \(member): \(above).",
      fr: """
        \(corps.withArticle.capitalizedFirst) \(corps.isPlural ? "sont" : "est") \
        présidé\(corps.agreement) par \(chairs), \(member(.french)) : \(above).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = verdict.subjects[0]
    return names.language.say(
      en: """
        Entrust the chair of \(names.withArticle(body)) to an authority that ranks no lower than its \
        members.
        """,
      fr: """
        Confier la présidence \(names.french(body).of) à une autorité de rang au moins égal à celui des \
        membres.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let body = names.withArticle(verdict.subjects[0])
    return names.language.say(
      en: "What is the rank of whoever chairs \(body), and what are the ranks of its members?",
      fr: "Quel est le rang de l’autorité qui préside \(body), et celui des membres ?")
  }
}
