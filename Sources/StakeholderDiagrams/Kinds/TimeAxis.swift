import StakeholderModel

/// Periods of equal length, one a column: quarters where that is fine enough to be read, else years, else several
/// years at a time.
struct TimeAxis {
  private enum Step {
    case quarter
    case years(Int)

    var months: Int {
      switch self {
      case .quarter: 3
      case .years(let number): 12 * number
      }
    }
  }

  /// About how many columns a table has room for.
  struct Most {
    var quarters = 16
    var years = 20

    /// Fewer on a sheet of a set, which is to be read, than on the whole; fewest on one that must lie.
    init(_ setting: DiagramSetting) {
      guard setting.sheet != nil else { return }
      (quarters, years) = setting.mustLie ? (12, 12) : (16, 18)
    }
  }

  private let step: Step
  private let first: Int
  let count: Int

  /// From the first day that any of the dates or the date of the map may mean to the last, with one more column
  /// before or after where something open must be seen to be so; `nil` without a date.
  init?(
    _ dates: [PartialDate], today: PartialDate?, openBefore: [PartialDate],
    openAfter: [PartialDate], most: Most
  ) {
    let all = dates + (today.map { [$0] } ?? [])
    guard !dates.isEmpty, let start = all.map({ Self.month($0.earliest) }).min(),
      let end = all.map({ Self.month($0.latest) }).max()
    else { return nil }
    // A column finer than every date would only show what nobody knows.
    let isFine = dates.contains { $0.month != nil }
    if isFine, end / 3 - start / 3 < most.quarters {
      step = .quarter
    } else {
      step = .years((end / 12 - start / 12 + most.years) / most.years)
    }
    let months = step.months
    let isOpenBefore = openBefore.contains { Self.month($0.earliest) / months == start / months }
    let isOpenAfter = openAfter.contains { Self.month($0.latest) / months == end / months }
    first = start / months - (isOpenBefore ? 1 : 0)
    count = end / months - first + (isOpenAfter ? 2 : 1)
  }

  private static func month(_ day: (Int, Int, Int)) -> Int { day.0 * 12 + day.1 - 1 }

  /// All columns in which a date may lie.
  func columns(of date: PartialDate) -> ClosedRange<Int> {
    let start = Self.month(date.earliest) / step.months - first
    return start...(Self.month(date.latest) / step.months - first)
  }

  /// What stands above a column: "2021", "Q1 2021" on two lines, "2001–2003" on two lines.
  func heading(_ column: Int, _ language: Language) -> [String] {
    let month = (first + column) * step.months
    let year = month / 12
    switch step {
    case .quarter:
      let quarter = month % 12 / 3 + 1
      return [language.say(en: "Q\(quarter)", fr: "T\(quarter)"), String(year)]
    case .years(1): return [String(year)]
    case .years(let number): return ["\(year)–", String(year + number - 1)]
    }
  }
}
