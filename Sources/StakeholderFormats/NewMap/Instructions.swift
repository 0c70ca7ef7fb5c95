import StakeholderModel

/// How to fill a new map in, for the first sheet of a workbook and the README of a package.
enum Instructions {
  enum Medium { case workbook, package }

  typealias Step = (heading: LocalizedText, text: LocalizedText)

  static let title = LocalizedText(
    en: "A stakeholder map: who coordinates, funds and assists whom",
    fr: "Carte des parties prenantes : qui coordonne, finance et assiste qui")

  static func steps(for medium: Medium) -> [Step] {
    switch medium {
    case .workbook: WorkbookInstructions.steps
    case .package: PackageInstructions.steps
    }
  }

  // MARK: What holds for both

  static let ties: Step = (
    LocalizedText(en: "4. Ties", fr: "4. Liens"),
    LocalizedText(
      en: """
        One row for each link, read from left to right: the ministry – chairs – the committee; the \
        donor – funds – the programme. Parties are named by code, acronym or name.
        """,
      fr: """
        Une ligne par lien, lue de gauche à droite : le ministère – préside – le comité ; le \
        bailleur – finance – le programme. Les parties sont désignées par leur code, leur sigle ou \
        leur nom.
        """)
  )

  static let notKnown: Step = (
    LocalizedText(en: "Not known is not none", fr: "Inconnu n’est pas absent"),
    LocalizedText(
      en: """
        An empty cell means: not known. Write “none” only where a source says that there is none.
        """,
      fr: """
        Une cellule vide signifie : non connu. N’écrire « aucun » que si une source dit qu’il n’y en \
        a pas.
        """)
  )

  static let dates: Step = (
    LocalizedText(en: "Dates and amounts", fr: "Dates et montants"),
    LocalizedText(
      en: """
        Write a date as precisely as its source does: 2017, 2017-03 or 2017-03-14. Write an amount as \
        a plain number and its currency beside it: XOF, USD, EUR.
        """,
      fr: """
        Écrire une date avec la précision de la source : 2017, 2017-03 ou 2017-03-14. Écrire un \
        montant en chiffres seuls, et sa monnaie à côté : XOF, USD, EUR.
        """)
  )
}
