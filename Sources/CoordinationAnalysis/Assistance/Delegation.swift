import OrderedCollections
import StakeholderModel

/// A task of assistance that one party hands to another, and to whom that one answers: whoever delegates and is told
/// nothing any more is no longer in charge.
public struct Delegation: Codable, Hashable, Sendable {
  public let from: String
  public let to: String
  /// `null` where the row names none.
  @ExplicitNull public var engagement: String?
  /// To whom the third party answers: whom it reports or is accountable to, who supervises or leads it, and to whom
  /// the engagement answers that it provides.
  public let answersTo: [String]
  /// Whether the one who delegates, or a party above or below it, is among them; `null` where it is not known to whom
  /// the third party answers.
  @ExplicitNull public var staysInCharge: Bool?
  public let evidence: [Evidence]

  /// The ties `delegates-to` in force that name an engagement, or whose ends provide or receive one, in the order of
  /// the map.
  static func all(_ index: MapIndex) -> [Delegation] {
    let map = index.map
    let ids = Set(map.engagements.map(\.id))
    let parties = Set(map.engagements.flatMap { $0.provider.elements + $0.recipient.elements })
    return map.ties.enumerated().compactMap { row, tie in
      guard tie.relation == .delegatesTo, tie.isInForce,
        tie.engagement.value.map(ids.contains) == true || parties.contains(tie.from)
          || parties.contains(tie.to)
      else { return nil }
      let (answers, rows) = answers(of: tie.to, tie.engagement.value, index)
      return Delegation(
        from: tie.from, to: tie.to, engagement: tie.engagement.value, answersTo: answers,
        staysInCharge: answers.isEmpty
          ? nil : answers.contains { index.areOfOneHouse($0, tie.from) },
        evidence: [Evidence.tie(row, in: map)] + rows)
    }
  }

  private static func answers(of party: String, _ engagement: String?, _ index: MapIndex)
    -> (parties: [String], rows: [Evidence])
  {
    let map = index.map
    let up = index.ties(from: party, [.reportsTo, .accountableTo]).filter { map.ties[$0].isInForce }
    let down = index.ties(to: party, [.supervises, .leads, .heads])
      .filter { map.ties[$0].isInForce }
    let provided = map.engagements.indices.filter { row in
      map.engagements[row].provider.elements.contains(party)
        && (engagement == nil || map.engagements[row].id == engagement)
    }
    let parties =
      up.map { map.ties[$0].to } + down.map { map.ties[$0].from }
      + provided.flatMap { map.engagements[$0].accountableTo.elements }
    return (
      index.inOrder(Set(parties)),
      (up + down).map { Evidence.tie($0, in: map) }
        + provided.filter { !map.engagements[$0].accountableTo.elements.isEmpty }
        .map { Evidence.engagement($0, in: map) }
    )
  }
}
