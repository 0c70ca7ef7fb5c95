import CoordinationAnalysis
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct ReportTablesTests {
  private let map: StakeholderMap = {
    var map = StakeholderMap()
    for (id, name, acronym) in [
      ("un", "Agence de l’enfance", "AE"), ("moh", "Ministère de la Santé", nil),
      ("elan", "Élan", nil),
    ] as [(String, String, String?)] {
      var party = Stakeholder()
      party.id = id
      party.name = name
      party.acronym = acronym
      map.stakeholders.append(party)
    }
    return map
  }()

  private func text(_ map: StakeholderMap, _ language: Language = .french) -> String {
    MarkdownReport(
      map, gaps: GapAnalysis(map), overlaps: OverlapAnalysis(map), coverage: ActivityCoverage(map),
      figures: [], language: language
    ).text
  }

  @Test func everyPartyIsListedWithWhatIsKnownOfIt() {
    var map = map
    map.stakeholders[1].kind = .known(.ministry)
    map.stakeholders[1].sources = [SourceReference(source: "s1", locator: "p. 2")]
    let names = NameInSentence(map, in: .french)
    let table = ResultTable.parties(map, PlaceCodes([]), names)
    #expect(table.columns == ["Partie prenante", "Sigle", "Type", "Renvois"])
    #expect(
      table.rows == [
        ["Agence de l’enfance", "AE", "–", "–"], ["Élan", "–", "–", "–"],
        ["Ministère de la Santé", "–", "Ministère", "s1, p. 2"],
      ])
  }

  @Test func influenceIsShownWhereTheEditionHasIt() {
    var map = map
    map.stakeholders[0].kind = .known(.person)
    map.stakeholders[0].influence = .known("forte")
    #expect(text(map).contains("Influence") && text(map).contains("forte"))
    #expect(!text(map.publicEdition()).contains("forte"))
  }

  @Test(arguments: [(500, false), (501, true)])
  func aLongListIsCutAndSaysSo(_ count: Int, _ isCut: Bool) {
    var map = StakeholderMap()
    for number in 0..<count {
      var party = Stakeholder()
      party.id = "p\(number)"
      party.name = "P \(number)"
      map.stakeholders.append(party)
    }
    #expect(text(map).contains("les 500 premières sur") == isCut)
  }

  @Test(arguments: [
    ("2017", "2019", "2017 – 2019"), ("2017", "", "2017 – ?"), ("", "2019", "? – 2019"),
    ("", "2019-03-04", "? – 4 mars 2019"), ("2017", "2017", "2017"),
  ])
  func assistanceHasItsPeriod(_ start: String, _ end: String, _ shown: String) throws {
    var map = map
    var tie = Tie("un", .assists, "moh")
    tie.start = PartialDate(start).map(Fact.known) ?? .unknown
    tie.end = PartialDate(end).map(Fact.known) ?? .unknown
    map.ties = [tie]
    let table = try #require(
      ResultTable.assistance(map, PlaceCodes([]), NameInSentence(map, in: .french)))
    #expect(table.rows[0].contains(shown), "\(table.rows)")
  }

  @Test func whoAssistsIsSaidAndADenialIsNot() {
    var map = map
    map.ties = [Tie("un", .backstops, "moh")]
    #expect(text(map).contains("## Assistance technique"))
    map.ties[0].status = .known(.absent)
    #expect(!text(map).contains("## Assistance technique"))
    #expect(text(map).contains("ne reprend pas\u{A0}: liens qu’une source nie (1)."))
  }

  @Test func whatTheReportLeavesOutIsNamedUnderMethod() {
    var map = map
    #expect(!text(map).contains("ne reprend pas"))
    var engagement = Engagement()
    engagement.id = "e"
    map.engagements = [engagement]
    map.assessments = [Assessment(), Assessment()]
    #expect(
      text(map, .english).contains(
        "does not take up: engagements (1) and assessments (2)."))
  }

  @Test func plannedMeetingsStandBesideThoseHeld() {
    var map = map
    map.stakeholders[2].kind = .known(.coordinationBody)
    func meeting(_ period: String, planned: Int?, held: Int?) -> Meeting {
      var meeting = Meeting()
      meeting.body = "elan"
      meeting.period = Period(period)
      (meeting.planned, meeting.held) = (planned, held)
      return meeting
    }
    map.meetings = [
      meeting("2023", planned: 4, held: 1), meeting("2022", planned: nil, held: 0),
      meeting("2021-03/2021-06", planned: 6, held: nil),
    ]
    #expect(
      text(map).contains(
        """
        tenues en 2023\u{A0}: 1 sur 4\u{202F}; aucune réunion en 2022\u{202F}; prévues de mars à juin \
        2021\u{A0}: 6
        """))
  }
}
