extension Tie {
  /// How often, how much money, and by which way.
  static let moneyColumns: [Column<Tie>] = [
    Column(
      "frequency", \.frequency,
      heading: LocalizedText(en: "Frequency", fr: "Fréquence"),
      help: LocalizedText(
        en: """
          How often what the tie says takes place, in a word: monthly, quarterly, annual. \
          Quarterly, for a report each quarter. How often a body itself meets stands in the \
          Meetings table. Empty: not known.
          """,
        fr: """
          Le rythme de ce que dit le lien, en un mot : mensuel, trimestriel, annuel. Trimestriel, \
          pour un rapport chaque trimestre. Le rythme des réunions d’un organe figure au tableau \
          Réunions. Vide : non connu.
          """)),
    Column(
      "amount", \.amount,
      heading: LocalizedText(en: "Amount", fr: "Montant"),
      help: LocalizedText(
        en: """
          The amount of money as a plain number: 600000000. No spaces, no currency sign; a point \
          before decimals. Empty: not known; never write 0 for that. An amount without a currency \
          is left out of all sums.
          """,
        fr: """
          Le montant en chiffres, sans symbole de monnaie : 600000000. Vide : non connu ; ne pas \
          écrire 0 dans ce cas. Un montant sans monnaie n’entre dans aucune somme.
          """)),
    Column(
      "currency", \.currency,
      heading: LocalizedText(en: "Currency", fr: "Monnaie"),
      help: LocalizedText(
        en: "The currency of the amount, by its three ISO 4217 letters: XOF, USD, EUR.",
        fr: "La monnaie du montant, par ses trois lettres de la norme ISO 4217 : XOF, USD, EUR.")),
    Column(
      "stated_amount", \.statedAmount,
      heading: LocalizedText(en: "Stated equivalent", fr: "Équivalent indiqué"),
      help: LocalizedText(
        en: """
          The equivalent that the source itself gives in another currency: 1000000, where it says \
          “600 million francs, about 1 million dollars”. Copy it even where it does not fit the \
          amount. Never convert the amount yourself.
          """,
        fr: """
          L’équivalent que la source donne elle-même dans une autre monnaie : 1000000, si elle dit \
          « 600 millions de francs, environ 1 million de dollars ». Le recopier même s’il ne \
          concorde pas avec le montant. Ne jamais convertir soi-même.
          """)),
    Column(
      "stated_currency", \.statedCurrency,
      heading: LocalizedText(en: "Currency of equivalent", fr: "Monnaie de l’équivalent"),
      help: LocalizedText(
        en: """
          The currency of the equivalent that the source gives, by its three ISO 4217 letters: \
          USD.
          """,
        fr: """
          La monnaie de l’équivalent que donne la source, par ses trois lettres de la norme ISO \
          4217 : USD.
          """)),
    Column(
      "share", \.share,
      heading: LocalizedText(en: "Share", fr: "Part"),
      help: LocalizedText(
        en: """
          The share that a source gives, as a number from 0 to 1: 0.25 for 25%. Say in the notes \
          what it is a share of. Empty: not known.
          """,
        fr: """
          La part que donne une source, en nombre de 0 à 1 : 0,25 pour 25 %. Dire dans les \
          remarques de quoi elle est la part. Vide : non connue.
          """)),
    Column(
      "flow", \.flow,
      heading: LocalizedText(en: "Flow", fr: "Nature du flux"),
      help: LocalizedText(
        en: """
          How far the money has come. “budget”: planned or voted; “pledge”: announced; \
          “commitment”: agreed in writing; “disbursement”: paid to the recipient; “expenditure”: \
          spent on goods or services. One row for each; they are never added up.
          """,
        fr: """
          Où en est l’argent. « Ligne budgétaire » : prévu ou voté ; « Annonce » : annoncé ; \
          « Engagement » : engagé par écrit ; « Décaissement » : versé au bénéficiaire ; \
          « Dépense » : dépensé en biens ou services. Une ligne pour chacun ; ils ne \
          s’additionnent jamais.
          """)),
    Column(
      "channel", \.channel,
      heading: LocalizedText(en: "Channel", fr: "Canal"),
      help: LocalizedText(
        en: """
          How the money reaches the sector. 1: through the treasury; 2: through an account of the \
          sector, such as one of the ministry of health; 3: off budget, such as a partner that \
          pays for its own project. Empty: not known.
          """,
        fr: """
          Par où l’argent arrive au secteur. 1 : par le Trésor ; 2 : par un compte du secteur, par \
          exemple du ministère de la santé ; 3 : hors budget, par exemple un partenaire qui paie \
          son propre projet. Vide : non connu.
          """)),
  ]
}
