import CoordinationAnalysis
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct AlignmentTextTests {
  private func answer(_ group: String?, _ score: Int?, by respondent: String? = nil) -> Assessment {
    var row = Assessment()
    (row.subject, row.framework, row.item) = ("x", "alignment-diagnostic", "Suivi")
    row.domain = .known("plan unique")
    row.respondentGroup = group.map { .known(RespondentGroup(rawValue: $0)) } ?? .unknown
    row.respondent = respondent.map(Fact.known) ?? .unknown
    (row.score, row.scale) = (score.map { .init($0) }, score == nil ? nil : "1-5")
    row.sources = [SourceReference("s1#p. 4")]
    return row
  }

  private func map(_ rows: [Assessment]) -> StakeholderMap {
    var map = StakeholderMap()
    var area = Area()
    (area.id, area.name) = ("x", "Pays X")
    map.areas = [area]
    map.assessments = rows
    return map
  }

  private func shown(_ part: AlignmentText.Part, _ map: StakeholderMap) -> ResultTable {
    AlignmentText.shown(
      part, AlignmentAnalysis(map), map, NameInSentence(map, in: .french))
  }

  private func report(_ map: StakeholderMap, _ language: Language = .french) -> String {
    MarkdownReport(Report(map, MapAnalyses(map), figures: [], language: language)).text
  }

  @Test func groupsStandSideBySideAndTheOnlySubjectIsSaidOnce() {
    let map = map([answer("government", 4), answer("donors", 1), answer("civil-society", nil)])
    #expect(
      shown(.scores, map)
        == ResultTable(
          columns: [
            "Grille", "Domaine", "Gouvernement", "Bailleurs de fonds", "Écart entre groupes",
          ],
          rows: [
            [
              "Diagnostic de l’alignement", "Plan unique", "4 (n\u{A0}=\u{A0}1)",
              "1 (n\u{A0}=\u{A0}1)", "3 ≠",
            ]
          ]))
    var other = answer("donors", 2)
    other.subject = "y"
    var several = map
    several.assessments.append(other)
    #expect(shown(.scores, several).columns.contains("Objet évalué"))
  }

  @Test func whatChanceHardlyDoesIsNotRoundedToNothing() {
    let rows = (0..<12).flatMap {
      [answer("donors", 1, by: "d\($0)"), answer("government", 5, by: "g\($0)")]
    }
    #expect(shown(.scores, map(rows)).rows[0].last == "<\u{A0}0,001")
  }

  @Test func theReportHasASectionWithSourcesOnlyWhereThereIsAny() {
    let text = report(map([answer("government", 4), answer("donors", 1)]))
    #expect(text.contains("## Alignement\n\nObjet évalué\u{A0}: Pays X."))
    #expect(text.contains("Notes par domaine et par groupe") && text.contains("| s1.1 |"))
    #expect(!text.contains("ne reprend pas") && text.contains("L’écart sépare"))
    #expect(!report(map([answer("donors", 1)])).contains("L’écart sépare"))
    #expect(!report(StakeholderMap()).contains("Alignement"))
    #expect(report(map([answer("donors", 1)]), .english).contains("## Alignment\n"))
  }

  @Test func whatNobodyAnsweredIsListedOnce() {
    var row = answer(nil, nil)
    (row.framework, row.item) = ("typologie", "Absence de doublons")
    let text = report(map([row, row]))
    #expect(
      text.contains(
        "### Ce que demandent les grilles et que les sources ne disent pas\n\n- typologie\u{A0}: absence de doublons."
      ))
    row.answer = "oui"
    #expect(!report(map([row])).contains("que les sources ne disent pas"))
  }

  @Test func otherAssessmentsHaveASectionOfTheirOwnName() {
    var row = answer(nil, nil)
    (row.framework, row.answer) = ("typologie", "possible")
    let text = report(map([row]))
    #expect(text.contains("## Évaluations et processus") && text.contains("| possible |"))
  }

  @Test func measuresAndStagesOfAProcessAreTakenUp() {
    var map = map([])
    var action = PlannedAction()
    (action.plan, action.action, action.domain) = ("p", "Revue", .known("plan unique"))
    var stage = Stage()
    (stage.subject, stage.stage) = ("x", "Orientation")
    (map.plans, map.stages) = ([action], [stage])
    let text = report(map)
    #expect(
      text.contains(
        "Elle décrit une étape du processus (statut non précisé) et une mesure convenue."
      ))
    #expect(text.contains("Mesures convenues") && text.contains("Étapes du processus"))
    #expect(text.contains("| Pays X | Orientation |") && !text.contains("ne reprend pas"))
  }

  @Test func stagesAndLoadOfEngagementsAreInTheSectionOnAssistance() throws {
    var map = map([])
    var engagement = Engagement()
    (engagement.id, engagement.title) = ("aid", "Feuille de route")
    engagement.provider = .known(["a"])
    var stage = Stage()
    (stage.subject, stage.stage) = ("aid", "Demande")
    stage.sources = [SourceReference("s1#p. 9")]
    (map.engagements, map.stages) = ([engagement], [stage])
    let text = report(map)
    #expect(text.contains("Tableau 2\u{A0}: Étapes des missions d’assistance"))
    #expect(text.contains("| Feuille de route | Demande | s1.1 |"))
    // Of one engagement each the table of engagements tells all.
    #expect(!text.contains("Missions fournies et reçues"))
    var two = map
    two.engagements.append(engagement)
    two.engagements[1].id = "more"
    #expect(report(two).contains("Missions fournies et reçues"))
    #expect(
      text.contains(
        "Elle décrit une mission d’assistance technique (statut non précisé)."))
    #expect(!text.contains("Délégation") && !text.contains("Évaluations et processus"))
    // What many give in general is no engagement of theirs.
    var cases = two
    var many = Stakeholder()
    (many.id, many.name, many.countMin) = ("many", "Prestataires", 2)
    cases.stakeholders.append(many)
    cases.engagements[1].provider = .known(["many"])
    #expect(
      report(cases).contains(
        "Elle décrit une mission d’assistance technique (statut non précisé) et un cas évoqué en termes généraux."
      ))
    cases.engagements[1].start = .known(try #require(PartialDate("2020")))
    #expect(
      report(cases).contains("Elle décrit 2 missions d’assistance technique (statut non précisé)."))
  }
}
