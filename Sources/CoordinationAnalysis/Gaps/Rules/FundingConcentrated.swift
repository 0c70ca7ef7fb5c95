import Foundation
import OrderedCollections
import StakeholderModel

/// A party most of whose money comes from few of its funders.
///
/// Judged where the map claims to know all funding of a party (`complete` has `funding`) and two funders
/// or more give money of one flow: fails where the Herfindahl–Hirschman index of their shares is above
/// the norm, and holds otherwise. Flows are never mixed, nor currencies: where an amount or a flow is
/// missing, amounts are in several currencies, or a row stands for several funders, the party is asked
/// about. What stands for a use of money, collective rows, and parties that are proposed or have ended,
/// are not judged.
struct FundingConcentrated: GapRule {
  let code = "money/concentrated"
  let severity = Severity.low
  let norms = ["money.mostConcentrated"]
  let title = LocalizedText(
    en: "Funding that hangs on few funders", fr: "Financement concentré sur peu de bailleurs")
  let why = LocalizedText(
    en: "The more of the money comes from one funder, the more its withdrawal or its wishes weigh.",
    fr: """
      Plus la part d’un bailleur est grande, plus son retrait ou ses préférences pèsent sur le \
      bénéficiaire.
      """)

  let questionOfSeveral: LocalizedText? = LocalizedText(
    en: "What amounts does each funder provide to these parties?",
    fr: "Quels montants chaque bailleur apporte-t-il à ces structures ?")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    return index.fundedParties(JudgedParties(index)).flatMap { recipient, isJudged -> [Verdict] in
      let rows = index.funding(of: recipient.id)
      guard isJudged, recipient.complete.contains(.funding), index.funders(rows).count > 1 else {
        return [Verdict(.notApplicable, [recipient.id])]
      }
      return verdicts(recipient.id, rows, most: norms.money.mostConcentrated, index)
    }
  }

  private func verdicts(
    _ recipient: String, _ rows: [Int], most: Double, _ index: MapIndex
  ) -> [Verdict] {
    let ties = index.map.ties
    func evidence(_ rows: [Int]) -> [Evidence] {
      [Evidence.stakeholder(recipient, in: index)].compactMap { $0 }
        + rows.map { Evidence.tie($0, in: index.map) }
    }
    func ask(_ rows: [Int]) -> Verdict {
      Verdict(
        .notKnown, [recipient], facts: ["funders": .stakeholders(index.funders(rows))],
        evidence: evidence(rows))
    }
    // Money that may belong to any flow leaves the shares of all of them open.
    guard rows.allSatisfy({ ties[$0].flow.value != nil }) else { return [ask(rows)] }
    let flows = OrderedSet(rows.compactMap { ties[$0].flow.value })
      .map { flow in (flow, rows.filter { ties[$0].flow == .known(flow) }) }
      .filter { index.funders($0.1).count > 1 }
    guard !flows.isEmpty else { return [Verdict(.notApplicable, [recipient])] }
    var verdicts: [Verdict] = []
    var open: [Int] = []
    for (flow, rows) in flows {
      guard let shares = FunderShares(rows, index) else {
        open += rows
        continue
      }
      let isConcentrated = shares.index > (Decimal(string: "\(most)") ?? 1)
      verdicts.append(
        Verdict(
          isConcentrated ? .fails : .holds,
          isConcentrated ? [recipient, shares.biggest].uniqued : [recipient],
          facts: [
            "index": .text("\(shares.index.rounded(2))"), "flow": .terms([flow.rawValue]),
            "currency": .text(shares.total.currency.rawValue),
            "biggest": .stakeholders([shares.biggest]), "percent": .number(shares.percent),
            "funders": .stakeholders(index.funders(rows)), "norm": .text("\(most)"),
            "rowsWithoutAmount": .number(0),
          ], evidence: evidence(rows), claim: isConcentrated ? .funding : nil))
    }
    return verdicts + (open.isEmpty ? [] : [ask(open)])
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let biggest = verdict.stakeholders("biggest").first ?? ""
    let (funder, bailleur) = (names.english(biggest), names.french(biggest))
    let recipient = names.withArticle(verdict.subjects[0])
    let flow = Flow(rawValue: verdict.text("flow")).inSentence
    let currency = Currency(rawValue: verdict.text("currency")).name(in: names.language)
    let (percent, number) = (verdict.number("percent"), verdict.stakeholders("funders").count)
    let index = Decimal(string: verdict.text("index"))?.grouped(in: names.language) ?? ""
    let norm = Decimal(string: verdict.text("norm"))?.grouped(in: names.language) ?? ""
    let provides = funder.verb("provides", "provide")
    return names.language.say(
      en: """
        \(funder.withArticle.capitalizedFirst) \(provides) \(percent)% of the \(flow) in \(currency) for \
        \(recipient), of which all amounts are known: the concentration index of the \(number) funders \
        (Herfindahl–Hirschman) is \(index), above \(norm).
        """,
      fr: """
        \(bailleur.withArticle.capitalizedFirst) \(bailleur.isPlural ? "apportent" : "apporte") \
        \(percent) % du montant des \(flow(.french)) en \(currency) pour \(recipient), dont tous les \
        montants sont connus : l’indice de concentration des \(number) bailleurs \
        (Herfindahl-Hirschman) est de \(index), au-dessus de \(norm).
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let biggest = verdict.stakeholders("biggest").first ?? ""
    let (recipient, funder) = (names.withArticle(verdict.subjects[0]), names.withArticle(biggest))
    return names.language.say(
      en: """
        Seek more of the money for \(recipient) from others, so that its work does not hang on \
        \(funder).
        """,
      fr: """
        Rechercher pour \(recipient) des contributions mieux réparties entre bailleurs, afin qu’un \
        retrait \(names.french(biggest).of) puisse être absorbé.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let recipient = verdict.subjects[0]
    let funders = verdict.stakeholders("funders").map(names.withArticle)
    let (who, what) = (names.list(funders), names.withArticle(recipient))
    let by = names.list(funders.map { "par \($0)" })
    return names.language.say(
      en: "What amounts, of which flow and in one currency, do \(who) each provide to \(what)?",
      fr: """
        Quels montants, exprimés dans une même monnaie et selon la nature du flux, sont apportés \
        \(names.french(recipient).to) \(by) ?
        """)
  }
}

