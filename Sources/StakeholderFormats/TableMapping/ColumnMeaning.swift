import StakeholderModel

/// What the values of a column are taken to mean: rules for the mapping, terms for the map, and what
/// somebody must know of them.
struct ColumnMeaning {
  /// Of the column, and of new columns made of it.
  private(set) var rules: [TableMapping.ColumnRule] = []
  private(set) var terms: [TableMapping.FixedRow] = []
  private(set) var remarks: [LocalizedText] = []
  /// The placeholder of the new column: a relation for a function, a group for a kind, a currency for
  /// amounts that name it.
  private(set) var made: String?
  private let column: ColumnGuess
  private let language: Language

  /// - Parameter taken: the headings that a new column may not have.
  init(_ column: ColumnGuess, in language: Language, taken: Set<String>) {
    self.column = column
    self.language = language
    switch column.role {
    case .funder: funders()
    case .who, .body, .country, .place, .smallerPlace: add(values: [:])
    case .what: actions()
    case .sector: sectors()
    case .kind: kinds(taken)
    case .role: functions(taken)
    case .amount: amounts(taken)
    default: dropUnreadable()
    }
  }

  /// A place’s name may have a stroke or a comma in it.
  private static let mayHoldSeveral: [ColumnRole?] = [.who, .funder, .body, .sector]

  private mutating func add(values: [String: String]) {
    let separators = Self.mayHoldSeveral.contains(column.role) ? column.separators : []
    guard !separators.isEmpty || !values.isEmpty || column.isToFill else { return }
    rules.append(
      .init(column: column.heading, split: separators, values: values, fill: column.isToFill))
    guard column.isToFill else { return }
    let count = column.cellsToFill
    remarks.append(
      LocalizedText(
        en: "Empty cells that are read as the value above them: \(count)",
        fr: "Cellules vides, lues comme la valeur placée au-dessus : \(count)"))
  }

  /// Who pays for its own work, or nobody knows who, is no other’s donor.
  private mutating func funders() {
    let none = column.parts.filter { $0.text.folded.contains(Self.noFunder) }
    add(
      values: Dictionary(
        none.map { ($0.text.folded, "") }, uniquingKeysWith: { first, _ in first }))
    guard !none.isEmpty else { return }
    let list = Self.list(none)
    remarks.append(
      LocalizedText(
        en: "Taken for no donor: \(list)",
        fr: "Valeurs qui ne désignent pas un bailleur, laissées de côté : \(list)"))
  }

  private static var noFunder: Regex<Substring> {
    /^(?:(?:sur )?(?:ses )?fonds? propres?|ressources propres|autofinancement|own (?:funds?|resources)|self[- ]fund(?:ed|ing)|n\/?[ad]\.?|n\. ?d\.?|nc|inconnus?|unknown|non renseignee?s?|none|aucune?|neant|tbd|a determiner|-+|\?+)$/
  }

  /// What an activity is called where nothing says what is done.
  static let unnamedAction = LocalizedText(
    en: "Activity not specified", fr: "Intervention non précisée")

  /// An activity that nobody names is one all the same.
  private mutating func actions() {
    guard column.empty > 0 else { return }
    add(values: ["": Self.unnamedAction(language)])
    let count = column.empty
    remarks.append(
      LocalizedText(
        en: "Empty cells, for which the activity is called “Activity not specified”: \(count)",
        fr: """
          Cellules vides, pour lesquelles l’activité porte le nom « Intervention non précisée » : \
          \(count)
          """))
  }

  /// How many fields of work a map takes over; beyond, the column is none of fields.
  private static let mostTerms = 60

  /// Known fields by their words, others as terms of the map.
  private mutating func sectors() {
    let known = Sector.terms.map(\.id)
    var values: [String: String] = [:]
    // “Water and sanitation” is one field although “and” parts others.
    for value in column.values {
      guard let id = TermSynonyms.sectors.term(meantBy: value.text) else { continue }
      values[value.text.folded] = id
    }
    var own: [(id: String, name: String)] = []
    for part in column.parts where values[part.text.folded] == nil {
      if let id = TermSynonyms.sectors.term(meantBy: part.text) {
        values[part.text.folded] = id
        continue
      }
      let id = MissingCodes.code(part.text)
      guard !id.isEmpty, !known.contains(id), !own.contains(where: { $0.id == id }) else {
        continue
      }
      own.append((id, part.text))
    }
    let separators = column.separators
    add(
      values: values.filter { text, id in
        !Self.isLabel(text, of: id) || separators.contains(where: text.contains)
      })
    guard !own.isEmpty, own.count <= Self.mostTerms else { return }
    terms = own.map { term in
      .init(
        table: "terms",
        cells: [
          .init(header: MapHeader(name: "vocabulary"), text: Sector.name),
          .init(header: MapHeader(name: "id"), text: term.id),
          .init(header: MapHeader(name: "name", language: language), text: term.name),
        ])
    }
    let list = own.map(\.name).joined(separator: " · ")
    remarks.append(
      LocalizedText(
        en: "Sectors that the program does not know, added to the map’s terms: \(list)",
        fr: "Secteurs inconnus du programme, ajoutés aux termes de la carte : \(list)"))
  }

