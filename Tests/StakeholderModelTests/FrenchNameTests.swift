import StakeholderModel
import Testing

@Suite struct FrenchNameTests {
  @Test(arguments: [
    (
      "Cellule de coordination", "la Cellule de coordination", "de la Cellule de coordination",
      "à la Cellule de coordination", "e"
    ),
    ("Comité technique", "le Comité technique", "du Comité technique", "au Comité technique", ""),
    (
      "Alliance de la société civile", "l’Alliance de la société civile",
      "de l’Alliance de la société civile", "à l’Alliance de la société civile", "e"
    ),
    (
      "Équipe Action Pays", "l’Équipe Action Pays", "de l’Équipe Action Pays",
      "à l’Équipe Action Pays", "e"
    ),
    (
      "Organe de pilotage", "l’Organe de pilotage", "de l’Organe de pilotage",
      "à l’Organe de pilotage", ""
    ),
    (
      "Ministères sectoriels", "les ministères sectoriels", "des ministères sectoriels",
      "aux ministères sectoriels", "s"
    ),
    (
      "Agences donatrices", "les agences donatrices", "des agences donatrices",
      "aux agences donatrices", "es"
    ),
    ("ONG nationales", "les ONG nationales", "des ONG nationales", "aux ONG nationales", "es"),
    ("Gouvernements", "les gouvernements", "des gouvernements", "aux gouvernements", "s"),
    (
      "Sous-comité du financement", "le Sous-comité du financement",
      "du Sous-comité du financement", "au Sous-comité du financement", ""
    ),
    (
      "Plate-forme nationale", "la Plate-forme nationale", "de la Plate-forme nationale",
      "à la Plate-forme nationale", "e"
    ),
    ("Pays exemple", "le Pays exemple", "du Pays exemple", "au Pays exemple", ""),
    (
      "Pays partenaires", "les pays partenaires", "des pays partenaires", "aux pays partenaires",
      "s"
    ),
    (
      "Atelier d’alignement", "l’Atelier d’alignement", "de l’Atelier d’alignement",
      "à l’Atelier d’alignement", ""
    ),
    ("Unitlife", "Unitlife", "d’Unitlife", "à Unitlife", ""),
    ("Élysée", "Élysée", "d’Élysée", "à Élysée", ""),
    ("PAM", "PAM", "de PAM", "à PAM", ""),
    ("Helen Keller", "Helen Keller", "de Helen Keller", "à Helen Keller", ""),
    ("", "", "de ", "à ", ""),
  ])
  func takesItsArticle(name: String, article: String, of: String, to: String, agreement: String) {
    let french = FrenchName(name)
    #expect(french.withArticle == article)
    #expect(french.of == of)
    #expect(french.to == to)
    #expect(french.agreement == agreement)
  }

  /// "Haut" has an aspirated h, before which nothing is elided (Académie française, dictionnaire).
  @Test func doesNotElideBeforeAnAspiratedH() {
    let name = FrenchName("Haut Conseil des collectivités")
    #expect(name.withArticle == "le Haut Conseil des collectivités")
    #expect(name.of == "du Haut Conseil des collectivités")
    #expect(name.to == "au Haut Conseil des collectivités")
  }

  @Test func takesGenderFromTheNameAndElisionFromWhatIsWritten() {
    let unit = FrenchName("Cellule de coordination de la nutrition", written: "CCN")
    #expect(unit.withArticle == "la CCN")
    #expect(unit.of == "de la CCN")
    let alliance = FrenchName("Alliance de la société civile", written: "ASC")
    #expect(alliance.to == "à l’ASC")
  }

  @Test func readsTheFirstWordInAnyCase() {
    #expect(FrenchName("MINISTÈRE DE LA SANTÉ").of == "du MINISTÈRE DE LA SANTÉ")
    #expect(FrenchName("commune de Mopti").isFeminine)
    #expect(FrenchName("Autres organisations consultées").agreement == "es")
    #expect(FrenchName("Autres organismes").agreement == "s")
    #expect(FrenchName("Achat de vivres").to == "à l’Achat de vivres")
    #expect(FrenchName("Achat de vivres", isDescription: true).to == "à l’achat de vivres")
    #expect(FrenchName("Unitlife", isDescription: true).to == "à Unitlife")
  }
}
