import StakeholderModel

extension Rubric {
  /// Five levels of alignment around one plan, one budget and one report.
  ///
  /// The alignment working group of the Global Financing Facility presented a maturity model of five levels (Accra,
  /// November 2022) without publishing their wording: the one here is generic and ours, and says so. A level is
  /// reached only in full: between two, the lower one.
  public static let alignmentMaturity = Rubric(
    "alignment-maturity",
    title: LocalizedText(en: "Maturity of alignment", fr: "Maturité de l’alignement"),
    origin: LocalizedText(
      en: """
        Generic rubric of stakemap: the source (GFF Alignment Working Group, Accra, November 2022) publishes five \
        levels without their wording.
        """,
      fr: """
        Grille générique de stakemap : la source (groupe de travail du GFF sur l’alignement, Accra, novembre 2022) \
        publie cinq niveaux sans en donner le libellé.
        """),
    scales: [.fiveMarks],
    domains: [
      LocalizedText(en: "One plan", fr: "Plan unique"),
      LocalizedText(en: "One budget", fr: "Budget unique"),
      LocalizedText(en: "One report", fr: "Rapport unique"),
    ],
    bands: [
      Band(
        from: 1, to: 1, LocalizedText(en: "Separate", fr: "Cloisonné"),
        [
          LocalizedText(
            en: "Each party plans for itself; no national plan guides the others.",
            fr: "Chaque partie planifie pour elle-même ; aucun plan national ne guide les autres."),
          LocalizedText(
            en: "Funding is decided project by project; the government does not see most of it.",
            fr:
              "Les financements se décident projet par projet ; l’État en ignore la plus grande part."
          ),
          LocalizedText(
            en: "Each party reports on its own, with its own indicators.",
            fr: "Chaque partie rend compte de son côté, avec ses propres indicateurs."),
        ]),
      Band(
        from: 2, to: 2, LocalizedText(en: "Informed", fr: "Informé"),
        [
          LocalizedText(
            en: "A national plan exists and is known; partners tell of their own plans.",
            fr:
              "Un plan national existe et il est connu ; les partenaires font connaître les leurs."
          ),
          LocalizedText(
            en: "Partners tell what they fund, but late or in part.",
            fr: "Les partenaires déclarent ce qu’ils financent, mais tardivement ou en partie."),
          LocalizedText(
            en: "Reports are exchanged; their data cannot yet be compared.",
            fr: "Les rapports sont échangés ; leurs données ne sont pas encore comparables."),
        ]),
      Band(
        from: 3, to: 3, LocalizedText(en: "Coordinated", fr: "Coordonné"),
        [
          LocalizedText(
            en: "The main partners match their plans with the national plan, which is costed.",
            fr:
              "Les principaux partenaires accordent leurs plans avec le plan national, qui est chiffré."
          ),
          LocalizedText(
            en: "Resources are mapped each year and set beside the costed plan.",
            fr: "Les ressources sont recensées chaque année et rapprochées du plan chiffré."),
          LocalizedText(
            en: "Common indicators are agreed, and progress is reviewed together once a year.",
            fr: "Des indicateurs communs sont convenus et une revue conjointe a lieu chaque année."),
        ]),
      Band(
        from: 4, to: 4, LocalizedText(en: "Aligned", fr: "Aligné"),
        [
          LocalizedText(
            en: "Nearly all partners plan within the national plan and its calendar.",
            fr:
              "Presque tous les partenaires planifient dans le cadre et au rythme du plan national."
          ),
          LocalizedText(
            en:
              "Most funding is predictable and on plan; spending is tracked through all channels.",
            fr:
              "La plupart des financements sont prévisibles et conformes au plan ; l’exécution est suivie dans tous les canaux."
          ),
          LocalizedText(
            en:
              "One national system is the source of nearly all reports, and decisions are followed up.",
            fr:
              "Un système national unique alimente presque tous les rapports, et les décisions sont suivies d’effet."
          ),
        ]),
      Band(
        from: 5, to: 5, LocalizedText(en: "Unified", fr: "Unifié"),
        [
          LocalizedText(
            en: "All parties carry out one plan, led by the government and revised together.",
            fr:
              "Toutes les parties exécutent un plan unique, conduit par l’État et révisé en commun."
          ),
          LocalizedText(
            en: "All funding is in one budget framework and follows national procedures.",
            fr:
              "Tous les financements s’inscrivent dans un même cadre budgétaire et suivent les procédures nationales."
          ),
          LocalizedText(
            en: "One report accounts to all parties, and each answers for its commitments.",
            fr:
              "Un rapport unique rend compte à toutes les parties, et chacune répond de ses engagements."
          ),
        ]),
    ])
}
