import StakeholderModel

/// How many parties are at work at the same time, from periods of which some ends are not known.
///
/// A start that is not known may be any day before, an end any day after: so there are parties that may
/// have been at work together, and those that certainly were.
struct AtOnce {
  /// The most parties that may have been at work on one day, and the most that certainly were.
  private(set) var possible = 0
  private(set) var certain = 0
  /// Parties of which another may have been at work on one of their days.
  private(set) var together: Set<String> = []

  /// - Parameter party: whose an activity is; those who act together may count as one.
  /// - Complexity: O(n log n).
  init(_ activities: [Activity], by party: (Activity) -> String = { $0.stakeholder }) {
    (possible, together) = Self.sweep(
      activities.map { activity in
        Span(
          party: party(activity),
          first: activity.start.value?.firstDay ?? .min,
          last: activity.end.value?.lastDay ?? .max)
      })
    certain =
      Self.sweep(
        activities.compactMap { activity in
          guard let start = activity.start.value, let end = activity.end.value else { return nil }
          let span = Span(
            party: party(activity), first: start.lastDay, last: end.firstDay)
          // A year as start and end says that something was done in it, not on which day.
          return span.first <= span.last ? span : nil
        }
      ).most
  }

  private struct Span {
    let party: String
    let first: Int
    let last: Int
  }

  private static func sweep(_ spans: [Span]) -> (most: Int, together: Set<String>) {
    let starts = spans.sorted { ($0.first, $0.party) < ($1.first, $1.party) }
    let ends = spans.sorted { $0.last < $1.last }
    var active: [String: Int] = [:]
    var alone: Set<String> = []
    var (most, together, ended) = (0, Set<String>(), 0)
    for span in starts {
      while ended < ends.count, ends[ended].last < span.first {
        let party = ends[ended].party
        let left = (active[party] ?? 1) - 1
        active[party] = left == 0 ? nil : left
        if left == 0 { alone.remove(party) }
        ended += 1
      }
      active[span.party, default: 0] += 1
      alone.insert(span.party)
      most = max(most, active.count)
      if active.count > 1 {
        together.formUnion(alone)
        alone = []
      }
    }
    return (most, together)
  }
}
