import OrderedCollections
import StakeholderModel

/// A party whose funding ends soon after the date of the map, with none in force that lasts longer.
///
/// Judged recipient by recipient over the money promised in force: budget lines, pledges, commitments,
/// and money of which the flow is not given; what was paid or spent is past and has no end. Holds where
/// some of it certainly lasts longer than the norm. Fails where some certainly ends within the norm and
/// none certainly lasts longer; that of which the end is not known is named. Asks where no end is known
/// to lie on either side, but only of coordination bodies, SUN networks, UN clusters and secretariats.
/// Without a date of the map there is nothing to reckon from. What stands for a use of money, collective
/// rows, and parties that are proposed or have ended, are not judged.
struct FundingEndsSoon: GapRule {
  let code = "money/ends-soon"
  let severity = Severity.medium
  let norms = ["money.monthsToEnd"]
  let title = LocalizedText(
    en: "Funding that ends soon", fr: "Financement qui arrive à son terme")
  let why = LocalizedText(
    en: "Where money runs out before more is found, staff leave and work under way stops.",
    fr: """
      Si la relève n’est pas trouvée avant l’échéance, le personnel s’en va et le travail engagé \
      s’interrompt.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "Until when is the funding of these bodies assured?",
    fr: "Jusqu’à quand le financement de ces organes est-il assuré ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    guard let date = index.map.settings.date else { return [] }
    return index.fundedParties(JudgedParties(index)).map { recipient, isJudged in
      guard isJudged else { return Verdict(.notApplicable, [recipient.id]) }
      return verdict(recipient, at: date, months: norms.money.monthsToEnd, index)
    }
  }

  private func verdict(
    _ recipient: Stakeholder, at date: PartialDate, months: Int, _ index: MapIndex
  ) -> Verdict {
    let ties = index.map.ties
    let promised = index.funding(of: recipient.id).filter { ties[$0].isPromised }
    func evidence(_ rows: [Int]) -> [Evidence] { rows.map { Evidence.tie($0, in: index.map) } }
    let lasting = promised.filter { ties[$0].end.value?.isMoreThan(months, after: date) ?? false }
    if !lasting.isEmpty {
      return Verdict(
        .holds, [recipient.id], facts: ["funders": .stakeholders(index.funders(lasting))],
        evidence: evidence(lasting))
    }
    let ending = promised.filter { ties[$0].end.value?.isWithin(months, after: date) ?? false }
    guard !ending.isEmpty else {
      let isAsked = !promised.isEmpty && recipient.isBodyOrSecretariat
      return Verdict(
        isAsked ? .notKnown : .notApplicable, [recipient.id],
        facts: ["funders": .stakeholders(index.funders(promised))], evidence: evidence(promised))
    }
    let funders = index.funders(ending)
    let ends = funders.map { funder in
      // What a funder gives ends with the last of it.
      ending.filter { ties[$0].from == funder }.compactMap { ties[$0].end.value }
        .max { $0.lastDay < $1.lastDay }?.description ?? ""
    }
    let open = promised.filter { !ending.contains($0) }
    return Verdict(
      .fails, [recipient.id] + funders.filter { $0 != recipient.id },
      facts: [
        "funders": .stakeholders(funders), "ends": .terms(ends),
        "endNotKnown": .stakeholders(index.funders(open)), "date": .text(date.description),
        "months": .number(months),
      ], evidence: evidence(ending + open))
  }

  /// "the Fund (until June 2021)", "par le Fonds (jusqu’en juin 2021)".
  private func funders(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let ends = verdict.terms("ends").map { PartialDate($0)?.untilThen(names.language) ?? "" }
    return names.list(
      zip(verdict.stakeholders("funders").map(names.withArticle), ends).map { funder, end in
        names.language.say(en: "\(funder) (\(end))", fr: "par \(funder) (\(end))")
      })
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipient = verdict.subjects[0]
    let (what, of) = (names.withArticle(recipient), names.french(recipient).of)
    let (funders, months) = (funders(verdict, names), verdict.number("months"))
    let date = PartialDate(verdict.text("date"))?.text(in: names.language) ?? ""
    let span =
      months == 1
      ? LocalizedText(en: "within a month", fr: "dans le mois qui suit")
      : LocalizedText(en: "within \(months) months", fr: "dans les \(months) mois qui suivent")
    let ends = names.language.say(
      en: """
        The funding of \(what) by \(funders) ends \(span) of the date of the map (\(date)); no other \
        funding in force is known to last longer.
        """,
      fr: """
        Le financement \(of) \(funders) prend fin \(span(.french)) la date de la carte (\(date)) ; la \
        carte ne fait état d’aucun financement en cours qui dure plus longtemps.
        """)
    let open = verdict.stakeholders("endNotKnown")
    guard !open.isEmpty else { return ends }
    let others = names.list(open.map(names.withArticle))
    let by = names.list(open.map { "par \(names.withArticle($0))" })
    let rest = names.language.say(
      en: "The end of other funding by \(others) is not known.",
      fr: "Le terme d’autres financements accordés \(by) n’est pas connu.")
    return "\(ends) \(rest)"
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipient = names.withArticle(verdict.subjects[0])
    let funders = names.list(verdict.stakeholders("funders").map(names.withArticle))
    return names.language.say(
      en: """
        Settle with \(funders), before the funding ends, whether and on what terms it is renewed, or \
        seek other means for \(recipient).
        """,
      fr: """
        Convenir avec \(funders), avant l’échéance, de la suite à donner à ce financement, ou \
        rechercher d’autres ressources pour \(recipient).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipient = verdict.subjects[0]
    let funders = verdict.stakeholders("funders").map(names.withArticle)
    let (what, by) = (names.withArticle(recipient), names.list(funders))
    let funded = names.list(funders.map { "par \($0)" })
    return names.language.say(
      en: "Until when is the funding of \(what) by \(by) assured?",
      fr: """
        Jusqu’à quand le financement \(names.french(recipient).of) \(funded) est-il assuré ?
        """)
  }
}

extension Tie {
  /// Whether the money is promised, and not yet paid or spent, as far as is known.
  fileprivate var isPromised: Bool {
    switch flow.value {
    case .disbursement, .expenditure: false
    default: true
    }
  }
}
