import StakeholderModel

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

  /// The other sheets on which a party is drawn as one of theirs.
  func others(with party: String) -> [Int] {
    parts.indices.filter {
      $0 != place && (parts[$0].members.contains(party) || parts[$0].beside.contains(party))
    }.map { $0 + 1 }
  }

  /// "also on sheet 2 and sheet 4", for what has more there.
  static func also(on sheets: [Int], _ language: Language) -> String {
    let list = language.list(sheets.map { reference($0, language) })
    return language.say(en: "also on \(list)", fr: "aussi sur : \(list)")
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
    language.say(en: "sheet\u{A0}\(number)", fr: "planche\u{A0}\(number)")
  }
}
