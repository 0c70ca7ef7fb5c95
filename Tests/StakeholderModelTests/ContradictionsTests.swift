import StakeholderModel
import TestSupport
import Testing

/// Rows that cannot well be true together.
@Suite struct ContradictionsTests {
  private func map(_ ties: [Tie], date: String? = nil) -> StakeholderMap {
    var map = StakeholderMap()
    for id in ["a", "b"] {
      var party = Stakeholder()
      (party.id, party.name) = (id, "Party \(id)")
      map.stakeholders.append(party)
    }
    map.ties = ties
    map.settings.date = date.flatMap { PartialDate($0) }
    return map
  }

  private func codes(_ map: StakeholderMap) -> [String] {
    map.validate().filter { $0.severity == .warning }.map(\.code)
  }

  @Test(arguments: [
    (Relation.chairs, true), (.memberOf, true), (.reportsTo, true), (.collaboratesWith, false),
    (.accountableTo, false), (.funds, false),
  ])
  func twoPartiesCannotEachBeAboveTheOther(_ relation: Relation, _ isOpposed: Bool) {
    let both = map([Tie("a", relation, "b"), Tie("b", relation, "a")])
    #expect(codes(both) == (isOpposed ? ["opposed-ties"] : []))
    var lapsed = both
    lapsed.ties[0].status = .known(.lapsed)
    #expect(codes(lapsed) == [])
    #expect(codes(map([Tie("a", relation, "b")])) == [])
  }

  @Test func theOtherRowIsNamed() throws {
    let both = map([Tie("a", .chairs, "b"), Tie("b", .chairs, "a")])
    let found = try #require(both.validate().first { $0.code == "opposed-ties" })
    #expect(found.summary(.english).contains("Row 2"))
    #expect(found.summary(.english).contains("“Party a” chairs “Party b”"))
  }

  @Test(arguments: [("2024", 1), ("2023", 0), ("2023-12", 0), ("2022", 0)])
  func aTieThatStartsAfterTheDateOfTheMapIsNotLeftOutInSilence(_ start: String, _ count: Int) {
    var tie = Tie("a", .funds, "b")
    tie.start = PartialDate(start).map(Fact.known) ?? .unknown
    #expect(codes(map([tie], date: "2023")).count { $0 == "after-date-of-map" } == count)
    #expect(codes(map([tie])) == [])
    for status in [TieStatus.planned, .proposed] {
      tie.status = .known(status)
      #expect(codes(map([tie], date: "2023")) == [])
    }
  }

  @Test func anAmountOfNothingIsAskedAbout() {
    var tie = Tie("a", .funds, "b")
    tie.amount = 0
    #expect(codes(map([tie])) == ["amount-of-nothing"])
    (tie.amount, tie.currency) = (1, Currency(rawValue: "XOF"))
    #expect(codes(map([tie])) == [])
  }

  @Test(arguments: [
    ("Ministère de la Santé", "Min. de la Santé", true),
    ("Ministère de la Santé", "Ministere Santé", true),
    ("Direction nationale de l’agriculture", "Dir. nationale d’agriculture", true),
    ("Conseil des ONG", "Conseil des ONG du Nord", false),
    ("Ministère de la Santé", "Ministère de l’Éducation", false),
    ("MSF B", "MSF E", false), ("Association A", "Association D", false),
  ])
  func namesThatDifferInAbbreviationsOnlyAreAskedAbout(
    _ one: String, _ other: String, _ isSimilar: Bool
  ) {
    var map = map([])
    map.stakeholders[0].name = one
    map.stakeholders[1].name = other
    #expect(codes(map) == (isSimilar ? ["similar-name"] : []))
    map.stakeholders[1].name = one
    #expect(codes(map) == ["shared-name"])
  }

  @Test func theOtherNamesOfAPartyAreComparedToo() {
    var map = map([])
    map.stakeholders[0].name = "Ministère de la Santé et de l’Hygiène publique"
    map.stakeholders[0].aliases = ["Ministère de la Santé"]
    map.stakeholders[1].name = "Min. de la Santé"
    #expect(codes(map) == ["similar-name"])
    map.stakeholders[1].name = "Min. de la Justice"
    map.stakeholders[1].aliases = ["Justice", "min. de la justice"]
    #expect(codes(map) == [])
  }

  @Test func theMeetingsOfAPartyInWhichNobodySitsAreNotLostInSilence() {
    var map = map([])
    var meeting = Meeting()
    meeting.body = "a"
    map.meetings = [meeting]
    #expect(codes(map) == ["meeting-of-no-body"])
    map.stakeholders[0].kind = .known(.coordinationBody)
    #expect(codes(map) == [])
    map.stakeholders[0].kind = .unknown
    map.ties = [Tie("b", .memberOf, "a")]
    #expect(codes(map) == [])
  }

  @Test func areasInACircleAreAnError() {
    var map = map([])
    for (id, parent) in [("n", "t"), ("t", "n"), ("s", "t")] {
      var area = Area()
      (area.id, area.name, area.parent) = (id, id.uppercased(), .known(parent))
      map.areas.append(area)
    }
    let found = map.validate().filter { $0.code == "circle-of-parents" }
    #expect(
      found.marks == ["circle-of-parents at areas:2:parent", "circle-of-parents at areas:3:parent"])
    #expect(found.allSatisfy { $0.severity == .error })
  }

  @Test func noPeriodEndsBeforeItStarts() {
    var map = map([])
    var activity = Activity()
    (activity.stakeholder, activity.action) = ("a", "x")
    activity.start = .known(PartialDate("2023-06")!)
    activity.end = .known(PartialDate("2023-03")!)
    var engagement = Engagement()
    engagement.id = "e"
    (engagement.start, engagement.end) = (activity.start, activity.end)
    map.activities = [activity]
    map.engagements = [engagement]
    let marks = map.validate().filter { $0.code == "end-before-start" }.marks
    #expect(
      marks == ["end-before-start at activities:2:end", "end-before-start at engagements:2:end"])
    map.activities[0].end = map.activities[0].start
    #expect(map.validate().filter { $0.code == "end-before-start" }.count == 1)
  }

  @Test func fewerThanNoPeopleIsAnErrorAndMoneyPaidBackIsNot() {
    var map = map([])
    var tie = Tie("a", .funds, "b")
    (tie.amount, tie.currency) = (-5, Currency(rawValue: "XOF"))
    var activity = Activity()
    (activity.stakeholder, activity.action, activity.reached) = ("a", "x", -5)
    map.ties = [tie]
    map.activities = [activity]
    let found = map.validate().filter { $0.code == "negative-number" }
    #expect(
      found.marks == [
        "negative-number at ties:2:amount", "negative-number at activities:2:reached",
      ])
    #expect(found.map(\.severity) == [.warning, .error])
    map.ties[0].amount = 0.01
    map.activities[0].reached = 0
    #expect(map.validate().filter { $0.code == "negative-number" }.isEmpty)
  }

  @Test(arguments: [("XFO", "XOF"), ("EURO", nil), ("XOF", nil), ("usd", nil), ("QQQ", nil)])
  func aCurrencyThatNobodyHasIsAskedAbout(_ cell: String, _ meant: String?) {
    var faults: [CellFault] = []
    let currency = Currency.parse(cell, faults: &faults)
    let unknown = faults.first { $0.code == "unknown-currency" }
    #expect((unknown != nil) == ["XFO", "QQQ"].contains(cell))
    #expect(currency?.rawValue == (cell == "EURO" ? "EUR" : cell.uppercased()))
    if let meant { #expect(unknown?.remedy(.english).contains(meant) == true) }
  }
}
