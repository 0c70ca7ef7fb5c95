import StakeholderModel

/// What the sheets of a kind of diagram share out among themselves: of what the members of a part are the ids.
public enum PartUnit: Sendable {
  case party
  case body
  /// An engagement with its stages, by the number of its row.
  case engagement
  /// An area.
  case place
  /// A domain of a framework with its items, or an item that stands in none, by their numbers.
  case domain

  /// "12 bodies", "one body".
  func counted(_ count: Int, _ language: Language) -> String {
    let number = count.grouped(in: language)
    let isOne = count == 1
    return switch self {
    case .party:
      language.say(
        en: isOne ? "one party" : "\(number) parties",
        fr: isOne ? "une partie prenante" : "\(number) parties prenantes")
    case .body:
      language.say(
        en: isOne ? "one body" : "\(number) bodies",
        fr: isOne ? "un organe" : "\(number) organes")
    case .engagement:
      language.say(
        en: isOne ? "one engagement" : "\(number) engagements",
        fr: isOne ? "une mission d’assistance" : "\(number) missions d’assistance")
    case .place:
      language.say(
        en: isOne ? "one area" : "\(number) areas",
        fr: isOne ? "un territoire" : "\(number) territoires")
    case .domain:
      language.say(
        en: isOne ? "one domain" : "\(number) domains",
        fr: isOne ? "un domaine" : "\(number) domaines")
    }
  }

  /// The members in the order of the map, and the names of those that have one. Ids of what is no party or area of
  /// the map, a place for a body that nobody knows of, are left out where parties or areas are counted.
  func named(_ members: Set<String>, _ map: StakeholderMap, _ names: NameInSentence)
    -> (count: Int, names: [String])
  {
    switch self {
    case .party, .body:
      let own = map.stakeholders.map(\.id).filter(members.contains)
      return (own.count, own.map(names.short))
    case .place:
      let own = map.areas.map(\.id).filter(members.contains)
      return (members.count, own.map(names.area))
    case .engagement, .domain: return (members.count, [])
    }
  }
}
