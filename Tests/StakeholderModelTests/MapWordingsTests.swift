import Testing

@testable import StakeholderModel

@Suite struct MapWordingsTests {
  private func stage(_ text: String, _ english: String? = nil) -> Stage {
    var stage = Stage()
    stage.stage = text
    if let english { stage.stages[.english] = english }
    return stage
  }

  @Test func aTextIsSaidInTheLanguageInWhichTheMapHasIt() {
    var map = StakeholderMap()
    map.stages = [stage("demande", "request")]
    let wordings = MapWordings(map)
    #expect(wordings.text("demande", in: .english) == "request")
    #expect(wordings.text("demande", in: .french) == "demande")
    #expect(wordings.text("Demande", in: .english) == "request")
    #expect(wordings.text("autre", in: .english) == "autre")
    #expect(MapWordings(StakeholderMap()).text("demande", in: .english) == "demande")
  }

  @Test func theSameCapitalsGoBeforeOthers() {
    var map = StakeholderMap()
    map.stages = [stage("atelier", "workshop"), stage("Atelier", "Workshop")]
    let wordings = MapWordings(map)
    #expect(wordings.text("Atelier", in: .english) == "Workshop")
    #expect(wordings.text("atelier", in: .english) == "workshop")
    #expect(wordings.text("ATELIER", in: .english) == "workshop")
  }

  /// A stage of four countries needs its translation once.
  @Test func oneTranslationServesAllRowsWithTheText() {
    var map = StakeholderMap()
    map.stages = [stage("atelier"), stage("atelier", "workshop"), stage("atelier", "seminar")]
    #expect(MapWordings(map).text("atelier", in: .english) == "workshop")
  }

  @Test func everyColumnOfWordsIsRead() {
    var map = StakeholderMap()
    var tie = Tie("a", .funds, "b")
    (tie.role, tie.roles[.english]) = ("achat", "purchase")
    var activity = Activity()
    (activity.action, activity.actions[.english]) = ("formation", "training")
    (activity.role, activity.roles[.english]) = ("plaidoyer", "advocacy")
    var planned = PlannedAction()
    (planned.action, planned.actions[.english]) = ("audit", "audits on time")
    (planned.domain, planned.domains[.english]) = (.known("budget unique"), "one budget")
    var answer = Assessment()
    (answer.domain, answer.domains[.english]) = (.known("plan unique"), "one plan")
    (answer.item, answer.items[.english]) = ("qui préside", "who chairs")
    (answer.answer, answer.answers[.english]) = ("personne", "nobody")
    (map.ties, map.activities, map.plans, map.assessments) = (
      [tie], [activity], [planned], [answer]
    )
    let names = NameInSentence(map, in: .english)
    let said = [
      "achat", "formation", "plaidoyer", "audit", "budget unique", "plan unique", "qui préside",
      "personne",
    ].map(names.said)
    #expect(
      said == [
        "purchase", "training", "advocacy", "audits on time", "one budget", "one plan",
        "who chairs", "nobody",
      ])
    // French signs are put in where French is read.
    #expect(NameInSentence(map, in: .french).said("l'achat") == "l’achat")
  }

  /// A workbook for two languages asks for the second one only: the plain column has the first.
  @Test func translationsAreWrittenAndReadBack() throws {
    let table = try #require(StakeholderMap.tables.first { $0.name == "stages" })
    var map = StakeholderMap()
    map.stages = [stage("demande", "request")]
    #expect(table.headersInUse(in: map).map(\.text).contains("stage:en"))
    var copy = StakeholderMap()
    let headers = table.headersInUse(in: map)
    _ = table.append(Array(zip(headers, table.cells(map, 0, headers))), &copy)
    #expect(copy.stages == map.stages)
  }
}
