import StakeholderModel

extension MappingGuess {
  /// How many values of a column are shown.
  private static let mostValues = 6
  /// How many characters of a value are shown.
  private static let longestValue = 80
  /// How many pairs of values that may be the same.
  private static let mostPairs = 20

  /// What was seen and what would be made of it, for somebody to approve or change. The mapping
  /// itself is ``TableMapping/text``.
  public func text(in language: Language, making reading: MapReading) -> String {
    func say(_ english: Phrase, _ french: String) -> String {
      LocalizedText(en: english, fr: french)(language)
    }
    let row = mapping.header ?? 1
    var lines = [
      say(
        "“\(name.trimmed)”: headings in row \(row), \(rowCount) rows below.",
        "« \(name.trimmed) » : en-têtes à la ligne \(row), puis \(rowCount) lignes de données."),
      "",
    ]
    for column in columns {
      guard let role = column.role else { continue }
      let label =
        role == .who && isMembership
        ? LocalizedText(en: "who sits there", fr: "qui y siège") : role.label
      lines.append("  \(column.heading) → \(label(language))")
      lines.append("      \(sample(column))")
      lines += (remarks[column.index] ?? []).map { "      \($0(language))" }
    }
    if mapping.rules.isEmpty {
      lines.append(
        say(
          "  No column was recognised: write the mapping by hand.",
          "  Aucune colonne n’a été reconnue : écrire la correspondance à la main."))
    }
    lines += (membershipRemarks + activityRemarks).map { "  \($0(language))" }
    if !unused.isEmpty {
      let list = unused.joined(separator: ", ")
      lines.append(say("  Columns not used: \(list)", "  Colonnes non utilisées : \(list)"))
    }
    let pairs = columns.flatMap(\.lookalikes)
    if !pairs.isEmpty {
      lines += [
        "",
        say(
          "Perhaps the same, spelt differently:", "Peut-être un même nom, écrit de deux façons :"),
      ]
      lines += pairs.prefix(Self.mostPairs).map { "  \($0.0) ~ \($0.1)" }
      if pairs.count > Self.mostPairs {
        lines.append(
          say(
            "  and pairs more: \(pairs.count - Self.mostPairs)",
            "  et d’autres paires : \(pairs.count - Self.mostPairs)"))
      }
    }
    let counts = reading.map.counts(in: language)
    lines += ["", say("The map would have: \(counts).", "La carte compterait : \(counts).")]
    let notes = reading.diagnostics.filter { $0.severity == .note }
    lines += notes.map { "  " + $0.text(in: language) }
    return lines.map(Self.line).joined(separator: "\n") + "\n"
  }

  private var unused: [String] {
    columns.filter { $0.role == nil && !$0.values.isEmpty }.map(\.heading)
  }

  /// What must be known of a map that is made of the table without a mapping.
  var diagnostics: [Diagnostic] {
    let place = table.place.place(line: table.headerRow, column: nil)
    let remedy = LocalizedText(
      en: "To decide it, write a mapping file; “stakemap convert --explain” begins one.",
      fr: """
        Pour en décider, écrire une correspondance ; « stakemap convert --explain » en propose une.
        """)
    let list = unused.joined(separator: ", ")
    let notRead = Diagnostic(
      .warning, code: "not-read",
      summary: LocalizedText(
        en: "Columns that are not read: \(list).", fr: "Colonnes qui ne sont pas lues : \(list)."),
      at: place, remedy: remedy)
    return (unused.isEmpty ? [] : [notRead])
      + (membershipRemarks + activityRemarks).map {
        Diagnostic(.note, code: "read-as", summary: $0, at: place, remedy: remedy)
      }
  }

  /// Whether the table says who sits where.
  private var isMembership: Bool { body != nil || columns.contains { $0.role == .body } }

