import CoordinationAnalysis
import OrderedCollections
import StakeholderModel

/// What the rules and the comparison of bodies found, and what they could not answer.
extension Report {
  /// Whether any rule concerned anything in the map.
  var hasAnswers: Bool { gaps.counts.contains { $0.fails + $0.holds + $0.notKnown > 0 } }

  var findings: ReportSection? {
    guard hasAnswers else { return nil }
    let title = say("Findings", "Constats")
    if gaps.findings.isEmpty {
      let unanswered = gaps.counts.reduce(0) { $0 + $1.notKnown }
      let none = say(
        """
        No gap was found. Cases in which the map says too little to judge: \(unanswered); see “Open questions”.
        """,
        """
        Aucune lacune n’a été constatée. Cas où la carte en dit trop peu pour en juger : \(unanswered) ; voir \
        « Questions ouvertes ».
        """)
      return ReportSection("findings", title, [.paragraph(none)])
    }
    return ReportSection("findings", title, entries.map { .finding($0) })
  }

  /// The findings in words, the gravest first.
  var entries: [FindingEntry] {
    gaps.findings.enumerated().map { place, finding in
      let severity = finding.severity.label(language)
      let facts =
        finding.lacksSource
        ? say("facts of which some name no source", "faits dont certains ne citent aucune source")
        : finding.confidence == .reported && finding.leavesConfidenceOpen
          ? say(
            "sourced facts whose certainty is not stated",
            "faits sourcés dont la fiabilité n’est pas précisée")
          : finding.confidence.ofFacts(language)
      let (key, other) = (
        finding.keySources.map { SourceReference($0) },
        finding.otherSources.map { SourceReference($0) }
      )
      let others = codes.list(other, language, atMost: Self.mostGrounds)
      let evidence =
        (key.isEmpty
          ? say("no source given", "aucune source indiquée")
          : codes.list(key, language, atMost: Self.mostGrounds))
        + (other.isEmpty ? "" : say("; see also \(others)", " ; voir aussi \(others)"))
      let claim = finding.claim.map {
        let aspect = $0.label(language).lowercased()
        return say(
          ", and on the map’s claim to know this in full: \(aspect)",
          " et sur l’exhaustivité que la carte déclare : \(aspect)")
      }
      let basis = say(
        "Severity: \(severity); rests on \(facts)\(claim ?? ""); sources: \(evidence).",
        "Gravité : \(severity) ; repose sur des \(facts)\(claim ?? "") ; sources : \(evidence).")
      return FindingEntry(
        number: place + 1, finding: finding, title: finding.title(language),
        message: finding.message(names), why: finding.why(language),
        advice: advice(finding.recommendation(names)), basis: basis)
    }
  }

  /// How many references a finding names: of a table of two thousand rows, hundreds may show one thing. All stand in the
  /// workbook and with the findings as JSON.
  private static let mostGrounds = 20

  private func advice(_ text: String) -> Advice {
    Advice(label: say("What we suggest:", "Ce que nous suggérons :"), text: text)
  }

  /// How many references an overlap names: those of its bodies stand in the table of parties too.
  private static let mostReferences = 8

  var overlapSection: ReportSection? {
    guard overlaps.bodies > 1 else { return nil }
    let method = say(
      """
      Bodies are compared two by two, by seats, mandates, sectors, functions, area and level. That \
      no tie between two bodies is known does not prove that there is none.
      """,
      """
      La comparaison des organes, deux à deux, porte sur les sièges, les mandats, les secteurs, les fonctions, le \
      territoire et l’échelon. L’absence de lien connu entre deux organes ne prouve pas qu’il n’y en ait aucun.
      """)
    let found = overlapGroups.map { group in
      let sources = codes.list(group.sources, language, atMost: Self.mostReferences)
      return ReportBlock.overlap(
        OverlapEntry(
          bodies: group.bodies,
          sentence: OverlapSentence(group, names).text, sources: sources,
          advice: group.recommendation.map { advice(RecommendationSentence($0, names).text) }))
    }
    return ReportSection(
      "overlaps", say("Overlaps", "Recouvrements"),
      [.paragraph(method)] + (found.isEmpty ? [.paragraph(withoutOverlap)] : found)
        + figure("overlap") + overlapHeat + seatLoad)
  }

  /// How many parties the table of seats shows.
  private static let mostLoads = 15

  /// Who sits in several bodies.
  var busyParties: [SeatLoad] { Array(loads.filter { $0.bodies.count > 1 }.prefix(Self.mostLoads)) }

  private var seatLoad: [ReportBlock] {
    guard !busyParties.isEmpty else { return [] }
    let all = loads.count { $0.bodies.count > 1 }
    let title = say("Who sits in several bodies", "Qui siège dans plusieurs organes")
    return [
      captioned(
        .load(busyParties, map, in: language), as: .load, title + share(busyParties.count, of: all))
    ]
  }

