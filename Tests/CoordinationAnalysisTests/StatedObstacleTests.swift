import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct StatedObstacleTests {
  private let rule = StatedObstacle()

  private func map(
    _ answers: (item: String, answer: String?)..., framework: String = "stakemap-obstacles"
  )
    -> StakeholderMap
  {
    var map = StakeholderMap([
      Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit")
    ])
    map.assessments = answers.map { item, answer in
      var row = Assessment()
      (row.subject, row.framework, row.item, row.answer) = ("unit", framework, item, answer)
      return row
    }
    return map
  }

  @Test func failsWhereOneIsNamedAndHoldsWhereAllAreDenied() throws {
    let verdict = try #require(
      rule.verdict(map(("Insecurity", "major"), ("Staff", "none"), ("Law", "yes")), on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.terms("items") == ["Insecurity", "Law"])
    #expect(verdict.rows == ["assessments 2", "assessments 4"])
    for answer in ["None", "aucun", "N/A", "Aucune", "non"] {
      #expect(rule.outcome(map(("Insecurity", answer)), on: "unit") == .holds)
    }
  }

  @Test func whatIsNotAnsweredOrNoObstacleIsNotJudged() {
    #expect(rule.verdicts(map(("Insecurity", nil), ("Staff", ""))).isEmpty)
    #expect(rule.verdicts(map(("Insecurity", "major"), framework: "other")).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
    var unknown = map(("Insecurity", "major"))
    unknown.assessments[0].subject = "nobody"
    #expect(rule.verdicts(unknown).isEmpty)
    for status in [StakeholderStatus.proposed, .ended] {
      var map = map(("Insecurity", "major"))
      map.change("unit") { $0.status = .known(status) }
      #expect(rule.outcome(map, on: "unit") == .notApplicable)
    }
  }

  @Test func whatWasSaidLastCounts() {
    var map = map(("Insecurity", "major"), ("insecurity", "none"))
    map.assessments[0].date = .date("2015")
    map.assessments[1].date = .date("2021")
    #expect(rule.outcome(map, on: "unit") == .holds)
    map.assessments[0].date = .date("2022")
    #expect(rule.outcome(map, on: "unit") == .fails)
  }

  /// An obstacle with a mark is no weakness of the party.
  @Test func aMarkOfAnObstacleIsNoMarkOfTheParty() {
    var map = map(("Insecurity", "major"))
    (map.assessments[0].score, map.assessments[0].scale) = (1, "1-3")
    #expect(AssessedWeak().verdicts(map).isEmpty)
    #expect(rule.outcome(map, on: "unit") == .fails)
  }

  @Test func saysWhatStandsInTheWay() throws {
    var one = map(("Insécurité", "majeur"))
    one.assessments[0].sources = [SourceReference("s1")]
    let french = try #require(Wording(rule.verdict(one, on: "unit"), rule, one, .french))
    #expect(
      french.message
        == "Une difficulté est signalée pour l’action de la Cellule de nutrition\u{A0}: «\u{A0}Insécurité\u{A0}»."
    )
    #expect(
      french.recommendation == """
        Indiquer dans le plan d’action de la Cellule de nutrition ce qui peut être fait pour lever cette \
        difficulté et, si ce n’est pas possible, comment travailler malgré elle.
        """)
    var two = map(("Insecurity", "major"), ("Staff", "yes"))
    for row in 0..<2 { two.assessments[row].sources = [SourceReference("s1")] }
    let english = try #require(Wording(rule.verdict(two, on: "unit"), rule, two, .english))
    #expect(
      english.message
        == "Obstacles to the work of the Nutrition Unit are reported: “Insecurity” and “Staff”.")
  }

  /// Whose work it stands in the way of may be the reading of who made the map.
  @Test func saysWhereTheMapRelatesTheObstacleToTheParty() throws {
    var map = map(("Insécurité", "majeur"), ("Personnel", "oui"))
    for row in 0..<2 { map.assessments[row].sources = [SourceReference("s1")] }
    map.assessments[1].confidence = .known(.inferred)
    let verdict = rule.verdict(map, on: "unit")
    #expect(
      Wording(verdict, rule, map, .french)?.message.plain == """
        Des obstacles ou difficultés sont signalés, que nous rattachons à l’action de la Cellule de nutrition : \
        « Insécurité » et « Personnel ».
        """)
    #expect(
      Wording(verdict, rule, map, .english)?.message == """
        Obstacles or difficulties are reported that we relate to the work of the Nutrition Unit: \
        “Insécurité” and “Personnel”.
        """)
  }
}