  /// What the rules take for granted.
  private var activityRemarks: [LocalizedText] {
    var remarks: [LocalizedText] = []
    let roles = Set(columns.compactMap(\.role))
    if mapping.rules.contains(where: { $0.table == "activities" }), !roles.contains(.what) {
      remarks.append(
        LocalizedText(
          en: "No column says what is done: each activity is called “Activity not specified”.",
          fr: """
            Aucune colonne n’indique l’action menée : chaque activité porte le nom « Intervention non \
            précisée ».
            """))
    }
    if roles.contains(.amount) {
      remarks.append(
        LocalizedText(
          en: "An amount that rows repeat for one funder, partner and project counts once.",
          fr: """
            Un montant répété pour un même bailleur, un même partenaire et un même projet ne compte \
            qu’une fois.
            """))
      if columns.contains(where: { [.who, .funder].contains($0.role) && !$0.separators.isEmpty }) {
        remarks.append(
          LocalizedText(
            en: """
              Where a cell names several funders or partners, the amount is for all together: it stands \
              in the remarks of their ties.
              """,
            fr: """
              Lorsqu’une cellule nomme plusieurs bailleurs ou partenaires, le montant vaut pour \
              l’ensemble : il figure dans les remarques de leurs liens.
              """))
      }
      if !roles.contains(.currency),
        !mapping.rules.flatMap(\.cells).contains(where: { $0.header.name == "currency" })
      {
        remarks.append(
          LocalizedText(
            en: """
              The currency is not known: add “currency” to the rule of the ties, with its code (XOF, \
              USD).
              """,
            fr: """
              La monnaie n’est pas connue : ajouter « currency » à la règle des liens, avec son code \
              (XOF, USD).
              """))
      }
    }
    return remarks
  }

  /// Which body a list of members is of, and what becomes of the persons on it.
  private var membershipRemarks: [LocalizedText] {
    var remarks: [LocalizedText] = []
    if let body {
      remarks.append(
        LocalizedText(
          en: "The body they sit in is taken from the title: “\(body)”. Correct it in the rules.",
          fr: """
            L’organe où ils siègent est celui du titre : « \(body) ». Le corriger au besoin dans les règles.
            """))
    } else if lacksBody {
      remarks.append(
        LocalizedText(
          en: """
            The table names no body: to say who sits where, add a column “Body”, or a title above the \
            headings that names it.
            """,
          fr: """
            Le tableau ne nomme aucun organe : pour dire qui siège où, ajouter une colonne « Organe », \
            ou, au-dessus des en-têtes, un titre qui le nomme.
            """))
    }
    let persons = columns.filter { $0.role == nil && ColumnRole.namesPersons($0.heading) }
    if !persons.isEmpty {
      remarks.append(
        LocalizedText(
          en: "Names of persons are not taken over: those who sit are the organisations.",
          fr: "Les noms de personnes ne sont pas repris : ce sont les organisations qui siègent."))
    }
    return remarks
  }

  /// One line whatever stands in a cell, so that it may stand as a comment before the mapping.
  private static func line(_ text: String) -> String {
    let indent = text.prefix { $0 == " " }
    let words = text.split { $0.isNewline || $0 == "\t" || $0 == " " }
    return indent
      + words.joined(separator: " ")
      .filter {
        $0.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }
      }
  }

  /// The guess as the text of a mapping file, with what was seen as comments before the mapping.
  public func file(in language: Language, making reading: MapReading) -> String {
    let comments = text(in: language, making: reading).split(
      separator: "\n", omittingEmptySubsequences: false)
    return comments.dropLast().map { $0.isEmpty ? "#" : "# \($0)" }.joined(separator: "\n")
      + "\n\n" + mapping.text
  }

  private func sample(_ column: ColumnGuess) -> String {
    let shown = column.values.prefix(Self.mostValues).map { value -> String in
      let text = value.text.trimmed
      let start = text.count > Self.longestValue ? text.prefix(Self.longestValue) + "…" : text[...]
      return "\(start) (\(value.count))"
    }
    return shown.joined(separator: " · ") + (column.values.count > Self.mostValues ? " · …" : "")
  }
}

extension StakeholderMap {
  /// "stakeholders (81), ties (83)".
  package func counts(in language: Language) -> String {
    Self.tables.compactMap { table -> String? in
      let count = table.rowCount(self)
      return count == 0 ? nil : "\(table.title(language).lowercased()) (\(count))"
    }.joined(separator: ", ")
  }
}

extension TableMapping {
  /// The parties that only the rows of the table name, where the mapping lists the others: new ones,
  /// or old ones in a new spelling.
  public func unlisted(in map: StakeholderMap) -> [String] {
    let listed = tables.filter { $0.table == "stakeholders" }.flatMap(\.cells)
      .filter { $0.header.text == "id" }.map(\.text)
    guard !listed.isEmpty else { return [] }
    return map.stakeholders.filter { !listed.contains($0.id) }.map(\.name)
  }
}
