import CoordinationAnalysis
import Foundation
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
      Report(
        map, MapAnalyses(map),
        figures: [], language: language)
    ).text
  }

  @Test func everyPartyIsListedWithWhatIsKnownOfIt() {
    var map = map
    map.stakeholders[1].kind = .known(.ministry)
    map.stakeholders[1].sources = [SourceReference(source: "s1", locator: "p. 2")]
    let names = NameInSentence(map, in: .french)
    let table = ResultTable.parties(map, PlaceCodes([]), names)
    #expect(table.columns == ["Partie prenante", "Sigle", "Type", "Sources"])
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
    #expect(text(map).contains("(500 premières lignes sur") == isCut)
  }

  @Test(arguments: [
    ("2017", "2019", "2017 – 2019"), ("2017", "", "à partir de 2017"),
    ("", "2019", "jusqu’en 2019"),
    ("2019-03-04", "", "à partir du 4 mars 2019"), ("", "2019-03-04", "jusqu’au 4 mars 2019"),
    ("2017", "2017", "2017"),
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
    // The denial itself is told.
    #expect(
      text(map).contains(
        "absence du lien «\u{A0}assure le backstopping de\u{A0}» | Ministère de la Santé | Inexistant"
      ))
  }

  @Test func engagementsStandBesideTiesOfAssistance() {
    var map = map
    var engagement = Engagement()
    engagement.id = "e"
    engagement.provider = .known(["un"])
    engagement.recipient = .known(["moh", "elan"])
    engagement.requestedBy = .absent
    engagement.start = .known(PartialDate("2019")!)
    map.engagements = [engagement]
    #expect(text(map).contains("Missions d’assistance"))
    let row = ResultTable.engagements(map, NameInSentence(map, in: .french)).rows
    let names = NameInSentence(map, in: .french)
    #expect(
      row == [
        [
          names.full("un"), names.full("moh") + ", " + names.full("elan"), "personne",
          "à partir de 2019",
        ]
      ])
  }

  @Test func everyTieStandsInOneTable() {
    var map = map
    map.stakeholders[2].kind = .known(.coordinationBody)
    map.instruments = [Instrument()]
    map.instruments[0].id = "plan"
    map.instruments[0].title = "Plan d’action"
    map.ties = [
      Tie("un", .memberOf, "elan"), Tie("moh", .collaboratesWith, "un"),
      Tie("moh", .implements, "plan"), Tie("un", .funds, "moh"), Tie("un", .assists, "moh"),
      Tie("moh", .accountableTo, "un"), Tie("un", .observes, "elan"),
    ]
    #expect(map.otherTies.map(\.relation) == [.implements, .collaboratesWith, .accountableTo])
    let text = text(map)
    #expect(text.contains("## Autres liens"))
    #expect(text.contains("met en œuvre | Plan d’action"))
    #expect(text.contains("observateurs\u{A0}: "))
  }

  /// Two ties of the same parties through others are two rows.
  @Test func whoStandsBetweenIsNamedBesideTheOther() {
    var map = map
    var (direct, through) = (Tie("un", .informs, "moh"), Tie("un", .informs, "moh"))
    through.via = .known("elan")
    direct.confidence = .known(.reported)
    through.confidence = .known(.reported)
    map.ties = [direct, through]
    let names = NameInSentence(map, in: .french)
    let table = ResultTable.otherTies(map.ties, of: map, PlaceCodes([]), names)
    #expect(table.rows.map { $0[2] } == [names.short("moh"), "\(names.short("moh")) (par Élan)"])
  }

  @Test func whoWorksWithWhomIsSaidWithWhatAllHangsOn() {
    var map = map
    for id in ["x", "y", "z"] {
      var party = Stakeholder()
      (party.id, party.name) = (id, id.uppercased())
      map.stakeholders.append(party)
    }
    let ends = map.stakeholders.map(\.id)
    #expect(ends == ["un", "moh", "elan", "x", "y", "z"])
    for (a, b) in [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)] {
      map.ties.append(Tie(ends[a], .collaboratesWith, ends[b]))
    }
    let text = text(map, .english)
    #expect(text.contains("## Who works with whom"))
    #expect(text.contains("joins 6 stakeholders to at least one other: 7 pairs."))
    #expect(text.contains("Those with most partners: Élan (3), X (3) and"))
    #expect(text.contains("some reach the others only through one of these: Élan and X."))
    #expect(
      text.contains(
        "Each of these ties is the only one of its kind between two parts of the network: Élan – X."
      ))
    #expect(text.contains("stakeholders form 2 groups"))
    map.ties = []
    #expect(!self.text(map, .english).contains("Who works"))
  }

  @Test func theSameSumOfTwoFundersIsSaidToBePerhapsOne() {
    var map = map
    func tie(_ funder: String, _ amount: Decimal, _ year: String) -> Tie {
      var tie = Tie(funder, .funds, "elan")
      (tie.amount, tie.currency) = (amount, Currency(rawValue: "USD"))
      tie.start = .known(PartialDate(year)!)
      return tie
    }
    map.ties = [tie("un", 600, "2020"), tie("moh", 600, "2020")]
    #expect(text(map, .english).contains("It may be the same money; do not add the rows up."))
    map.ties[1] = tie("moh", 600, "2021")
    #expect(!text(map, .english).contains("It may be the same money"))
    map.ties[1] = tie("moh", 601, "2020")
    #expect(!text(map, .english).contains("It may be the same money"))
    map.ties[1] = tie("un", 600, "2020")
    #expect(!text(map, .english).contains("It may be the same money"))
  }

  @Test func anAmountWithoutACurrencyIsShownAsSuch() {
    var map = map
    var tie = Tie("un", .funds, "moh")
    tie.amount = 600_000
    map.ties = [tie]
    #expect(text(map).contains("600\u{202F}000 (monnaie non précisée)"))
  }

  @Test func peopleAreListedByActivityAndNeverSummed() {
    var map = map
    func activity(_ action: String, reached: Decimal?, targeted: Decimal?) -> Activity {
      var activity = Activity()
      (activity.stakeholder, activity.action) = ("un", action)
      (activity.reached, activity.targeted) = (reached, targeted)
      return activity
    }
    map.activities = [
      activity("A", reached: 5, targeted: nil), activity("B", reached: nil, targeted: nil),
      activity("C", reached: 70, targeted: 100), activity("D", reached: nil, targeted: 9),
    ]
    #expect(map.countedActivities.map(\.action) == ["C", "A", "D"])
    let names = NameInSentence(map, in: .english)
    let table = ResultTable.activities(map.countedActivities, PlaceCodes([]), names)
    #expect(table.columns == ["Party", "Action", "Reached", "Targeted"])
    // Where there is no comparison of places, all activities are listed.
    #expect(text(map, .english).contains("Table 1: Activities, with the people reached"))
    #expect(text(map, .english).contains("| B |"))
    for (index, place) in ["x", "y", "x", "y"].enumerated() {
      map.activities[index].area = .known(place)
    }
    // Few activities of one party are no comparison either.
    #expect(text(map, .english).contains("Table 1: Activities, with the people reached"))
    map.activities[0].stakeholder = "moh"
    // Few are listed where there is one; of many, those with people.
    #expect(text(map, .english).contains("Table 3: Activities, with the people reached"))
    let few = map.activities
    for number in 0..<27 {
      map.activities.append(activity("M\(number)", reached: nil, targeted: nil))
    }
    #expect(text(map, .english).contains("People reached or targeted, by activity"))
    map.activities = few
    for index in map.activities.indices {
      (map.activities[index].reached, map.activities[index].targeted) = (nil, nil)
    }
    #expect(!text(map, .english).contains("eople reached"))
  }

  @Test func whatTheReportLeavesOutIsNamedUnderMethod() {
    var map = map
    #expect(!text(map).contains("ne reprend pas"))
    map.plans = [PlannedAction()]
    var answer = Assessment()
    (answer.framework, answer.answer) = ("stakemap-questions", "oui")
    map.assessments = [answer, answer, Assessment()]
    #expect(
      text(map, .english).contains(
        "does not take up: assessments (2) and plans (1)."))
  }

  @Test func columnsThatTheReportPassesOverAreNamed() {
    var map = map
    map.ties = [Tie("un", .memberOf, "moh")]
    #expect(!text(map, .english).contains("Not reproduced here"))
    map.ties[0].notes = "Remarque"
    #expect(text(map, .english).contains("say how its rows were read: ties (1)."))
    #expect(!text(map, .english).contains("filled cells"))
    map.instruments = [Instrument()]
    map.instruments[0].id = "decree"
    map.stakeholders[1].legalBasis = .known("decree")
    map.stakeholders[2].legalBasis = .known("Loi de 1999")
    // The decree stands in the table of texts, the law nowhere.
    #expect(text(map, .english).contains("Stakeholders: legal basis (1)"))
  }

  @Test func howOftenABodyIsChairedStandsWithItsMeetings() throws {
    var map = map
    map.stakeholders[1].kind = .known(.coordinationBody)
    var tie = Tie("un", .chairs, map.stakeholders[1].id)
    tie.frequency = .known("annual")
    map.ties = [tie]
    let table = ResultTable.bodies(map, in: .french)
    let row = try #require(table.rows.first)
    #expect(row.last == "rythme annuel")
    #expect(!row.dropLast().contains { $0.contains("annuel") })
  }

  @Test func whatATieThatHasEndedWasAboutIsSaidInTheLanguageOfTheReport() {
    var map = map
    var tie = Tie("un", .memberOf, "moh")
    tie.role = "examen de la politique"
    tie.roles[.english] = "policy review"
    map.formerTies = [tie]
    #expect(text(map).contains("examen de la politique"))
    #expect(text(map, .english).contains("policy review"))
    #expect(!text(map, .english).contains("examen de la politique"))
  }

  @Test func whatATieIsAboutStandsBesideIt() throws {
    var map = map
    var seat = Tie("un", .memberOf, "moh")
    (seat.role, seat.frequency, seat.seats) = ("Point focal", .known("quarterly"), 2)
    var other = Tie("un", .collaboratesWith, "elan")
    (other.role, other.share, other.strength) = (
      "plaidoyer", Decimal(string: "0.25"), .known(.weak)
    )
    other.roles[.english] = "advocacy"
    var help = Tie("un", .assists, "elan")
    (help.role, help.line) = ("formation", .known(.technical))
    map.ties = [seat, other, help]
    let french = text(map)
    #expect(french.contains("AE (Point focal, trimestriel, 2 sièges)"))
    #expect(french.contains("plaidoyer, 25\u{A0}%, lien faible"))
    #expect(french.contains("formation, ligne technique"))
    #expect(text(map, .english).contains("advocacy, 25%, weak tie"))
  }

  @Test(arguments: [("2016", true), ("2017", false), (nil, false)])
  func whatHadEndedIsToldApart(_ end: String?, _ isFormer: Bool) {
    var map = map
    var tie = Tie("un", .assists, "moh")
    tie.end = end.flatMap { PartialDate($0) }.map(Fact.known) ?? .unknown
    map.ties = [tie]
    let text = text(map.asOf(PartialDate("2017")!))
    #expect(text.contains("Liens qui ont pris fin") == isFormer)
    #expect(text.contains("Qui assiste qui") == !isFormer)
  }

  @Test func whatIsSaidToBeOverStandsThereToo() {
    var map = map
    map.ties = [Tie("un", .informs, "moh"), Tie("moh", .informs, "un")]
    map.ties[1].status = .known(.lapsed)
    let sections = text(map).components(separatedBy: "\n## ")
    let (others, former) = (
      sections.first { $0.hasPrefix("Autres liens") },
      sections.first { $0.hasPrefix("Liens qui ont") }
    )
    #expect(others?.contains("| informe |") == true && others?.contains("terminé") == false)
    #expect(former?.contains("Terminé") == true)
  }

  @Test func instrumentsAreListedWithWhatTheyServeFor() {
    var map = map
    #expect(!text(map).contains("Politiques, plans et autres textes"))
    var instrument = Instrument()
    (instrument.id, instrument.title) = ("plan", "Plan d’action 2021")
    (instrument.kind, instrument.responsible) = (.known("terms-of-reference"), .known(["un"]))
    map.instruments = [instrument]
    map.stakeholders[1].actionPlan = .known("plan")
    let table = ResultTable.instruments(map, PlaceCodes([]), NameInSentence(map, in: .french))
    #expect(table.columns == ["Texte", "Type", "Responsable", "Fait office de"])
    #expect(
      table.rows == [
        [
          "Plan d’action 2021", "termes de référence", "AE",
          "plan d’action\u{A0}: Ministère de la Santé",
        ]
      ])
    #expect(text(map).contains("## Politiques, plans et autres textes"))
  }

  @Test(arguments: [
    ("supports", "favorable"), ("Favorable", "favorable"), ("opposée", "opposée"),
    ("wavering", "wavering"), ("supports|neutral", "favorable et neutre"),
  ])
  func aUsualWordIsSaidInTheLanguageOfTheReport(_ cell: String, _ shown: String) {
    var map = map
    map.stakeholders[0].position = .known(cell)
    let names = NameInSentence(map, in: .french)
    #expect(ResultTable.parties(map, PlaceCodes([]), names).rows[0].contains(shown))
  }

  @Test(
    arguments: [
      (nil, nil, nil), (1, 1, nil), (1, nil, "un ou plusieurs"), (2, nil, "plusieurs"),
      (3, nil, "nombre\u{A0}: au moins 3"),
      (3, 3, "nombre\u{A0}: 3"), (2, 4, "nombre\u{A0}: de 2 à 4"),
      (nil, 5, "nombre\u{A0}: 5 au plus"),
    ] as [(Int?, Int?, String?)])
  func aRowOfSeveralPartiesSaysHowMany(_ least: Int?, _ most: Int?, _ shown: String?) {
    var map = map
    (map.stakeholders[0].countMin, map.stakeholders[0].countMax) = (least, most)
    let names = NameInSentence(map, in: .french)
    let row = ResultTable.parties(map, PlaceCodes([]), names).rows[0]
    #expect(row == ["Agence de l’enfance", "AE"] + (shown.map { [$0] } ?? []))
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
        prévues de mars à juin 2021\u{A0}: 6\u{202F}; aucune réunion en 2022\u{202F}; tenues en \
        2023\u{A0}: 1 sur 4
        """))
  }
}
