import StakeholderModel

extension PartialDate {
  /// The first and the last day that it may mean, as numbers that compare as days do: year, month, day.
  var firstDay: Int { Self.number(earliest) }
  var lastDay: Int { Self.number(latest) }

  private static func number(_ day: (Int, Int, Int)) -> Int { (day.0 * 100 + day.1) * 100 + day.2 }
}
