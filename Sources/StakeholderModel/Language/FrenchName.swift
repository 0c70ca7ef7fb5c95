import Foundation

/// A name as French sentences need it: with its article, which French never leaves out before the
/// name of an office, a body or a ministry, and contracts with "à" and "de".
///
/// The gender and number come from the first noun of the name, by a short lexicon of the words with
/// which public bodies are named. An acronym that begins with a
/// vowel has the elided article ("l’UNICEF"); any other name is taken for a proper name without one
/// ("Unitlife", "PAM"), masculine and singular.
public struct FrenchName: Hashable, Sendable {
  public let name: String
  public let isFeminine: Bool
  public let isPlural: Bool
  private let hasArticle: Bool

  /// - Parameters:
  ///   - name: the name in full, which tells gender and number.
  ///   - written: what stands in the sentence; the name itself unless given (an acronym, say).
  ///   - isDescription: whether it says what something is, as "Achat de vivres" does, and is nobody's name.
  public init(_ name: String, written: String? = nil, isDescription: Bool = false) {
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    let noun = Self.noun(words) ?? Self.acronym(name)
    hasArticle = noun != nil
    isFeminine = noun?.isFeminine ?? false
    isPlural = noun?.isPlural ?? false
    let text = written ?? name
    // A plural describes its members; only the name of one body keeps its capital in a sentence.
    let isLower = noun?.isPlural == true || isDescription && noun != nil
    self.name = isLower ? text.decapitalized : text
  }

  private var isElided: Bool {
    guard hasArticle, !isPlural,
      let first = name.folding(options: .diacriticInsensitive, locale: nil).lowercased().first
    else { return false }
    // The one noun of the lexicon with an h, "haut", has an aspirated one.
    return "aeiou".contains(first)
  }

  /// "la Cellule", "le Comité", "l’Alliance", "les Ministères"; a proper name as it stands.
  public var withArticle: String {
    guard hasArticle else { return name }
    if isPlural { return "les \(name)" }
    if isElided { return "l’\(name)" }
    return (isFeminine ? "la " : "le ") + name
  }

  /// "de la Cellule", "du Comité", "de l’Alliance", "des Ministères", "d’Unitlife".
  public var of: String {
    guard hasArticle else {
      let first = name.folding(options: .diacriticInsensitive, locale: nil).lowercased().first
      return first.map { "aeiou".contains($0) } == true ? "d’\(name)" : "de \(name)"
    }
    if isPlural { return "des \(name)" }
    if isElided { return "de l’\(name)" }
    return (isFeminine ? "de la " : "du ") + name
  }

  /// "à la Cellule", "au Comité", "à l’Alliance", "aux Ministères", "à Unitlife".
  public var to: String {
    guard hasArticle else { return "à \(name)" }
    if isPlural { return "aux \(name)" }
    if isElided { return "à l’\(name)" }
    return (isFeminine ? "à la " : "au ") + name
  }

  /// The ending of a participle or adjective that agrees with the name: "", "e", "s", "es".
  public var agreement: String { (isFeminine ? "e" : "") + (isPlural ? "s" : "") }

  private struct Noun {
    var isFeminine: Bool
    var isPlural: Bool
  }

  private static func noun(_ words: [String]) -> Noun? {
    switch words.first {
    case nil: nil
    // "sous-comité", "plate-forme".
    case "sous", "plate": words.dropFirst().first.flatMap { lexicon[$0] }
    // "autres organisations": the noun that follows tells the gender.
    case "autres":
      words.dropFirst().first.flatMap { lexicon[$0] } ?? lexicon["autres"]
    // The one noun of the lexicon whose plural looks like it: "pays partenaires".
    case "pays":
      Noun(isFeminine: false, isPlural: words.dropFirst().prefix(3).contains { $0.hasSuffix("s") })
    case let first?: lexicon[first]
    }
  }

  /// "l’UNICEF", "l’IHP+": before a vowel the article does not tell the gender, so that it can be said.
  private static func acronym(_ name: String) -> Noun? {
    guard (2...8).contains(name.count), name.allSatisfy({ $0.isUppercase || $0 == "+" }),
      "AEIOU".contains(name.prefix(1))
    else { return nil }
    return Noun(isFeminine: false, isPlural: false)
  }

  private static let lexicon: [String: Noun] = {
    let masculine = """
      ministère comité conseil commissariat secrétariat bureau cabinet réseau gouvernement parlement \
      programme fonds centre groupe cadre forum point président premier directeur coordinateur \
      coordonnateur haut service institut mouvement pôle département organe projet mécanisme dispositif \
      cluster collectif consortium partenariat district comptoir achat interlocuteur ordre syndicat \
      atelier plan chargé consultant représentant expert prestataire acteur ministre référent responsable \
      facilitateur conseiller bailleur donateur chef observatoire système registre collège sénat état tribunal \
      hôpital laboratoire campus appui volet ensemble gtt
      """
    let feminine = """
      cellule commission direction agence alliance assemblée présidence primature unité plateforme \
      organisation fondation banque société coordination équipe division structure région commune \
      université faculté chambre union fédération ligue association mission délégation ambassade \
      coopération caisse cour table jeunesse initiative instance mairie préfecture section province zone \
      antenne représentation conférence communauté église clinique entreprise compagnie faîtière centrale \
      académie école forme facilitatrice coalition confédération pharmacie assistance agglomération
      """
    let masculinePlural = """
      ministères comités conseils réseaux groupes bailleurs partenaires donateurs chefs dirigeants \
      médias jeunes parlementaires représentants bénéficiaires points interlocuteurs organismes \
      districts services centres gouvernements prestataires autres programmes acteurs consultants experts \
      fonctionnaires responsables collègues participants payeurs départements bureaux membres opérateurs \
      projets fournisseurs ateliers cadres agents
      """
    let femininePlural = """
      agences alliances sociétés structures plateformes parties personnes communautés organisations \
      ong activités directions entreprises universités collectivités communes régions institutions équipes \
      instances associations fondations banques cliniques unités cellules commissions assemblées
      """
    var lexicon: [String: Noun] = [:]
    for (words, isFeminine, isPlural) in [
      (masculine, false, false), (feminine, true, false), (masculinePlural, false, true),
      (femininePlural, true, true),
    ] {
      for word in words.split(whereSeparator: \.isWhitespace) {
        lexicon[String(word)] = Noun(isFeminine: isFeminine, isPlural: isPlural)
      }
    }
    return lexicon
  }()
}
