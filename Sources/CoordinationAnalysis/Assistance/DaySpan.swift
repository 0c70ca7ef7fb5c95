import StakeholderModel

/// A number of days of which only bounds may be known: dates are as exact as their source.
public struct DaySpan: Codable, Hashable, Sendable {
  public let least: Int
  public let most: Int

  public init(least: Int, most: Int) {
    precondition(least <= most, "The least number of days must not exceed the most")
    (self.least, self.most) = (least, most)
  }

  /// The days from a date to another, the first not counted; `nil` where one is not known or the end lies before the
  /// start.
  public init?(from start: PartialDate?, to end: PartialDate?) {
    guard let start, let end, let days = start.days(to: end), days.upperBound >= 0 else {
      return nil
    }
    self.init(least: max(0, days.lowerBound), most: days.upperBound)
  }

  /// What two dates tell of a number of days: nothing where they are months or years, nor where they are one day, unless
  /// there is something to compare it with.
  public static func told(
    from start: PartialDate?, to end: PartialDate?, isCompared: Bool
  ) -> DaySpan? {
    guard let span = DaySpan(from: start, to: end) else { return nil }
    return isCompared || start != end && span.least == span.most ? span : nil
  }

  /// "63–122"; "≤ 31" where it may have been one day: as people count, the first day and the last are in it.
  public var text: String {
    Self.text(least: least == 0 && most > 0 ? nil : least + 1, most: most + 1) ?? ""
  }

  /// "7–14", "≤ 14", "≥ 7"; `nil` where neither bound is known.
  public static func text(least: Int?, most: Int?) -> String? {
    switch (least, most) {
    case (let least?, let most?): least == most ? "\(least)" : "\(least)–\(most)"
    case (nil, let most?): "≤\u{A0}\(most)"
    case (let least?, nil): "≥\u{A0}\(least)"
    case (nil, nil): nil
    }
  }
}
