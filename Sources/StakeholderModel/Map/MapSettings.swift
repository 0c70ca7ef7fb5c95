import OrderedCollections

/// What holds for the map as a whole: a table of one row, which a workbook shows upright.
public struct MapSettings: TableRow {
  public var name: String?
  public var title: String?
  public var titles = LocalizedText()
  public var subtitles = LocalizedText()
  /// Who answers for the map, as the report names them.
  public var authors: [String] = []
  /// The file of a picture for the head of a report, seen from the map's folder.
  public var logo: String?
  public var summary: String?
  public var languages: [Language] = []
  /// The date of the data: analyses are made as of this date unless they are told another.
  public var date: PartialDate?
  public var baseCurrency: Currency?
  public var caveats = LocalizedText()
  public var extras: OrderedDictionary<String, String> = [:]
  /// Properties that a reader does not know, as the text of their JSON; written back as they came.
  public var properties: [String: String] = [:]

  public init() {}

  public func title(in language: Language) -> String? { titles[language] ?? title }

  public static let schema = TableSchema<MapSettings>(
    name: "settings", title: LocalizedText(en: "Settings", fr: "Réglages"),
    purpose: LocalizedText(
      en: "What holds for the whole map and stands at the head of its reports.",
      fr: "Ce qui vaut pour toute la carte et figure en tête des rapports."),
    key: [],
    columns: [
      Column(
        "name", \.name, heading: LocalizedText(en: "Short name", fr: "Nom abrégé"),
        help: LocalizedText(
          en: "The map’s name for programs, in small letters without accents: mali-nutrition.",
          fr: """
            Le nom de la carte pour les programmes, en minuscules et sans accent : mali-nutrition.
            """)),
      Column(
        "title", \.title, heading: LocalizedText(en: "Title", fr: "Titre"),
        help: LocalizedText(
          en: "The title of the report, for every language without a title of its own below.",
          fr: "Le titre du rapport, pour toute langue sans titre propre ci-dessous.")),
      Column(
        localized: "title", \.titles, heading: LocalizedText(en: "Title", fr: "Titre"),
        help: LocalizedText(
          en: "The title of the report in this language.",
          fr: "Le titre du rapport dans cette langue.")),
      Column(
        localized: "subtitle", \.subtitles,
        heading: LocalizedText(en: "Subtitle", fr: "Sous-titre"),
        help: LocalizedText(
          en: "The line below the title in this language.",
          fr: "La ligne qui suit le titre dans cette langue.")),
      Column(
        "authors", \.authors, heading: LocalizedText(en: "Authors", fr: "Auteurs"),
        help: LocalizedText(
          en: "Who answers for the map, as the report is to name them; several are separated by |.",
          fr: """
            Qui répond de la carte, comme le rapport doit les nommer ; en séparer plusieurs par |.
            """)),
      Column(
        "logo", \.logo, heading: LocalizedText(en: "Logo", fr: "Logo"),
        help: LocalizedText(
          en: "A PNG or JPEG file for the head of the report, beside the map: logo.png.",
          fr: "Un fichier PNG ou JPEG pour la tête du rapport, à côté de la carte : logo.png.")),
      Column(
        "description", \.summary, heading: LocalizedText(en: "Description", fr: "Description"),
        help: LocalizedText(
          en: "What the map covers, in a sentence or two.",
          fr: "Ce que la carte couvre, en une phrase ou deux.")),
      Column(
        "languages", \.languages, heading: LocalizedText(en: "Languages", fr: "Langues"),
        help: LocalizedText(
          en: "The languages of the reports, the main one first: en|fr.",
          fr: "Les langues des rapports, la principale en premier : fr|en.")),
      Column(
        "date", \.date,
        heading: LocalizedText(en: "Date of the data", fr: "Date des données"),
        help: LocalizedText(
          en: """
            The day, month or year for which the data hold: 2023-06. Analyses are made as of this \
            date.
            """,
          fr: """
            Le jour, le mois ou l’année pour lesquels les données valent : 2023-06. Les analyses \
            sont faites à cette date.
            """)),
      Column(
        "baseCurrency", \.baseCurrency,
        heading: LocalizedText(en: "Base currency", fr: "Monnaie de référence"),
        help: LocalizedText(
          en: "The currency in which totals are given, as an ISO 4217 code: XOF, USD.",
          fr: "La monnaie des totaux, par son code ISO 4217 : XOF, USD.")),
      Column(
        localized: "caveat", \.caveats, heading: LocalizedText(en: "Caveat", fr: "Réserve"),
        help: LocalizedText(
          en: "What a reader must know before relying on the map, in this language.",
          fr: "Ce que le lecteur doit savoir avant de se fier à la carte, dans cette langue.")),
    ])
}

extension StakeholderMap {
  /// The settings as a table of exactly one row.
  public static let settingsTable = MapTable(\.settingsRows)

  private var settingsRows: [MapSettings] {
    get { [settings] }
    set { settings = newValue.first ?? MapSettings() }
  }
}
