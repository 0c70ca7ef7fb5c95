import StakeholderModel

extension MappingGuess {
  /// The language of a table's headings, French or English.
  static func language(of headings: [String], _ marks: [Language?]) -> Language {
    if let mark = marks.compactMap(\.self).first(where: Language.spoken.contains) { return mark }
    var french = 0
    var english = 0
    for heading in headings {
      let words = Set(ColumnRole.words(of: heading).split { !$0.isLetter }.map(String.init))
      if !words.isDisjoint(with: frenchWords) || heading.lowercased().contains(/[éèêçœ]/) {
        french += 1
      }
      if !words.isDisjoint(with: englishWords) { english += 1 }
    }
    return french > english ? .french : .english
  }

  private static let frenchWords: Set<String> = [
    "acteur", "acteurs", "activite", "activites", "annee", "appui", "bailleur", "bailleurs",
    "beneficiaires", "cercle", "cible", "comite", "commentaire", "departement", "depuis", "des",
    "devise", "domaine", "du", "duree", "echelon", "finance", "fonction", "intervenant",
    "intervenants", "les", "lieu", "membre", "membres", "mise", "monnaie", "montant", "nom",
    "organe", "ou", "partenaire", "partenaires", "pays", "periode", "prefecture", "projet",
    "qualite",
    "qui", "quoi", "remarque", "secteur", "secteurs", "sigle", "sousprefecture", "statut",
    "territoire", "touchees",
  ]
  private static let englishWords: Set<String> = [
    "activities", "activity", "agency", "amount", "body", "committee", "country", "county",
    "currency", "donor", "donors", "end", "funder", "implementing", "member", "members", "name",
    "organization", "partner", "partners", "people", "project", "reached", "sector", "sectors",
    "since", "start", "state", "target", "what", "where", "who",
  ]
}
