import StakeholderModel

/// What holds today: a tie that is denied, still to come or over is none.
extension MapIndex {
  func tiesInForce(from id: String, _ relations: Set<Relation>? = nil) -> [Int] {
    ties(from: id, relations).filter { map.ties[$0].isInForce }
  }

  func tiesInForce(to id: String, _ relations: Set<Relation>? = nil) -> [Int] {
    ties(to: id, relations).filter { map.ties[$0].isInForce }
  }

  /// Whether a body is known to be no more, at the date of the map.
  func hasEnded(_ body: String) -> Bool {
    guard let stakeholder = stakeholder(body) else { return false }
    if stakeholder.status == .known(.ended) { return true }
    guard let end = stakeholder.end.value, let date = map.settings.date else { return false }
    return end.isCertainlyBefore(date)
  }

  /// The seats at the table of a body; observers have none.
  func seatsInForce(in body: String) -> [(seat: Seat, holder: String, tie: Int)] {
    seats(in: body).filter { $0.seat != .observer && map.ties[$0.tie].isInForce }
  }
}
