import StakeholderModel

/// How to fill the files of a package in.
enum PackageInstructions {
  static let steps: [Instructions.Step] = [
    (
      LocalizedText(en: "1. The map as a whole", fr: "1. La carte dans son ensemble"),
      LocalizedText(
        en: """
          Write the title, the languages and the date of the data into datapackage.json: title, \
          languages and date.
          """,
        fr: """
          Inscrire dans datapackage.json le titre (title), les langues (languages) et la date des \
          données (date).
          """)
    ),
    (
      LocalizedText(en: "2. Sources", fr: "2. Sources"),
      LocalizedText(
        en: """
          List the documents and interviews in sources.csv, each with a short code such as s1. Every \
          row of the other files names its source: s1, or s1#page 12.
          """,
        fr: """
          Inscrire dans sources.csv les documents et les entretiens, chacun avec un code court comme \
          s1. Chaque ligne des autres fichiers cite sa source : s1, ou s1#page 12.
          """)
    ),
    (
      LocalizedText(en: "3. Stakeholders", fr: "3. Parties prenantes"),
      LocalizedText(
        en: """
          One row of stakeholders.csv for each party: a ministry, a committee, a donor, a person. \
          Bodies that others sit in are parties too. Every row has a code of its own.
          """,
        fr: """
          Une ligne de stakeholders.csv par partie : un ministère, un comité, un bailleur, une \
          personne. Les organes où d’autres siègent sont aussi des parties. Chaque ligne a son propre \
          code.
          """)
    ),
    Instructions.ties,
    (
      LocalizedText(en: "5. The other files", fr: "5. Les autres fichiers"),
      LocalizedText(
        en: """
          Fill in what you know: meetings, activities, areas, plans… A file with nothing but its first \
          line is no fault.
          """,
        fr: """
          Remplir ce que l’on sait : réunions, activités, territoires, plans… Un fichier qui n’a que sa \
          première ligne n’est pas une faute.
          """)
    ),
    Instructions.notKnown,
    (
      LocalizedText(en: "CSV files", fr: "Fichiers CSV"),
      LocalizedText(
        en: """
          The first line of a file names its columns; those in bold below must be filled in. Columns \
          that stay empty may be deleted, and columns of your own are kept. Save as CSV in UTF-8.
          """,
        fr: """
          La première ligne d’un fichier nomme ses colonnes ; celles qui sont en gras ci-dessous sont \
          obligatoires. Les colonnes qui restent vides peuvent être supprimées, et les colonnes \
          ajoutées sont conservées. Enregistrer en CSV, au codage UTF-8.
          """)
    ),
    (
      LocalizedText(en: "Values", fr: "Valeurs"),
      LocalizedText(
        en: """
          A value is written by its code or its label: ministry or Ministry, hosted-by or is hosted \
          by. Several values in a cell are separated by |.
          """,
        fr: """
          Une valeur s’écrit par son libellé ou son code : Ministère ou ministry, est hébergé par ou \
          hosted-by. Plusieurs valeurs dans une cellule se séparent par |.
          """)
    ),
    Instructions.dates,
    (
      LocalizedText(en: "Then", fr: "Ensuite"),
      LocalizedText(
        en: """
          “stakemap validate” and the name of the folder says what is wrong, by file and line; \
          “stakemap report” writes the report.
          """,
        fr: """
          « stakemap validate » suivi du nom du dossier signale les fautes, par fichier et ligne ; \
          « stakemap report » écrit le rapport.
          """)
    ),
  ]
}
