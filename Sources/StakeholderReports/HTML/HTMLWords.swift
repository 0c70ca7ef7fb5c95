import StakeholderModel

/// What the page says of itself, for the template.
struct HTMLWords {
  let contents: String
  let toText: String
  let map: String
  let theme: String
  let search: String
  let searchHint: String
  let filters: String
  let layers: String
  let level: String
  let sector: String
  let group: String
  let year: String
  let all: String
  let allYears: String
  let reset: String
  let zoomIn: String
  let zoomOut: String
  let fit: String
  let zoomHint: String
  let cards: String
  let sources: String
  let findings: String
  let parties: String

  init(_ language: Language) {
    func say(_ english: Phrase, _ french: String) -> String {
      LocalizedText(en: english, fr: french)(language)
    }
    contents = say("Contents", "Sommaire")
    toText = say("Skip to the text", "Aller au texte")
    map = say("The map", "La carte")
    theme = say("Light or dark", "Clair ou sombre")
    search = say("Search", "Rechercher")
    searchHint = say("Name, acronym or other name", "Nom, sigle ou autre appellation")
    filters = say("Filters", "Filtres")
    layers = say("Kinds of ties", "Familles de liens")
    level = say("Level", "Échelon")
    sector = say("Sector", "Secteur")
    group = say("Group", "Groupe")
    year = say("Year", "Année")
    all = say("All", "Tous")
    allYears = say("All", "Toutes")
    reset = say("Show all", "Tout afficher")
    zoomIn = say("Zoom in", "Agrandir")
    zoomOut = say("Zoom out", "Réduire")
    fit = say("Fit to the window", "Ajuster à la fenêtre")
    zoomHint = say(
      "Drag to move; Ctrl and wheel, or two fingers, to zoom. Click a party for its card.",
      "Glisser pour déplacer ; Ctrl et molette, ou deux doigts, pour agrandir. Un clic sur une partie prenante ouvre sa fiche."
    )
    cards = say("The parties one by one", "Fiches des parties prenantes")
    sources = say("Sources", "Sources")
    findings = say("Findings", "Constats")
    parties = say("Parties", "Parties prenantes")
  }
}
