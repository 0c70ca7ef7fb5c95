import CoordinationAnalysis
import StakeholderModel
import TestSupport
import Testing

@testable import StakeholderReports

@Suite struct AssistanceTextTests {
  private var map: StakeholderMap {
    var map = StakeholderMap()
    map.stakeholders = ["a", "b", "c"].map { id in
      var party = Stakeholder()
      (party.id, party.name) = (id, "Comité \(id.uppercased())")
      return party
    }
    var engagement = Engagement()
    engagement.id = "aid"
    (engagement.title, engagement.titles[.english]) = ("Feuille de route", "Road map")
    engagement.provider = .known(["a"])
    engagement.recipient = .known(["b"])
    engagement.status = .known(.done)
    engagement.origins = .known([AssistanceOrigin(rawValue: "international")])
    (engagement.daysMin, engagement.daysMax) = (7, 21)
    var stage = Stage()
    (stage.subject, stage.stage, stage.stages[.english]) = ("aid", "demande", "request")
    (stage.usualMinDays, stage.usualMaxDays) = (7, 14)
    stage.start = .known(PartialDate("2017-01-01")!)
    stage.end = .known(PartialDate("2017-02-01")!)
    stage.approvedBy = .known(["c"])
    map.engagements = [engagement]
    map.stages = [stage]
    map.ties = [Tie("a", .delegatesTo, "c"), Tie("a", .backstops, "b")]
    for place in map.ties.indices { map.ties[place].engagement = .known("aid") }
    return map
  }

  private func text(_ map: StakeholderMap, _ language: Language) -> String {
    AssistanceText(AssistanceAnalysis(map), map, NameInSentence(map, in: language)).text
  }

  private func table(_ part: AssistanceText.Part, _ language: Language = .french) -> ResultTable {
    AssistanceText.table(part, AssistanceAnalysis(map), map, NameInSentence(map, in: language))
  }

  @Test func everySideThatTheMapTellsOfHasAHeading() {
    let french = text(map, .french)
    for part in AssistanceText.Part.allCases {
      #expect(french.contains("\(part.title(.french))\n\n"), "\(part)")
    }
    #expect(text(map, .english).contains("Road map    request"))
    var bare = map
    (bare.ties, bare.stages) = ([], [])
    let short = text(bare, .french)
    #expect(
      !short.contains("Étapes\n") && !short.contains("Délégation") && short.contains("Charge"))
  }

  @Test func aMapWithoutAssistanceSaysSo() {
    #expect(text(StakeholderMap(), .french).contains("aucune assistance technique"))
    #expect(text(StakeholderMap(), .english).contains("no technical assistance"))
  }

  @Test func aStageStandsBesideItsUsualTime() {
    let stages = table(.stages)
    #expect(
      stages.columns == [
        "Mission", "Étape", "Période", "Durée en jours", "Durée habituelle en jours",
        "Par rapport à l’habitude", "Approbation",
      ])
    #expect(
      stages.rows == [
        [
          "Feuille de route", "demande", "du 1er janvier au 1er février 2017", "32", "7–14",
          "plus longue", "Comité C",
        ]
      ])
    #expect(table(.times).rows == [["demande", "1", "32", "7–14", "0", "0", "1", "0"]])
  }

  @Test func boundsOfWhichOneIsKnownAreSaidAsSuch() {
    #expect(
      DaySpan.text(least: 7, most: nil) == "≥\u{A0}7"
        && DaySpan.text(least: nil, most: 14) == "≤\u{A0}14")
    #expect(DaySpan.text(least: 7, most: 7) == "7" && DaySpan.text(least: nil, most: nil) == nil)
  }

  @Test func loadLinesAndDelegationAreTold() {
    #expect(
      table(.load).rows.first == ["Comité A", "1", "7–21", "–", "–", "–"])
    // Of the two ties of the engagement, one may run along either line.
    #expect(
      table(.lines, .english).rows.map { Array($0.suffix(2)) } == [
        ["Technical", "the kind of tie"]
      ])
    #expect(table(.delegation).rows == [["Comité A", "Comité C", "Feuille de route"]])
    #expect(
      table(.faults).rows.contains {
        $0[0].contains("plus longue que d’habitude") && $0[1] == "Feuille de route"
      })
  }

  @Test func anEngagementWithoutATitleIsNamedAfterItsParties() {
    var map = map
    map.engagements[0].title = nil
    map.engagements[0].recipient = .unknown
    let names = EngagementNames(map, NameInSentence(map, in: .french))
    #expect(names.name(of: "aid") == "Comité A → ?" && names.name(of: "other") == "other")
  }
}
