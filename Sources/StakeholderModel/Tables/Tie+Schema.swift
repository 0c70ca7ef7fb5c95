extension Tie {
  public static let schema = TableSchema<Tie>(
    name: "ties", title: LocalizedText(en: "Ties", fr: "Liens"),
    purpose: LocalizedText(
      en: """
        A row is one link between two parties, read “From relation To”: a ministry chairs a \
        committee, a donor funds a programme. Seats, reporting lines, collaboration and money all \
        stand here.
        """,
      fr: """
        Une ligne décrit un lien entre deux parties, qui se lit « De, relation, Vers » : un \
        ministère préside un comité, un bailleur finance un programme. Sièges, lignes \
        hiérarchiques, collaborations et argent figurent tous ici.
        """),
    key: [],
    columns: partyColumns + moneyColumns + closingColumns)

  /// What the tie belongs to, and where it is written.
  private static let closingColumns: [Column<Tie>] = [
    Column(
      "sector", \.sectors, refersTo: .term("sector"),
      heading: LocalizedText(en: "Sector", fr: "Secteur"),
      help: LocalizedText(
        en: """
          The field that the tie or the money is for: nutrition; several are separated by |. Put a \
          sector of your own into the Terms table first. Empty: not known.
          """,
        fr: """
          Le domaine visé par le lien ou l’argent : Nutrition ; en séparer plusieurs par |. \
          Inscrire d’abord au tableau Termes un secteur propre à la carte. Vide : non connu.
          """)),
    Column(
      "area", \.area, refersTo: .area,
      heading: LocalizedText(en: "Area", fr: "Territoire"),
      help: LocalizedText(
        en: """
          The place that the tie or the money is for: a name or code from the Areas table, such as \
          mali. Empty: not known.
          """,
        fr: """
          Le territoire visé par le lien ou l’argent : un nom ou un code du tableau Territoires, \
          par exemple mali. Vide : non connu.
          """)),
    Column(
      "instrument", \.instrument, refersTo: .instrument,
      heading: LocalizedText(en: "Instrument", fr: "Instrument"),
      help: LocalizedText(
        en: """
          The text that the tie rests on, or the budget that the money comes under: a title or \
          code from the Instruments table, such as decret-ccn-2015 or budget-national-2020.
          """,
        fr: """
          Le texte qui fonde le lien, ou le budget dont relève l’argent : un titre ou un code du \
          tableau Instruments, par exemple decret-ccn-2015 ou budget-national-2020.
          """)),
    Column(
      "engagement", \.engagement, refersTo: .engagement,
      heading: LocalizedText(en: "Engagement", fr: "Mission d’assistance"),
      help: LocalizedText(
        en: """
          The technical assistance that the tie is a part of: a code from the Engagements table. \
          For the “assists” tie of the provider, say, or the “funds” tie of whoever pays.
          """,
        fr: """
          L’assistance technique dont le lien fait partie : un code du tableau Missions \
          d’assistance. Par exemple pour le lien « assiste » du prestataire ou le lien « finance » \
          de celui qui paie.
          """)),
    .notes(\.notes),
    .sources(\.sources),
    .confidence(\.confidence),
  ]
}
