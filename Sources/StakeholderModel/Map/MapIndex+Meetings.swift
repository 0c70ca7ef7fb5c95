extension MapIndex {
  /// The latest row of the meetings that says something of the rhythm of a body: by period, of rows
  /// that can't be told apart by it the last one.
  public func latestRhythm(of body: String) -> Int? {
    map.meetings.indices.filter {
      map.meetings[$0].body == body && !map.meetings[$0].regularity.isUnknown
    }.max { a, b in
      guard let first = map.meetings[a].period, let second = map.meetings[b].period,
        first != second
      else { return a < b }
      return first < second
    }
  }
}