  /// Whether a map understands a text without being told.
  private static func isLabel(_ text: String, of id: String) -> Bool {
    let label = Sector(rawValue: id).label
    return text == id.folded || label.languages.contains { label[$0]?.folded == text }
  }

  private mutating func kinds(_ taken: Set<String>) {
    var values: [String: String] = [:]
    var groups: [String: String] = [:]
    var unknown: [(text: String, count: Int)] = []
    for value in column.values {
      guard let id = TermSynonyms.kinds.term(meantBy: value.text) else {
        // “Société civile” is a group and no kind.
        if let group = TermSynonyms.groups.term(meantBy: value.text) {
          values[value.text.folded] = ""
          groups[value.text.folded] = group
        } else {
          unknown.append(value)
        }
        continue
      }
      values[value.text.folded] = id
      groups[value.text.folded] = StakeholderKind(rawValue: id).usualGroup?.rawValue
    }
    add(values: values)
    if !groups.isEmpty {
      make(LocalizedText(en: "Group", fr: "Groupe"), taken, groups, otherwise: "")
    }
    guard !unknown.isEmpty else { return }
    let list = Self.list(unknown)
    remarks.append(
      LocalizedText(
        en: "Kinds not recognised, kept as they are and without a group: \(list)",
        fr: "Types non reconnus, gardés tels quels et sans groupe : \(list)"))
  }

  /// A function gives a seat; what is no seat that we know is a member’s, and stays in the role.
  private mutating func functions(_ taken: Set<String>) {
    var values: [String: String] = [:]
    var unknown: [(text: String, count: Int)] = []
    for value in column.values {
      if let relation = Relation.ofFunction(value.text) {
        values[value.text.folded] = relation.rawValue
      } else {
        unknown.append(value)
      }
    }
    make(
      LocalizedText(en: "Relation", fr: "Relation"), taken, values,
      otherwise: Relation.memberOf.rawValue)
    guard !unknown.isEmpty else { return }
    let list = Self.list(unknown)
    remarks.append(
      LocalizedText(
        en:
          "Functions without a seat of their own, read as members, the function kept as role: \(list)",
        fr: """
          Fonctions sans équivalent, comptées comme membres, la fonction restant indiquée comme rôle : \
          \(list)
          """))
  }

  /// Amounts in words: “1,2 milliard”, “600 000 USD”.
  private mutating func amounts(_ taken: Set<String>) {
    var values: [String: String] = [:]
    var currencies: [String: String] = [:]
    let written = column.unreadable.filter { value in
      guard let amount = WrittenAmount(value.text) else { return false }
      let codes = Currency.codes(of: amount.currency)
      values[value.text.folded] = amount.number.cell
      if codes.count == 1 { currencies[value.text.folded] = codes[0] }
      return true
    }
    if !written.isEmpty {
      let list = written.prefix(Self.mostNamed)
        .map { "\($0.text) → \(values[$0.text.folded] ?? "")" }.joined(separator: " · ")
      let more = written.count > Self.mostNamed ? " · …" : ""
      remarks.append(
        LocalizedText(
          en: "Amounts in words, read as numbers: \(list)\(more)",
          fr: "Montants écrits en toutes lettres, lus comme nombres : \(list)\(more)"))
    }
    dropUnreadable(but: values)
    guard !currencies.isEmpty else { return }
    make(LocalizedText(en: "Currency", fr: "Monnaie"), taken, currencies, otherwise: "")
  }

  /// What is no date or number where one is expected would stop the conversion.
  /// - Parameter read: what values mean that a map itself could not read.
  private mutating func dropUnreadable(but read: [String: String] = [:]) {
    let unreadable = column.unreadable.filter { read[$0.text.folded] == nil }
    add(
      values: Dictionary(
        unreadable.map { ($0.text.folded, "") } + read.map { ($0.key, $0.value) },
        uniquingKeysWith: { first, _ in first }))
    guard !unreadable.isEmpty else { return }
    let list = Self.list(unreadable)
    let isDate = column.role == .start || column.role == .end
    remarks.append(
      isDate
        ? LocalizedText(
          en: "No dates, hence left out: \(list)",
          fr: "Valeurs qui ne sont pas des dates, laissées de côté : \(list)")
        : LocalizedText(
          en: "No plain numbers, hence left out: \(list)",
          fr: "Valeurs qui ne sont pas de simples nombres, laissées de côté : \(list)"))
  }

  private mutating func make(
    _ name: LocalizedText, _ taken: Set<String>, _ values: [String: String], otherwise: String
  ) {
    var heading = name(language)
    while taken.contains(heading.folded) { heading += " 2" }
    rules.append(
      .init(column: heading, values: values, of: column.heading, otherwise: otherwise))
    made = "{\(heading)}"
  }

  /// How many values a remark names.
  private static let mostNamed = 12

  private static func list(_ values: [(text: String, count: Int)]) -> String {
    values.prefix(mostNamed).map { "\($0.text) (\($0.count))" }.joined(separator: " · ")
      + (values.count > mostNamed ? " · …" : "")
  }
}
