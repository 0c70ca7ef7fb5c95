import Foundation
import OrderedCollections
import StakeholderModel

/// Money of which the country's own government gives little.
///
/// Judged for each flow and currency over what is given first hand; flows and currencies are never mixed. The
/// government's own are the rows of funders of group "government" of the home area. A funder whose group is
/// not known, or a government party that others fund, may give the government's own money or not: its amounts
/// count on whichever side is open; so does what a government party passes on, to which it may add. Fails
/// where the share is below the norm at its highest: the amounts of all who may be government are known, and
/// the map claims to know all funding of every recipient (`complete` has `funding`); what others give without
/// an amount only lowers it. Holds where the share reaches the norm at its lowest; otherwise it is asked.
/// Does not apply to a flow that only the government gives.
struct NationalShare: GapRule {
  let code = "money/national-share"
  let severity = Severity.medium
  let norms = ["money.leastNational"]
  let title = LocalizedText(
    en: "Little of the money is the country’s own", fr: "Faible part des financements nationaux")
  let why = LocalizedText(
    en: """
      What others pay for ends when they leave, and whoever pays has the first word on what is done.
      """,
    fr: """
      Ce que d’autres financent prend fin avec leur départ, et qui finance a le premier mot sur ce qui \
      est fait.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    let least = Decimal(norm: examination.norms.money.leastNational)
    let sides = Sides(index)
    return FirstHandMoney.sums(index).map { verdict($0, least: least, sides, index) }
  }

  private func verdict(
    _ money: FirstHandMoney, least: Decimal, _ sides: Sides, _ index: MapIndex
  ) -> Verdict {
    let map = index.map
    func given(_ rows: [Int], by side: Side) -> [Int] {
      rows.filter { sides.of(map.ties[$0].from) == side }
    }
    let own = given(money.rows, by: .own)
    let others = given(money.rows, by: .other)
    let open = given(money.rows, by: .open)
    let ofFlow = money.withoutAmount.filter { map.ties[$0].flow.value != nil }
    let isShared = own.count < money.rows.count || given(ofFlow, by: .own).count < ofFlow.count
    guard isShared else {
      return Verdict(.notApplicable, FirstHandMoney.funders(own, map))
    }
    let flowless = money.withoutFlow
    // A government that passes money on may add some of its own.
    let onward = given(money.onward, by: .own) + given(money.onward, by: .open)
    let most = own + open + given(flowless, by: .own) + given(flowless, by: .open) + onward
    let all = (money.rows + flowless).amount(map)
    let claims = money.claims(index)
    let fails =
      most.amount(map) < least * (most + others).amount(map)
      && money.withoutAmount.allSatisfy { sides.of(map.ties[$0].from) == .other }
      && onward.allSatisfy { map.ties[$0].certainMoney != nil }
      && claims != nil
    let holds =
      !fails && all > 0 && own.amount(map) >= least * (money.rows + flowless).amount(map)
      && money.withoutAmount.allSatisfy { sides.of(map.ties[$0].from) == .own }
    let outcome: Verdict.Outcome = fails ? .fails : holds ? .holds : .notKnown
    let funders = FirstHandMoney.funders(fails ? others : others + open + money.withoutAmount, map)
    let governing = FirstHandMoney.funders(own, map)
    return Verdict(
      outcome, Array(OrderedSet(outcome == .notKnown ? funders + governing : governing + funders)),
      facts: [
        "flow": .terms([money.flow.rawValue]), "currency": .text(money.currency.rawValue),
        "sums": .amounts(
          [own, money.rows, most].map { Money($0.amount(map), money.currency) }),
        "government": .stakeholders(governing),
        "mayBeOwn": .stakeholders(FirstHandMoney.funders(most, map)),
        "others": .stakeholders(funders.filter { !sides.isGoverning($0) }),
        "least": .text("\(least * 100)"),
      ],
      evidence: (fails ? claims ?? [] : [])
        + (money.all + (fails ? onward : [])).map { Evidence.tie($0, in: map) },
      claim: fails ? .funding : nil)
  }

  private enum Side { case own, other, open }

  /// Whose money it is that somebody gives.
  private struct Sides {
    private let index: MapIndex
    private let places: HomePlaces
    /// Who receives money from others than a government.
    private let funded: Set<String>

    init(_ index: MapIndex) {
      self.index = index
      places = HomePlaces(index)
      funded = Set(
        index.map.ties.filter { tie in
          tie.relation == .funds && tie.isInForce && tie.from != tie.to
            && index.stakeholder(tie.from)?.group != .known(.government)
        }.map(\.to))
    }

    func of(_ funder: String) -> Side {
      guard let party = index.stakeholder(funder), !party.group.isUnknown else { return .open }
      guard isGoverning(funder) else { return .other }
      return funded.contains(funder) ? .open : .own
    }

    /// Whether it is of the government of the home area, whosever money it gives.
    func isGoverning(_ funder: String) -> Bool {
      guard let party = index.stakeholder(funder) else { return false }
      return party.group == .known(.government) && places.contain(party.area.value)
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let flow = Flow(rawValue: verdict.text("flow")).inSentence
    let sums = verdict.amounts("sums").map { $0.compact(in: names.language) }
    guard sums.count == 3 else { return "" }
    let least = Decimal(string: verdict.text("least"))?.grouped(in: names.language) ?? ""
    let others = verdict.stakeholders("others").listed(names)
    let government = verdict.stakeholders("government")
    guard !verdict.stakeholders("mayBeOwn").isEmpty else {
      return names.language.say(
        en: """
          Of the \(flow) that the map has (\(sums[1])), the country’s own government gives nothing \
          (threshold applied: at least \(least)%); all of it comes from \(others).
          """,
        fr: """
          L’État n’apporte rien aux \(flow(.french)) que donne la cartographie (\(sums[1]) ; seuil \
          retenu : \(least) % au moins) ; tout est apporté par \(others).
          """)
    }
    guard !government.isEmpty else {
      let open = verdict.stakeholders("mayBeOwn").listed(names)
      return names.language.say(
        en: """
          Of the \(flow) that the map has (\(sums[1])), at most \(sums[2]) are the country’s own (\(open); \
          threshold applied: at least \(least)%).
          """,
        fr: """
          Parmi les \(flow(.french)) que donne la cartographie (\(sums[1])), \(sums[2]) au plus relèvent des \
          ressources propres de l’État (\(open) ; seuil retenu : \(least) % au moins).
          """)
    }
    let by = government.listed(names)
    return names.language.say(
      en: """
        Of the \(flow) that the map has, \(sums[0]) of \(sums[1]) come from the country’s own government \
        (\(by); threshold applied: at least \(least)%).
        """,
      fr: """
        Parmi les \(flow(.french)) que donne la cartographie, \(sums[0]) sur \(sums[1]) sont apportés par \
        l’État (\(by) ; seuil retenu : \(least) % au moins).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let funders = verdict.stakeholders("others")
    let others = funders.listed(names)
    let isSeveral = funders.count > 1 || funders.contains { names.french($0).isPlural }
    return names.language.say(
      en: """
        Plan for several years how the state budget takes over a growing part of what is now paid by \
        \(others).
        """,
      fr: """
        Prévoir sur plusieurs années la prise en charge par le budget de l’État d’une part croissante de \
        ce que finance\(isSeveral ? "nt" : "") aujourd’hui \(others).
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let flow = Flow(rawValue: verdict.text("flow")).inSentence
    let currency = Currency(rawValue: verdict.text("currency")).name(in: names.language)
    let others = verdict.stakeholders("others").listed(names)
    guard !others.isEmpty else {
      return names.language.say(
        en: "How much does the country’s own government give (\(flow) in \(currency))?",
        fr: """
          Quel montant l’État apporte-t-il sur ses ressources propres (\(flow(.french)) en \(currency)) ?
          """)
    }
    return names.language.say(
      en: """
        Of the \(flow) in \(currency), how much comes from the country’s own government, and how much from \
        \(others)?
        """,
      fr: """
        Quel montant l’État apporte-t-il sur ses ressources propres (\(flow(.french)) en \(currency)), et \
        à combien s’élève la part apportée par \(others) ?
        """)
  }
}
