import CoordinationAnalysis
import StakeholderModel
import StakeholderReports
import Testing

@Suite struct MarkdownReportTests {
  private func report(_ map: StakeholderMap, _ language: Language, sheets: Int = 0) -> String {
    MarkdownReport(
      Report(
        map, MapAnalyses(map),
        figures: [
          .init(
            id: "organogram", caption: "Organogram", path: "diagrams/organogram.svg",
            sheets: (0..<sheets).map {
              .init(title: "Sheet \($0 + 1)", path: "diagrams/organogram-\($0 + 1).svg")
            }),
          .init(id: "funding", caption: "Funding", path: nil, reason: "No money is known."),
        ], language: language)
    ).text
  }

  /// A dozen sheets of a figure stand in the report; more lie beside it.
  @Test func theSheetsOfAFigureFollowItUnlessTheyAreTooMany() {
    let dozen = report(small, .english, sheets: 12)
    #expect(dozen.contains("![Figure 1: Organogram](diagrams/organogram.svg)\n\n![Figure 1"))
    #expect(dozen.contains("![Figure 1: Organogram – Sheet 12](diagrams/organogram-12.svg)"))
    let more = report(small, .english, sheets: 13)
    #expect(!more.contains("organogram-1.svg"))
    #expect(more.contains("The 13 numbered sheets of this figure lie beside the report"))
    #expect(report(small, .french, sheets: 13).contains("Les 13 planches numérotées"))
  }

  private var small: StakeholderMap {
    var map = StakeholderMap()
    map.settings.titles = LocalizedText([.french: "Une carte : essai", .english: "A map"])
    map.settings.caveats = LocalizedText([.french: "Une seule source.", .english: "One source."])
    map.settings.date = PartialDate("2023-03")
    var source = Source()
    source.id = "s1"
    source.title = "A *starred* | study"
    map.sources = [source]
    for (id, name) in [("pm", "Office of the Prime Minister"), ("health", "Ministry of Health")] {
      var stakeholder = Stakeholder()
      stakeholder.id = id
      stakeholder.name = name
      stakeholder.names[.french] =
        id == "pm" ? "Bureau du Premier ministre" : "Ministère de la santé"
      map.stakeholders.append(stakeholder)
    }
    var unit = Stakeholder()
    unit.id = "unit"
    unit.name = "Coordination Unit"
    unit.names[.french] = "Cellule de coordination"
    unit.kind = .known(.coordinationBody)
    unit.status = .known(.active)
    map.stakeholders.append(unit)
    for (relation, other, place) in [
      (Relation.convenedBy, "pm", "p. 1"), (.hostedBy, "health", "p. 2"),
    ] {
      var tie = Tie("unit", relation, other)
      tie.sources = [SourceReference(source: "s1", locator: place)]
      tie.confidence = .known(.reported)
      map.ties.append(tie)
    }
    return map
  }

  @Test func aFindingHasItsSentenceItsReasonItsRemedyAndItsSource() {
    let text = report(small, .english)
    #expect(
      text.contains(
        """
        **The Coordination Unit is convened by the Office of the Prime Minister, but hosted by the \
        Ministry of Health.**
        """))
    #expect(
      text.contains("> **What we suggest:** Put at the head of the Coordination Unit somebody"))
    #expect(text.contains("Severity: high; rests on reported facts; sources: s1.1, s1.2."))
  }

  @Test func aFindingSaysWhatItRestsOn() {
    var map = small
    map.ties[0].confidence = .unknown
    #expect(report(map, .english).contains("rests on sourced facts whose certainty is not stated;"))
    map.ties[0].sources = []
    #expect(report(map, .english).contains("rests on facts of which some name no source;"))
    #expect(report(map, .english).contains("Ministry of Health (without a source)."))
    map.ties = []
    map.stakeholders[2].complete = [.lines]
    map.stakeholders[2].sources = [SourceReference(source: "s1")]
    map.stakeholders[2].confidence = .known(.reported)
    let text = report(map, .english)
    #expect(text.contains("reports to nobody"))
    #expect(
      text.contains(
        "rests on reported facts, and on the map’s claim to know this in full: reporting lines;"))
  }

  @Test func aTieWithoutAConfidenceIsNotCalledDoubtful() {
    var map = small
    #expect(
      report(map, .english).contains(
        "2 ties between them. It rests on a single source.\n\n### What is known\n\n"
          + "A source reports or confirms every tie."))
    map.ties[0].confidence = .unknown
    #expect(
      report(map, .english).contains(
        "Of these 2 ties, one is reported by a source and the certainty of one is not stated."))
    map.ties[1].confidence = .known(.inferred)
    map.ties[1].sources = []
    #expect(
      report(map, .french).contains(
        """
        Sur ces 2 liens, un est déduit, la fiabilité d’un n’est pas précisée et un ne cite aucune source.
        """))
  }

  @Test func theFrenchReportIsFrenchWithItsTypography() {
    let text = report(small, .french)
    #expect(
      text.contains(
        """
        **La Cellule de coordination est convoquée par le Bureau du Premier ministre, mais hébergée \
        par le Ministère de la santé.**
        """))
    #expect(text.contains("# Une carte\u{A0}: essai"))
    #expect(text.contains("Données arrêtées en mars 2023."))
    for word in ["Findings", "What we suggest", "not known", "Severity", "Sources:"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func aFigureThatWasNotDrawnLeavesItsReason() {
    #expect(report(small, .english).contains("![Figure 1: Organogram](diagrams/organogram.svg)"))
    var funded = small
    funded.ties.append(Tie("pm", .funds, "unit"))
    #expect(report(funded, .english).contains("No money is known."))
  }

  @Test func signsOfMarkdownInDataAreShownNotObeyed() {
    let text = report(small, .english)
    #expect(text.contains("A \\*starred\\* \\| study"))
    var hostile = small
    hostile.stakeholders[2].name = "<script>alert(1)</script> | [x](javascript:y)"
    let hostileText = report(hostile, .english)
    #expect(!hostileText.contains("<script>"))
    #expect(!hostileText.contains("[x](javascript"))
  }

  @Test func anEmptyMapAccusesNobody() {
    for language in Language.spoken {
      let text = report(StakeholderMap(), language)
      #expect(text.ranges(of: "###").count == 1)
      #expect(!text.contains("**") && !text.contains("0"))
    }
  }
}

