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
  /// How many have room on a sheet.
  private static let most = (changes: 40, parties: 48, standing: 24)

  init(_ change: MapChange) {
    let moving = Set(change.parties.filter { $0.state != .stays }.map(\.id))
    let links = change.links.filter { $0.state != .stays }
    let ordered =
      links.filter { moving.contains($0.from) || moving.contains($0.to) }
      + links.filter { !moving.contains($0.from) && !moving.contains($0.to) }
    changed = Array(ordered.prefix(Self.most.changes))
    hiddenChanges = ordered.count - changed.count
    var shown = Set(changed.flatMap { [$0.from, $0.to] })
    let rest = change.parties.map(\.id).filter { moving.contains($0) && !shown.contains($0) }
    let added = rest.prefix(max(0, Self.most.parties - shown.count))
    shown.formUnion(added)
    hiddenParties = rest.count - added.count
    // Around whoever comes or goes, ties that stay say where; those among the others are another diagram's matter.
    let around = change.links.filter {
      $0.state == .stays && (moving.contains($0.from) || moving.contains($0.to))
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
    for pair in pairs where kept.count < Self.most.standing {
      let new = [pair[0].from, pair[0].to].filter { !shown.contains($0) }
      guard shown.count + new.count <= Self.most.parties else { continue }
      shown.formUnion(new)
      kept.append(pair)
    }
    standing = kept
    hiddenStanding = around.count - kept.joined().count
    parties = change.parties.filter { shown.contains($0.id) }
  }
}
