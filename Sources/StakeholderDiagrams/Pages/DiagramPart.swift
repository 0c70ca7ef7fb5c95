import StakeholderModel

/// A part of a diagram that has a sheet of its own, where the whole would come out too small to read.
public struct DiagramPart: Hashable, Sendable {
  /// What is on it: levels, bodies, the centre of a community.
  public let title: String
  /// The ids of those whose sheet it is, parties or what else the kind is parted by
  /// (``DiagramKind/partUnit``): none of them has another.
  public let members: Set<String>
  /// Others that are drawn beside them, such as who sits in a body or pays; they may be on other sheets too.
  public let beside: Set<String>

  /// How many parties are on it.
  var size: Int { members.union(beside).count }
}

extension DiagramPart {
  /// Members that stand together on a sheet.
  public struct Group: Sendable {
    let title: String
    public let members: [String]
    /// Others that are drawn wherever these are.
    let beside: Set<String>
    /// How much room they take: in parties, in rows of a table.
    let size: Int
    let naming: Naming

    /// Whether a sheet that is too full for all of them may part them.
    let mayBeParted: Bool

    init(
      _ title: String, _ members: [String], beside: Set<String> = [], size: Int? = nil,
      naming: Naming = .parts, mayBeParted: Bool = false
    ) {
      self.title = title
      self.naming = naming
      self.mayBeParted = mayBeParted
      self.members = members
      self.beside = beside.subtracting(members)
      self.size = max(1, size ?? members.count + self.beside.count)
    }
  }

  /// The fewest members that a group is parted into.
  private static let leastOfGroup = 3

  /// The groups in their order, those that may be parted in two halves.
  public static func parted(_ groups: [Group]) -> [Group] {
    groups.flatMap { group -> [Group] in
      guard group.mayBeParted, group.members.count >= 2 * leastOfGroup else { return [group] }
      return group.members.evenParts(atMost: (group.members.count + 1) / 2).map { members in
        Group(
          group.title, members, beside: group.beside, naming: group.naming.among(members),
          mayBeParted: true)
      }
    }
  }

  /// How the sheet of a group is called.
  public enum Naming: Sendable {
    /// By the titles of its groups, whatever these are.
    case parts
    /// By those titles, which are of groups of parties.
    case groups
    /// By those titles, and behind them one or two names on it that weigh most.
    case landmarks([Landmark])

    fileprivate func among(_ members: [String]) -> Naming {
      guard case .landmarks(let marks) = self else { return self }
      return .landmarks(marks.filter { members.contains($0.id) })
    }
  }

  /// A member that a sheet may be named after.
  public struct Landmark: Sendable {
    let id: String
    let name: String
    let weight: Int
  }

  /// How many names a title lists, and how many characters its landmarks may take where they are two.
  private static let mostTitles = 3
  private static let longestLandmarks = 60

  /// How much room all of them take.
  public static func size(of groups: [Group]) -> Int { groups.reduce(0) { $0 + $1.size } }

  /// The sheets that hold these groups, each named after what is on it; where several have the same name, "(1/3)"
  /// tells them apart.
  public static func named(_ packs: [[Group]], _ language: Language) -> [DiagramPart] {
    let titles = packs.map { title(of: $0, language) }
    return packs.indices.map { place in
      let same = titles.indices.filter { titles[$0] == titles[place] }
      let number = (same.firstIndex(of: place) ?? 0) + 1
      let members = Set(packs[place].flatMap(\.members))
      return DiagramPart(
        title: titles[place] + (same.count > 1 ? " (\(number)/\(same.count))" : ""),
        members: members, beside: Set(packs[place].flatMap(\.beside)).subtracting(members))
    }
  }

  private static func title(of pack: [Group], _ language: Language) -> String {
    var titles: [String] = []
    var marks: [Landmark] = []
    var areGroups = false
    for group in pack {
      if !titles.contains(group.title) { titles.append(group.title) }
      switch group.naming {
      case .parts: break
      case .groups: areGroups = true
      case .landmarks(let own): marks += own
      }
    }
    let (shown, rest) = titles.shown(atMost: mostTitles)
    let more =
      areGroups
      ? language.say(en: "\(rest)\u{A0}other groups", fr: "\(rest)\u{A0}autres groupes")
      : language.say(en: "\(rest)\u{A0}more", fr: "\(rest)\u{A0}autres")
    let title = language.list(shown + (rest > 0 ? [more] : []))
    var names = marks.enumerated()
      .sorted { (-$0.element.weight, $0.offset) < (-$1.element.weight, $1.offset) }
      .prefix(2).map(\.element.name)
    if names.reduce(0, { $0 + $1.count }) > longestLandmarks { names.removeLast() }
    return names.isEmpty ? title : "\(title)\(language.colon) \(language.list(names))"
  }
}
