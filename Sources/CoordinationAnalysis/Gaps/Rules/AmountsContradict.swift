import Foundation
import StakeholderModel

/// An amount whose equivalent in another currency does not fit the other equivalents of the map.
///
/// Of all amounts that are given in the same two currencies, the middle rate is taken for the usual one.
/// An amount fails where its own rate differs from it by the norm's factor or more; it holds otherwise.
/// An amount without an equivalent, or the only one of its two currencies, does not apply.
struct AmountsContradict: GapRule {
  let code = "money/amounts-contradict"
  let severity = Severity.medium
  let norms = ["money.rateFactor"]
  let title = LocalizedText(
    en: "Amounts whose equivalents contradict each other",
    fr: "Montants dont les équivalents se contredisent")
  let why = LocalizedText(
    en: "Whoever adds up or quotes such an amount may be wrong by the whole difference.",
    fr: "Qui additionne ou cite un tel montant peut se tromper de toute la différence.")

  func examine(_ examination: Examination) -> [Verdict] {
    let (index, norms) = (examination.index, examination.norms)
    let ties = index.map.ties
    let rows = ties.indices.filter { ties[$0].relation == .funds && !ties[$0].isAbsent }
    func currencies(_ row: Int) -> [String] {
      [ties[row].money, ties[row].statedMoney].map { $0?.currency.rawValue ?? "" }
    }
    let rated = rows.filter { ties[$0].impliedRate != nil }
    let known = Dictionary(grouping: rated, by: currencies).mapValues { rows in
      let rates = rows.compactMap { ties[$0].impliedRate }.sorted()
      return (rows: rows, usual: rates[(rates.count - 1) / 2])
    }
    return rows.map { row in
      let subjects = [ties[row].from, ties[row].to]
      guard let rate = ties[row].impliedRate, let others = known[currencies(row)],
        others.rows.count > 1
      else { return Verdict(.notApplicable, subjects) }
      let usual = others.usual
      let own = Evidence.tie(row, in: index.map)
      guard max(rate / usual, usual / rate) >= norms.money.rateFactor else {
        return Verdict(.holds, subjects, evidence: [own])
      }
      // All rows at the usual rate bear witness; the largest sum is quoted.
      let witnesses = others.rows.filter {
        abs((ties[$0].impliedRate ?? 0) / usual - 1) < 1e-9
      }
      let largest = witnesses.max { (ties[$0].amount ?? 0) < (ties[$1].amount ?? 0) } ?? row
      let amounts = [row, largest].flatMap { [ties[$0].money, ties[$0].statedMoney] }
      return Verdict(
        .fails, subjects, facts: ["amounts": .amounts(amounts.compactMap(\.self))],
        evidence: [own] + witnesses.map { Evidence.tie($0, in: index.map) })
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let (from, to) = (verdict.subjects[0], names.withArticle(verdict.subjects[1]))
    let amounts = verdict.amounts("amounts").map { $0.full(in: names.language) }
    guard amounts.count == 4 else { return "" }
    return names.language.say(
      en: """
        For the money from \(names.withArticle(from)) to \(to), the map has \(amounts[0]) as worth \
        \(amounts[1]), and elsewhere \(amounts[2]) as worth \(amounts[3]), exactly or roughly, as the \
        sources put it: the two do not agree.
        """,
      fr: """
        Pour les fonds \(names.french(from).of) destinés \(names.french(verdict.subjects[1]).to), la \
        carte donne \(amounts[0]) pour \(amounts[1]), et ailleurs \(amounts[2]) pour \(amounts[3]), équivalents exacts ou \
        approximatifs donnés par les sources : les deux ne concordent pas.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let from = verdict.subjects[0]
    return names.language.say(
      en: """
        Have both amounts confirmed by whoever published them and by \(names.withArticle(from)); until then, \
        neither add up nor quote them.
        """,
      fr: """
        Faire confirmer ces montants par les auteurs des sources et par \(names.withArticle(from)) ; dans \
        l’attente, ne pas en faire état.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
}

extension Tie {
  /// How much of the stated currency one of the tie's own is worth; `nil` without both, or with nothing.
  fileprivate var impliedRate: Double? {
    guard let money, let statedMoney, money.currency != statedMoney.currency, money.amount > 0,
      statedMoney.amount > 0
    else { return nil }
    return NSDecimalNumber(decimal: statedMoney.amount / money.amount).doubleValue
  }
}
