import StakeholderModel

/// What is usually written in columns that take any text.
enum UsualWords {
  /// By table and column.
  static let byColumn: [String: [LocalizedText]] = [
    "stakeholders.influence": [
      LocalizedText(en: "high", fr: "forte"), LocalizedText(en: "medium", fr: "moyenne"),
      LocalizedText(en: "low", fr: "faible"),
    ],
    "stakeholders.interest": [
      LocalizedText(en: "high", fr: "fort"), LocalizedText(en: "medium", fr: "moyen"),
      LocalizedText(en: "low", fr: "faible"),
    ],
    "stakeholders.position": [
      LocalizedText(en: "supports", fr: "favorable"), LocalizedText(en: "neutral", fr: "neutre"),
      LocalizedText(en: "opposes", fr: "opposée"),
    ],
    "ties.frequency": [
      LocalizedText(en: "monthly", fr: "mensuel"),
      LocalizedText(en: "quarterly", fr: "trimestriel"),
      LocalizedText(en: "half-yearly", fr: "semestriel"), LocalizedText(en: "annual", fr: "annuel"),
    ],
    "instruments.kind": [
      LocalizedText(en: "policy", fr: "politique"), LocalizedText(en: "strategy", fr: "stratégie"),
      LocalizedText(en: "plan", fr: "plan"), LocalizedText(en: "law", fr: "loi"),
      LocalizedText(en: "decree", fr: "décret"), LocalizedText(en: "framework", fr: "cadre"),
      LocalizedText(en: "commitment", fr: "engagement"), LocalizedText(en: "budget", fr: "budget"),
    ],
    "sources.kind": [
      LocalizedText(en: "report", fr: "rapport"), LocalizedText(en: "minutes", fr: "compte rendu"),
      LocalizedText(en: "interview", fr: "entretien"), LocalizedText(en: "survey", fr: "enquête"),
      LocalizedText(en: "case-study", fr: "étude de cas"), LocalizedText(en: "law", fr: "loi"),
      LocalizedText(en: "decree", fr: "décret"),
    ],
    "activities.role": [
      LocalizedText(en: "funding", fr: "financement"),
      LocalizedText(en: "training", fr: "formation"),
      LocalizedText(en: "advocacy", fr: "plaidoyer"),
    ],
  ]

  /// ISO 4217 codes: the francs of Africa, the currencies of donors, then those of other countries where
  /// such maps are made.
  static let currencies = [
    "XOF", "XAF", "USD", "EUR", "GBP", "CAD", "CHF", "JPY", "BIF", "CDF", "DJF", "ETB", "GHS",
    "GMD",
    "GNF", "HTG", "KES", "KMF", "LRD", "MGA", "MRU", "MWK", "MZN", "NGN", "RWF", "SLE", "TZS",
    "UGX",
    "ZMW",
  ]
}
