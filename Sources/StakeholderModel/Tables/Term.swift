import OrderedCollections

/// A sector, mandate, function or framework of the map's own.
public struct Term: TableRow {
  public var vocabulary = TermVocabulary(rawValue: "")
  public var id: String = ""
  public var names: LocalizedText = LocalizedText()
  public var broader: String? = nil
  public var notes: String? = nil
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Term>(
    name: "terms", title: LocalizedText(en: "Terms", fr: "Termes"),
    purpose: LocalizedText(
      en: """
        A row is one sector, mandate, function or framework of the map’s own, beside those that are built in.
        """,
      fr: """
        Une ligne définit un secteur, un mandat, une fonction ou une grille propre à la carte, en plus de \
        ceux qui sont fournis.
        """),
    key: ["vocabulary", "id"],
    columns: [
      Column(
        "vocabulary", \.vocabulary, required: true,
        heading: LocalizedText(en: "Vocabulary", fr: "Vocabulaire"),
        help: LocalizedText(
          en: "The list that the term belongs to: “sector”, “mandate”, “function” or “framework”.",
          fr: """
            La liste dont le terme fait partie : « Secteur », « Mandat », « Fonction » ou « Grille ».
            """)),
      Column(
        "id", \.id, required: true,
        heading: LocalizedText(en: "Code", fr: "Code"),
        help: LocalizedText(
          en: """
            The code that stands in the cells of other tables: school-feeding. No two rows of one \
            vocabulary have the same. Writing a built-in code here redefines that term.
            """,
          fr: """
            Le code qui figure dans les cellules des autres tableaux : cantines-scolaires. Deux \
            lignes d’un même vocabulaire n’ont jamais le même. Reprendre un code fourni, c’est \
            redéfinir ce terme.
            """)),
      Column(
        localized: "name", \.names,
        heading: LocalizedText(en: "Name", fr: "Nom"),
        help: LocalizedText(
          en: """
            The name of the term in the language that stands beside the heading: School feeding. \
            Without any name, the code is shown.
            """,
          fr: """
            Le nom du terme dans la langue indiquée à côté de l’en-tête : Cantines scolaires. Sans \
            aucun nom, c’est le code qui s’affiche.
            """)),
      Column(
        "broader", \.broader,
        heading: LocalizedText(en: "Broader term", fr: "Terme générique"),
        help: LocalizedText(
          en: """
            The wider term that this one falls under: a code of the same vocabulary, built in or \
            of your own, such as nutrition. Two bodies can then be compared by it. Leave the cell \
            empty where there is none.
            """,
          fr: """
            Le terme plus large dont celui-ci relève : un code du même vocabulaire, fourni ou \
            propre à la carte, par exemple nutrition. Il permet de rapprocher deux organes. \
            Laisser vide s’il n’y en a pas.
            """)),
      .notes(\.notes),
    ])
}
