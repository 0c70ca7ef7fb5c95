import CoordinationAnalysis
import StakeholderModel

/// What a pair of bodies has in common and what not, in a sentence to paste, with its sources.
public struct PairSentence: Sendable {
  private let pair: BodyPair
  private let names: NameInSentence

  public init(_ pair: BodyPair, _ names: NameInSentence) {
    self.pair = pair
    self.names = names
  }

  public var text: String {
    let parts = [
      members, organisations, rosters, terms(pair.mandates, .mandate), terms(pair.sectors, .sector),
      terms(pair.functions, .function), level, area, leadership, links, time,
    ]
    let (a, b) = (names.withArticle(pair.a).capitalizedFirst, names.withArticle(pair.b))
    let (kind, certainty) = (pair.class.label, pair.certainty.label)
    let facts = parts.compactMap { $0?(names.language) }
      .joined(separator: names.language.semicolon)
    var references: [String] = []
    for source in pair.evidence.flatMap(\.sources) where !references.contains(source) {
      references.append(source)
    }
    let sources = Citations(names.language).list(references)
    return names.language.say(
      en: "\(a) and \(b): \(facts). Class: \(kind); certainty: \(certainty). Sources: \(sources).",
      fr: """
        \(a) et \(b) : \(facts). Classe : \(kind(.french)) ; certitude : \(certainty(.french)). \
        Sources : \(sources).
        """)
  }

  // MARK: Members

  private var members: LocalizedText {
    let members = pair.members
    let all = members.shared.count + members.onlyA.count + members.onlyB.count
    guard members.jaccard != nil else {
      return LocalizedText(
        en: "the members are not known on both sides",
        fr: "les membres ne sont pas connus de part et d’autre")
    }
    guard !members.shared.isEmpty else {
      return LocalizedText(
        en: "no member in common among \(all) that are known",
        fr: "aucun membre commun parmi les \(all) connus")
    }
    let (shown, rest) = members.shared.shown(atMost: 8)
    let others = names.language.say(en: "\(rest) others", fr: "\(rest) autres")
    let list = names.list(shown.map(names.short) + (rest > 0 ? [others] : []))
    let count = members.shared.count
    switch (count, all) {
    case (1, 1):
      return LocalizedText(
        en: "the only known member sits in both (\(list))\(chance)",
        fr: "le seul membre connu siège dans les deux (\(list))\(chance(.french))")
    case (all, _):
      return LocalizedText(
        en: "all \(all) known members sit in both (\(list))\(chance)",
        fr: "les \(all) membres connus siègent dans les deux (\(list))\(chance(.french))")
    case (1, _):
      return LocalizedText(
        en: "1 of \(all) known members sits in both (\(list))\(chance)",
        fr: "1 des \(all) membres connus siège dans les deux (\(list))\(chance(.french))")
    default:
      return LocalizedText(
        en: "\(count) of \(all) known members sit in both (\(list))\(chance)",
        fr: "\(count) des \(all) membres connus siègent dans les deux (\(list))\(chance(.french))")
    }
  }

  /// Organisations that sit in both through different parts of theirs.
  private var organisations: LocalizedText? {
    let more = pair.members.throughParent.shared.filter { !pair.members.shared.contains($0) }
    guard !more.isEmpty else { return nil }
    let list = names.list(more.map(names.short))
    return LocalizedText(
      en: "through different parts of theirs, both seat \(list)",
      fr: "par différentes composantes, siègent aussi dans les deux : \(list)")
  }

  /// Whether all members are known: nobody can say who is missing from a list that is not complete.
  private var rosters: LocalizedText? {
    guard pair.members.jaccard != nil else { return nil }
    switch (pair.members.completeA, pair.members.completeB) {
    case (true, true):
      return LocalizedText(
        en: "both lists of members are complete",
        fr: "les deux listes de membres sont complètes")
    case (false, false):
      return LocalizedText(
        en: "neither list of members is known to be complete",
        fr: "aucune des deux listes de membres n’est réputée complète")
    case (let isFirst, _):
      let body = isFirst ? pair.a : pair.b
      return LocalizedText(
        en: "only for \(names.withArticle(body)) the list of members is complete",
        fr: "seule la liste des membres \(names.french(body).of) est complète")
    }
  }

  /// What chance says of it; nothing where no test could have told.
  private var chance: LocalizedText {
    guard let p = pair.members.p else { return LocalizedText(verbatim: "") }
    guard !pair.members.tooFewToTest else {
      return LocalizedText(
        en: ", too few to test: with such numbers no overlap would be surprising",
        fr: ", trop peu pour un test : avec de tels effectifs, aucun recouvrement ne surprendrait")
    }
    let value = p.text(digits: p < 0.001 ? 6 : 3, names.language)
    return LocalizedText(
      en: ", as many as chance would give with p = \(value)",
      fr: ", ce que le hasard donnerait avec p = \(value)")
  }

  // MARK: What they are charged with

  private enum Vocabulary: String {
    case mandate, sector, function