@Suite struct ResultTableTests {
  private let table = ResultTable(columns: ["a", "été"], rows: [["1", "x|y"], ["long", ""]])

  @Test func textIsAligned() {
    #expect(table.text == "a     été\n────  ───\n1     x|y\nlong\n")
  }

  @Test func markdownEscapesItsOwnSigns() {
    let lines = table.markdown.split(separator: "\n")
    #expect(lines[0] == "| a | été |")
    #expect(lines[1].wholeMatch(of: /\| -{3,} \| -{3,} \|/) != nil)
    #expect(lines[2...] == ["| 1 | x\\|y |", "| long |  |"])
  }

  @Test func dashesGiveEachColumnItsLongestWordAndTheRestByItsText() throws {
    let long = String(repeating: "mot ", count: 60)
    let table = ResultTable(columns: ["n", "Développement", "texte"], rows: [["1", "x", long]])
    let dashes = table.markdown.split(separator: "\n")[1].split(separator: "|")
      .map { $0.count { $0 == "-" } }
    #expect(dashes[0] < 6)
    #expect((14...20).contains(dashes[1]))
    // The text takes what is left of the page, and no more.
    #expect((89...95).contains(dashes.reduce(0, +)))
    let empty = ResultTable(columns: ["a"], rows: [])
    #expect(empty.markdown == "| a |\n| --- |\n")
  }
}

@Suite struct GapTextTests {
  @Test func aFindingIsAParagraphWithItsRows() {
    var map = StakeholderMap()
    for id in ["pm", "health", "unit"] {
      var stakeholder = Stakeholder()
      stakeholder.id = id
      stakeholder.name = id == "unit" ? "Coordination Unit" : "Ministry \(id)"
      stakeholder.kind = .known(id == "unit" ? .coordinationBody : .ministry)
      stakeholder.status = .known(.active)
      map.stakeholders.append(stakeholder)
    }
    map.ties = [Tie("unit", .convenedBy, "pm"), Tie("unit", .hostedBy, "health")]
    let text = GapText(GapAnalysis(map), map, in: .english).text
    #expect(
      text.hasPrefix(
        """
        HIGH  anchoring/convener-is-not-host  (inferred)
          The Coordination Unit is convened by the Ministry pm, but hosted by the Ministry health.
          Suggested: Put at the head of the Coordination Unit
        """))
    #expect(text.contains("  Ties, rows 2, 3\n"))
    #expect(
      text.hasSuffix(
        """
        To ask:
          – Who chairs or coordinates the Coordination Unit?
          – Does the Coordination Unit have an action plan of its own?
          – Does the Coordination Unit have terms of reference?
          – To whom does the Coordination Unit report?

        """))
  }

  @Test func anEmptyMapHasNoFindings() {
    let map = StakeholderMap()
    let text = GapText(GapAnalysis(map), map, in: .french).text
    #expect(
      text
        == """
        Aucun constat.

        Constats\u{A0}: 0\u{202F}; cas conformes\u{A0}: 0\u{202F}; sans réponse connue\u{A0}: 0.

        """)
  }
}
