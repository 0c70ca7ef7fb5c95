extension Stakeholder {
  /// Who it is and where it stands.
  static let identityColumns: [Column<Stakeholder>] = [
    Column(
      "id", \.id, required: true,
      heading: LocalizedText(en: "Code", fr: "Code"),
      help: LocalizedText(
        en: """
          A short code of your choice, by which the other tables name this row: ministere-sante. \
          No two rows have the same. Use lower-case letters, digits and hyphens.
          """,
        fr: """
          Un code court, librement choisi, par lequel les autres tableaux désignent cette ligne : \
          ministere-sante. Deux lignes n’ont jamais le même. Employer des minuscules sans accent, \
          des chiffres et des traits d’union.
          """)),
    Column(
      "name", \.name, required: true,
      heading: LocalizedText(en: "Name", fr: "Nom"),
      help: LocalizedText(
        en: """
          The full name, as the party itself writes it: Ministry of Health and Social Development. \
          It is shown wherever the map has no name in the reader’s language.
          """,
        fr: """
          Le nom complet, tel que la structure l’écrit : Ministère de la santé et du développement \
          social. Il s’affiche quand la carte n’a pas de nom dans la langue du lecteur.
          """)),
    Column(
      localized: "name", \.names,
      heading: LocalizedText(en: "Name", fr: "Nom"),
      help: LocalizedText(
        en: """
          The full name in the language that stands beside the heading. Where it is empty, the \
          name without a language is shown.
          """,
        fr: """
          Le nom complet dans la langue indiquée à côté de l’en-tête. Si la cellule est vide, \
          c’est le nom sans langue qui s’affiche.
          """)),
    Column(
      "acronym", \.acronym,
      heading: LocalizedText(en: "Acronym", fr: "Sigle"),
      help: LocalizedText(
        en: "The acronym in common use: CTIN. Leave the cell empty where there is none.",
        fr: "Le sigle en usage : CTIN. Laisser la cellule vide s’il n’y en a pas.")),
    Column(
      localized: "acronym", \.acronyms,
      heading: LocalizedText(en: "Acronym", fr: "Sigle"),
      help: LocalizedText(
        en: """
          The acronym in the language that stands beside the heading: WFP in English, PAM in \
          French. Where it is empty, the acronym without a language is shown.
          """,
        fr: """
          Le sigle dans la langue indiquée à côté de l’en-tête : PAM en français, WFP en anglais. \
          Si la cellule est vide, c’est le sigle sans langue qui s’affiche.
          """)),
    Column(
      "aliases", \.aliases,
      heading: LocalizedText(en: "Other names", fr: "Autres noms"),
      help: LocalizedText(
        en: """
          Other names that documents use, separated by |: former names, short forms, names in \
          other languages. Example: Primature|Prime Minister’s office.
          """,
        fr: """
          Les autres noms employés dans les documents, séparés par | : anciens noms, formes \
          courtes, noms dans d’autres langues. Exemple : Primature|cabinet du Premier ministre.
          """)),
    Column(
      "kind", \.kind,
      heading: LocalizedText(en: "Kind", fr: "Type"),
      help: LocalizedText(
        en: """
          What sort of party it is. “coordination-body” is a committee, council or platform in \
          which others sit; SUN networks and UN clusters have kinds of their own. Write \
          “unspecified” where the sources name a party without describing it.
          """,
        fr: """
          La nature de la partie prenante. « Organe de coordination » désigne un comité, un \
          conseil ou une plateforme où d’autres siègent ; réseaux SUN et structures sectorielles \
          des Nations Unies ont leur propre type. Écrire « Non précisé » si les sources la nomment \
          sans la décrire.
          """)),
    Column(
      "group", \.group,
      heading: LocalizedText(en: "Group", fr: "Groupe"),
      help: LocalizedText(
        en: """
          The constituency that it belongs to, such as “civil-society” for an alliance of NGOs. \
          The groups of a platform’s members show who is missing from it. Leave the cell empty for \
          a body that brings several groups together.
          """,
        fr: """
          Le groupe d’acteurs dont elle relève, par exemple « Société civile » pour une alliance \
          d’ONG. Les groupes des membres d’une plateforme montrent qui y manque. Laisser vide pour \
          un organe qui réunit plusieurs groupes.
          """)),
    Column(
      "level", \.level,
      heading: LocalizedText(en: "Level", fr: "Échelon"),
      help: LocalizedText(
        en: """
          The tier at which it works. “regional” covers several countries; “region” is the first \
          tier below the country, “department” the next one (in Mali, the cercle), “commune” the \
          local one. Empty: not known.
          """,
        fr: """
          L’échelon où elle agit. « Régional (plusieurs pays) » est au-dessus du pays ; « Région » \
          est le premier échelon sous le pays, « Département » le suivant (au Mali, le cercle), \
          « Commune » l’échelon local. Vide : non connu.
          """)),
    Column(
      "rank", \.rank,
      heading: LocalizedText(en: "Rank", fr: "Rang"),
      help: LocalizedText(
        en: """
          How high in the State it stands, as a source says: 1 head of state, 2 head of \
          government, 3 minister, 4 directorate, 5 below. Never derive it from the kind. Empty: \
          not known, or outside the State.
          """,
        fr: """
          Son rang dans l’État, tel qu’une source l’indique : 1 chef de l’État, 2 chef du \
          gouvernement, 3 ministre, 4 direction, 5 en dessous. Ne jamais le déduire du type. \
          Vide : non connu, ou hors de l’État.
          """)),
    Column(
      "area", \.area, refersTo: .area,
      heading: LocalizedText(en: "Area", fr: "Territoire"),
      help: LocalizedText(
        en: """
          The place in which it works: a name or code from the Areas table, such as mali. It also \
          keeps the bodies of the country apart from those of a neighbour.
          """,
        fr: """
          Le territoire où elle agit : un nom ou un code du tableau Territoires, par exemple mali. \
          Il sépare aussi les organes du pays de ceux d’un pays voisin.
          """)),
  ]
}
