import CoordinationAnalysis
import StakeholderModel

/// The head of the report and what it says in short.
extension Report {
  /// What stands above all sections.
  public var head: ReportHead {
    let title =
      map.settings.title(in: language) ?? say("Stakeholder map", "Carte des parties prenantes")
    let facts = [MapHeading(map, in: language).standing, selection].compactMap(\.self)
    return ReportHead(
      title: language.typeset(title), logo: logo,
      subtitle: map.settings.subtitles[language].map(language.typeset),
      authors: map.settings.authors,
      standing: facts.isEmpty ? nil : facts.joined(separator: " "))
  }

  var inBrief: ReportSection? {
    let main = gaps.findings.prefix(5)
    var points = main.map { withReserve($0.message(names), $0) }
    // What a finding says already is not said twice.
    let said = Set(gaps.findings.map(\.subjects))
    let overlaps = overlapGroups.filter { !said.contains($0.bodies) }.prefix(3)
    points += overlaps.map { OverlapSentence($0, names).text }
    points += [fundingSentence, coverageSentence, assistanceSentence, processSentence]
      .compactMap(\.self)
    var blocks: [ReportBlock] = [.paragraph(size)] + (points.isEmpty ? [] : [.list(points)])
    let open = numberOfQuestions
    if main.isEmpty && overlaps.isEmpty && hasAnswers { blocks.append(.paragraph(judged)) }
    if open > 0 {
      blocks.append(
        .paragraph(
          say(
            open == 1
              ? "One question remains open; it is listed at the end."
              : "\(open) questions remain open; they are listed at the end.",
            open == 1
              ? "Une question reste ouverte ; elle figure à la fin."
              : "\(open) questions restent ouvertes ; elles figurent à la fin.")))
    }
    return ReportSection("brief", say("In brief", "En bref"), blocks)
  }

  /// What came of the rules where none fails: silence of the sources is no praise of the system.
  private var judged: String {
    let (holds, open) = gaps.counts.reduce(into: (0, 0)) {
      $0.0 += $1.holds
      $0.1 += $1.notKnown
    }
    if open == 0 {
      return say(
        "What the map holds shows no gap.",
        "Ce que contient la carte ne fait apparaître aucune lacune.")
    }
    return holds == 0
      ? say(
        "The map tells too little to judge whether there are gaps: cases examined: \(open); judged: none.",
        """
        La carte en dit trop peu pour juger s’il y a des lacunes : cas examinés : \(open) ; cas jugés : aucun.
        """)
      : say(
        """
        Cases examined for gaps: \(holds + open); not judged, for want of knowledge: \(open); in order, by what \
        the map says: \(holds).
        """,
        """
        Cas examinés à la recherche de lacunes : \(holds + open) ; non jugés, faute d’éléments : \(open) ; \
        conformes, d’après la carte : \(holds).
        """)
  }

  /// How much of the money is known; never a sum, since flows may tell of the same money.
  private var fundingSentence: String? {
    let ties = map.fundingTies
    guard !ties.isEmpty else { return nil }
    let (all, funders) = (ties.count, Set(ties.map(\.from)).count)
    let known = ties.count { $0.money != nil }
    return say(
      "Known funding flows: \(all); funders: \(funders); flows whose amount is known: \(known).",
      """
      Flux de financement recensés : \(all) ; financeurs : \(funders) ; flux dont le montant est connu : \
      \(known).
      """)
  }

  /// What the map holds; of ties and bodies only where there are any.
  private var size: String {
    func number(_ count: Int) -> String { count.grouped(in: language) }
    let parties = Set(map.stakeholders.map(\.id))
    let all = map.ties.filter { !$0.isAbsent }
    let present = all.filter { parties.contains($0.from) && parties.contains($0.to) }
    let (stakeholders, bodies, ties) = (map.stakeholders.count, overlaps.bodies, present.count)
    var text =
      stakeholders == 1
      ? say("The map names one stakeholder", "La carte recense une partie prenante")
      : say(
        "The map names \(number(stakeholders)) stakeholders",
        "La carte recense \(number(stakeholders)) parties prenantes")
    if bodies > 0 {
      text +=
        bodies == 1
        ? say(", one of them a coordination body", ", dont un organe de coordination")
        : say(
          ", \(number(bodies)) of them coordination bodies",
          ", dont \(number(bodies)) organes de coordination")
    }
    guard ties > 0 else { return text + "." }
    let foreseen = present.count(where: \.isForeseen)
    let links =
      ties == 1
      ? say("one tie between them", "un lien entre elles")
      : say("\(number(ties)) ties between them", "\(number(ties)) liens entre elles")
    text +=
      bodies > 0 ? say(", and \(links)", ", et \(links)") : say(" and \(links)", " et \(links)")
    if foreseen > 0 {
      text += say(
        " (planned or proposed: \(number(foreseen)))",
        " (dont prévus ou proposés : \(number(foreseen)))")
    }
    let known = present.count {
      $0.confidence == .known(.reported) || $0.confidence == .known(.confirmed)
    }
    let unsourced = present.count { $0.sources.isEmpty }
    if known == ties && unsourced == 0 {
      return text
        + say(
          "; a source reports or confirms each.",
          " ; tous sont rapportés ou confirmés par une source.")
    }
    let unstated = present.count { $0.confidence.value == nil }
    let inferred = present.count { $0.confidence == .known(.inferred) }
    // A tie whose confidence nobody stated is not a doubtful one.
    let kinds: [(count: Int, text: String)] = [
      (
        known,
        say(
          "; reported or confirmed: \(number(known))",
          " ; rapportés ou confirmés : \(number(known))")
      ),
      (inferred, say("; inferred: \(number(inferred))", " ; déduits : \(number(inferred))")),
      (
        ties - known - unstated - inferred,
        say(
          "; conflicting: \(number(ties - known - unstated - inferred))",
          " ; discordants : \(number(ties - known - unstated - inferred))")
      ),
      (
        unstated,
        say(
          "; confidence not stated: \(number(unstated))",
          " ; fiabilité non précisée : \(number(unstated))")
      ),
      (
        unsourced,
        say(
          "; without a source: \(number(unsourced))",
          " ; sans source : \(number(unsourced))")
      ),
    ]
    return text + kinds.filter { $0.count > 0 }.map(\.text).joined() + "."
  }

  /// A sentence with what must be said of a finding that does not rest on reported facts alone, before
  /// its full stop.
  private func withReserve(_ sentence: String, _ finding: Finding) -> String {
    let reserve =
      switch finding.confidence {
      case .confirmed, .reported: ""
      case .disputed: say(" (conflicting)", " (discordant)")
      default:
        finding.lacksSource
          ? say(" (without a source)", " (sans source)")
          : say(" (inferred)", " (déduit)")
      }
    guard sentence.hasSuffix(".") else { return sentence + reserve }
    return sentence.dropLast() + reserve + "."
  }
}
