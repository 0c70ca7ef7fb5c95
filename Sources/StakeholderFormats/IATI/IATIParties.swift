import OrderedCollections
import StakeholderModel

/// The parties that a file of IATI names, each once: by its identifier, or by its name where it has none.
struct IATIParties {
  /// What was seen of one.
  struct Party {
    /// Empty where it has none.
    var ref: String
    var line: Int
    /// The names as written, each with its language where the file says one, in the order in which they came.
    var names: OrderedDictionary<String, String?> = [:]
    /// How often it was given each type.
    var types: [String: Int] = [:]
    var isFunder = false
    /// Whether money reaches it, or it carries out work.
    var isRecipient = false
    /// Some of the activities that name it.
    var evidence = IATIEvidence()
  }

  private(set) var all: [Party] = []
  private var byRef: [String: Int] = [:]
  private var byName: [String: Int] = [:]
  private let folded = FoldedTexts()

  /// The number of a party; `nil` where neither an identifier nor a name is given.
  mutating func number(of party: IATIRecord.Party, in activity: String) -> Int? {
    // Publishers differ in the case of identifiers.
    let ref = party.ref.uppercased()
    let name = party.name.first.map { folded[$0] } ?? ""
    guard !ref.isEmpty || !name.isEmpty else { return nil }
    let number = (ref.isEmpty ? byName[name] : byRef[ref]) ?? all.count
    if number == all.count {
      all.append(Party(ref: party.ref, line: party.line))
      if ref.isEmpty { byName[name] = number } else { byRef[ref] = number }
    }
    for (language, text) in party.name.texts where all[number].names[text] == nil {
      all[number].names[text] = .some(language)
    }
    if !party.type.isEmpty { all[number].types[party.type, default: 0] += 1 }
    all[number].evidence.add(activity)
    return number
  }

  mutating func note(_ number: Int, isFunder: Bool) {
    if isFunder { all[number].isFunder = true } else { all[number].isRecipient = true }
  }

  /// A name without an identifier is the party that bears it with one, if only one does: the number of the party that
  /// each is, and all with what is known of them together. O(names).
  func joined() -> (parties: [Party], places: [Int]) {
    var bearers: [String: Set<Int>] = [:]
    for (number, party) in all.enumerated() where !party.ref.isEmpty {
      for name in party.names.keys { bearers[folded[name], default: []].insert(number) }
    }
    var parties: [Party] = []
    var places = [Int](repeating: 0, count: all.count)
    let twins = all.map { party -> Int? in
      let known = party.ref.isEmpty ? bearers[folded[party.names.keys[0]]] : nil
      return known?.count == 1 ? known?.first : nil
    }
    for (number, party) in all.enumerated() where twins[number] == nil {
      places[number] = parties.count
      parties.append(party)
    }
    for (number, twin) in twins.enumerated() {
      guard let twin else { continue }
      places[number] = places[twin]
      parties[places[twin]].take(all[number])
    }
    return (parties, places)
  }
}

extension IATIParties.Party {
  fileprivate mutating func take(_ other: Self) {
    line = min(line, other.line)
    for (name, language) in other.names where names[name] == nil { names[name] = .some(language) }
    types.merge(other.types, uniquingKeysWith: +)
    isFunder = isFunder || other.isFunder
    isRecipient = isRecipient || other.isRecipient
    evidence.add(other.evidence)
  }

  /// The row of the party, but for its code.
  /// - Parameters:
  ///   - source: the code of the file.
  ///   - countries: the codes of the countries that the file is about.
  func stakeholder(
    in language: Language, source: String, countries: Set<String>
  ) -> Stakeholder {
    var row = Stakeholder()
    let written = names.filter { $0.value.map { Language(rawValue: $0) == language } ?? true }
    row.name = written.keys.first ?? names.keys.first ?? ref
    var seen: Set<String> = [row.name.folded]
    for (name, code) in names {
      guard seen.insert(name.folded).inserted else { continue }
      let other = code.map(Language.init(rawValue:))
      if let other, other != language, row.names[other] == nil {
        row.names[other] = name
      } else {
        row.aliases.append(name)
      }
    }
    row.kind = .known(kind(row.name, countries))
    row.group = row.kind.value?.usualGroup.map { .known($0) } ?? .unknown
    row.identifiers = ref.isEmpty ? [] : [ref]
    row.sources = evidence.references(source, in: language)
    return row
  }

  private static let ministry: Set<String> = [
    "ministry", "ministere", "ministerio", "ministerie", "ministerium",
  ]

  private func kind(_ name: String, _ countries: Set<String>) -> StakeholderKind {
    if IATICodes.isUnitedNations(ref.uppercased()) { return .unAgency }
    let type = types.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
    let kind = IATICodes.kind(type) ?? .unspecified
    guard kind == .governmentOffice || kind == .governmentAgency else { return kind }
    // A government that only gives, and not at home, is a donor here.
    if isFunder, !isRecipient, !countries.contains(ref.prefix(2).lowercased()) { return .donor }
    let words = name.folded.split { !$0.isLetter }
    return words.contains { Self.ministry.contains(String($0)) } ? .ministry : kind
  }
}
