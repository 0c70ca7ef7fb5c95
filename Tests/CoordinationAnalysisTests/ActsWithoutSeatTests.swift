import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ActsWithoutSeatTests {
  private let rule = ActsWithoutSeat()

  /// A complete council in which the ministry sits; the agency acts.
  private func map(
    _ ties: Tie..., actions: [String] = ["Supplies"], complete: [CompleteAspect] = [.members]
  ) -> StakeholderMap {
    var map = StakeholderMap(
      [
        Stakeholder("council", .coordinationBody) { $0.complete = complete },
        Stakeholder("ministry", .ministry) { $0.group = .known(.government) },
        Stakeholder("agency", .unAgency, fr: "Agence de l’eau", en: "Water Agency") {
          $0.group = .known(.unitedNations)
        },
      ], [Tie("ministry", .memberOf, "council")] + ties)
    map.activities = actions.map { action in
      var activity = Activity()
      (activity.stakeholder, activity.action) = ("agency", action)
      return activity
    }
    return map
  }

  private func planned(_ year: Int?) -> StakeholderMap {
    var map = map(actions: [])
    var action = PlannedAction()
    (action.plan, action.action, action.year) = ("plan", "Wells", year)
    action.responsible = .known(["agency", "ministry"])
    map.plans = [action]
    map.settings.date = PartialDate("2024-06")
    return map
  }

  @Test func failsWhereAllMembersAreKnownAndThePartyIsNone() throws {
    let verdict = try #require(rule.verdict(map(), on: "agency"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["agency"])
    #expect(verdict.claim == .members)
    #expect(verdict.rows == ["stakeholders 4", "activities 2", "stakeholders 2"])
  }

  @Test func asksWhereMembersMayBeMissing() throws {
    let verdict = try #require(rule.verdict(map(complete: [.lines]), on: "agency"))
    #expect(verdict.outcome == .notKnown)
    #expect(verdict.claim == nil)
    var other = map()
    other.add(Stakeholder("other", .unCluster))
    #expect(rule.outcome(other, on: "agency") == .notKnown)
    other.change("other") { $0.status = .known(.ended) }
    #expect(rule.outcome(other, on: "agency") == .fails)
  }

  @Test(arguments: [Relation.memberOf, .chairs, .coChairs, .secretariatOf, .heads])
  func holdsWhereThePartySits(_ relation: Relation) throws {
    let verdict = try #require(
      rule.verdict(map(Tie("agency", relation, "council")), on: "agency"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["stakeholders 4", "ties 3"])
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aSeatThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    let seat = Tie("agency", .memberOf, "council").with(status)
    #expect(rule.outcome(map(seat), on: "agency") == .fails)
  }

  @Test func anObserverDoesNotSit() {
    #expect(rule.outcome(map(Tie("agency", .observes, "council")), on: "agency") == .fails)
  }

  @Test func aSeatOfTheWholeOrOfAPartOrOfARepresentativeCounts() {
    var map = map()
    map.change("agency") { $0.parent = .known("ministry") }
    #expect(rule.outcome(map, on: "agency") == .holds)
    map.change("agency") { $0.parent = .unknown }
    map.change("ministry") { $0.parent = .known("agency") }
    #expect(rule.outcome(map, on: "agency") == .holds)
    let spoken = self.map(Tie("ministry", .represents, "agency"))
    #expect(rule.outcome(spoken, on: "agency") == .holds)
  }

  @Test func aSeatInABodyThatIsNoMoreIsNone() {
    var map = map(Tie("agency", .memberOf, "old"))
    map.add(Stakeholder("old", .coordinationBody) { $0.status = .known(.ended) })
    #expect(rule.outcome(map, on: "agency") == .fails)
  }

  /// "The agencies" may be the seat of this one.
  @Test func asksWhereACollectiveMayIncludeTheParty() {
    var map = map(Tie("agencies", .memberOf, "council"))
    map.add(Stakeholder("agencies", .unAgency) { $0.countMin = 3 })
    #expect(rule.outcome(map, on: "agency") == .notKnown)
    map.change("agencies") { $0.kind = .known(.company) }
    #expect(rule.outcome(map, on: "agency") == .fails)
    map.change("agencies") { $0.kind = .unknown }
    #expect(rule.outcome(map, on: "agency") == .notKnown)
    map.change("agencies") { $0.group = .known(.business) }
    #expect(rule.outcome(map, on: "agency") == .fails)
  }

  @Test func bodiesCollectivesAndPartiesThatDoNothingAreNotJudged() {
    #expect(rule.verdicts(map(actions: [])).isEmpty)
    var several = map()
    several.change("agency") { $0.countMin = 2 }
    #expect(rule.verdicts(several).isEmpty)
    var body = map()
    body.change("agency") { $0.kind = .known(.unCluster) }
    #expect(rule.verdicts(body).isEmpty)
    var past = map()
    past.change("agency") { $0.status = .known(.ended) }
    #expect(rule.verdicts(past).isEmpty)
  }

  @Test func doesNotApplyToAMapWithoutBodies() {
    var map = map()
    map.stakeholders.removeFirst()
    map.ties = []
    #expect(rule.verdicts(map).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func whatIsOverIsNoActivityAnyMore() {
    var map = map()
    map.settings.date = PartialDate("2024-06")
    map.activities[0].end = .date("2023")
    #expect(rule.verdicts(map).isEmpty)
    map.activities[0].end = .date("2024")
    #expect(rule.outcome(map, on: "agency") == .fails)
  }

  @Test func whatIsDoneElsewhereIsNotJudged() {
    var map = map()
    map.areas = [("land", nil), ("district", "land"), ("sea", nil)].map {
      (id: String, parent: String?) in
      var area = Area()
      area.id = id
      area.parent = parent.map(Fact.known) ?? .unknown
      return area
    }
    map.change("council") { $0.area = .known("land") }
    map.activities[0].area = .known("sea")
    #expect(rule.verdicts(map).isEmpty)
    map.activities[0].area = .known("district")
    #expect(rule.outcome(map, on: "agency") == .fails)
  }

  @Test func whoIsResponsibleInAPlanActs() throws {
    let map = planned(2024)
    let verdict = try #require(rule.verdict(map, on: "agency"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["stakeholders 4", "plans 2", "stakeholders 2"])
    #expect(rule.outcome(map, on: "ministry") == .holds)
    #expect(rule.outcome(planned(nil), on: "agency") == .fails)
    #expect(rule.verdicts(planned(2023)).isEmpty)
    let french = try #require(Wording(verdict, rule, map, .french))
    #expect(
      french.message
        == """
        L’Agence de l’eau est responsable de la mise en œuvre prévue de «\u{A0}Wells\u{A0}», sans \
        siéger dans aucun organe de la cartographie.
        """)
    let english = try #require(Wording(verdict, rule, map, .english))
    #expect(
      english.message
        == "The Water Agency is to carry out “Wells”, but sits in no body of the map.")
  }

  @Test func saysInFrenchWhoActsWithoutASeat() throws {
    let map = map(actions: ["A", "B", "C", "D"])
    let wording = try #require(Wording(rule.verdict(map, on: "agency"), rule, map, .french))
    #expect(
      wording.message
        == """
        L’Agence de l’eau agit («\u{A0}A\u{A0}», «\u{A0}B\u{A0}» et 2 autres) sans siéger dans aucun \
        organe de la cartographie.
        """)
    #expect(
      wording.recommendation
        == """
        Déterminer dans quel organe ouvrir un siège à l’Agence de l’eau, ou qui y parlera en son nom.
        """)
    #expect(
      wording.question
        == "Dans quel organe l’Agence de l’eau siège-t-elle, ou qui y parle en son nom\u{202F}?")
  }

  @Test func saysInEnglishWhoActsWithoutASeat() throws {
    let map = map(actions: ["A", "B"])
    let wording = try #require(Wording(rule.verdict(map, on: "agency"), rule, map, .english))
    #expect(
      wording.message == "The Water Agency acts (“A” and “B”), but sits in no body of the map.")
    #expect(
      wording.recommendation
        == "Settle in which body the Water Agency should sit, or who speaks there on its behalf.")
    #expect(
      wording.question
        == "In which body does the Water Agency sit, or who speaks there on its behalf?")
  }

  @Test func speaksOfSeveralInThePlural() throws {
    var map = map(actions: ["A"])
    map.change("agency") {
      $0.name = "Entreprises du sel"
      $0.names = LocalizedText([.french: "Entreprises du sel", .english: "Salt companies"])
    }
    let french = try #require(Wording(rule.verdict(map, on: "agency"), rule, map, .french))
    #expect(
      french.message
        == """
        Les entreprises du sel agissent («\u{A0}A\u{A0}») sans siéger dans aucun organe de la \
        cartographie.
        """)
    #expect(
      french.question
        == """
        Dans quel organe les entreprises du sel siègent-elles, ou qui y parle en leur nom\u{202F}?
        """)
    let english = try #require(Wording(rule.verdict(map, on: "agency"), rule, map, .english))
    #expect(
      english.question
        == "In which body do the salt companies sit, or who speaks there on their behalf?")
  }
}
