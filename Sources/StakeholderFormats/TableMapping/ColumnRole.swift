import StakeholderModel

/// What a column of somebody's table holds, as far as its heading tells.
enum ColumnRole: String, CaseIterable, Sendable {
  case who, funder, body, role, what, sector, place, smallerPlace, smallestPlace
  case start, end, period, reached, targeted, notes

  /// What it is called when a guess is shown.
  var label: LocalizedText {
    switch self {
    case .who: LocalizedText(en: "who does it", fr: "qui intervient")
    case .funder: LocalizedText(en: "who funds it", fr: "qui finance")
    case .body: LocalizedText(en: "the body they sit in", fr: "l’organe où l’on siège")
    case .role: LocalizedText(en: "in which role", fr: "à quel titre")
    case .what: LocalizedText(en: "what is done", fr: "ce qui est fait")
    case .sector: LocalizedText(en: "the sector", fr: "le secteur")
    case .place: LocalizedText(en: "the place", fr: "le territoire")
    case .smallerPlace:
      LocalizedText(en: "the place within it", fr: "le territoire compris dans celui-ci")
    case .smallestPlace: LocalizedText(en: "the smallest place", fr: "le plus petit territoire")
    case .start: LocalizedText(en: "the beginning", fr: "le début")
    case .end: LocalizedText(en: "the end", fr: "la fin")
    case .period: LocalizedText(en: "from when to when", fr: "la période")
    case .reached: LocalizedText(en: "people reached", fr: "personnes touchées")
    case .targeted: LocalizedText(en: "people targeted", fr: "personnes visées")
    case .notes: LocalizedText(en: "a remark", fr: "une remarque")
    }
  }

  /// Words of headings, folded, in French, English, Spanish and Portuguese; the first that fits.
  private var words: [String] {
    switch self {
    case .funder:
      [
        "funder", "donor", "bailleur", "development partner", "funding agency", "funding source",
        "source of fund", "partenaire financier", "partenaires financiers", "ptf", "financement",
        "financeur", "donante", "doador", "funded by",
      ]
    case .who:
      [
        "implementing", "implementer", "partenaire de mise en oeuvre", "organisation",
        "organization",
        "agence", "agency", "acteur", "actor", "intervenant", "partner", "partenaire", "structure",
        "institution", "organizacion", "organizacao", "who", "qui", "ngo", "ong",
      ]
    case .body:
      [
        "coordination body", "committee", "comite", "working group", "groupe de travail",
        "plateforme",
        "platform", "task force", "organe", "cadre de concertation", "member of", "membre de",
      ]
    case .role: ["role", "fonction", "function", "qualite", "seat", "siege"]
    case .what:
      [
        "activity", "activite", "action", "intervention", "project", "projet", "programme",
        "program",
        "what", "quoi", "actividad", "atividade", "proyecto",
      ]
    case .sector:
      ["sector", "secteur", "cluster", "thematic", "domaine", "setor", "area of work", "theme"]
    case .smallestPlace:
      [
        "commune", "admin 3", "admin3", "adm3", "woreda", "ward", "village", "sous prefecture",
        "sous-prefecture", "localite",
      ]
    case .smallerPlace:
      [
        "district", "cercle", "department", "departement", "admin 2", "admin2", "adm2", "zone",
        "lga",
        "prefecture", "municipality", "municipio", "county",
      ]
    case .place:
      [
        "region", "province", "state", "etat", "admin 1", "admin1", "adm1", "where", "ou",
        "departamento", "territoire", "location", "lieu", "country", "pays",
      ]
    case .start: ["start", "debut", "from date", "inicio"]
    case .end: ["end date", "end", "fin", "closing"]
    case .period: ["period", "periode", "duration", "duree", "years", "annees", "calendrier"]
    case .reached:
      ["reached", "touche", "beneficiaires atteints", "beneficiaries reached", "atteint"]
    case .targeted: ["target", "cible", "beneficiaries", "beneficiaires", "planned"]
    case .notes: ["comment", "commentaire", "remark", "remarque", "observation", "notes"]
    }
  }

  /// HXL's core tags (https://hxlstandard.org/standard/1-1final/dictionary/).
  private static let tags: [(start: String, role: ColumnRole)] = [
    ("#org+funder", .funder), ("#org+funding", .funder), ("#org+donor", .funder),
    ("#org+type", .notes), ("#org", .who), ("#sector", .sector), ("#subsector", .notes),
    ("#activity", .what), ("#adm1", .place), ("#adm2", .smallerPlace), ("#adm3", .smallestPlace),
    ("#loc", .smallestPlace), ("#date+start", .start), ("#date+end", .end), ("#reached", .reached),
    ("#targeted", .targeted), ("#beneficiary", .reached),
  ]

  /// The role that a tag gives; `nil` for codes and other languages of what another column has.
  static func of(tag: String) -> ColumnRole? {
    let tag = tag.lowercased().replacing(" ", with: "")
    guard !tag.contains("+code"), !tag.contains("+acronym"), !tag.contains("+url") else {
      return nil
    }
    let role = tags.first { tag.hasPrefix($0.start) }?.role
    return role == .notes ? nil : role
  }

  /// The role that a heading gives, unless it names only a code, state or kind of what another column
  /// has: the funder before the actor, since a “funding agency” is no agency.
  static func of(heading: String) -> ColumnRole? {
    // ActivityId is two words.
    let heading = heading.replacing(/([a-z])([A-Z])/) { "\($0.1) \($0.2)" }.folded
    let aside = /\b(p?code|id|status|statut|type|categor\w+|e-?mail|phone|telephone|numero?|no)\b/
    guard heading.firstMatch(of: aside) == nil else { return nil }
    let order: [ColumnRole] = [
      .funder, .body, .who, .smallestPlace, .smallerPlace, .place, .sector, .what, .reached,
      .targeted, .start, .end, .period, .role, .notes,
    ]
    return order.first { role in
      role.words.contains { word in
        heading == word || heading.hasPrefix(word + " ") || heading.hasSuffix(" " + word)
          || heading.hasPrefix(word + "s") || heading.contains(" " + word + " ")
          || heading.hasPrefix(word + "(") || heading.hasSuffix(" " + word + "s")
      }
    }
  }
}
