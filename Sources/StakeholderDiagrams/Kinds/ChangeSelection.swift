import CoordinationAnalysis

/// What a diagram of change shows: what comes and goes, and of what stays the parties that it touches.
struct ChangeSelection {
  /// In the order of the map.
  let parties: [MapChange.Party]
  /// Ties that come or go, those of parties that come or go first.
  let changed: [MapChange.Link]
  /// Ties that stay, pair by pair of parties.
  let standing: [[MapChange.Link]]
  let hiddenChanges: Int
  let hiddenParties: Int
  let hiddenStanding: Int

  /// Whether there is room for acronyms only.
  var isDense: Bool { parties.count > Self.mostFullNames }

  private static let mostFullNames = 14
  /// How many have room where everything stands on one sheet, and on each sheet of a set.
  private static let most = (changes: 40, parties: 48, standing: 24)
  private static let mostOfSet = (changes: Int.max, parties: Int.max, standing: 12)

  /// - Parameter members: of the sheet, where the whole is not drawn: what of these comes and goes, and of their ties.
  init(_ change: MapChange, members: Set<String>? = nil) {
    let most = members == nil ? Self.most : Self.mostOfSet
    func isHere(_ link: MapChange.Link) -> Bool {
      members.map { $0.contains(link.from) || $0.contains(link.to) } ?? true
    }
    let moving = Set(change.parties.filter { $0.state != .stays }.map(\.id))
    let links = change.links.filter { $0.state != .stays && isHere($0) }
    let ordered =
      links.filter { moving.contains($0.from) || moving.contains($0.to) }
      + links.filter { !moving.contains($0.from) && !moving.contains($0.to) }
    changed = Array(ordered.prefix(most.changes))
    hiddenChanges = ordered.count - changed.count
    var shown = Set(changed.flatMap { [$0.from, $0.to] })
    let rest = change.parties.map(\.id).filter {
      moving.contains($0) && !shown.contains($0) && members?.contains($0) != false
    }
    let added = rest.prefix(max(0, most.parties - shown.count))
    shown.formUnion(added)
    hiddenParties = rest.count - added.count
    // Around whoever comes or goes, ties that stay say where; those among the others are another diagram's matter.
    let centres = moving.filter { members?.contains($0) != false }
    let around = change.links.filter {
      $0.state == .stays && (centres.contains($0.from) || centres.contains($0.to))
        && (shown.contains($0.from) || shown.contains($0.to))
    }
    var pairs: [[MapChange.Link]] = []
    var places: [Set<String>: Int] = [:]
    for link in around {
      if let place = places[[link.from, link.to]] {
        pairs[place].append(link)
      } else {
        places[[link.from, link.to]] = pairs.count
        pairs.append([link])
      }
    }
    var kept: [[MapChange.Link]] = []
    for pair in pairs where kept.count < most.standing {
      let new = [pair[0].from, pair[0].to].filter { !shown.contains($0) }
      guard shown.count + new.count <= most.parties else { continue }
      shown.formUnion(new)
      kept.append(pair)
    }
    standing = kept
    hiddenStanding = around.count - kept.joined().count
    parties = change.parties.filter { shown.contains($0.id) }
  }

  /// The parties that come or go or have a tie that does, each of which has a sheet of a set.
  static func core(of change: MapChange) -> Set<String> {
    Set(
      change.parties.filter { $0.state != .stays }.map(\.id)
        + change.links.filter { $0.state != .stays }.flatMap { [$0.from, $0.to] })
  }
}