/// What each funder gives of money of one flow, all of it in one currency.
private struct FunderShares {
  let total: Money
  let biggest: String
  /// The sum of the squares of the shares, from 0 to 1.
  let index: Decimal
  /// The share of the biggest in whole percent; others give something too, so never all.
  let percent: Int

  /// `nil` where a row has no amount, or stands for several funders, or there are several currencies.
  init?(_ rows: [Int], _ map: MapIndex) {
    let ties = map.map.ties
    let money = rows.compactMap { ties[$0].money }
    let areSeveral = rows.contains { map.stakeholder(ties[$0].from)?.isCollective ?? false }
    guard money.count == rows.count, !areSeveral, money.allSatisfy({ $0.amount > 0 }),
      let total = money.sumInOneCurrency
    else { return nil }
    var amounts: OrderedDictionary<String, Decimal> = [:]
    for row in rows { amounts[ties[row].from, default: 0] += ties[row].amount ?? 0 }
    let largest = amounts.values.max() ?? 0
    self.total = total
    // Of several that give as much, the first of the map.
    biggest = amounts.first { $0.value == largest }?.key ?? ""
    // Divided once, so that four equal shares make exactly a quarter.
    index = amounts.values.reduce(0) { $0 + $1 * $1 } / (total.amount * total.amount)
    let share = (100 * largest / total.amount).rounded(0)
    percent = min(99, NSDecimalNumber(decimal: share).intValue)
  }
}

extension Decimal {
  fileprivate func rounded(_ digits: Int) -> Decimal {
    var (value, result) = (self, Decimal())
    NSDecimalRound(&result, &value, digits, .plain)
    return result
  }
}

extension [String] {
  fileprivate var uniqued: [String] { Array(OrderedSet(self)) }
}
