/// Parties that links connect, in groups that are small enough for a sheet.
struct ConnectedGroups {
  /// Those that are connected follow each other. A group begins with the party around which it was gathered, the first
  /// of all that are connected with the one that has most links.
  let groups: [[String]]

  /// Each party is in one group; within what is connected, a group grows by whoever has most links into it.
  /// O(links + parties × most), give or take the number of neighbours.
  /// - Parameters:
  ///   - parties: of equals, the first comes first.
  ///   - links: between parties; others are passed over.
  init(_ parties: [String], links: [(String, String)], atMost most: Int) {
    precondition(most > 0, "A group must hold a party")
    let order = Dictionary(
      zip(parties, parties.indices), uniquingKeysWith: { first, _ in first })
    var neighbours: [String: Set<String>] = [:]
    for (a, b) in links where order[a] != nil && order[b] != nil && a != b {
      neighbours[a, default: []].insert(b)
      neighbours[b, default: []].insert(a)
    }
    var groups: [[String]] = []
    var placed: Set<String> = []
    let ordered = parties.enumerated().sorted {
      let (a, b) = (neighbours[$0.element]?.count ?? 0, neighbours[$1.element]?.count ?? 0)
      return (-a, $0.offset) < (-b, $1.offset)
    }.map(\.element)
    for centre in ordered where !placed.contains(centre) {
      var seed: String? = centre
      // How many links into what is placed each party has that is not.
      var near: [String: Int] = [:]
      while let first = seed {
        var members: [String] = []
        var links: [String: Int] = [first: 0]
        while members.count < most, let next = Self.most(links, order) {
          members.append(next)
          placed.insert(next)
          links[next] = nil
          near[next] = nil
          for other in neighbours[next] ?? [] where !placed.contains(other) {
            links[other, default: 0] += 1
            near[other, default: 0] += 1
          }
        }
        groups.append(members)
        seed = Self.most(near, order)
      }
    }
    self.groups = groups
  }

  /// The party with most links, the first of equals.
  private static func most(_ links: [String: Int], _ order: [String: Int]) -> String? {
    links.min {
      (-$0.value, order[$0.key] ?? 0) < (-$1.value, order[$1.key] ?? 0)
    }?.key
  }
}
