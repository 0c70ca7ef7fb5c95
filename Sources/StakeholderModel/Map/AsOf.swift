extension StakeholderMap {
  /// The map as it stood on a date: without the ties that had certainly ended, which ``formerTies`` keeps, or not yet
  /// begun. What has no dates stays; stakeholders stay, since their status is part of what is analysed.
  public func asOf(_ date: PartialDate) -> StakeholderMap {
    var map = self
    map.formerTies += ties.filter { tie in
      tie.relation.layer != .funding && tie.end.value.map { $0.isCertainlyBefore(date) } == true
    }
    map.leaveOutTies { tie in
      // Money is an event: a payment of 2020 is still known in 2023.
      guard tie.relation.layer != .funding else {
        return tie.start.value.map { date.isCertainlyBefore($0) } ?? false
      }
      let hasEnded = tie.end.value.map { $0.isCertainlyBefore(date) } ?? false
      let isToCome = tie.start.value.map { date.isCertainlyBefore($0) } ?? false
      return hasEnded || isToCome
    }
    map.settings.date = date
    return map
  }
}
