import Foundation

/// Numbers and dates that cannot be, in tables beside those of parties and ties.
extension StakeholderMap {
  /// Activities, engagements and stages that end before they start.
  func reversedPeriods() -> [Diagnostic] {
    func faults(_ table: String, _ periods: [(Fact<PartialDate>, Fact<PartialDate>)])
      -> [Diagnostic]
    {
      periods.enumerated().flatMap { row, period in
        endBeforeStart(period.0, period.1, at: .cell(table: table, row: row + 2, column: "end"))
      }
    }
    return faults("activities", activities.map { ($0.start, $0.end) })
      + faults("engagements", engagements.map { ($0.start, $0.end) })
      + faults("stages", stages.map { ($0.start, $0.end) })
  }

  /// Fewer than no people, meetings or days; money may be paid back.
  func negativeNumbers() -> [Diagnostic] {
    var faults: [Diagnostic] = []
    func check(_ number: Decimal?, _ table: String, _ row: Int, _ column: String) {
      guard let number, number < 0 else { return }
      let isMoney = ["amount", "stated_amount", "cost"].contains(column)
      faults.append(
        Diagnostic(
          isMoney ? .warning : .error, code: "negative-number",
          summary: LocalizedText(
            en: "The number is negative: \(number.grouped(in: .english)).",
            fr: "Le nombre est négatif : \(number.grouped(in: .french))."),
          at: .cell(table: table, row: row + 2, column: column),
          remedy: isMoney
            ? LocalizedText(
              en: "Remove the sign, unless the money was paid back.",
              fr: "Ôter le signe, sauf s’il s’agit d’un remboursement.")
            : LocalizedText(
              en: "Correct it, or empty the cell where the number is not known.",
              fr: "Le corriger, ou vider la cellule si le nombre n’est pas connu.")))
    }
    for (row, tie) in ties.enumerated() {
      check(tie.amount, "ties", row, "amount")
      check(tie.statedAmount, "ties", row, "stated_amount")
    }
    for (row, activity) in activities.enumerated() {
      check(activity.reached, "activities", row, "reached")
      check(activity.targeted, "activities", row, "targeted")
    }
    for (row, meeting) in meetings.enumerated() {
      check(meeting.planned.map { Decimal($0) }, "meetings", row, "planned")
      check(meeting.held.map { Decimal($0) }, "meetings", row, "held")
    }
    for (row, engagement) in engagements.enumerated() {
      check(engagement.daysMin.map { Decimal($0) }, "engagements", row, "days_min")
      check(engagement.daysMax.map { Decimal($0) }, "engagements", row, "days_max")
    }
    for (row, action) in plans.enumerated() { check(action.cost, "plans", row, "cost") }
    return faults
  }
}
