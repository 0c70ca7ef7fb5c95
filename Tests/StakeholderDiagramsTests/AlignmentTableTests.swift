import Foundation
import GraphDrawing
import StakeholderDiagrams
import StakeholderModel
import Testing

@Suite struct AlignmentTableTests {
  private func answer(
    _ group: StakeholderGroup?, _ score: Decimal?, item: String = "Plan costed",
    domain: String? = nil, scale: String = "1-5", words: String? = nil,
    by respondent: String? = nil, _ date: String = "",
    of subject: String = "rwanda", in framework: String = "diagnostic"
  ) -> Assessment {
    var row = Assessment()
    (row.subject, row.framework, row.item) = (subject, framework, item)
    row.domain = domain.map(Fact.known) ?? .unknown
    row.respondentGroup = group.map { .known(RespondentGroup($0)) } ?? .unknown
    row.respondent = respondent.map(Fact.known) ?? .unknown
    (row.score, row.scale, row.answer) = (score, scale, words)
    row.date = PartialDate(date).map(Fact.known) ?? .unknown
    row.sources = [SourceReference("s1")]
    return row
  }

  private func draw(_ rows: [Assessment], _ language: Language = .english, _ theme: Theme = .report)
    throws -> Diagram
  {
    var map = StakeholderMap()
    map.assessments = rows
    return try #require(DiagramCatalog.kind("alignment"))
      .draw(map, DiagramSetting(language: language, theme: theme))
  }

  private func cells(_ diagram: Diagram) -> [[LabelCell]] {
    guard case .table(let table) = diagram.body.nodes[0].label else { return [] }
    return table.rows
  }

  private func text(_ diagram: Diagram) -> [[String]] {
    cells(diagram).map { row in
      row.map { $0.lines.map { $0.map(\.text).joined() }.joined(separator: " ") }
    }
  }

