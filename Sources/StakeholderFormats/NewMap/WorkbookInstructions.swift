import StakeholderModel

/// How to fill a workbook in.
enum WorkbookInstructions {
  static let steps: [Instructions.Step] = [
    (
      LocalizedText(en: "1. Settings", fr: "1. Réglages"),
      LocalizedText(
        en: "Give the map its title, its languages and the date of the data.",
        fr: "Donner à la carte son titre, ses langues et la date des données.")
    ),
    (
      LocalizedText(en: "2. Sources", fr: "2. Sources"),
      LocalizedText(
        en: """
          List the documents and interviews, each with a short code such as s1. Every row of the other \
          sheets names its source: s1, or s1#page 12.
          """,
        fr: """
          Inscrire les documents et les entretiens, chacun avec un code court comme s1. Chaque ligne \
          des autres feuilles cite sa source : s1, ou s1#page 12.
          """)
    ),
    (
      LocalizedText(en: "3. Stakeholders", fr: "3. Parties prenantes"),
      LocalizedText(
        en: """
          One row for each party: a ministry, a committee, a donor, a person. Bodies that others sit in \
          are parties too. A row without a code gets one made of its acronym or name.
          """,
        fr: """
          Une ligne par partie : un ministère, un comité, un bailleur, une personne. Les organes où \
          d’autres siègent sont aussi des parties. Une ligne sans code en reçoit un, tiré du sigle ou \
          du nom.
          """)
    ),
    Instructions.ties,
    (
      LocalizedText(en: "5. The other sheets", fr: "5. Les autres feuilles"),
      LocalizedText(
        en: """
          The sheets with a dark tab come first. Then fill in what you know: meetings, activities, \
          areas, plans… An empty sheet is no fault.
          """,
        fr: """
          Les feuilles à l’onglet foncé viennent en premier. Remplir ensuite ce que l’on sait : \
          réunions, activités, territoires, plans… Une feuille vide n’est pas une faute.
          """)
    ),
    Instructions.notKnown,
    (
      LocalizedText(en: "Headings", fr: "En-têtes"),
      LocalizedText(
        en: """
          Columns with a dark heading must be filled in. Rest the pointer on a heading to read what \
          belongs below it. The “+” above the columns unfolds those that are rarely needed. Columns of \
          your own are kept.
          """,
        fr: """
          Les colonnes à l’en-tête foncé sont obligatoires. Poser le pointeur sur un en-tête pour lire \
          ce qui s’y inscrit. Le « + » au-dessus des colonnes déplie celles qui servent rarement. Les \
          colonnes ajoutées sont conservées.
          """)
    ),
    (
      LocalizedText(en: "Lists", fr: "Listes"),
      LocalizedText(
        en: """
          Cells with a list offer the known values, or the names that you have put into the other \
          sheets. Where you may, write something else: an acronym or a code for a name, a word of your \
          own. Several values in a cell are separated by |.
          """,
        fr: """
          Les cellules à liste proposent les valeurs connues, ou les noms déjà inscrits dans les autres \
          feuilles. Autre chose convient souvent aussi : un sigle ou un code à la place d’un nom, un \
          mot que l’on choisit. Plusieurs valeurs dans une cellule se séparent par |.
          """)
    ),
    Instructions.dates,
    (
      LocalizedText(en: "Examples", fr: "Exemples"),
      LocalizedText(
        en: "Grey rows that begin with # are examples. They are not read and may be deleted.",
        fr: """
          Les lignes grises qui commencent par # sont des exemples. Elles ne sont pas lues et peuvent \
          être supprimées.
          """)
    ),
    (
      LocalizedText(en: "Then", fr: "Ensuite"),
      LocalizedText(
        en: """
          “stakemap validate map.xlsx” says what is wrong, by sheet and cell; “stakemap report map.xlsx \
          -o report” writes the report.
          """,
        fr: """
          « stakemap validate carte.xlsx » signale les fautes, par feuille et cellule ; « stakemap report \
          carte.xlsx -o rapport » écrit le rapport.
          """)
    ),
  ]
}
