import OrderedCollections
import StakeholderModel

/// Money committed from one party to another, and due, of which no disbursement is known.
///
/// Judged pair by pair over the commitments in force whose period is certainly over at the date of the
/// map, or that began certainly longer before it than the norm allows; others are not due and do not
/// apply. Holds where money was paid or spent between the two, or on the way through the party that
/// the commitment names. Otherwise fails where the map claims to know all funding of either
/// (`complete` has `funding`), or denies a disbursement; asks elsewhere, and where money between the two
/// does not say whether it was paid. Parties that are proposed or have ended are not judged.
struct CommitmentNotDisbursed: GapRule {
  let code = "money/commitment-not-disbursed"
  let severity = Severity.medium
  let norms = ["money.monthsToDisburse"]
  let title = LocalizedText(
    en: "Commitment without a known disbursement",
    fr: "Engagement financier sans décaissement connu")
  let why = LocalizedText(
    en: "What is planned with money that was agreed and not paid does not take place.",
    fr: "Ce qui est prévu sur des fonds convenus mais non versés ne se fait pas.")

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Have the commitments between these parties led to disbursements?",
    fr:
      "Les engagements financiers pris entre ces structures ont-ils donné lieu à des décaissements ?"
  )

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    guard let date = index.map.settings.date else { return [] }
    let (ties, judged) = (index.map.ties, JudgedParties(index))
    let commitments = ties.indices.filter {
      ties[$0].relation == .funds && ties[$0].flow == .known(.commitment) && ties[$0].isInForce
    }
    return OrderedSet(commitments.map { [ties[$0].from, ties[$0].to] }).map { pair in
      let due = commitments.filter {
        [ties[$0].from, ties[$0].to] == pair
          && ties[$0].isDue(at: date, months: norms.money.monthsToDisburse)
      }
      guard !due.isEmpty, judged.contains(pair[1]) else { return Verdict(.notApplicable, pair) }
      return verdict(pair[0], pair[1], due, at: date, index)
    }
  }

  private func verdict(
    _ from: String, _ to: String, _ due: [Int], at date: PartialDate, _ index: MapIndex
  ) -> Verdict {
    let ties = index.map.ties
    let through = due.compactMap { ties[$0].via.value }
    let money = ties.indices.filter { row in
      let tie = ties[row]
      return tie.relation == .funds && !tie.isForeseen
        && tie.from != tie.to && ([from] + through).contains(tie.from)
        && ([to] + through).contains(tie.to)
    }
    func verdict(
      _ outcome: Verdict.Outcome, _ more: [Evidence] = [], claim: CompleteAspect? = nil
    ) -> Verdict {
      let commitments = due.map { ties[$0] }
      return Verdict(
        outcome, [from, to],
        facts: [
          "amounts": .amounts(commitments.compactMap(\.money)),
          "commitments": .number(due.count), "date": .text(date.description),
          "starts": .terms(commitments.map { $0.start.value?.description ?? "" }),
          "ends": .terms(commitments.map { $0.end.value?.description ?? "" }),
        ], evidence: due.map { Evidence.tie($0, in: index.map) } + more, claim: claim)
    }
    func evidence(_ rows: [Int]) -> [Evidence] { rows.map { Evidence.tie($0, in: index.map) } }
    let paid = money.filter { !ties[$0].isAbsent && ties[$0].isPaid }
    if !paid.isEmpty { return verdict(.holds, evidence(paid)) }
    let open = money.filter { !ties[$0].isAbsent && ties[$0].flow.value == nil }
    if !open.isEmpty { return verdict(.notKnown, evidence(open)) }
    let denials = money.filter {
      ties[$0].isAbsent && ties[$0].flow == .known(.disbursement)
        && [ties[$0].from, ties[$0].to] == [from, to]
    }
    if !denials.isEmpty { return verdict(.fails, evidence(denials)) }
    let complete = [from, to].filter {
      index.stakeholder($0)?.complete.contains(.funding) ?? false
    }
    guard !complete.isEmpty else { return verdict(.notKnown) }
    return verdict(
      .fails, complete.compactMap { Evidence.stakeholder($0, in: index) }, claim: .funding)
  }

  /// " (XOF 6,000, until 2021)": what tells the one commitment from others; the amounts of several.
  private func details(_ verdict: Verdict, _ names: NameInSentence) -> String {
    var parts = verdict.amounts("amounts").map { $0.full(in: names.language) }
    if verdict.number("commitments") == 1 {
      let end = verdict.terms("ends").first.flatMap { PartialDate($0) }
      let start = verdict.terms("starts").first.flatMap { PartialDate($0) }
      parts += [end?.untilThen ?? start?.sinceThen].compactMap { $0?(names.language) }
    }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: names.language.semicolon)))"
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (from, to) = (
      names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1])
    )
    let (of, details) = (names.french(verdict.subjects[0]).of, details(verdict, names))
    let date = PartialDate(verdict.text("date"))?.text(in: names.language) ?? ""
    guard verdict.number("commitments") > 1 else {
      return names.language.say(
        en: """
          No disbursement is known under the commitment by \(from) to \(to)\(details), at the date of \
          the map (\(date)).
          """,
        fr: """
          À la date de la carte (\(date)), aucun décaissement n’est connu au titre de l’engagement \
          financier \(of) envers \(to)\(details).
          """)
    }
    return names.language.say(
      en: """
        No disbursement is known under the commitments by \(from) to \(to)\(details), at the date of \
        the map (\(date)).
        """,
      fr: """
        À la date de la carte (\(date)), aucun décaissement n’est connu au titre des engagements \
        financiers \(of) envers \(to)\(details).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (from, to) = (
      names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1])
    )
    return names.language.say(
      en: """
        Find out with \(from) and \(to) whether the money was paid, and if it was not, agree on the dates \
        of payment.
        """,
      fr: """
        Établir avec \(from) et \(to) si les fonds ont été versés et, à défaut, convenir d’un calendrier \
        de décaissement.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (from, to) = (
      names.withArticle(verdict.subjects[0]), names.withArticle(verdict.subjects[1])
    )
    let (of, details) = (names.french(verdict.subjects[0]).of, details(verdict, names))
    guard verdict.number("commitments") > 1 else {
      return names.language.say(
        en: "Has anything been disbursed under the commitment by \(from) to \(to)\(details)?",
        fr: """
          L’engagement financier \(of) envers \(to)\(details) a-t-il donné lieu à un décaissement ?
          """)
    }
    return names.language.say(
      en: "Has anything been disbursed under the commitments by \(from) to \(to)\(details)?",
      fr: """
        Les engagements financiers \(of) envers \(to)\(details) ont-ils donné lieu à des décaissements ?
        """)
  }
}

extension Tie {
  /// Whether the money was paid or spent.
  fileprivate var isPaid: Bool {
    flow == .known(.disbursement) || flow == .known(.expenditure)
  }

  /// Whether a commitment is certainly over, or certainly began more than so many months ago.
  fileprivate func isDue(at date: PartialDate, months: Int) -> Bool {
    isOver(at: date) || start.value.map { date.isMoreThan(months, after: $0) } ?? false
  }
}
