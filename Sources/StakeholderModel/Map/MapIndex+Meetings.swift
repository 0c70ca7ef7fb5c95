extension MapIndex {
  /// The latest row of the meetings of a body that meets a condition: by period, of rows that can't be
  /// told apart by it the last one. O(meetings).
  public func latestMeetings(of body: String, where isMeant: (Meeting) -> Bool) -> Int? {
    map.meetings.indices.filter { map.meetings[$0].body == body && isMeant(map.meetings[$0]) }
      .max { a, b in
        guard let first = map.meetings[a].period, let second = map.meetings[b].period,
          first != second
        else { return a < b }
        return first < second
      }
  }
}
