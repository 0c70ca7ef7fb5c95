/// What is usually written in columns that take any text.
public enum UsualWords {
  /// By table and column.
  public static let byColumn: [String: [LocalizedText]] = [
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
      LocalizedText(en: "programme", fr: "programme"),
      LocalizedText(en: "roadmap", fr: "feuille de route"),
      LocalizedText(en: "agreement", fr: "accord"),
      LocalizedText(en: "consensus", fr: "consensus"),
      LocalizedText(en: "principles", fr: "principes"),
      LocalizedText(en: "terms of reference", fr: "termes de référence"),
      LocalizedText(en: "concept note", fr: "note conceptuelle"),
      LocalizedText(en: "diagnostic", fr: "diagnostic"), LocalizedText(en: "study", fr: "étude"),
      LocalizedText(en: "report", fr: "rapport"), LocalizedText(en: "documents", fr: "documents"),
      LocalizedText(en: "guide", fr: "guide"), LocalizedText(en: "tool", fr: "outil"),
      LocalizedText(en: "maturity model", fr: "modèle de maturité"),
      LocalizedText(en: "mechanism", fr: "mécanisme"),
      LocalizedText(en: "process", fr: "processus"),
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
  public static let currencies = [
    "XOF", "XAF", "USD", "EUR", "GBP", "CAD", "CHF", "JPY", "BIF", "CDF", "DJF", "ETB", "GHS",
    "GMD",
    "GNF", "HTG", "KES", "KMF", "LRD", "MGA", "MRU", "MWK", "MZN", "NGN", "RWF", "SLE", "TZS",
    "UGX",
    "ZMW",
  ]

  /// The words of a cell in a language, where they are usual in its column, in whatever language and
  /// capitals they were written; hyphens count as spaces. O(1): a column has few.
  public static func text(_ cell: String, of place: String, in language: Language) -> String? {
    func plain(_ text: String) -> String { text.replacing("-", with: " ").folded }
    let written = plain(cell)
    return byColumn[place]?.first { word in
      word.byLanguage.values.contains { plain($0) == written }
    }?(language)
  }
}
