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

  /// What fits one screen: what the map covers, how sure it is, what is still asked, and the main findings.
  var opening: ReportSection {
    ReportSection(
      "opening", say("At a glance", "L’essentiel"),
      [
        .subheading(say("What the map covers", "Ce que couvre la carte")),
        .paragraph(([size, basis] + contents).joined(separator: " ")),
      ] + established + stillOpen + mainFindings)
  }

  private var established: [ReportBlock] {
    let sentences = [certainty, judged].compactMap(\.self)
    guard !sentences.isEmpty else { return [] }
    return [
      .subheading(say("What is known", "Ce qui est établi")),
      .paragraph(sentences.joined(separator: " ")),
    ]
  }

  private static let mostFindings = 5

  /// The gravest findings, then overlaps that none of them tells of.
  private var mainFindings: [ReportBlock] {
    let main = gaps.findings.prefix(Self.mostFindings)
    // What a finding says already is not said twice.
    let said = Set(gaps.findings.map(\.subjects))
    let overlaps = overlapGroups.filter { !said.contains($0.bodies) }
      .prefix(Self.mostFindings - main.count)
    let points =
      main.map { withReserve($0.message(names), $0) }
      + overlaps.map { OverlapSentence($0, names).text }
    guard !points.isEmpty else { return [] }
    let all = gaps.findings.count
    let title =
      all > points.count
      ? say(
        "The \(number(points.count)) main findings, of \(all)",
        "Les \(number(points.count)) principaux constats, sur \(all)")
      : say("The main findings", "Les principaux constats")
    return [.subheading(title), .list(points)]
  }

  /// How many fields of questions a sentence names.
  private static let mostFields = 3

  private var stillOpen: [ReportBlock] {
    let fields = questionFields.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
    let open = fields.reduce(0) { $0 + $1.count }
    guard open > 0 else { return [] }
    // One more than are named would be left out for nothing.
    let isLong = fields.count > Self.mostFields + 1
    let list = names.list(
      fields.prefix(isLong ? Self.mostFields : fields.count).map {
        $0.label.decapitalized + (fields.count > 1 ? " (\($0.count))" : "")
      })
    let questions =
      open == 1
      ? say("One question remains open", "Une question reste ouverte")
      : say(
        "\(number(open)) questions remain open", "\(number(open)) questions restent ouvertes")
    let most =
      fields.count == 1
      ? open == 1
        ? say(", on \(list).", ", dans la rubrique « \(fields[0].label) ».")
        : say(", all on \(list).", ", toutes dans la rubrique « \(fields[0].label) ».")
      : isLong
        ? say(", most of them about these: \(list).", ", surtout sur ces points : \(list).")
        : say(", on these points: \(list).", ", sur ces points : \(list).")
    let place = say(
      "They stand under “Open questions”.", "Elles figurent à la section « Questions ouvertes ».")
    return [
      .subheading(say("What is still asked", "Ce qui reste à savoir")),
      .paragraph(questions + most + (open == 1 ? "" : " " + place)),
    ]
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
