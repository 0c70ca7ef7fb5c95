/// The columns that most tables have, worded once.
extension Column {
  /// What no other column holds.
  static func notes(_ path: WritableKeyPath<Row, String?> & Sendable) -> Column {
    Column(
      "notes", path,
      heading: LocalizedText(en: "Notes", fr: "Remarques"),
      help: LocalizedText(
        en: """
          What a reader should know and no other column holds: a doubt, the wording of the source, \
          what an inference rests on.
          """,
        fr: """
          Ce qu’un lecteur doit savoir et qu’aucune autre colonne ne contient : un doute, les mots \
          de la source, ce sur quoi repose une déduction.
          """))
  }

  /// Where the row is written.
  static func sources(_ path: WritableKeyPath<Row, [SourceReference]> & Sendable) -> Column {
    Column(
      "sources", path, refersTo: .source,
      heading: LocalizedText(en: "Sources", fr: "Sources"),
      help: LocalizedText(
        en: """
          Where this is written: the code of a row of the Sources table, then # and the place in \
          it: s1#page 12. Several are separated by |: s1#page 12|s2.
          """,
        fr: """
          Où cela est écrit : le code d’une ligne du tableau Sources, puis # et l’endroit précis : \
          s1#page 12. En séparer plusieurs par | : s1#page 12|s2.
          """))
  }

  /// The cells of a column of words, in the languages in which the plain column does not have them.
  static func wording(
    of name: String, _ path: WritableKeyPath<Row, LocalizedText> & Sendable, heading: LocalizedText
  ) -> Column {
    Column(
      localized: name, path, isTranslation: true, heading: heading,
      help: LocalizedText(
        en: """
          The same in the language that stands beside the heading. Where it is empty, the text of the column \
          without a language is shown.
          """,
        fr: """
          La même chose dans la langue indiquée à côté de l’en-tête. Si la cellule est vide, c’est le texte de la \
          colonne sans langue qui s’affiche.
          """))
  }

  /// The field of an action, done or planned.
  static func actionSector(
    _ path: WritableKeyPath<Row, Fact<[Sector]>> & Sendable
  ) -> Column {
    Column(
      "sector", path, refersTo: .term("sector"),
      heading: LocalizedText(en: "Sector", fr: "Secteur"),
      help: LocalizedText(
        en: """
          The field of the action: nutrition; several are separated by |. Put a sector of your own \
          into the Terms table first. Empty: not known.
          """,
        fr: """
          Le domaine de l’action : Nutrition ; en séparer plusieurs par |. Inscrire d’abord au \
          tableau Termes un secteur propre à la carte. Vide : non connu.
          """))
  }

  /// How sure the row is.
  static func confidence(_ path: WritableKeyPath<Row, Fact<Confidence>> & Sendable) -> Column {
    Column(
      "confidence", path,
      heading: LocalizedText(en: "Confidence", fr: "Fiabilité"),
      help: LocalizedText(
        en: """
          “confirmed”: checked, with a second source or with those concerned; “reported”: a source \
          says it; “inferred”: you conclude it, and the notes say from what; “disputed”: sources \
          contradict each other or themselves. Empty: not stated.
          """,
        fr: """
          « Confirmé » : vérifié par une seconde source ou auprès des intéressés ; « Rapporté » : \
          une source le dit ; « Déduit » : tiré par raisonnement, et les remarques disent de quoi ; \
          « Discordant » : des sources se contredisent entre elles ou elles-mêmes. Vide : non \
          précisé.
          """))
  }
}
