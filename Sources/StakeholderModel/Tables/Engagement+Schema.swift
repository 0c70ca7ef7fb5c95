extension Engagement {
  public static let schema = TableSchema<Engagement>(
    name: "engagements", title: LocalizedText(en: "Engagements", fr: "Missions d’assistance"),
    purpose: LocalizedText(
      en: """
        A row is one piece of technical assistance: who gives it to whom, who asked for it, who \
        chose and paid the provider, and what it is for.
        """,
      fr: """
        Une ligne décrit une mission d’assistance technique : qui la fournit et à qui, qui l’a \
        demandée, qui a choisi et payé le prestataire, et à quelle fin.
        """),
    key: ["id"],
    columns: [
      Column(
        "id", \.id, required: true,
        heading: LocalizedText(en: "Code", fr: "Code"),
        help: LocalizedText(
          en: """
            A short code of your choice, by which the other tables name this engagement: \
            voyage-niger-2023. No two rows have the same. Use lower-case letters, digits and \
            hyphens.
            """,
          fr: """
            Un code court, librement choisi, par lequel les autres tableaux désignent cette \
            mission : voyage-niger-2023. Deux lignes n’ont jamais le même. Employer des minuscules \
            sans accent, des chiffres et des traits d’union.
            """)),
      Column(
        "title", \.title,
        heading: LocalizedText(en: "Title", fr: "Intitulé"),
        help: LocalizedText(
          en: """
            What the assistance is about, in a few words: analysis of the nutrition budget. Where it is empty, the \
            engagement is named after its parties.
            """,
          fr: """
            L’objet de l’assistance, en quelques mots : analyse du budget de la nutrition. Vide : la mission est \
            désignée par ses parties.
            """)),
      .wording(of: "title", \.titles, heading: LocalizedText(en: "Title", fr: "Intitulé")),
      Column(
        "status", \.status,
        heading: LocalizedText(en: "Status", fr: "Statut"),
        help: LocalizedText(
          en: """
            “requested”: asked for, not granted as far as is known; “planned”; “ongoing”; “done”; “declined”. Empty: \
            not known.
            """,
          fr: """
            « Demandée » : demandée, sans qu’on sache si elle est accordée ; « Prévue » ; « En cours » ; « Réalisée » ; \
            « Refusée ». Vide : non connu.
            """)),
      Column(
        "provider", \.provider, refersTo: .stakeholder,
        heading: LocalizedText(en: "Provider", fr: "Prestataire"),
        help: LocalizedText(
          en: """
            Who gives the assistance: names or codes from the Stakeholders table, separated by |. \
            Empty: not known.
            """,
          fr: """
            Qui fournit l’assistance : des noms ou des codes du tableau Parties prenantes, séparés \
            par |. Vide : non connu.
            """)),
      Column(
        "recipient", \.recipient, refersTo: .stakeholder,
        heading: LocalizedText(en: "Recipient", fr: "Bénéficiaire"),
        help: LocalizedText(
          en: """
            Who receives the assistance: names or codes from the Stakeholders table, separated by \
            |. Empty: not known.
            """,
          fr: """
            Qui reçoit l’assistance : des noms ou des codes du tableau Parties prenantes, séparés \
            par |. Vide : non connu.
            """)),
      Column(
        "requested_by", \.requestedBy, refersTo: .stakeholder,
        heading: LocalizedText(en: "Requested by", fr: "Demandée par"),
        help: LocalizedText(
          en: """
            Who asked for the assistance: names or codes from the Stakeholders table, separated by \
            |. Empty: not known. “none”: a source says that nobody asked for it.
            """,
          fr: """
            Qui a demandé l’assistance : des noms ou des codes du tableau Parties prenantes, \
            séparés par |. Vide : non connu. « aucun » : une source dit que personne ne l’a \
            demandée.
            """)),
      Column(
        "selected_by", \.selectedBy, refersTo: .stakeholder,
        heading: LocalizedText(en: "Selected by", fr: "Prestataire choisi par"),
        help: LocalizedText(
          en: """
            Who chose the provider: names or codes from the Stakeholders table, separated by |. It \
            is often the funder and not the recipient: write what the source says. Empty: not \
            known.
            """,
          fr: """
            Qui a choisi le prestataire : des noms ou des codes du tableau Parties prenantes, \
            séparés par |. C’est souvent le bailleur et non le bénéficiaire : écrire ce que dit la \
            source. Vide : non connu.
            """)),
      Column(
        "funder", \.funder, refersTo: .stakeholder,
        heading: LocalizedText(en: "Funder", fr: "Bailleur"),
        help: LocalizedText(
          en: """
            Who pays for the assistance: names or codes from the Stakeholders table, separated by \
            |. How much stands in the Ties table, on a “funds” row that names this engagement. \
            Empty: not known.
            """,
          fr: """
            Qui paie l’assistance : des noms ou des codes du tableau Parties prenantes, séparés \
            par |. Le montant figure au tableau Liens, sur une ligne « finance » qui cite cette \
            mission. Vide : non connu.
            """)),
      Column(
        "accountable_to", \.accountableTo, refersTo: .stakeholder,
        heading: LocalizedText(en: "Accountable to", fr: "Redevable envers"),
        help: LocalizedText(
          en: """
            To whom the provider answers for its work: names or codes from the Stakeholders table, \
            separated by |. Empty: not known. “none”: a source says that it answers to nobody.
            """,
          fr: """
            À qui le prestataire répond de son travail : des noms ou des codes du tableau Parties \
            prenantes, séparés par |. Vide : non connu. « aucun » : une source dit qu’il n’en \
            répond à personne.
            """)),
      Column(
        "follows", \.follows, refersTo: .engagement,
        heading: LocalizedText(en: "Follows", fr: "Fait suite à"),
        help: LocalizedText(
          en: """
            The earlier engagement that this one continues: a code from this table. Empty: not \
            known. “none”: a source says that it is the first.
            """,
          fr: """
            La mission précédente que celle-ci prolonge : un code de ce tableau. Vide : non \
            connue. « aucune » : une source dit que c’est la première.
            """)),
      Column(
        "purpose", \.purposes,
        heading: LocalizedText(en: "Purpose", fr: "Finalité"),
        help: LocalizedText(
          en: """
            “capacity”: lasting skills or systems; “gap-filling”: doing work for which staff is \
            missing; “technical-input”: one expert contribution, such as a budget analysis; \
            “management”: running a project or fund. Several are separated by |.
            """,
          fr: """
            « Renforcement des capacités » : compétences ou systèmes durables ; « Suppléance » : \
            faire le travail pour lequel le personnel manque ; « Apport technique ponctuel » : une \
            contribution d’experts, par exemple une analyse budgétaire ; « Gestion de fonds ou de \
            programmes » : gérer un projet ou un fonds. En séparer plusieurs par |.
            """)),
      Column(
        "modality", \.modalities,
        heading: LocalizedText(en: "Modality", fr: "Modalité"),
        help: LocalizedText(
          en: """
            The form that it takes: “short-term”, “on-site”, “study-visit”. Several are separated by |. Empty: not \
            known.
            """,
          fr: """
            La forme de la mission : « Court terme », « Sur place », « Voyage d’étude ». En séparer plusieurs par |. \
            Vide : non connue.
            """)),
      Column(
        "origin", \.origins,
        heading: LocalizedText(en: "Origin", fr: "Origine"),
        help: LocalizedText(
          en: """
            Where the expertise comes from: “national”, “international”, “south-south”. Several are separated by |. \
            Empty: not known.
            """,
          fr: """
            D’où vient l’expertise : « Nationale », « Internationale », « Coopération Sud-Sud ». En séparer plusieurs \
            par |. Vide : non connue.
            """)),
      Column(
        "demand_driven", \.demandDriven,
        heading: LocalizedText(en: "Demand-driven", fr: "Répond à une demande"),
        help: LocalizedText(
          en: """
            “yes” where a source says that it answers a need the recipient voiced, “no” where a \
            source says that the supplier decided on it. Empty: not known.
            """,
          fr: """
            « oui » si une source dit qu’elle répond à un besoin exprimé par le bénéficiaire, \
            « non » si une source dit que l’offre en a décidé. Vide : non connu.
            """)),
      Column(
        "capacity_transfer", \.capacityTransfer,
        heading: LocalizedText(en: "Capacity transfer", fr: "Transfert de capacités"),
        help: LocalizedText(
          en: """
            “yes” where a source says that skills are passed on to the recipient, “no” where a \
            source says that they are not, or that nothing provides for it. Empty: not known.
            """,
          fr: """
            « oui » si une source dit que des compétences sont transmises au bénéficiaire, « non » \
            si une source dit qu’elles ne le sont pas ou que rien ne le prévoit. Vide : non connu.
            """)),
      Column(
        "days_min", \.daysMin,
        heading: LocalizedText(en: "Minimum days a year", fr: "Jours minimum par an"),
        help: LocalizedText(
          en: """
            The least number of working days in a year, as a whole number: 7, for “7 to 21 days a \
            year”. Empty: not known.
            """,
          fr: """
            Le plus petit nombre de jours de travail par an, en chiffres : 7, pour « 7 à 21 jours \
            par an ». Vide : non connu.
            """)),
      Column(
        "days_max", \.daysMax,
        heading: LocalizedText(en: "Maximum days a year", fr: "Jours maximum par an"),
        help: LocalizedText(
          en: """
            The greatest number of working days in a year, as a whole number: 21, for “7 to 21 \
            days a year”. Where the number is exact, write it in both columns. Empty: not known.
            """,
          fr: """
            Le plus grand nombre de jours de travail par an, en chiffres : 21, pour « 7 à 21 jours \
            par an ». Si le nombre est exact, l’écrire dans les deux colonnes. Vide : non connu.
            """)),
      Column(
        "start", \.start,
        heading: LocalizedText(en: "Start", fr: "Début"),
        help: LocalizedText(
          en: """
            The date on which the work began, as precise as the source: 2017, 2017-03 or \
            2017-03-14. Empty: not known.
            """,
          fr: """
            La date du début du travail, aussi précise que la source : 2017, 2017-03 ou \
            2017-03-14. Vide : non connue.
            """)),
      Column(
        "end", \.end,
        heading: LocalizedText(en: "End", fr: "Fin"),
        help: LocalizedText(
          en: """
            The date on which the work ended, as precise as the source: 2017, 2017-07 or \
            2017-07-31. Empty: not known, or it goes on.
            """,
          fr: """
            La date de la fin du travail, aussi précise que la source : 2017, 2017-07 ou \
            2017-07-31. Vide : non connue, ou la mission continue.
            """)),
      .notes(\.notes),
      .sources(\.sources),
      .confidence(\.confidence),
    ])
}
