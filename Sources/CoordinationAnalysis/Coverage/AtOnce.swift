import StakeholderModel

/// How many efforts are under way at the same time, from periods of which some ends are not known.
///
/// A start that is not known may be any day before, an end any day after: so there are efforts that may
/// have met, and those that certainly did.
struct AtOnce {
  /// The most efforts that may have been under way on one day, and the most that certainly were.
  private(set) var possible = 0
  private(set) var certain = 0
  /// Efforts, by their first parties, of which another may have been under way on one of their days.
  private(set) var together: Set<String> = []

  /// When an effort took place, as far as is known.
  typealias Period = (name: String, start: PartialDate?, end: PartialDate?)

  /// - Parameters:
  ///   - rows: of activities.
  ///   - efforts: parties that act together, every party of the activities in one.
  init(_ rows: [Int], _ efforts: [[String]], _ map: StakeholderMap) {
    var effort: [String: String] = [:]
    for group in efforts { for party in group { effort[party] = group[0] } }
    self.init(
      rows.map { row in
        let activity = map.activities[row]
        return (
          effort[activity.stakeholder] ?? activity.stakeholder, activity.start.value,
          activity.end.value
        )
      })
  }

  /// - Parameter periods: those of one name are one effort.
  /// - Complexity: O(n log n).
  init(_ periods: [Period]) {
    (possible, together) = Self.sweep(
      periods.map { period in
        Span(
          effort: period.name, first: period.start?.firstDay ?? .min,
          last: period.end?.lastDay ?? .max)
      })
    certain =
      Self.sweep(
        periods.compactMap { period in
          guard let start = period.start, let end = period.end else { return nil }
          let span = Span(effort: period.name, first: start.lastDay, last: end.firstDay)
          // A year as start and end says that something was done in it, not on which day.
          return span.first <= span.last ? span : nil
        }
      ).most
  }

  private struct Span {
    let effort: String
    let first: Int
    let last: Int
  }

  private static func sweep(_ spans: [Span]) -> (most: Int, together: Set<String>) {
    let starts = spans.sorted { ($0.first, $0.effort) < ($1.first, $1.effort) }
    let ends = spans.sorted { $0.last < $1.last }
    var active: [String: Int] = [:]
    var alone: Set<String> = []
    var (most, together, ended) = (0, Set<String>(), 0)
    for span in starts {
      while ended < ends.count, ends[ended].last < span.first {
        let effort = ends[ended].effort
        let left = (active[effort] ?? 1) - 1
        active[effort] = left == 0 ? nil : left
        if left == 0 { alone.remove(effort) }
        ended += 1
      }
      active[span.effort, default: 0] += 1
      alone.insert(span.effort)
      most = max(most, active.count)
      if active.count > 1 {
        together.formUnion(alone)
        alone = []
      }
    }
    return (most, together)
  }
}
