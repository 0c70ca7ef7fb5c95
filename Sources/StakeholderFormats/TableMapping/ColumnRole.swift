import StakeholderModel

/// What a column of somebody's table holds, as far as its heading and its values tell.
enum ColumnRole: String, CaseIterable, Sendable {
  case who, acronym, otherName, kind, funder, programmer, body, role, what, sector
  case country, place, smallerPlace, smallestPlace
  case countryCode, placeCode, smallerPlaceCode, smallestPlaceCode
  case start, end, period, reached, targeted, amount, currency, notes

  /// What it is called when a guess is shown.
  var label: LocalizedText {
    switch self {
    case .who: LocalizedText(en: "who does it", fr: "qui intervient")
    case .acronym: LocalizedText(en: "their acronym", fr: "son sigle")
    case .otherName: LocalizedText(en: "their other name", fr: "son autre nom")
    case .kind: LocalizedText(en: "what kind of party they are", fr: "son type")
    case .funder: LocalizedText(en: "who funds it", fr: "qui finance")
    case .programmer: LocalizedText(en: "who has it done", fr: "qui en confie l’exécution")
    case .body: LocalizedText(en: "the body they sit in", fr: "l’organe où l’on siège")
    case .role: LocalizedText(en: "in which role", fr: "à quel titre")
    case .what: LocalizedText(en: "what is done", fr: "ce qui est fait")
    case .sector: LocalizedText(en: "the sector", fr: "le secteur")
    case .country: LocalizedText(en: "the country", fr: "le pays")
    case .place: LocalizedText(en: "the region", fr: "la région")
    case .smallerPlace:
      LocalizedText(en: "the department or district", fr: "le département ou le district")
    case .smallestPlace: LocalizedText(en: "the commune", fr: "la commune")
    case .countryCode: LocalizedText(en: "the country’s code", fr: "le code du pays")
    case .placeCode: LocalizedText(en: "the region’s P-code", fr: "le P-code de la région")
    case .smallerPlaceCode:
      LocalizedText(en: "the department’s P-code", fr: "le P-code du département")
    case .smallestPlaceCode:
      LocalizedText(en: "the commune’s P-code", fr: "le P-code de la commune")
    case .start: LocalizedText(en: "the beginning", fr: "le début")
    case .end: LocalizedText(en: "the end", fr: "la fin")
    case .period: LocalizedText(en: "from when to when", fr: "la période")
    case .reached: LocalizedText(en: "people reached", fr: "le nombre de personnes touchées")
    case .targeted: LocalizedText(en: "people targeted", fr: "le nombre de personnes visées")
    case .amount: LocalizedText(en: "the amount of funding", fr: "le montant du financement")
    case .currency: LocalizedText(en: "the currency", fr: "la monnaie")
    case .notes: LocalizedText(en: "a remark", fr: "une remarque")
    }
  }

  /// The places, the widest first, with the level that each has in a map and the role of its code.
  static let places: [(role: ColumnRole, level: Level, code: ColumnRole)] = [
    (.country, .national, .countryCode), (.place, .region, .placeCode),
    (.smallerPlace, .department, .smallerPlaceCode),
    (.smallestPlace, .commune, .smallestPlaceCode),
  ]

  /// Whether the values are names: numbers are none.
  var isName: Bool {
    switch self {
    case .who, .acronym, .otherName, .kind, .funder, .programmer, .body, .role, .what, .sector,
      .country, .place,
      .smallerPlace, .smallestPlace, .currency:
      true
    default: false
    }
  }

  /// HXL's core tags (https://hxlstandard.org/standard/1-1final/dictionary/).
  private static let tags: [(tag: String, role: ColumnRole)] = [
    ("#org", .who), ("#sector", .sector), ("#activity", .what), ("#country", .country),
    ("#adm0", .country), ("#adm1", .place), ("#adm2", .smallerPlace), ("#adm3", .smallestPlace),
    ("#date", .period), ("#reached", .reached), ("#targeted", .targeted),
    ("#beneficiary", .reached), ("#currency", .currency), ("#value", .amount),
  ]

  /// The role that a tag gives; `nil` for what a map has no place for.
  static func of(tag: String) -> ColumnRole? {
    let tag = tag.lowercased().replacing(" ", with: "")
    let core = tag.prefix { $0 != "+" }
    let attributes = Set(tag.split(separator: "+").dropFirst().map(String.init))
    guard let role = tags.first(where: { $0.tag == core })?.role,
      attributes.isDisjoint(with: unusable)
    else { return nil }
    if role == .period {
      return tag.contains("+start") ? .start : tag.contains("+end") ? .end : nil
    }
    if tag.contains("code") || tag.contains("+id") { return code(of: role) }
    let isProgrammer = attributes.contains { $0.hasPrefix("prog") }
    if attributes.contains("type") {
      return role == .who && !isOfFunder(tag) && !isProgrammer ? .kind : nil
    }
    switch role {
    case .who where isProgrammer: return attributes.contains("acronym") ? nil : .programmer
    case .who where isOfFunder(tag): return .funder
    case .who where attributes.contains("acronym"): return .acronym
    case .reached where attributes.contains("targeted"): return .targeted
    case .reached, .targeted: return attributes.isDisjoint(with: partsOfPeople) ? role : nil
    default: return role
    }
  }

  /// Whoever reports a thing is not for that reason the one who does it.
  private static let unusable: Set<String> = ["url", "reporting"]

  /// What makes a number of people one of some of them, or of their households.
  private static let partsOfPeople: Set<String> = [
    "f", "m", "i", "infants", "children", "adolescents", "adults", "elderly", "women", "men",
    "girls", "boys", "female", "male", "u5", "u2", "hh", "households", "families", "disabled",
    "pct", "percent",
  ]

  private static func isOfFunder(_ tag: String) -> Bool {
    ["+funder", "+funding", "+donor", "+provider"].contains(where: tag.contains)
  }

  /// The role of a place's code.
  static func code(of role: ColumnRole) -> ColumnRole? {
    places.first { $0.role == role }?.code
  }
}
