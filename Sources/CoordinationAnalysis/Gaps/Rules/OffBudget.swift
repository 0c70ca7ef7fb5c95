import Foundation
import OrderedCollections
import StakeholderModel

/// Money most of which does not pass through the national budget.
///
/// Judged for each flow and currency over what is given first hand; flows and currencies are never
/// mixed, and money that is passed on is not counted twice. Of the amounts whose channel is known, fails
/// where the share of channel 3 (off budget) is above the norm, neither the amounts whose channel is
/// not known nor the rows without an amount could bring it back, and the map claims to know all funding of
/// every recipient (`complete` has `funding`); holds where they could not raise it above the norm;
/// otherwise it is asked. Does not apply where no amount has a channel.
///
/// The Paris Declaration (2005, indicator 3) wants at least 85 % of the aid for the government sector
/// reported on the budget. The rows of a map do not tell which money is such aid, so that the norm is a
/// convention of our own, and wider.
struct OffBudget: GapRule {
  let code = "money/off-budget"
  let severity = Severity.medium
  let norms = ["money.mostOffBudget"]
  let title = LocalizedText(
    en: "Most of the money is off budget", fr: "Financements passant surtout hors budget")
  let why = LocalizedText(
    en: """
      What does not pass through the budget is missing when the state decides where its own money goes, \
      and nobody votes on it.
      """,
    fr: """
      Ce qui ne passe pas par le budget échappe aux arbitrages de l’État sur ses propres moyens, et n’est \
      soumis à aucun vote.
      """)

  func examine(_ examination: Examination) -> [Verdict] {
    let most = Decimal(norm: examination.norms.money.mostOffBudget)
    return FirstHandMoney.sums(examination.index).map {
      verdict($0, most: most, examination.index)
    }
  }

  private func verdict(_ money: FirstHandMoney, most: Decimal, _ index: MapIndex) -> Verdict {
    let map = index.map
    func are(_ row: Int, _ side: Side) -> Bool { Side(map.ties[row].channel.value) == side }
    let off = money.rows.filter { are($0, .off) }
    let known = money.rows.filter { !are($0, .unknown) }
    guard !known.isEmpty else {
      return Verdict(.notApplicable, FirstHandMoney.funders(money.rows, map))
    }
    let unknown = money.rows.filter { are($0, .unknown) }
    let open = unknown + money.withoutFlow + money.withoutAmount
    func share(_ part: [Int], isAbove most: Decimal, of whole: [Int]) -> Bool {
      part.amount(map) > most * whole.amount(map)
    }
    // The most that what is not known could add to either side.
    let mayBeOn = money.withoutFlow.filter { !are($0, .off) }
    let mayBeOff = money.withoutFlow.filter { !are($0, .on) }
    let claims = money.claims(index)
    let fails =
      claims != nil && share(off, isAbove: most, of: money.rows + mayBeOn)
      && money.withoutAmount.allSatisfy { are($0, .off) }
    let holds =
      !share(off + unknown + mayBeOff, isAbove: most, of: money.rows + mayBeOff)
      && money.withoutAmount.allSatisfy { are($0, .on) }
    let outcome: Verdict.Outcome = fails ? .fails : holds ? .holds : .notKnown
    let about = fails ? off : holds || open.isEmpty ? known : open
    return Verdict(
      outcome, FirstHandMoney.funders(about, map),
      facts: [
        "flow": .terms([money.flow.rawValue]), "currency": .text(money.currency.rawValue),
        "sums": .amounts([off, known].map { Money($0.amount(map), money.currency) }),
        "funders": .stakeholders(FirstHandMoney.funders(about, map)), "open": .number(open.count),
        "recipients": .stakeholders(money.recipients(map)), "most": .text("\(most * 100)"),
      ],
      evidence: (fails ? claims ?? [] : []) + money.all.map { Evidence.tie($0, in: map) },
      claim: fails ? .funding : nil)
  }

  /// On which side of the budget money passes.
  private enum Side {
    case on, off, unknown

    init(_ channel: FundingChannel?) {
      switch channel?.rawValue {
      case "1", "2": self = .on
      case "3": self = .off
      default: self = .unknown
      }
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (flow, open) = (Flow(rawValue: verdict.text("flow")).inSentence, verdict.number("open"))
    let sums = verdict.amounts("sums").map { $0.compact(in: names.language) }
    guard sums.count == 2 else { return "" }
    let most = Decimal(string: verdict.text("most"))?.grouped(in: names.language) ?? ""
    let funders = verdict.stakeholders("funders").listed(names)
    let said = names.language.say(
      en: """
        Of the \(flow) that the map has with their channel, \(sums[0]) of \(sums[1]) are off budget \
        (threshold applied: at most \(most)%), given by \(funders).
        """,
      fr: """
        Parmi les \(flow(.french)) dont la cartographie donne le montant et le canal, \(sums[0]) sur \
        \(sums[1]) passent hors budget (seuil retenu : \(most) % au plus). Ces fonds sont apportés par \
        \(funders).
        """)
    guard open > 0 else { return said }
    let rest =
      open == 1
      ? names.language.say(
        en: "One row without an amount, a flow or a channel cannot change that.",
        fr: "Une ligne sans montant, nature de flux ou canal connu ne peut rien y changer.")
      : names.language.say(
        en: "\(open) rows without an amount, a flow or a channel cannot change that.",
        fr: "\(open) lignes sans montant, nature de flux ou canal connu ne peuvent rien y changer.")
    return "\(said) \(rest)"
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let funders = verdict.stakeholders("funders").listed(names)
    return names.language.say(
      en: """
        Agree with \(funders) that this money is entered in the national budget or, failing that, \
        declared each year to the ministry in charge of finance.
        """,
      fr: """
        Convenir avec \(funders) de l’inscription de ces fonds au budget national ou, à défaut, de leur \
        déclaration annuelle au ministère chargé des finances.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let flow = Flow(rawValue: verdict.text("flow")).inSentence
    let currency = Currency(rawValue: verdict.text("currency")).name(in: names.language)
    guard verdict.number("open") > 0 else {
      let recipients = verdict.stakeholders("recipients")
      let aux = names.list(recipients.map { names.french($0).to }, atMost: 3)
      return names.language.say(
        en: """
          What other money (\(flow) in \(currency)) is there for \(recipients.listed(names)), and does it \
          pass through the treasury, through a sector account, or off budget?
          """,
        fr: """
          Quels autres fonds (\(flow(.french)) en \(currency)) sont destinés \(aux), et passent-ils par le \
          Trésor, par un compte sectoriel ou hors budget ?
          """)
    }
    let funders = verdict.stakeholders("funders").listed(names)
    return names.language.say(
      en: """
        How much of the money from \(funders), counted as \(flow) in \(currency), passes through the \
        treasury, through a sector account, or off budget?
        """,
      fr: """
        Parmi les fonds apportés par \(funders) et comptés comme \(flow(.french)) en \(currency), quels \
        montants passent par le Trésor, par un compte sectoriel ou hors budget ?
        """)
  }
}