  @Test func aCellSaysMedianRespondentsAndRange() throws {
    let diagram = try draw([
      answer(.government, 5), answer(.donors, 2, by: "a"), answer(.donors, 3, by: "b"),
      answer(.business, nil, words: "n/a"), answer(.civilSociety, nil),
    ])
    #expect(
      text(diagram) == [
        ["diagnostic Scale from 1 to 5"],
        ["", "Government", "Donors", "Civil society", "Business", "Gap between groups"],
        [
          "Plan costed", "5 n\u{A0}=\u{A0}1", "2–3 n\u{A0}=\u{A0}2 (2–3)", "", "n/a", "≠\u{A0}2",
        ],
      ])
    #expect(diagram.notes.contains { $0.hasSuffix("of which the mark is not known: 1.") })
    #expect(diagram.sources == ["s1"])
  }

  @Test(arguments: [
    ("1-5", Decimal(2), 0), ("1-5", 3, 1), ("1-5", 4, 2), ("1-4", 2, 1), ("1-4", 3, 1),
    ("0-100", 33, 0), ("0-100", 67, 2), ("0-1", 0, 0), ("0-1", 1, 2),
  ])
  func theShadeSaysTheThirdOfTheScale(_ scale: String, _ score: Decimal, _ shade: Int) throws {
    for theme in Theme.all {
      let diagram = try draw([answer(.donors, score, scale: scale)], .french, theme)
      #expect(cells(diagram)[2][1].background == theme.heat[shade])
      #expect(diagram.legend.items.count == 1)
    }
  }

  @Test func theLegendHasThirdsFromLowToHighThenSigns() throws {
    let diagram = try draw(
      [
        answer(.government, nil, item: "a", words: "n/a"), answer(.donors, 5, item: "a"),
        answer(.donors, 1, item: "b"), answer(.government, 3, item: "b"),
        answer(.government, 2.5, item: "c"),
      ], .french)
    #expect(
      diagram.legend.items.map(\.text)
        == [
          "médiane dans le tiers inférieur", "médiane dans le tiers du milieu",
          "médiane dans le tiers supérieur", "question sans objet",
          "divergence : au moins la moitié de l’échelle",
        ].map { $0.replacing(" :", with: "\u{A0}:") })
    #expect(text(diagram)[4][1].hasPrefix("2,5"))
    #expect(text(diagram)[2][1] == "s.\u{A0}o.")
  }

  @Test func itemsStandBelowTheirDomainAndADomainOfOneItemIsOneRow() throws {
    let diagram = try draw([
      answer(.donors, 3, item: "a", domain: "One plan"),
      answer(.donors, 4, item: "b", domain: "One plan"), answer(.donors, 1, item: "c", domain: "2"),
      answer(.donors, 1, item: "d"),
    ])
    let indent = "\u{A0}\u{A0}\u{A0}"
    #expect(
      text(diagram).dropFirst(2).map { $0[0] } == [
        "One plan", "\(indent)a", "\(indent)b", "Domain 2 c", "d",
      ])
    #expect(text(diagram)[2][1] == "3–4 n\u{A0}=\u{A0}1 (3–4)")
  }

  @Test func ofManyItemsOnlyTheirDomainsAreShown() throws {
    func rows(_ domains: Int, _ items: Int) -> [Assessment] {
      (0..<domains).flatMap { domain in
        (0..<items).map { answer(.donors, 3, item: "i\($0)", domain: "Domain no. \(domain)") }
      }
    }
    #expect(try text(draw(rows(4, 8))).count == 2 + 36)
    #expect(try text(draw(rows(4, 9))).count == 2 + 4)
    let many = try draw(rows(40, 2))
    #expect(text(many).count == 2 + 36)
    #expect(many.notes.contains("Rows for which there is no room: 4."))
  }

  @Test func frameworksStandOneBelowTheOtherInTheSameColumns() throws {
    let diagram = try draw(
      [
        answer(.donors, 3), answer(nil, 30, scale: "0-100", in: "joint"),
        answer(.government, 60, scale: "0-100", of: "a", in: "joint"),
        answer(.government, 60, scale: "0-100", of: "b", in: "joint"),
        answer(nil, 1, in: "unknown groups only"),
      ], .french)
    let texts = text(diagram)
    #expect(
      texts[1] == [
        "", "Gouvernement", "Bailleurs de fonds", "Groupe non précisé", "Écart entre groupes",
      ]
    )
    #expect(texts[3][0] == "joint Échelle de 0 à 100")
    #expect(texts.dropFirst(5).map { $0[0] }.count == 3)
    #expect(texts.contains { $0[0] == "b Plan costed" })
  }

  @Test func hostileTextsAreDrawnAsTheyStand() throws {
    let text = "<b>&\"" + String(repeating: "mot ", count: 60)
    let diagram = try draw([
      answer(StakeholderGroup(rawValue: text), 3, item: text, domain: text, in: text)
    ])
    #expect(try DOTWriter(diagram.body).text().contains("&lt;b&gt;"))
  }

  @Test func aMapWithoutScoresOfAGroupIsNothingToDraw() {
    for rows in [
      [], [answer(nil, 3)], [answer(.donors, 9)], [answer(.donors, nil, words: "n/a")],
    ] {
      #expect(throws: DiagramError.self) { try draw(rows) }
    }
  }

  @Test func whatAWorkshopAgreedOnStandsOnAStripOfLevels() throws {
    let maturity = "alignment-maturity"
    let diagram = try draw(
      [
        answer(nil, 2, domain: "plan unique", "2022", in: maturity),
        answer(nil, 3, domain: "plan unique", "2023", in: maturity),
        answer(nil, 5, domain: "budget unique", "2023", in: maturity),
      ], .french)
    #expect(
      text(diagram) == [
        ["Maturité de l’alignement Échelle de 1 à 5"],
        ["", "1 Cloisonné", "2 Informé", "3 Coordonné", "4 Aligné", "5 Unifié"],
        ["plan unique Plan costed", "", "○ 2022", "● 2023", "", ""],
        ["budget unique Plan costed", "", "", "", "", "●"],
      ])
    #expect(cells(diagram)[2][3].background == Theme.report.heat[1])
    #expect(
      diagram.legend.items.suffix(2).map(\.text) == ["niveau atteint", "niveau du tour précédent"])
    #expect(diagram.notes.contains { $0.hasPrefix("Grille générique de stakemap") })
    // How cells of medians are read is said where there are any.
    #expect(!diagram.notes.contains { $0.hasPrefix("Le chiffre") || $0.hasPrefix("2 →") })
  }

  @Test func levelsOfGroupsAreNamedInTheirCells() throws {
    let diagram = try draw([
      answer(.donors, 0.3, scale: "0-1", by: "a", in: "cluster-coordination"),
      answer(.donors, 0.9, scale: "0-1", by: "b", in: "cluster-coordination"),
      answer(.government, 70, scale: "0-100", in: "cluster-coordination"),
    ])
    let texts = text(diagram).flatMap(\.self)
    #expect(texts.contains { $0.hasSuffix("Unsatisfactory – Good") })
    #expect(texts.contains { $0.hasSuffix("Satisfactory") && $0.hasPrefix("70") })
    #expect(diagram.notes.count { $0.hasPrefix("IASC") } == 1)
  }

  @Test func theMedianOfTheRoundBeforeStandsBeforeTheLatest() throws {
    let diagram = try draw([
      answer(.donors, 2, "2022"), answer(.donors, 3, "2023"), answer(.government, 3, "2023"),
    ])
    #expect(text(diagram)[2][1].hasPrefix("3 n"))
    #expect(text(diagram)[2][2].hasPrefix("2\u{A0}→\u{A0}3 n"))
    #expect(diagram.notes.contains { $0.hasPrefix("2 → 3: the median of the round before") })
  }

  @Test func answersWithoutAGroupAreTogetherOnlyWhereNobodyIsNamed() throws {
    func heading(_ rows: Assessment...) throws -> String {
      try text(draw(rows + [answer(.donors, 2, in: rows[0].framework)]))[1][2]
    }
    let diagnostic = "alignment-diagnostic"
    let one = answer(nil, 3, in: diagnostic)
    #expect(try heading(one) == "Together")
    #expect(try heading(answer(nil, 3, by: "a", in: diagnostic)) == "Group not stated")
    #expect(try heading(one, one) == "Group not stated")
    // What a study says of somebody is nobody's answer.
    #expect(try heading(answer(nil, 3)) == "Group not stated")
  }
}
