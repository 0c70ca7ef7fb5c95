import StakeholderModel

/// The rounds in which a framework was answered: years, or dates in a year in which somebody, or a group together,
/// answers an item once more.
///
/// Days within a month tell rounds apart only where the same item is answered again: interviews of one round take
/// weeks. What has no date belongs to no round.
struct AssessmentRounds {
  private let all: [Assessment]
  private let yearsOfSeveral: Set<Int>

  /// - Parameter rows: those of one framework.
  init(_ rows: [Int], _ all: [Assessment]) {
    var dates: [[String]: [PartialDate]] = [:]
    for row in rows where all[row].score != nil || all[row].isNotApplicable {
      guard let date = all[row].date.value, date.month != nil else { continue }
      let answer = all[row]
      let who =
        answer.respondent.value.map { ["", $0] }
        ?? [answer.respondentGroup.value?.rawValue ?? "", ""]
      let key =
        [answer.subject, answer.domain.value?.folded ?? "", answer.item.folded, "\(date.year)"]
        + who
      dates[key, default: []].append(date)
    }
    // Where the unnamed of a group answer several at a time, they are several.
    yearsOfSeveral = Set(
      dates.values.filter { $0.count > 1 && Set($0).count == $0.count }.map { $0[0].year })
    self.all = all
  }

  /// "2022", or "2022-10" in a year of several; `nil` without a date.
  func round(of row: Int) -> String? {
    all[row].date.value.map { date in
      yearsOfSeveral.contains(date.year) ? date.description : String(date.description.prefix(4))
    }
  }

  /// Of some rows those of the latest round, and those without a date.
  func latest(of rows: [Int]) -> [Int] {
    let last = rows.compactMap(round).max()
    return rows.filter { round(of: $0).map { $0 == last } ?? true }
  }
}
