import OrderedCollections

/// A document or a conversation that the map rests on.
public struct Source: TableRow {
  public var id: String = ""
  public var title: String = ""
  public var titles: LocalizedText = LocalizedText()
  public var author: String? = nil
  public var authors: LocalizedText = LocalizedText()
  public var date: Fact<PartialDate> = .unknown
  public var locator: String? = nil
  public var url: String? = nil
  public var language: String? = nil
  public var kind: String? = nil
  public var notes: String? = nil
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Source>(
    name: "sources", title: LocalizedText(en: "Sources", fr: "Sources"),
    purpose: LocalizedText(
      en: "A row is one document or conversation that the map rests on.",
      fr: "Une ligne décrit un document ou un entretien sur lequel la carte s’appuie."),
    key: ["id"],
    columns: [
      Column(
        "id", \.id, required: true,
        heading: LocalizedText(en: "Code", fr: "Code"),
        help: LocalizedText(
          en: """
            A short code, by which the Sources columns of all tables name this row: s1. No two \
            rows have the same. It contains neither # nor |.
            """,
          fr: """
            Un code court, par lequel les colonnes Sources de tous les tableaux désignent cette \
            ligne : s1. Deux lignes n’ont jamais le même. Il ne contient ni # ni |.
            """)),
      Column(
        "title", \.title, required: true,
        heading: LocalizedText(en: "Title", fr: "Titre"),
        help: LocalizedText(
          en: """
            The title of the document, or what the conversation was: Interview with the SUN focal \
            point.
            """,
          fr: """
            Le titre du document, ou l’objet de l’entretien : Entretien avec le point focal SUN.
            """)),
      Column(
        localized: "title", \.titles,
        heading: LocalizedText(en: "Title", fr: "Titre"),
        help: LocalizedText(
          en: "The title in the language that stands beside the heading.",
          fr: "Le titre dans la langue indiquée à côté de l’en-tête.")),
      Column(
        "author", \.author,
        heading: LocalizedText(en: "Author", fr: "Auteur"),
        help: LocalizedText(
          en: "Who wrote or published it: SUN Movement Secretariat.",
          fr: "Qui l’a écrit ou publié : Secrétariat du Mouvement SUN.")),
      Column(
        localized: "author", \.authors,
        heading: LocalizedText(en: "Author", fr: "Auteur"),
        help: LocalizedText(
          en: "The author in the language that stands beside the heading.",
          fr: "L’auteur dans la langue indiquée à côté de l’en-tête.")),
      Column(
        "date", \.date,
        heading: LocalizedText(en: "Date", fr: "Date"),
        help: LocalizedText(
          en: """
            The date of publication or of the conversation, as precise as is known: 2023, 2023-03 \
            or 2023-03-14. Empty: not known.
            """,
          fr: """
            La date de publication ou de l’entretien, aussi précise que possible : 2023, 2023-03 \
            ou 2023-03-14. Vide : non connue.
            """)),
      Column(
        "locator", \.locator,
        heading: LocalizedText(en: "Kept at", fr: "Lieu de conservation"),
        help: LocalizedText(
          en: """
            Where the document is kept: a file name, a folder or a shelf mark. The place within \
            the document stands in the Sources columns of the other tables, after #: s1#page 12.
            """,
          fr: """
            Où le document est conservé : nom de fichier, dossier ou cote. L’endroit dans le \
            document figure dans les colonnes Sources des autres tableaux, après # : s1#page 12.
            """)),
      Column(
        "url", \.url,
        heading: LocalizedText(en: "Web address", fr: "Adresse web"),
        help: LocalizedText(
          en: "The full address of the document on the web, with https:// in front.",
          fr: "L’adresse complète du document sur le web, https:// compris.")),
      Column(
        "language", \.language,
        heading: LocalizedText(en: "Language", fr: "Langue"),
        help: LocalizedText(
          en: "The language of the document, by its short tag: fr, en.",
          fr: "La langue du document, par son code court : fr, en.")),
      Column(
        "kind", \.kind,
        heading: LocalizedText(en: "Kind", fr: "Type"),
        help: LocalizedText(
          en: """
            What sort of source it is, in a word, the same one throughout the map: report, decree, \
            case-study, interview.
            """,
          fr: """
            La nature de la source, en un mot, le même dans toute la carte : rapport, décret, \
            étude de cas, entretien.
            """)),
      .notes(\.notes),
    ])
}
