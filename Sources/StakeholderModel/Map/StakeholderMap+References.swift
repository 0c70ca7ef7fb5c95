extension StakeholderMap {
  /// Every reference to a source in every row of every table, as often as it is made.
  public var references: [SourceReference] {
    let lists: [[[SourceReference]]] = [
      stakeholders.map(\.sources), ties.map(\.sources), instruments.map(\.sources),
      meetings.map(\.sources), activities.map(\.sources), areas.map(\.sources),
      plans.map(\.sources), engagements.map(\.sources), stages.map(\.sources),
      assessments.map(\.sources), rates.map(\.sources),
    ]
    return lists.flatMap { $0.flatMap(\.self) }
  }
}
