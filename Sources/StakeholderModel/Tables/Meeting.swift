import OrderedCollections

/// How often one body met, or was to meet, in one period.
public struct Meeting: TableRow {
  public var body: String = ""
  public var period: Period? = nil
  public var planned: Int? = nil
  public var held: Int? = nil
  public var regularity: Fact<MeetingRegularity> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Meeting>(
    name: "meetings", title: LocalizedText(en: "Meetings", fr: "Réunions"),
    purpose: LocalizedText(
      en: "A row says how often one body met, or was to meet, in one period.",
      fr: """
        Une ligne dit combien de fois un organe s’est réuni, ou devait se réunir, au cours d’une \
        période.
        """),
    key: [],
    columns: [
      Column(
        "body", \.body, required: true, refersTo: .stakeholder,
        heading: LocalizedText(en: "Body", fr: "Organe"),
        help: LocalizedText(
          en: """
            The body that meets: a name, acronym or code from the Stakeholders table, such as \
            ctin.
            """,
          fr: """
            L’organe qui se réunit : un nom, un sigle ou un code du tableau Parties prenantes, par \
            exemple ctin.
            """)),
      Column(
        "period", \.period, required: true,
        heading: LocalizedText(en: "Period", fr: "Période"),
        help: LocalizedText(
          en: """
            The time that the row speaks of: 2022, 2022-03, or two dates with a slash, \
            2022-01/2022-06. Where a source gives only a rhythm, write the date of its statement. \
            Of several rows with a rhythm, the latest counts.
            """,
          fr: """
            Le temps dont parle la ligne : 2022, 2022-03, ou deux dates et une barre oblique, \
            2022-01/2022-06. Si une source ne donne qu’un rythme, écrire la date de ce constat. De \
            plusieurs lignes qui donnent un rythme, la plus récente compte.
            """)),
      Column(
        "planned", \.planned,
        heading: LocalizedText(en: "Planned", fr: "Prévues"),
        help: LocalizedText(
          en: """
            How many meetings were to take place in the period, as a whole number: 4. Empty: not \
            known.
            """,
          fr: "Le nombre de réunions prévues dans la période, en chiffres : 4. Vide : non connu.")),
      Column(
        "held", \.held,
        heading: LocalizedText(en: "Held", fr: "Tenues"),
        help: LocalizedText(
          en: """
            How many meetings did take place in the period, as a whole number: 3. Write 0 only \
            where a source says that there was none. Empty: not known.
            """,
          fr: """
            Le nombre de réunions qui ont eu lieu dans la période, en chiffres : 3. N’écrire 0 que \
            si une source dit qu’il n’y en a pas eu. Vide : non connu.
            """)),
      Column(
        "regularity", \.regularity,
        heading: LocalizedText(en: "Regularity", fr: "Régularité"),
        help: LocalizedText(
          en: """
            “regular”: the body keeps to a rhythm; “irregular”: it meets, without one; “none”: a \
            source says that there are no regular meetings. Empty: not known.
            """,
          fr: """
            « Régulière » : l’organe suit un rythme ; « Irrégulière » : il se réunit, mais sans \
            rythme ; « aucune » : une source dit qu’il n’y a pas de réunions régulières. Vide : \
            non connu.
            """)),
      .notes(\.notes),
      .sources(\.sources),
      .confidence(\.confidence),
    ])
}
