import StakeholderModel

/// What people write in lists for a term of a vocabulary, beside its labels and synonyms: “EHA” and
/// “WASH” for water, sanitation and hygiene, also in Spanish and Portuguese. Only words that fit one term
/// there; in a cell of a map, “gouvernement” is no kind.
struct TermSynonyms {
  private var terms: [String: String] = [:]
  private var silent: Set<String>

  /// The term that a text means; `nil` where none fits it.
  func term(meantBy text: String) -> String? {
    let key = key(text)
    return key.isEmpty ? nil : terms[key]
  }

  /// Kinds of parties.
  static let kinds = TermSynonyms(StakeholderKind.self, kindWords)
  /// Groups of parties, by their labels and as lists abbreviate them.
  static let groups = TermSynonyms(
    StakeholderGroup.self, ["civil-society": ["OSC", "CSO", "sociedad civil", "sociedade civil"]])
  /// Fields of work.
  static let sectors = TermSynonyms(
    Sector.self, sectorWords, silent: ["cluster", "secteur", "sector"])

  /// - Parameter silent: what may stand beside any term: “Cluster Nutrition”.
  private init(
    _ vocabulary: any Vocabulary.Type, _ words: KeyValuePairs<String, [String]>,
    silent: Set<String> = []
  ) {
    self.silent = Self.articles.union(silent)
    for term in vocabulary.terms {
      let labels = term.label.languages.compactMap { term.label[$0] }
      for text in labels + term.synonyms + [term.id] { terms[key(text)] = term.id }
    }
    for (term, words) in words {
      for word in words { terms[key(word)] = term }
    }
  }

  /// The words of a text without those that say nothing, in any order and number: “Eau, hygiène et
  /// assainissement” is “Assainissement, eau, hygiène”.
  private func key(_ text: String) -> String {
    let words = text.folded.split { !($0.isLetter || $0.isNumber) }.map { word -> String in
      word.count > 3 && word.hasSuffix("s") ? String(word.dropLast()) : String(word)
    }
    return words.filter { !silent.contains($0) }.sorted().joined(separator: " ")
  }

  private static let articles: Set<String> = [
    "et", "and", "e", "y", "de", "des", "du", "d", "la", "le", "les", "l", "of", "the", "del",
  ]

  private static let kindWords: KeyValuePairs = [
    "international-ngo": [
      "OING", "Int NGO", "ONG int", "ONG inter", "Intl NGO",
      "ONG internacional", "organisation non gouvernementale internationale",
      "international non governmental organization", "international non governmental organisation",
    ],
    "national-ngo": [
      "ONGN", "NNGO", "LNGO", "ONG nat", "ONG nacional", "ONG local",
      "organisation non gouvernementale nationale", "organisation non gouvernementale locale",
      "national non governmental organization", "local non governmental organization",
    ],
    "un-agency": [
      "Nations Unies", "ONU", "SNU", "UN", "United Nations",
      "système des Nations Unies", "agence UN",
      "United Nations agency", "UN agencies", "Naciones Unidas", "agencia de Naciones Unidas",
      "agencia ONU", "Nações Unidas",
    ],
    "donor": [
      "donor", "donante", "doador", "bilatéral",
      "coopération bilatérale", "bilateral donor", "donor agency",
    ],
    "government-office": [
      "gouvernement", "gouv", "gouvernemental", "gouvernementale", "État", "government", "gov",
      "govt", "governmental", "gobierno", "governo", "institution gouvernementale",
      "structure gouvernementale", "institution étatique", "structure étatique", "administration",
      "administration publique", "service technique de l’État", "service technique",
      "service technique déconcentré", "government institution", "government entity",
    ],
    "ministry": ["ministerio", "ministério", "government ministry"],
    "local-authority": [
      "collectivité locale", "autorité locale", "local government",
      "local authorities", "collectivité décentralisée",
    ],
    "multilateral": [
      "organisation internationale", "international organization", "international organisation",
      "organisation intergouvernementale", "intergovernmental organization",
      "multilateral", "organización internacional", "organismo internacional", "IGO",
    ],
    "company": [
      "secteur privé", "privé", "private sector", "private", "private company",
      "entreprise privée", "business", "sector privado", "setor privado",
    ],
    "academia": [
      "université", "university", "recherche", "research", "institut de recherche",
      "institution de recherche", "research institute", "research institution",
      "institution académique", "académique", "academic", "academic institution", "universidad",
    ],
    "community-group": [
      "organisation communautaire", "organisation à base communautaire",
      "organisation communautaire de base", "OBC", "OCB", "CBO", "community based organization",
      "community based organisation",
    ],
    "faith-group": [
      "confession religieuse", "organisation confessionnelle", "organisation religieuse", "FBO",
      "faith based organization", "faith based organisation",
    ],
    "media": ["presse", "press"],
    "programme": ["program", "programme / projet"],
    "unspecified": [
      "autre", "autre type", "other", "other type", "otro", "outro", "inconnu", "unknown",
      "non renseigné", "n/a",
    ],
  ]

  private static let sectorWords: KeyValuePairs = [
    "water-sanitation-hygiene": [
      "EPAH", "EAH", "EHA/WASH", "WatSan", "agua saneamiento higiene",
      "água saneamento higiene",
    ],
    "health": ["salud", "saúde", "santé publique", "public health"],
    "nutrition": ["nutrición", "nutrição", "nut"],
    "food-security": ["SECAL", "SA", "FSC", "seguridad alimentaria", "segurança alimentar"],
    "education": ["educación", "educação", "edu"],
    "agriculture": ["agricultura"],
    "livestock": ["ganadería", "pecuária"],
    "fisheries": ["fishery", "pesca"],
    "social-protection": ["protección social", "proteção social"],
    "gender": ["gender", "égalité de genre", "género", "gênero"],
    "emergency-response": ["urgence", "urgences", "emergency", "réponse d’urgence"],
    "environment": ["medio ambiente", "meio ambiente"],
    "governance": ["gobernanza", "governança"],
  ]
}