    var notKnown: LocalizedText {
      switch self {
      case .mandate:
        LocalizedText(
          en: "mandates not known on both sides", fr: "mandats non connus de part et d’autre")
      case .sector:
        LocalizedText(
          en: "sectors not known on both sides", fr: "secteurs non connus de part et d’autre")
      case .function:
        LocalizedText(
          en: "functions not known on both sides", fr: "fonctions non connues de part et d’autre")
      }
    }

    var none: LocalizedText {
      switch self {
      case .mandate: LocalizedText(en: "no mandate in common", fr: "aucun mandat commun")
      case .sector: LocalizedText(en: "no sector in common", fr: "aucun secteur commun")
      case .function: LocalizedText(en: "no function in common", fr: "aucune fonction commune")
      }
    }

    func shared(_ count: Int) -> LocalizedText {
      switch (self, count) {
      case (.mandate, 1): LocalizedText(en: "mandate in common", fr: "mandat commun")
      case (.mandate, _): LocalizedText(en: "mandates in common", fr: "mandats communs")
      case (.sector, 1): LocalizedText(en: "sector in common", fr: "secteur commun")
      case (.sector, _): LocalizedText(en: "sectors in common", fr: "secteurs communs")
      case (.function, 1): LocalizedText(en: "function in common", fr: "fonction commune")
      case (.function, _): LocalizedText(en: "functions in common", fr: "fonctions communes")
      }
    }
  }

  private func terms(_ terms: BodyPair.Terms, _ vocabulary: Vocabulary) -> LocalizedText {
    if terms.isDenied { return vocabulary.none }
    guard terms.similarity != nil else { return vocabulary.notKnown }
    guard !terms.shared.isEmpty else { return vocabulary.none }
    let language = names.language
    let labels = terms.shared.map { names.term($0, of: vocabulary.rawValue).lowercased() }
    let list = language.list(language.sorted(labels))
    let title = vocabulary.shared(labels.count)
    return LocalizedText(en: "\(title): \(list)", fr: "\(title(.french)) : \(list)")
  }

  // MARK: Where, who and when

  private var level: LocalizedText {
    switch pair.level {
    case .same: LocalizedText(en: "the same level", fr: "même échelon")
    case .different: LocalizedText(en: "different levels", fr: "échelons différents")
    case .unknown: LocalizedText(en: "level not known", fr: "échelon non connu")
    }
  }

  private var area: LocalizedText {
    func contains(_ outer: String, _ inner: String) -> LocalizedText {
      LocalizedText(
        en: "the area of \(names.withArticle(outer)) contains that of \(names.withArticle(inner))",
        fr: """
          le territoire \(names.french(outer).of) comprend celui \(names.french(inner).of)
          """)
    }
    return switch pair.area {
    case .same: LocalizedText(en: "the same area", fr: "même territoire")
    case .aContainsB: contains(pair.a, pair.b)
    case .bContainsA: contains(pair.b, pair.a)
    case .apart: LocalizedText(en: "different areas", fr: "territoires différents")
    case .unknown: LocalizedText(en: "area not known", fr: "territoire non connu")
    }
  }

  private var leadership: LocalizedText? {
    let leaders = pair.leadership
    let same = [
      (leaders.chair, LocalizedText(en: "the same chair", fr: "même présidence")),
      (leaders.secretariat, LocalizedText(en: "the same secretariat", fr: "même secrétariat")),
      (leaders.host, LocalizedText(en: "the same host", fr: "même hébergeur")),
      (leaders.funder, LocalizedText(en: "the same funder", fr: "même financeur")),
    ].filter { !$0.0.isEmpty }
    guard !same.isEmpty else { return nil }
    func list(_ language: Language) -> String {
      same.map { ids, label in
        "\(label(language)) (\(ids.map(names.short).joined(separator: ", ")))"
      }.joined(separator: ", ")
    }
    return LocalizedText([.english: list(.english), .french: list(.french)])
  }

  private var links: LocalizedText {
    let relations = pair.links.relations.filter { $0 != "parent" }
    let isPart = pair.links.relations.contains("parent")
    guard !pair.links.isEmpty else {
      return LocalizedText(
        en: "no tie between them is known", fr: "aucun lien connu entre eux")
    }
    let (part, through) = (
      LocalizedText(en: "one belongs to the other", fr: "l’un fait partie de l’autre"),
      pair.links.through.map(names.short).joined(separator: ", ")
    )
    func list(_ language: Language) -> String {
      let ties = relations.map { Relation(rawValue: $0).label(language) }
      return ((isPart ? [part(language)] : []) + ties + (through.isEmpty ? [] : [through]))
        .joined(separator: ", ")
    }
    let (english, french) = (list(.english), list(.french))
    return LocalizedText(en: "tied by: \(english)", fr: "liés par : \(french)")
  }

  private var time: LocalizedText? {
    pair.time == .neverTogether
      ? LocalizedText(
        en: "they never existed at the same time", fr: "ils n’ont jamais existé en même temps")
      : nil
  }
}
