import CoordinationAnalysis
import StakeholderModel

/// What the rules and the comparison of bodies found, and what they could not answer.
extension MarkdownReport {
  /// Whether any rule concerned anything in the map.
  var hasAnswers: Bool { gaps.counts.contains { $0.fails + $0.holds + $0.notKnown > 0 } }

  var findings: String {
    guard hasAnswers else { return "" }
    var text = "## " + say("Findings", "Constats") + "\n"
    if gaps.findings.isEmpty {
      return text + "\n"
        + say(
          "None of the rules fails on what the map knows.",
          "Aucune règle n’est enfreinte d’après ce que la carte connaît.") + "\n"
    }
    for (number, finding) in gaps.findings.enumerated() {
      text += "\n### \(number + 1). \(finding.title(language))\n\n"
      text += "**\(Markdown.text(finding.message(names)))**\n\n"
      text += Markdown.text(finding.why(language)) + "\n\n"
      text +=
        "> **" + say("What we suggest:", "Ce que nous suggérons :") + "** "
        + Markdown.text(finding.recommendation(names)) + "\n\n"
      let severity = finding.severity.label(language)
      let facts = finding.confidence.ofFacts(language)
      let evidence = citations.list(finding.sources)
      let basis = say(
        "Severity: \(severity); rests on \(facts); sources: \(evidence).",
        "Gravité : \(severity) ; établi sur des \(facts) ; sources : \(evidence).")
      text += "*\(Markdown.text(basis))*\n"
    }
    return text
  }

  var overlapSection: String {
    guard overlaps.bodies > 1 else { return "" }
    let stars = PairStars(overlaps.pairs).stars
    var text = "## " + say("Overlaps", "Recouvrements") + "\n\n"
    text +=
      say(
        """
        Every pair of bodies was compared by seats, mandates, sectors, functions, area and level. That \
        no tie between two bodies is known does not prove that there is none.
        """,
        """
        Chaque paire d’organes a été comparée : sièges, mandats, secteurs, fonctions, territoire et \
        échelon. L’absence de lien connu entre deux organes ne prouve pas qu’il n’y en ait aucun.
        """) + "\n\n"
    if stars.isEmpty {
      return text
        + say(
          "No pair does the same work or works side by side.",
          "Aucune paire ne fait le même travail ni ne travaille côte à côte.") + "\n"
    }
    for star in stars {
      let sources = citations.list(ofStakeholders: star.centres)
      let sentence = OverlapSentence(star, names).text.dropLast()
      text += "- \(Markdown.text("\(sentence) (\(sources))."))\n"
    }
    return text
  }

  var questions: String {
    guard !gaps.questions.isEmpty else { return "" }
    var text = "## " + say("Open questions", "Questions ouvertes") + "\n"
    // Under the family's name: a rule's own title would accuse where nothing is known.
    for family in RuleFamily.allCases {
      let own = gaps.questions.filter { $0.family == family }
      guard !own.isEmpty else { continue }
      text += "\n### \(family.label(language))\n\n"
      text += asked(own).map { "- \(Markdown.text($0))\n" }.joined()
    }
    return text
  }

  /// How many bodies make it worth asking once for all.
  private static let several = 3

  /// The questions of a family, those that many bodies share asked once.
  private func asked(_ questions: [Finding]) -> [String] {
    var shared: Set<String> = []
    return questions.compactMap { finding in
      let alike = questions.filter { $0.code == finding.code }
      guard alike.count >= Self.several, let question = finding.questionOfSeveral(language) else {
        return finding.question(names)
      }
      guard shared.insert(finding.code).inserted else { return nil }
      let bodies = alike.flatMap(\.subjects).map(names.full)
      return question + " " + bodies.joined(separator: say("; ", " ; ")) + "."
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
