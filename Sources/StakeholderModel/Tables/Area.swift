import OrderedCollections

/// A place.
public struct Area: TableRow {
  public var id: String = ""
  public var name: String = ""
  public var names: LocalizedText = LocalizedText()
  public var level: Fact<Level> = .unknown
  public var parent: Fact<String> = .unknown
  public var pcode: String? = nil
  public var population: Int? = nil
  public var notes: String? = nil
  public var sources: [SourceReference] = []
  public var extras: OrderedDictionary<String, String> = [:]

  public init() {}

  public static let schema = TableSchema<Area>(
    name: "areas", title: LocalizedText(en: "Areas", fr: "Territoires"),
    purpose: LocalizedText(
      en: """
        A row is one place that other tables refer to: a country, a region, a department or a \
        commune.
        """,
      fr: """
        Une ligne décrit un lieu auquel d’autres tableaux renvoient : un pays, une région, un \
        département ou une commune.
        """),
    key: ["id"],
    columns: [
      Column(
        "id", \.id, required: true,
        heading: LocalizedText(en: "Code", fr: "Code"),
        help: LocalizedText(
          en: """
            A short code of your choice, by which the other tables name this place: mopti. No two \
            rows have the same. Use lower-case letters, digits and hyphens.
            """,
          fr: """
            Un code court, librement choisi, par lequel les autres tableaux désignent ce lieu : \
            mopti. Deux lignes n’ont jamais le même. Employer des minuscules sans accent, des \
            chiffres et des traits d’union.
            """)),
      Column(
        "name", \.name, required: true,
        heading: LocalizedText(en: "Name", fr: "Nom"),
        help: LocalizedText(
          en: """
            The name of the place: Mopti. Where two places share a name, add what tells them \
            apart: Mopti region, Mopti commune.
            """,
          fr: """
            Le nom du lieu : Mopti. Si deux lieux portent le même nom, ajouter ce qui les \
            distingue : région de Mopti, commune de Mopti.
            """)),
      Column(
        localized: "name", \.names,
        heading: LocalizedText(en: "Name", fr: "Nom"),
        help: LocalizedText(
          en: """
            The name in the language that stands beside the heading: Timbuktu in English, \
            Tombouctou in French.
            """,
          fr: """
            Le nom dans la langue indiquée à côté de l’en-tête : Tombouctou en français, Timbuktu \
            en anglais.
            """)),
      Column(
        "level", \.level,
        heading: LocalizedText(en: "Level", fr: "Échelon"),
        help: LocalizedText(
          en: """
            “national” for a country; “region” for the first tier below it, “department” for the \
            next (in Mali, the cercle), “commune” for the local one; “regional” for several \
            countries. Empty: not known.
            """,
          fr: """
            « National » pour un pays ; « Région » pour le premier échelon au-dessous, \
            « Département » pour le suivant (au Mali, le cercle), « Commune » pour l’échelon \
            local ; « Régional (plusieurs pays) » au-dessus. Vide : non connu.
            """)),
      Column(
        "parent", \.parent, refersTo: .area,
        heading: LocalizedText(en: "Part of", fr: "Fait partie de"),
        help: LocalizedText(
          en: """
            The next larger place: a name or code from this table, such as mali for a region of \
            Mali. A body in that region then counts among those of the country. Empty: not known.
            """,
          fr: """
            Le lieu plus grand qui le contient : un nom ou un code de ce tableau, par exemple mali \
            pour une région du Mali. Un organe de cette région compte alors parmi ceux du pays. \
            Vide : non connu.
            """)),
      Column(
        "pcode", \.pcode,
        heading: LocalizedText(en: "P-code", fr: "P-code"),
        help: LocalizedText(
          en: "The P-code of the place, as OCHA publishes it: ML05 for the region of Mopti.",
          fr: "Le P-code du lieu, tel que l’OCHA le publie : ML05 pour la région de Mopti.")),
      Column(
        "population", \.population,
        heading: LocalizedText(en: "Population", fr: "Population"),
        help: LocalizedText(
          en: """
            The number of inhabitants, as a whole number without spaces: 2500000. Give the year in \
            the notes. Empty: not known.
            """,
          fr: """
            Le nombre d’habitants, en chiffres et sans espace : 2500000. Donner l’année dans les \
            remarques. Vide : non connu.
            """)),
      .notes(\.notes),
      .sources(\.sources),
    ])
}
