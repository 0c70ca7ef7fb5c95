extension Stakeholder {
  /// What it is charged with, on what footing, and since when.
  static let mandateColumns: [Column<Stakeholder>] = [
    Column(
      "sectors", \.sectors, refersTo: .term("sector"),
      heading: LocalizedText(en: "Sectors", fr: "Secteurs"),
      help: LocalizedText(
        en: """
          The fields in which it works, separated by |: nutrition|food-security. Put a sector of \
          your own into the Terms table first. Empty: not known. “none”: a source says that it has \
          none.
          """,
        fr: """
          Ses domaines d’action, séparés par | : Nutrition|Sécurité alimentaire. Inscrire d’abord \
          au tableau Termes un secteur propre à la carte. Vide : non connu. « aucun » : une source \
          dit qu’elle n’en a pas.
          """)),
    Column(
      "mandates", \.mandates, refersTo: .term("mandate"),
      heading: LocalizedText(en: "Mandates", fr: "Mandats"),
      help: LocalizedText(
        en: """
          What it is charged with, separated by |: steer-policy|monitor-policy. What it does in \
          practice stands under Functions. Put a mandate of your own into the Terms table first. \
          Empty: not known. “none”: a source says that it has none.
          """,
        fr: """
          Ce dont elle est chargée, séparé par | : Diriger une politique|Suivre une politique. Ce \
          qu’elle fait en pratique va sous Fonctions. Inscrire d’abord au tableau Termes un mandat \
          propre à la carte. Vide : non connu. « aucun » : une source dit qu’elle n’en a pas.
          """)),
    Column(
      "functions", \.functions, refersTo: .term("function"),
      heading: LocalizedText(en: "Functions", fr: "Fonctions"),
      help: LocalizedText(
        en: """
          What it does in practice, whatever it is charged with, separated by |: \
          coordination|monitoring. Put a function of your own into the Terms table first. Empty: \
          not known. “none”: a source says that it has none.
          """,
        fr: """
          Ce qu’elle fait en pratique, quel que soit son mandat, séparé par | : \
          Coordination|Suivi. Inscrire d’abord au tableau Termes une fonction propre à la carte. \
          Vide : non connu. « aucune » : une source dit qu’elle n’en a pas.
          """)),
    Column(
      "parent", \.parent, refersTo: .stakeholder,
      heading: LocalizedText(en: "Parent organisation", fr: "Structure de rattachement"),
      help: LocalizedText(
        en: """
          The organisation that it is a part of: a name, acronym or code from this table, such as \
          the ministry for one of its directorates. Who hosts, chairs or supervises it stands in \
          the Ties table. “none”: a source says that it is part of nothing larger.
          """,
        fr: """
          L’organisation dont elle fait partie : un nom, un sigle ou un code de ce tableau, par \
          exemple le ministère pour une de ses directions. Qui l’héberge, la préside ou la \
          supervise figure au tableau Liens. « aucune » : une source dit qu’elle ne relève \
          d’aucune autre.
          """)),
    Column(
      "legal_basis", \.legalBasis,
      heading: LocalizedText(en: "Legal basis", fr: "Base juridique"),
      help: LocalizedText(
        en: """
          The law or decree that sets it up: a title or code from the Instruments table, such as \
          decret-ccn-2015. Empty: not known. “none”: a source says that there is no such text.
          """,
        fr: """
          La loi ou le décret qui l’institue : un titre ou un code du tableau Instruments, par \
          exemple decret-ccn-2015. Vide : non connu. « aucune » : une source dit qu’il n’existe \
          pas de texte.
          """)),
    Column(
      "status", \.status,
      heading: LocalizedText(en: "Status", fr: "Statut"),
      help: LocalizedText(
        en: """
          “proposed”: suggested or debated, not decided; “being-established”: decided, not fully \
          at work yet; “active”: at work; “dormant”: it exists and no longer works; “ended”: \
          dissolved or replaced. Empty: not known, which is not the same as active.
          """,
        fr: """
          « Proposé » : suggéré ou débattu, pas décidé ; « En cours de mise en place » : décidé, \
          pas encore pleinement à l’œuvre ; « Actif » : à l’œuvre ; « En sommeil » : existe mais \
          ne fonctionne plus ; « Dissous » : supprimé ou remplacé. Vide : non connu, ce qui n’est \
          pas « Actif ».
          """)),
    Column(
      "start", \.start,
      heading: LocalizedText(en: "Start", fr: "Début"),
      help: LocalizedText(
        en: """
          The date on which it was set up, as precise as the source: 2015, 2015-03 or 2015-03-24. \
          Empty: not known.
          """,
        fr: """
          La date de sa création, aussi précise que la source : 2015, 2015-03 ou 2015-03-24. \
          Vide : non connue.
          """)),
    Column(
      "end", \.end,
      heading: LocalizedText(en: "End", fr: "Fin"),
      help: LocalizedText(
        en: """
          The date on which it was dissolved or replaced, as precise as the source: 2019, 2019-06 \
          or 2019-06-30. Empty: not known, or it still exists.
          """,
        fr: """
          La date de sa dissolution ou de son remplacement, aussi précise que la source : 2019, \
          2019-06 ou 2019-06-30. Vide : non connue, ou elle existe toujours.
          """)),
    Column(
      "count_min", \.countMin,
      heading: LocalizedText(en: "Minimum number", fr: "Nombre minimum"),
      help: LocalizedText(
        en: """
          Only for a row that stands for several parties: the smallest number it may stand for, 18 \
          for “18 to 20 ministries”. Write 2 where the source has a plural and no number. Leave \
          the cell empty for a single party.
          """,
        fr: """
          Seulement pour une ligne qui représente plusieurs parties : leur nombre minimum, 18 pour \
          « 18 à 20 ministères ». Écrire 2 si la source emploie un pluriel sans nombre. Laisser \
          vide pour une partie seule.
          """)),
    Column(
      "count_max", \.countMax,
      heading: LocalizedText(en: "Maximum number", fr: "Nombre maximum"),
      help: LocalizedText(
        en: """
          Only for a row that stands for several parties: the largest number it may stand for, 20 \
          for “18 to 20 ministries”. Where the number is exact, write it here and as the minimum. \
          Leave the cell empty where no source gives an upper limit.
          """,
        fr: """
          Seulement pour une ligne qui représente plusieurs parties : leur nombre maximum, 20 pour \
          « 18 à 20 ministères ». Si le nombre est exact, l’écrire ici et comme minimum. Laisser \
          vide si aucune source ne donne de limite.
          """)),
    Column(
      "action_plan", \.actionPlan,
      heading: LocalizedText(en: "Action plan", fr: "Plan d’action"),
      help: LocalizedText(
        en: """
          Its own plan of work: a title or code from the Instruments table, such as \
          plan-annuel-ctin. Empty: not known. “none”: a source says that it has no plan.
          """,
        fr: """
          Son propre plan de travail : un titre ou un code du tableau Instruments, par exemple \
          plan-annuel-ctin. Vide : non connu. « aucun » : une source dit qu’elle n’a pas de plan.
          """)),
    Column(
      "terms_of_reference", \.termsOfReference,
      heading: LocalizedText(en: "Terms of reference", fr: "Termes de référence"),
      help: LocalizedText(
        en: """
          The text that sets out its tasks and how it works: a title or code from the Instruments \
          table, such as politique-nationale-nutrition. Empty: not known. “none”: a source says \
          that there are none.
          """,
        fr: """
          Le texte qui fixe ses tâches et son fonctionnement : un titre ou un code du tableau \
          Instruments, par exemple politique-nationale-nutrition. Vide : non connu. « aucun » : \
          une source dit qu’il n’y en a pas.
          """)),
  ]
}
