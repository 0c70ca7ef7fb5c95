import StakeholderModel

extension ColumnRole {
  /// The role that a heading gives, unless it names only a number, a state or a mark of what another
  /// column has: the funder before the actor, since a “funding agency” is no agency.
  static func of(heading: String) -> ColumnRole? {
    let heading = words(of: heading)
    guard !heading.contains(/\b(e ?-?mail|courriel|phone|telephone|contact|url|site web)\b/) else {
      return nil
    }
    if heading.contains(/\b(sigle|acronym\w*|acronimo|abrev\w*|abbrev\w*|siglas?)\b/) {
      return .acronym
    }
    if heading.contains(/(^|[^a-z])(p ?-?)?code/) {
      return place(withCode: heading)
    }
    if heading.contains(/^(type|tipo|categorie|category|nature)\b|\b(type|categorie|category)$/) {
      let rest = heading.replacing(/\b(type|tipo|categorie|category|nature)\b/, with: "").trimmed
      return rest.isEmpty || role(rest, among: [.who]) == .who
        || rest.contains(/\b(org|d'organisations?|d'acteurs?|d'ong)\b/)
        ? .kind : nil
    }
    if heading.contains(/^(number|nombre|nb|nbre|no|n°|#|total|count|distinct|numero)\b/) {
      return role(heading, among: [.reached, .targeted])
    }
    // In English the last word says what it is: “secteur d’activité” is none.
    if heading.contains(/^(cluster|sector) activit/) { return .what }
    let aside = /\b(id|status|statut|type|tipo|categor\w+|numero?|no|unite?|unit|quantit\w+)\b/
    guard heading.firstMatch(of: aside) == nil else { return nil }
    // A budget's year is no amount, and where the donor sits is not where it is done.
    if heading.contains(/\b(year|annee)\b/) {
      return role(heading, among: [.start, .end, .period])
    }
    let isOfFunder = heading.contains(/^(src|source|donor|provider|bailleur)\b/)
    return role(heading, among: isOfFunder ? [.funder] : order)
  }

  /// Whether, of two columns with a party, this one has the party that does the work.
  static func isImplementer(_ heading: String) -> Bool {
    words(of: heading).contains(/implement|implanta|mise en oeuvre|execut|receiv|recipient/)
  }

  /// Whether a heading stands above names of persons.
  static func namesPersons(_ heading: String) -> Bool {
    words(of: heading).contains(/\b(prenoms?|first name|surname|full name|noms? et prenoms?)\b/)
  }

  /// The language that a heading names, as the last word of “ORG_NAME_fr” does.
  static func language(of heading: String, tag: String) -> Language? {
    if let mark = tag.lowercased().firstMatch(of: /\+i_([a-z]{2})/) {
      return Language(rawValue: String(mark.1))
    }
    guard let mark = words(of: heading).firstMatch(of: /[ (](fr|en|es|pt)\)?$/) else { return nil }
    return Language(rawValue: String(mark.1))
  }

  /// A heading's words, folded: ActivityId and admin1NAME are two.
  static func words(of heading: String) -> String {
    heading.replacing(/([a-z0-9])([A-Z])/) { "\($0.1) \($0.2)" }.folded
      .replacing(/[.:*]/, with: " ").replacing(/\s+/, with: " ").trimmed
  }

  /// The place whose code a heading says: by its name, or by the tier's number (“PCODE2”).
  private static func place(withCode heading: String) -> ColumnRole? {
    let rest = heading.replacing(/(?:p ?-?)?codes?/, with: " ")
      .replacing(/\s+/, with: " ").trimmed
    let places = Self.places.map(\.role)
    if let role = role(rest, among: places.reversed()) { return code(of: role) }
    guard let tier = rest.firstMatch(of: /(?:^|\D)([0-3])$/).flatMap({ Int($0.1) }) else {
      return nil
    }
    return code(of: places[tier])
  }

  private static let order: [ColumnRole] = [
    .amount, .currency, .funder, .body, .who, .smallestPlace, .smallerPlace, .place, .country,
    .sector, .what, .reached, .targeted, .start, .end, .period, .role, .notes,
  ]

  private static func role(_ heading: String, among roles: [ColumnRole]) -> ColumnRole? {
    roles.first { role in
      role.whole.contains(heading)
        || role.words.contains { word in
          heading == word || heading.hasPrefix(word + " ") || heading.hasSuffix(" " + word)
            || heading.hasPrefix(word + "s") || heading.contains(" " + word + " ")
            || heading.hasPrefix(word + "(") || heading.hasSuffix(" " + word + "s")
            || heading.hasSuffix("'" + word) || heading.contains("'" + word + " ")
        }
    }
  }

  /// Headings that mean the role where nothing else stands in them.
  private var whole: [String] {
    switch self {
    case .who:
      [
        "nom", "name", "denomination", "nome", "partie prenante", "stakeholder", "org", "org name",
      ]
    case .body:
      [
        "body", "instance", "cadre", "reseau", "mecanisme", "groupe", "group", "network", "forum",
        "commission", "conseil", "council",
      ]
    case .place: ["ou", "where"]
    default: []
    }
  }

  /// Words of headings, folded, in French, English, Spanish and Portuguese.
  private var words: [String] {
    switch self {
    case .amount: ["montant", "amount", "budget", "cout", "cost", "costo", "monto", "value usd"]
    case .currency: ["devise", "monnaie", "currency", "moneda", "moeda"]
    case .funder:
      [
        "funder", "donor", "bailleur", "development partner", "developing partner",
        "funding agency", "funding source", "source of fund", "source de financement",
        "partenaire financier", "partenaires financiers", "ptf", "financement", "financeur",
        "donante", "doador", "funded by", "finance par", "src organization", "provider org name",
      ]
    case .who:
      [
        "implementing", "implementer", "partenaire de mise en oeuvre", "organisation",
        "organization", "agence", "agency", "acteur", "actor", "intervenant", "partner",
        "partenaire", "structure", "institution", "organizacion", "organizacao", "who", "qui",
        "ngo", "ong", "membre", "member", "miembro", "org name", "dest organization",
        "receiver org name",
      ]
    case .body:
      [
        "coordination body", "committee", "comite", "working group", "groupe de travail",
        "plateforme", "platform", "task force", "organe", "cadre de concertation", "member of",
        "membre de", "instance de coordination", "mecanisme de coordination",
        "structure de coordination", "cadre de coordination",
      ]
    case .role: ["role", "fonction", "function", "qualite", "seat", "siege", "poste", "titre"]
    case .what:
      [
        "activity", "activite", "action", "intervention", "project", "projet", "programme",
        "program", "what", "quoi", "actividad", "atividade", "proyecto", "activities",
      ]
    case .sector:
      ["sector", "secteur", "cluster", "thematic", "domaine", "setor", "area of work", "theme"]
    case .smallestPlace:
      [
        "commune", "admin 3", "admin3", "adm3", "woreda", "ward", "village", "sous prefecture",
        "sous-prefecture", "sousprefecture", "localite",
      ]
    case .smallerPlace:
      [
        "district", "cercle", "department", "departement", "admin 2", "admin2", "adm2", "zone",
        "lga", "prefecture", "municipality", "municipio", "county",
      ]
    case .place:
      [
        "region", "province", "state", "etat", "admin 1", "admin1", "adm1", "where",
        "departamento", "territoire", "location", "lieu",
      ]
    case .country: ["country", "pays", "pais", "admin 0", "admin0", "adm0"]
    case .start:
      [
        "start", "debut", "from date", "inicio", "since", "depuis", "date d'adhesion",
        "date d'entree", "member since", "joined",
      ]
    case .end: ["end date", "end", "fin", "closing", "finalizacion", "until", "jusqu'au"]
    case .period: ["period", "periode", "duration", "duree", "years", "annees", "calendrier"]
    case .reached:
      [
        "reached", "touche", "touchees", "beneficiaires atteints", "beneficiaries reached",
        "atteint", "alcanzadas", "people assisted",
      ]
    case .targeted: ["target", "cible", "beneficiaries", "beneficiaires", "visees", "planned"]
    case .notes:
      ["comment", "commentaire", "remark", "remarque", "observation", "notes", "comentario"]
    default: []
    }
  }
}
