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

/// One sheet of a set.
public struct DiagramSheet: Hashable, Sendable {
  public let parts: [DiagramPart]
  private let place: Int

  /// - Parameter number: which of the parts, from 1.
  public init(_ number: Int, of parts: [DiagramPart]) {
    precondition(parts.indices.contains(number - 1), "A set has no sheet \(number)")
    self.parts = parts
    place = number - 1
  }

  public var number: Int { place + 1 }
  public var part: DiagramPart { parts[place] }

  /// The sheet on which a member of any part stands; `nil` where it is on none.
  func number(of member: String) -> Int? {
    parts.firstIndex { $0.members.contains(member) }.map { $0 + 1 }
  }

  /// "Sheet 2 of 3: region and district".
  public func title(_ language: Language) -> String {
    language.say(
      en: "Sheet \(number) of \(parts.count): \(part.title)",
      fr: "Planche \(number) sur \(parts.count) : \(part.title)")
  }

  /// What a legend says of boxes of parties that have another sheet.
  static func elsewhere(_ language: Language) -> String {
    language.say(en: "on another sheet", fr: "sur une autre planche")
  }

  /// How many sheets a note names.
  private static let mostNamed = 8

  /// To which sheets lines lead that this one does not draw: those of which one end is a member of it, the other of
  /// another sheet. Nothing where there are none.
  func note(undrawn lines: [(String, String)], _ language: Language) -> [String] {
    let members = part.members
    let ends = lines.compactMap { a, b in
      members.contains(a) == members.contains(b) ? nil : number(of: members.contains(a) ? b : a)
    }
    guard !ends.isEmpty else { return [] }
    let counts = Dictionary(ends.map { ($0, 1) }, uniquingKeysWith: +)
    let strongest = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    let (shown, rest) = strongest.shown(atMost: Self.mostNamed)
    var list = shown.sorted { $0.key < $1.key }.map { sheet, count in
      let place = Self.reference(sheet, language)
      return language.say(en: "\(count) to \(place)", fr: "\(count) vers la \(place)")
    }
    if rest > 0 {
      let others = strongest.dropFirst(shown.count).reduce(0) { $0 + $1.value }
      list.append(
        language.say(
          en: "\(others) to \(rest) other sheets", fr: "\(others) vers \(rest) autres planches"))
    }
    let all = language.list(list)
    return [
      language.say(
        en: "Lines to parties of other sheets, not drawn on this one: \(all).",
        fr: "Liens avec des parties d’autres planches, non tracés sur celle-ci : \(all).")
    ]
  }

  /// "sheet 2", for a party that stands elsewhere.
  static func reference(_ number: Int, _ language: Language) -> String {
    language.say(en: "sheet \(number)", fr: "planche \(number)")
  }
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

    init(_ title: String, _ members: [String], beside: Set<String> = [], size: Int? = nil) {
      self.title = title
      self.members = members
      self.beside = beside.subtracting(members)
      self.size = max(1, size ?? members.count + self.beside.count)
    }
  }

  /// How many names a title lists.
  private static let mostTitles = 3

  /// How much room all of them take.
  public static func size(of groups: [Group]) -> Int { groups.reduce(0) { $0 + $1.size } }

  /// The groups in their order on as few sheets as hold them, about equally full: none takes more than `most`
  /// unless one group alone does.
  public static func packed(_ groups: [Group], atMost most: Int) -> [[Group]] {
    precondition(most > 0, "A sheet must hold something")
    let total = size(of: groups)
    let sheets = max(1, total / most + (total % most == 0 ? 0 : 1))
    let fair = Double(total) / Double(sheets)
    var packs: [[Group]] = []
    var (size, before) = (0, 0)
    for group in groups {
      // A sheet ends where the next group lies rather in the next.
      let isFull = size + group.size > most
      let isDue = Double(before) + Double(group.size) / 2 > fair * Double(packs.count)
      if packs.isEmpty || isFull || isDue {
        packs.append([])
        size = 0
      }
      packs[packs.count - 1].append(group)
      size += group.size
      before += group.size
    }
    return packs
  }

  /// The sheets that hold these groups, each named after what is on it; where several have the same name, "(1/3)"
  /// tells them apart.
  public static func named(_ packs: [[Group]], _ language: Language) -> [DiagramPart] {
    let titles = packs.map { pack in
      var titles: [String] = []
      for group in pack where !titles.contains(group.title) { titles.append(group.title) }
      let (shown, rest) = titles.shown(atMost: mostTitles)
      let more = language.say(en: "\(rest) more", fr: "\(rest) autres")
      return language.list(shown + (rest > 0 ? [more] : []))
    }
    return packs.indices.map { place in
      let same = titles.indices.filter { titles[$0] == titles[place] }
      let number = (same.firstIndex(of: place) ?? 0) + 1
      let members = Set(packs[place].flatMap(\.members))
      return DiagramPart(
        title: titles[place] + (same.count > 1 ? " (\(number)/\(same.count))" : ""),
        members: members, beside: Set(packs[place].flatMap(\.beside)).subtracting(members))
    }
  }
}
