import StakeholderModel

extension MapIndex {
  /// Whether a row stands for cases of which a source tells in general, not for one engagement: all who give and
  /// receive it, or who pay for it where neither is named, are many, and it has no date.
  public func tellsOfCases(_ engagement: Engagement) -> Bool {
    let sides = engagement.provider.elements + engagement.recipient.elements
    let parties = (sides.isEmpty ? engagement.funder.elements : sides).compactMap(stakeholder)
    return !parties.isEmpty && parties.allSatisfy(\.isCollective)
      && engagement.start.value == nil && engagement.end.value == nil
  }
}
