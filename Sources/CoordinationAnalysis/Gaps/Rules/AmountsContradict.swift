import Foundation
import OrderedCollections
import StakeholderModel

/// An amount whose equivalent in another currency does not fit the rates of the map, or the other equivalents; and
/// two rates of one date that do not fit each other.
///
/// Where the map has a rate of the two currencies near the date of the amount (``ExchangeRates``), the equivalent
/// is judged against what that makes of the amount. Else the middle rate of all amounts that are given in the same
/// two currencies is taken for the usual one. An amount fails where its own rate differs from it by the norm's
/// factor or more; it holds otherwise. An amount without an equivalent, or the only one of its two currencies
/// without a rate near, does not apply. Rates of the same two currencies and the same date, in either direction,
/// are judged together: they fail where the highest and the lowest differ by the factor, hold otherwise, and have
/// no subject.
struct AmountsContradict: GapRule {
  let code = "money/amounts-contradict"
  let severity = Severity.medium
  let norms = ["money.rateFactor", "money.monthsToRate"]
  let title = LocalizedText(
    en: "Amounts whose equivalents contradict each other",
    fr: "Montants dont les équivalents se contredisent")
  let why = LocalizedText(
    en: "Whoever adds up or quotes such an amount may be wrong by the whole difference.",
    fr: "Qui additionne ou cite un tel montant peut se tromper de toute la différence.")

  func examine(_ examination: Examination) -> [Verdict] {
    amounts(examination) + rates(examination)
  }

  private func amounts(_ examination: Examination) -> [Verdict] {
    let (map, norms) = (examination.map, examination.norms)
    let ties = map.ties
    let rows = ties.indices.filter { ties[$0].relation == .funds && !ties[$0].isAbsent }
    let rated = rows.filter { ties[$0].impliedRate != nil }
    let known = Dictionary(grouping: rated) { ties[$0].currencies }.mapValues { rows in
      let rates = rows.compactMap { ties[$0].impliedRate }.sorted()
      return (rows: rows, usual: rates[(rates.count - 1) / 2])
    }
    let targets = Set(rated.compactMap { ties[$0].statedMoney?.currency })
    let rates = Dictionary(
      uniqueKeysWithValues: targets.map {
        ($0, ExchangeRates(map, into: $0, within: norms.money.monthsToRate))
      })
    return rows.map { row in
      let tie = ties[row]
      let subjects = [tie.from, tie.to]
      guard let rate = tie.impliedRate, let money = tie.money, let stated = tie.statedMoney else {
        return Verdict(.notApplicable, subjects)
      }
      let own = Evidence.tie(row, in: map)
      if let known = rates[stated.currency]?.conversion(of: money, at: tie.start.value) {
        let ratio = (stated.amount / (money.amount * known.rate)).asDouble
        let fits = max(ratio, 1 / ratio) < norms.money.rateFactor
        return Verdict(
          fits ? .holds : .fails, subjects,
          facts: ["amounts": .amounts([money, stated, known.worth])],
          evidence: [own] + known.rows.map { Evidence.rate($0, in: map) })
      }
      guard let others = known[tie.currencies], others.rows.count > 1 else {
        return Verdict(.notApplicable, subjects)
      }
      let usual = others.usual
      guard max(rate / usual, usual / rate) >= norms.money.rateFactor else {
        return Verdict(.holds, subjects, evidence: [own])
      }
      // All rows at the usual rate bear witness; the largest sum is quoted.
      let witnesses = others.rows.filter {
        abs((ties[$0].impliedRate ?? 0) / usual - 1) < 1e-9
      }
      let largest = witnesses.max { (ties[$0].amount ?? 0) < (ties[$1].amount ?? 0) } ?? row
      let amounts = [row, largest].flatMap { [ties[$0].money, ties[$0].statedMoney] }
      let payers = witnesses.filter { ties[$0].money == ties[largest].money }.map { ties[$0].from }
      return Verdict(
        .fails, subjects,
        facts: [
          "amounts": .amounts(amounts.compactMap(\.self)),
          "payers": .stakeholders(Array(OrderedSet(payers))),
        ],
        evidence: [own] + witnesses.map { Evidence.tie($0, in: map) })
    }
  }

