import CoordinationAnalysis
import StakeholderModel

/// The report as Markdown, in one language: what the map covers, what was found, and what rests on
/// which source. Reads analyses, makes none.
public struct MarkdownReport: Sendable {
  /// A diagram of the report: its caption and its file, relative to the report; or the reason why it
  /// was not drawn.
  public struct Figure: Sendable {
    public let id: String
    public let caption: String
    public let path: String?
    public let reason: String?

    public init(id: String, caption: String, path: String?, reason: String? = nil) {
      self.id = id
      self.caption = caption
      self.path = path
      self.reason = reason
    }
  }

  private let map: StakeholderMap
  private let gaps: GapAnalysis
  private let overlaps: OverlapAnalysis
  private let figures: [Figure]
  private let language: Language
  private let names: NameInSentence
  private let citations: Citations

  public init(
    _ map: StakeholderMap, gaps: GapAnalysis, overlaps: OverlapAnalysis, figures: [Figure],
    language: Language
  ) {
    self.map = map
    self.gaps = gaps
    self.overlaps = overlaps
    self.figures = figures
    self.language = language
    names = NameInSentence(map, in: language)
    citations = Citations(map, language)
  }

  public var text: String {
    let sections = [
      opening, inBrief, figure("organogram"), bodies, findings, overlapSection, funding, questions,
      method, sources,
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func say(_ english: String, _ french: String) -> String {
    LocalizedText(en: english, fr: french)(language)
  }

  private var opening: String {
    let title =
      map.settings.title(in: language) ?? say("Stakeholder map", "Carte des parties prenantes")
    var lines = ["# \(Markdown.text(language.typeset(title)))\n"]
    let date = map.settings.date.map { $0.text(in: language) }
    let isDay = map.settings.date?.day != nil
    let caveat = map.settings.caveats.text(in: language).map(language.typeset)
    let facts = [
      date.map { say("Data as of \($0).", "Données arrêtées \(isDay ? "au" : "en") \($0).") },
      caveat,
    ]
    let text = facts.compactMap { $0 }.joined(separator: " ")
    if !text.isEmpty { lines.append("*\(Markdown.text(text))*\n") }
    return lines.joined(separator: "\n")
  }

  // MARK: In brief

  private var inBrief: String {
    let bodies = overlaps.bodies
    let known = map.ties.count {
      $0.confidence == .known(.reported) || $0.confidence == .known(.confirmed)
    }
    let counts = say(
      """
      The map names \(map.stakeholders.count) stakeholders, \(bodies) of them bodies in which others \
      sit, and \(map.ties.count) ties between them; \(known) of these a source reports or confirms, \
      the others are inferred from it or conflict with one another.
      """,
      """
      La carte recense \(map.stakeholders.count) parties prenantes, dont \(bodies) organes où d’autres \
      siègent, et \(map.ties.count) liens entre elles ; \(known) de ces liens sont rapportés ou \
      confirmés par une source, les autres en sont déduits ou sont discordants.
      """)
    var lines = ["## " + say("In brief", "En bref") + "\n", counts + "\n"]
    let main = gaps.findings.prefix(5)
    lines += main.map { "- \(Markdown.text($0.message(names)))\(reserve(of: $0))" }
    let stars = PairStars(overlaps.pairs).stars.prefix(3)
    lines += stars.map { "- \(Markdown.text(OverlapSentence($0, names).text))" }
    if main.isEmpty && stars.isEmpty {
      lines.append(
        say(
          "No gap was found in what the map knows.",
          "Aucune lacune n’a été constatée dans ce que la carte connaît."))
    }
    let open = gaps.questions.count
    if open > 0 {
      lines.append(
        "\n"
          + say(
            open == 1
              ? "One question remains open; it is listed at the end."
              : "\(open) questions remain open; they are listed at the end.",
            open == 1
              ? "Une question reste ouverte ; elle figure à la fin."
              : "\(open) questions restent ouvertes ; elles figurent à la fin."))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Said of a finding that does not rest on reported facts alone.
  private func reserve(of finding: Finding) -> String {
    switch finding.confidence {
    case .confirmed, .reported: ""
    case .disputed: say(" (conflicting)", " (discordant)")
    default: say(" (inferred)", " (déduit)")
    }
  }

  // MARK: Sections

  private func figure(_ id: String) -> String {
    guard let number = figures.firstIndex(where: { $0.id == id }) else { return "" }
    let figure = figures[number]
    guard let path = figure.path else {
      return figure.reason.map { Markdown.text($0) + "\n" } ?? ""
    }
    let caption = say(
      "Figure \(number + 1): \(figure.caption)", "Figure \(number + 1) : \(figure.caption)")
    return "![\(Markdown.text(caption))](\(path))\n"
  }

  private var bodies: String {
    let table = ResultTable.bodies(map, in: language)
    guard !table.rows.isEmpty else { return "" }
    return "## " + say("Coordination bodies", "Organes de coordination") + "\n\n" + table.markdown
  }

  private var findings: String {
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
        "*" + say("What we suggest:", "Ce que nous suggérons :") + "* "
        + Markdown.text(finding.recommendation(names)) + "\n\n"
      let severity = finding.severity.label(language)
      let facts = finding.confidence.ofFacts(language)
      let evidence = citations.list(finding.sources)
      text +=
        Markdown.text(
          say(
            "Severity: \(severity); rests on \(facts); sources: \(evidence).",
            "Gravité : \(severity) ; établi sur des \(facts) ; sources : \(evidence).")) + "\n"
    }
    return text
  }

  private var overlapSection: String {
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
      text += "- \(Markdown.text(OverlapSentence(star, names).text)) (\(Markdown.text(sources)))\n"
    }
    return text
  }

  private var funding: String {
    guard let table = ResultTable.funding(map, in: language) else { return "" }
    return "## " + say("Funding", "Financements") + "\n\n" + figure("funding") + "\n"
      + table.markdown
  }

  private var questions: String {
    guard !gaps.questions.isEmpty else { return "" }
    var text = "## " + say("Open questions", "Questions ouvertes") + "\n"
    // Under the family's name: a rule's own title would accuse where nothing is known.
    for family in RuleFamily.allCases {
      let own = gaps.questions.filter { $0.family == family }
      guard !own.isEmpty else { continue }
      text += "\n### \(family.label(language))\n\n"
      text += own.map { "- \(Markdown.text($0.question(names)))\n" }.joined()
    }
    return text
  }

  private var method: String {
    let total = gaps.counts.reduce(into: (0, 0, 0)) {
      $0.0 += $1.fails
      $0.1 += $1.holds
      $0.2 += $1.notKnown
    }
    return "## " + say("Method and limits", "Méthode et limites") + "\n\n"
      + say(
        """
        Each rule was asked of every body or pair that it concerns: \(total.0) findings, \(total.1) \
        cases in order, \(total.2) without an answer. A rule fails only on a row of the map, reported \
        by a source or inferred from it; what is not known becomes a question. Severity is what the \
        rule gives to the gap. A finding is no surer than the least sure row it rests on, and an \
        overlap is of low certainty as soon as it rests on an inferred row. What we suggest is ours, \
        not the source's.
        """,
        """
        Chaque règle a été appliquée à tous les organes ou paires qu’elle concerne : \(total.0) \
        constats, \(total.1) cas conformes, \(total.2) sans réponse connue. Une règle n’est enfreinte \
        que si une ligne de la carte, rapportée par une source ou déduite d’elle, l’établit ; ce qui \
        n’est pas connu devient une question. La gravité est celle que la règle attache à la lacune. Un \
        constat n’est jamais plus sûr que la moins sûre des lignes sur lesquelles il repose, et la \
        certitude d’un recouvrement est faible dès qu’une ligne déduite le fonde. Les suggestions sont \
        les nôtres, non celles de la source.
        """) + "\n"
  }

  private var sources: String {
    guard !map.sources.isEmpty else { return "" }
    return "## Sources\n\n"
      + map.sources.map { "- **\(Markdown.text($0.id))** : \(Markdown.text(citations.full($0)))\n" }
      .joined()
      .replacing("** : ", with: say("**: ", "** : "))
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
