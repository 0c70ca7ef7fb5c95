import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// Who funds whom: row by row, added up, and beside what plans cost.
extension Report {
  /// A single amount is no sum.
  var hasFundingSums: Bool { money.rows - money.rowsWithoutAmount > 1 }

  var fundingSection: ReportSection? {
    let table = ResultTable.funding(map, codes, in: language)
    guard table != nil || !money.plans.isEmpty else { return nil }
    let title = say("Funding", "Financements")
    return ReportSection(
      "funding", title,
      figure("funding") + [table].compactMap(\.self).map { captioned($0, as: .funding, title) }
        + sameSums + sums
        + plans)
  }

  /// Sums that stand against several funders, for one recipient and year: they may be told twice.
  private var sameSums: [ReportBlock] {
    struct Sum: Hashable {
      let recipient: String
      let money: Money
      let start: PartialDate
    }
    let sums = OrderedDictionary(
      grouping: map.fundingTies.compactMap { tie -> (Sum, String)? in
        guard let money = tie.money, let start = tie.start.value else { return nil }
        return (Sum(recipient: tie.to, money: money, start: start), tie.from)
      }, by: \.0)
    return sums.compactMap { sum, rows in
      let funders = OrderedSet(rows.map(\.1))
      guard funders.count > 1 else { return nil }
      let list = names.list(funders.map(names.short))
      let (money, year) = (sum.money.full(in: language), sum.start.text(in: language))
      return .paragraph(
        say(
          """
          The same sum (\(money), \(year)) stands against several funders: \(list). It may be the same money; do not \
          add the rows up.
          """,
          """
          La même somme (\(money), \(year)) figure au compte de plusieurs financeurs : \(list). Il peut s’agir des \
          mêmes fonds ; ne pas additionner ces lignes.
          """))
    }
  }

  private var sums: [ReportBlock] {
    guard hasFundingSums else { return [] }
    let sentences = [rule, money.countsSentence(language)] + concentrations + through
    let caption = say(
      "What each funder gives, by flow and currency",
      "Apports de chaque financeur, par flux et par monnaie")
    let all = ResultTable.fundingSums(money, by: .funder, names)
    let table = all.keeping { column in all.rows.contains { $0[column] != ResultTable.unknown } }
    return [
      .paragraph(sentences.joined(separator: " ")), captioned(table, as: .fundingSums, caption),
    ]
  }

  private var rule: String {
    say(
      """
      Amounts are added within one flow and one currency only. Where whoever gives money also receives money of the \
      same flow, it may be passing that on; its sums stand apart, so that nothing counts twice.
      """,
      """
      Les montants ne sont additionnés qu’au sein d’un même flux et d’une même monnaie. Qui reçoit des fonds du même \
      flux peut ne faire que les transmettre : ses montants figurent à part, pour que rien ne compte deux fois.
      """)
  }

  private var concentrations: [String] {
    money.concentrations.filter { $0.funders > 1 }.map { $0.sentence(names) }
  }

  /// How many intermediaries a sentence names.
  private static let mostNames = 8

  private var through: [String] {
    guard !money.intermediaries.isEmpty else { return [] }
    let (shown, rest) = money.intermediaries.shown(atMost: Self.mostNames)
    let others = say("\(rest) others", "\(rest) autres")
    let list = names.list(shown.map { names.short($0.id) } + (rest > 0 ? [others] : []))
    return [say("Money passes through: \(list).", "Des fonds transitent par : \(list).")]
  }

  private var plans: [ReportBlock] {
    guard !money.plans.isEmpty else { return [] }
    return [
      captioned(
        .plans(money, names), as: .plans,
        say("What plans cost and what is given for them", "Coût des plans et financements accordés")
      )
    ]
  }
}