  /// Judged are dates for which there are several rates.
  private func rates(_ examination: Examination) -> [Verdict] {
    let (map, factor) = (examination.map, examination.norms.money.rateFactor)
    return RatesOfOneDate.all(map).map { rates in
      let (fails, outer) = (rates.spread >= factor, [rates.lowest, rates.highest].sorted())
      let amounts = outer.flatMap { row in
        let rate = map.rates[row]
        guard let currency = rate.currency, let per = rate.per, let worth = rate.rate else {
          return [Money]()
        }
        return [Money(1, currency), Money(worth, per)]
      }
      return Verdict(
        fails ? .fails : .holds, [],
        facts: ["amounts": .amounts(amounts), "date": .text(rates.date.description)],
        evidence: (fails ? outer : rates.rows).map { Evidence.rate($0, in: map) })
    }
  }

  func message(_ verdict: Verdict, _ names: NameInSentence) -> String {
    let amounts = verdict.amounts("amounts").map { $0.full(in: names.language) }
    guard verdict.subjects.count == 2 else { return message(onRates: amounts, verdict, names) }
    let (from, to) = (verdict.subjects[0], names.withArticle(verdict.subjects[1]))
    guard amounts.count == 4 else {
      return names.language.say(
        en: """
          For the money from \(names.withArticle(from)) to \(to), the map has \(amounts[0]) as worth \
          \(amounts[1]), exactly, roughly or at least, as the source puts it; at the rates of exchange of the map it is \
          worth \(amounts[2]).
          """,
        fr: """
          Pour les fonds \(names.french(from).of) destinés \(names.french(verdict.subjects[1]).to), la \
          carte donne \(amounts[0]) pour \(amounts[1]), équivalent exact, approximatif ou minimal donné par la source ; \
          aux taux de change de la carte, ce montant vaut \(amounts[2]).
          """)
    }
    let payers = verdict.stakeholders("payers")
    let paidBy =
      payers.count < 2
      ? ""
      : names.language.say(
        en: " (a sum that stands against each of \(names.list(payers.map(names.withArticle))))",
        fr: " (montant porté au compte \(names.list(payers.map { names.french($0).of })))")
    return names.language.say(
      en: """
        For the money from \(names.withArticle(from)) to \(to), the sources put (exactly, roughly or at least) \
        \(amounts[0]) at \(amounts[1]), and elsewhere \(amounts[2]) at \(amounts[3])\(paidBy): the two rates do not \
        agree.
        """,
      fr: """
        Pour les fonds \(names.french(from).of) destinés \(names.french(verdict.subjects[1]).to), la \
        carte reprend des sources deux équivalences, exactes, approximatives ou minimales, qui sont incompatibles : \
        \(amounts[0]) pour \(amounts[1]), d’une part, \(amounts[2]) pour \(amounts[3]), d’autre part\(paidBy).
        """)
  }

  private func message(
    onRates amounts: [String], _ verdict: Verdict, _ names: NameInSentence
  ) -> String {
    let date = PartialDate(verdict.text("date"))?.text(in: names.language) ?? ""
    return names.language.say(
      en: """
        Among the rates of exchange for one date (\(date)), the map has \(amounts[0]) at \(amounts[1]), and \
        \(amounts[2]) at \(amounts[3]): the two do not agree.
        """,
      fr: """
        Parmi les taux de change d’une même date (\(date)), la carte donne \(amounts[0]) à \(amounts[1]), et \
        \(amounts[2]) à \(amounts[3]) : les deux ne concordent pas.
        """)
  }

  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String {
    guard let from = verdict.subjects.first else {
      return names.language.say(
        en: """
          Look both rates up at the central bank and strike out the wrong one; until then, quote no amount \
          that is converted by them.
          """,
        fr: """
          Vérifier les deux taux auprès de la banque centrale et supprimer celui qui est erroné ; dans \
          l’attente, ne faire état d’aucun montant converti à ces taux.
          """)
    }
    let first = verdict.amounts("amounts").first?.full(in: names.language) ?? ""
    return names.language.say(
      en: """
        Have the first amount (\(first)) confirmed by whoever published it and by \(names.withArticle(from)); until \
        then, neither add it up nor quote it.
        """,
      fr: """
        Faire confirmer le premier montant (\(first)) par les auteurs des sources et par \
        \(names.withArticle(from)) ; dans l’attente, ne pas en faire état ni l’additionner.
        """)
  }

  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "" }
}

extension Tie {
  /// Its own currency and that of the equivalent, empty where there is none.
  fileprivate var currencies: [String] {
    [money, statedMoney].map { $0?.currency.rawValue ?? "" }
  }

  /// How much of the stated currency one of the tie's own is worth; `nil` without both, or with nothing.
  fileprivate var impliedRate: Double? {
    guard let money, let statedMoney, money.currency != statedMoney.currency, money.amount > 0,
      statedMoney.amount > 0
    else { return nil }
    return (statedMoney.amount / money.amount).asDouble
  }
}
