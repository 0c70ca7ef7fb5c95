import OrderedCollections

/// A policy, plan, decree, framework or commitment.
public struct Instrument: TableRow {
  public var id: String = ""
  public var title: String = ""
  public var titles: LocalizedText = LocalizedText()
  public var kind: Fact<String> = .unknown
  public var date: Fact<PartialDate> = .unknown
  public var period: Fact<Period> = .unknown
  public var sectors: Fact<[Sector]> = .unknown
  public var responsible: Fact<[String]> = .unknown
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var confidence: Fact<Confidence> = .unknown
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Instrument>(
    name: "instruments", title: LocalizedText(en: "Instruments", fr: "Instruments"),
    purpose: LocalizedText(
      en: """
        A row is one text that binds or guides those who act: a policy, plan, decree, framework, \
        commitment or budget.
        """,
      fr: """
        Une ligne décrit un texte qui engage ou oriente les intervenants : politique, plan, \
        décret, cadre, engagement ou budget.
        """),
    key: ["id"],
    columns: [
      Column(
        "id", \.id, required: true,
        heading: LocalizedText(en: "Code", fr: "Code"),
        help: LocalizedText(
          en: """
            A short code of your choice, by which the other tables name this text: \
            decret-ccn-2015. No two rows have the same. Use lower-case letters, digits and \
            hyphens.
            """,
          fr: """
            Un code court, librement choisi, par lequel les autres tableaux désignent ce texte : \
            decret-ccn-2015. Deux lignes n’ont jamais le même. Employer des minuscules sans \
            accent, des chiffres et des traits d’union.
            """)),
      Column(
        "title", \.title, required: true,
        heading: LocalizedText(en: "Title", fr: "Titre"),
        help: LocalizedText(
          en: """
            The full title: National Nutrition Policy. It is shown wherever the map has no title \
            in the reader’s language.
            """,
          fr: """
            Le titre complet : Politique nationale de nutrition. Il s’affiche quand la carte n’a \
            pas de titre dans la langue du lecteur.
            """)),
      Column(
        localized: "title", \.titles,
        heading: LocalizedText(en: "Title", fr: "Titre"),
        help: LocalizedText(
          en: """
            The full title in the language that stands beside the heading. Where it is empty, the \
            title without a language is shown.
            """,
          fr: """
            Le titre complet dans la langue indiquée à côté de l’en-tête. Si la cellule est vide, \
            c’est le titre sans langue qui s’affiche.
            """)),
      Column(
        "kind", \.kind,
        heading: LocalizedText(en: "Kind", fr: "Type"),
        help: LocalizedText(
          en: """
            What sort of text it is, in a word, the same one throughout the map: policy, plan, \
            decree, framework, commitment, budget. Empty: not known.
            """,
          fr: """
            La nature du texte, en un mot, le même dans toute la carte : politique, plan, décret, \
            cadre, engagement, budget. Vide : non connue.
            """)),
      Column(
        "date", \.date,
        heading: LocalizedText(en: "Date", fr: "Date"),
        help: LocalizedText(
          en: """
            The date on which it was adopted, signed or announced, as precise as the source: 2015, \
            2015-03 or 2015-03-24. Empty: not known.
            """,
          fr: """
            La date d’adoption, de signature ou d’annonce, aussi précise que la source : 2015, \
            2015-03 ou 2015-03-24. Vide : non connue.
            """)),
      Column(
        "period", \.period,
        heading: LocalizedText(en: "Period", fr: "Période"),
        help: LocalizedText(
          en: """
            The time that it covers: one date, such as 2020, or two with a slash between them, \
            such as 2021/2025. Empty: not known.
            """,
          fr: """
            Le temps qu’il couvre : une date, par exemple 2020, ou deux séparées par une barre \
            oblique, par exemple 2021/2025. Vide : non connu.
            """)),
      Column(
        "sectors", \.sectors, refersTo: .term("sector"),
        heading: LocalizedText(en: "Sectors", fr: "Secteurs"),
        help: LocalizedText(
          en: """
            The fields that it deals with, separated by |: nutrition|food-security. Put a sector \
            of your own into the Terms table first. Empty: not known.
            """,
          fr: """
            Les domaines dont il traite, séparés par | : Nutrition|Sécurité alimentaire. Inscrire \
            d’abord au tableau Termes un secteur propre à la carte. Vide : non connu.
            """)),
      Column(
        "responsible", \.responsible, refersTo: .stakeholder,
        heading: LocalizedText(en: "Responsible", fr: "Responsables"),
        help: LocalizedText(
          en: """
            Who answers for carrying it out: names or codes from the Stakeholders table, separated \
            by |. Empty: not known. “none”: a source says that nobody does.
            """,
          fr: """
            Qui répond de sa mise en œuvre : des noms ou des codes du tableau Parties prenantes, \
            séparés par |. Vide : non connu. « aucun » : une source dit que personne n’en répond.
            """)),
      .notes(\.notes),
      .sources(\.sources),
      .confidence(\.confidence),
    ])
}
