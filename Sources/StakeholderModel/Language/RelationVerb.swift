extension NameInSentence {
  /// A relation as a verb after the party that it starts from, with which it agrees: "leads", "lead"; "pilote",
  /// "pilotent", "est hébergée par". In a language of a translation, as the vocabulary has it.
  public func verb(_ relation: Relation, by party: String) -> String {
    let label = relation.label(language)
    return switch language {
    case .english: english(party).isPlural ? Self.plural(english: label) : label
    case .french: Self.agreeing(label, with: french(party))
    default: label
    }
  }

  /// All relations are said in the third person: "carries out", "is a member of".
  private static func plural(english label: String) -> String {
    var words = label.split(separator: " ").map(String.init)
    guard let verb = words.first else { return label }
    words[0] =
      switch verb {
      case "is": "are"
      case "was": "were"
      case _ where verb.hasSuffix("ies"): verb.dropLast(3) + "y"
      default: String(verb.dropLast())
      }
    return words.joined(separator: " ").replacing("are a member", with: "are members")
  }

  private static func agreeing(_ label: String, with name: FrenchName) -> String {
    var words = label.split(separator: " ").map(String.init)
    guard name.isPlural || name.isFeminine, !words.isEmpty else { return label }
    let verb = words[0] == "se" ? 1 : 0
    if name.isPlural {
      words[verb] =
        switch words[verb] {
        case "est": "sont"
        case "a": "ont"
        case let word where word.hasSuffix("e"): word + "nt"
        // "rend", "met".
        case let word: word == "met" ? "mettent" : word + "ent"
        }
    }
    for place in words.indices.dropFirst(verb + 1) {
      switch words[place] {
      case "créé", "hébergé", "convoqué", "lié": words[place] += name.agreement
      case "observateur" where name.isFeminine:
        words[place] = "observatrice" + (name.isPlural ? "s" : "")
      case "membre", "observateur", "redevable": words[place] += name.isPlural ? "s" : ""
      default: break
      }
    }
    return words.joined(separator: " ")
  }
}
