import StakeholderModel

extension [Assessment] {
  /// Of some rows those of the latest year, and those without a date.
  func latest(of rows: [Int]) -> [Int] {
    let last = rows.compactMap { self[$0].date.value?.year }.max()
    return rows.filter { self[$0].date.value.map { $0.year == last } ?? true }
  }
}
