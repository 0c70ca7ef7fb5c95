import StakeholderModel

/// Which of the coordination bodies that a map names are none of those at work in its country.
extension Report {
  /// " (of which one proposed and one global)"; empty where there is none of these, or one body only.
  var bodiesApart: String {
    let index = MapIndex(map)
    let bodies = index.bodies
    let (home, ofTheWorld) = (Set(index.homeBodies), index.bodiesOfTheWorld)
    let own = bodies.filter { home.contains($0) && !ofTheWorld.contains($0) }
    func count(_ status: StakeholderStatus) -> Int {
      own.count { index.stakeholder($0)?.status == .known(status) }
    }
    let (proposed, over) = (count(.proposed), count(.ended))
    let foreign = bodies.count { !home.contains($0) && !ofTheWorld.contains($0) }
    let kinds = [
      of(
        proposed, say("one proposed", "un proposé"),
        say("\(number(proposed)) proposed", "\(number(proposed)) proposés")),
      of(
        over, say("one that no longer exists", "un qui n’existe plus"),
        say("\(number(over)) that no longer exist", "\(number(over)) qui n’existent plus")),
      of(
        foreign, say("one of another country", "un d’un autre pays"),
        say("\(number(foreign)) of other countries", "\(number(foreign)) d’autres pays")),
      of(
        ofTheWorld.count, say("one global", "un de portée mondiale"),
        say(
          "\(number(ofTheWorld.count)) global",
          "\(number(ofTheWorld.count)) de portée mondiale")),
    ].compactMap(\.self)
    guard !kinds.isEmpty, bodies.count > 1 else { return "" }
    let list = names.list(kinds)
    return say(" (of which \(list))", " (parmi eux, \(list))")
  }

  private func of(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : count == 1 ? one : many
  }
}
