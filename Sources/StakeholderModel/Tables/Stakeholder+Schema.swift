extension Stakeholder {
  public static let schema = TableSchema<Stakeholder>(
    name: "stakeholders", title: LocalizedText(en: "Stakeholders", fr: "Parties prenantes"),
    purpose: LocalizedText(
      en: """
        A row is one party: a person, an organisation, a coordination body, or several parties \
        that a source names together, such as “18 to 20 ministries”.
        """,
      fr: """
        Une ligne décrit une partie prenante : une personne, une organisation, un organe de \
        coordination, ou plusieurs parties qu’une source nomme ensemble, par exemple « 18 à 20 \
        ministères ».
        """),
    key: ["id"],
    columns: identityColumns + mandateColumns + closingColumns)

  /// What is at stake, how much the map knows, and where that is written.
  private static let closingColumns: [Column<Stakeholder>] = [
    Column(
      "influence", \.influence,
      heading: LocalizedText(en: "Influence", fr: "Influence"),
      help: LocalizedText(
        en: """
          How much weight it has in decisions, on one scale throughout the map: high, medium, low. \
          The public edition leaves this out for persons. Empty: not known.
          """,
        fr: """
          Son poids dans les décisions, selon une même échelle dans toute la carte : forte, \
          moyenne, faible. L’édition publique l’omet pour les personnes. Vide : non connue.
          """)),
    Column(
      "interest", \.interest,
      heading: LocalizedText(en: "Interest", fr: "Intérêt"),
      help: LocalizedText(
        en: """
          How much it has at stake, on one scale throughout the map: high, medium, low. The public \
          edition leaves this out for persons. Empty: not known.
          """,
        fr: """
          Ce qui est en jeu pour elle, selon une même échelle dans toute la carte : fort, moyen, \
          faible. L’édition publique l’omet pour les personnes. Vide : non connu.
          """)),
    Column(
      "position", \.position,
      heading: LocalizedText(en: "Stance", fr: "Position"),
      help: LocalizedText(
        en: """
          Whether it is for or against, worded alike throughout the map: supports, neutral, \
          opposes. It is not a post or job title. The public edition leaves this out for persons. \
          Empty: not known.
          """,
        fr: """
          Si elle est pour ou contre, avec les mêmes mots dans toute la carte : favorable, neutre, \
          opposée. Ce n’est ni un poste ni un titre. L’édition publique l’omet pour les personnes. \
          Vide : non connue.
          """)),
    Column(
      "complete", \.complete,
      heading: LocalizedText(en: "Known in full", fr: "Exhaustivité"),
      help: LocalizedText(
        en: """
          What the map claims to know in full, separated by |: “members” (all who sit in it), \
          “lines” (all it reports to), “funding”, “meetings”. Only then does a missing row count \
          as a gap; otherwise it is a question to ask.
          """,
        fr: """
          Ce que la carte affirme connaître en entier, séparé par | : « Membres » (tous ceux qui y \
          siègent), « Lignes hiérarchiques » (tous ceux à qui elle rend compte), « Financements », \
          « Réunions ». Alors seulement une ligne manquante est une lacune ; sinon c’est une \
          question à poser.
          """)),
    Column(
      "visibility", \.visibility,
      heading: LocalizedText(en: "Visibility", fr: "Diffusion"),
      help: LocalizedText(
        en: """
          “internal”: the public edition leaves out the row, its ties and what other tables say of \
          it. Empty counts as “public”.
          """,
        fr: """
          « Interne » : l’édition publique omet la ligne, ses liens et ce que les autres tableaux \
          en disent. Une cellule vide vaut « Public ».
          """)),
    Column(
      "identifiers", \.identifiers,
      heading: LocalizedText(en: "External identifiers", fr: "Identifiants externes"),
      help: LocalizedText(
        en: """
          Its identifiers in public registers, separated by |, written as the register writes \
          them: XM-DAC-41122, which is UNICEF in IATI data.
          """,
        fr: """
          Ses identifiants dans les registres publics, séparés par |, écrits comme dans le \
          registre : XM-DAC-41122, qui désigne l’UNICEF dans les données de l’IATI.
          """)),
    Column(
      "url", \.url,
      heading: LocalizedText(en: "Web address", fr: "Adresse web"),
      help: LocalizedText(
        en: """
          The full address of its website, with https:// in front: https://scalingupnutrition.org.
          """,
        fr: "L’adresse complète de son site, https:// compris : https://scalingupnutrition.org.")),
    .notes(\.notes),
    .sources(\.sources),
    .confidence(\.confidence),
  ]
}