  /// Nothing found is one thing where all is known, and another where little is.
  private var withoutOverlap: String {
    let (all, open) = (overlaps.asked, overlaps.count(of: .unknown))
    let (nested, partial) = (overlaps.count(of: .nested), overlaps.count(of: .partial))
    let (successor, apart) = (overlaps.count(of: .successor), overlaps.count(of: .complementary))
    if nested + partial > 0 {
      let kinds = [
        (
          nested,
          say("one body belongs to the other: \(nested)", "l’un relève de l’autre : \(nested)")
        ),
        (
          partial,
          say(
            "some members, sectors or tasks in common: \(partial)",
            "des membres, des secteurs ou des attributions en commun : \(partial)")
        ),
        (
          successor,
          say("one follows the other: \(successor)", "l’un succède à l’autre : \(successor)")
        ),
        (apart, say("different work: \(apart)", "travaux différents : \(apart)")),
        (open, say("not comparable: \(open)", "comparaison impossible : \(open)")),
      ]
      let list = kinds.filter { $0.0 > 0 }.map(\.1).joined(separator: language.semicolon)
      return say(
        """
        No two bodies are found to do the same work, or to work side by side without a tie. Of the \(all) pairs: \
        \(list).
        """,
        """
        Aucun doublon ni travail parallèle sans lien n’est établi. Sur les \(all) paires d’organes : \(list).
        """)
    }
    if open == 0 {
      return say(
        "No overlap is established by what the map holds.",
        "Aucun recouvrement n’est établi d’après ce que la carte contient.")
    }
    if open == all {
      return say(
        """
        No two bodies could be compared, since members, mandates, sectors and functions are not known on both sides \
        (pairs: \(all)).
        """,
        """
        Aucune comparaison n’a été possible, faute de connaître de part et d’autre les membres, les mandats, les \
        secteurs ou les fonctions (paires d’organes : \(all)).
        """)
    }
    return say(
      """
      No overlap is established; pairs that cannot be compared, since members, mandates, sectors and \
      functions are not known on both sides: \(open) of \(all).
      """,
      """
      Aucun recouvrement n’est établi ; paires impossibles à comparer, faute de connaître de part et \
      d’autre les membres, les mandats, les secteurs ou les fonctions : \(open) sur \(all).
      """)
  }

  /// Bodies of which nothing is known that could be compared. One body alone is not asked about.
  private var bodiesToDescribe: [String] {
    guard overlaps.bodies > 1 else { return [] }
    let ofTheWorld = MapIndex(map).bodiesOfTheWorld
    return overlaps.incomparable.filter { !ofTheWorld.contains($0) }
  }

  /// The questions of the rules; how many meetings were held tells how regular they are, so that the
  /// bodies asked about the one are not asked about the other.
  private var toAsk: [Finding] {
    let counted = Set(
      gaps.questions.filter { $0.code == "functioning/meetings-not-held" }.flatMap(\.subjects))
    return gaps.questions.filter {
      $0.code != "vertical/level-without-regular-meetings" || !counted.isSuperset(of: $0.subjects)
    }
  }

  /// What could not be answered, by what it is about.
  private var openQuestions: [(family: RuleFamily, questions: [String])] {
    RuleFamily.allCases.compactMap { family in
      var questions = QuestionTexts(names: names).texts(toAsk.filter { $0.family == family })
      if family == .coordination, !bodiesToDescribe.isEmpty {
        let bodies = bodiesToDescribe.map(names.full).joined(separator: language.semicolon)
        questions.append(
          bodiesToDescribe.count == 1
            ? say(
              "Who sits in this body, and what is it charged with? \(bodies).",
              "Qui siège dans cet organe, et de quoi est-il chargé ? \(bodies).")
            : say(
              "Who sits in these bodies, and what are they charged with? \(bodies).",
              "Qui siège dans ces organes, et de quoi sont-ils chargés ? \(bodies)."))
      }
      return questions.isEmpty ? nil : (family, questions)
    }
  }

  /// How many questions there are of each family.
  var questionFields: [(label: String, count: Int)] {
    openQuestions.map { ($0.family.label(language), $0.questions.count) }
  }

  var questions: ReportSection? {
    guard !openQuestions.isEmpty || !openItems.isEmpty else { return nil }
    // Under the family's name: a rule's own title would accuse where nothing is known.
    var blocks: [ReportBlock] = openQuestions.flatMap { family, questions in
      [.subheading(family.label(language)), .list(questions)]
    }
    if !openItems.isEmpty {
      blocks += [
        .subheading(
          say(
            "What frameworks ask and the sources do not tell",
            "Ce que demandent les grilles et que les sources ne disent pas")),
        .list(
          openItems.map { framework, items in
            "\(framework)\(language.colon) \(items.map(\.decapitalized).joined(separator: language.semicolon))."
          }),
      ]
    }
    return ReportSection("questions", say("Open questions", "Questions ouvertes"), blocks)
  }

  /// What frameworks ask and nobody has answered, each item once.
  private var openItems: [(framework: String, items: [String])] {
    let open = map.assessments.filter { $0.isOpen && $0.framework != InterviewGuide.framework }
    return OrderedDictionary(grouping: open, by: \.framework).map { framework, rows in
      (rubrics.title(of: framework, names), Array(OrderedSet(rows.map { names.said($0.item) })))
    }
  }
}

extension Confidence {
  /// What kind of facts something rests on.
  fileprivate var ofFacts: LocalizedText {
    switch self {
    case .confirmed: LocalizedText(en: "confirmed facts", fr: "faits confirmés")
    case .reported: LocalizedText(en: "reported facts", fr: "faits rapportés")
    case .disputed: LocalizedText(en: "disputed facts", fr: "faits contestés")
    default: LocalizedText(en: "facts that are partly inferred", fr: "faits en partie déduits")
    }
  }
}
