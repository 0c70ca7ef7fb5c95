import Foundation
import OrderedCollections
import StakeholderModel

extension MapIndex {
  /// The rows of the money that reaches a party, as far as is known: in force, not over at the date of
  /// the map, and not the pay of an engagement, which goes to who provides the assistance.
  func funding(of recipient: String) -> [Int] {
    tiesInForce(to: recipient, [.funds]).filter {
      !map.ties[$0].paysEngagement && !map.ties[$0].isOver(at: map.settings.date)
    }
  }

  /// Who gives the money of some ties, each once.
  func funders(_ rows: [Int]) -> [String] {
    Array(OrderedSet(rows.map { map.ties[$0].from }))
  }

  /// The parties that are funded, in the order of the stakeholders: neither a use of money instead of a
  /// party, nor several parties in one row.
  func fundedParties(_ judged: JudgedParties) -> [(party: Stakeholder, isJudged: Bool)] {
    let funded = Set(map.ties.filter { $0.relation == .funds && $0.isInForce }.map(\.to))
    return OrderedSet(map.stakeholders.map(\.id).filter(funded.contains)).elements
      .compactMap(stakeholder).map { party in
        let isOne = !party.isCollective && party.kind != .known(.unspecified)
        return (party, isOne && judged.contains(party.id))
      }
  }
}

extension Stakeholder {
  /// Whether it was set up to coordinate, and lives on what others give: a body or a secretariat.
  var isBodyOrSecretariat: Bool { isBodyByKind || kind == .known(.secretariat) }
}

extension Tie {
  var paysEngagement: Bool { engagement.value != nil }

  func isOver(at date: PartialDate?) -> Bool { end.value.isOver(at: date) }
}

extension Activity {
  func isOver(at date: PartialDate?) -> Bool { end.value.isOver(at: date) }
}

extension PlannedAction {
  /// Whether its year has passed.
  func isOver(at date: PartialDate?) -> Bool {
    year.flatMap { PartialDate(String($0)) }.isOver(at: date)
  }
}

extension PartialDate? {
  /// Of an end that nobody states, or at a date that is not known, nothing is over.
  func isOver(at date: PartialDate?) -> Bool {
    guard let self, let date else { return false }
    return self.isCertainlyBefore(date)
  }
}

extension PartialDate {
  /// Whether the last day that it may mean is at most so many months after the first day that another
  /// date may mean.
  func isWithin(_ months: Int, after other: PartialDate) -> Bool {
    let (last, first) = (latest, other.earliest)
    return (last.0 * 12 + last.1, last.2) <= (first.0 * 12 + first.1 + months, first.2)
  }

  /// Whether the first day that it may mean is more than so many months after the last day that another
  /// date may mean.
  func isMoreThan(_ months: Int, after other: PartialDate) -> Bool {
    let (first, last) = (earliest, other.latest)
    return (first.0 * 12 + first.1, first.2) > (last.0 * 12 + last.1 + months, last.2)
  }

  /// "until June 2021", "jusqu’en juin 2021", "jusqu’au 14 juin 2021".
  var untilThen: LocalizedText {
    let article = day == nil ? "jusqu’en" : "jusqu’au"
    return LocalizedText(
      en: "until \(text(in: .english))", fr: "\(article) \(text(in: .french))")
  }

  /// "since June 2021", "depuis juin 2021", "depuis le 14 juin 2021".
  var sinceThen: LocalizedText {
    let article = day == nil ? "depuis" : "depuis le"
    return LocalizedText(
      en: "since \(text(in: .english))", fr: "\(article) \(text(in: .french))")
  }
}

extension Flow {
  /// "commitments", "engagements": what money of this flow is called in a sentence.
  var inSentence: LocalizedText {
    switch self {
    case .budget: LocalizedText(en: "budget lines", fr: "lignes budgétaires")
    case .pledge: LocalizedText(en: "pledges", fr: "annonces de financement")
    case .commitment: LocalizedText(en: "commitments", fr: "engagements financiers")
    case .disbursement: LocalizedText(en: "disbursements", fr: "décaissements")
    case .expenditure: LocalizedText(en: "expenditures", fr: "dépenses")
    default: LocalizedText(verbatim: rawValue)
    }
  }
}

extension Sequence<Money> {
  /// The sum of amounts of one currency; `nil` where there are several currencies, or no amounts.
  var sumInOneCurrency: Money? {
    var sum: Money?
    for money in self {
      guard let so = sum else {
        sum = money
        continue
      }
      guard so.currency == money.currency else { return nil }
      sum = Money(so.amount + money.amount, so.currency)
    }
    return sum
  }
}

extension [String] {
  /// The first three parties of a list with their articles, and how many more there are.
  func listed(_ names: NameInSentence) -> String {
    names.list(map(names.withArticle), atMost: 3)
  }
}

extension NameInSentence {
  /// "a, b and 3 more", "a, b et 3 autres".
  func list(_ items: [String], atMost most: Int) -> String {
    let (shown, rest) = items.shown(atMost: most)
    let more = language.say(en: "\(rest) more", fr: "\(rest) autres")
    return list(rest > 0 ? shown + [more] : shown)
  }
}
