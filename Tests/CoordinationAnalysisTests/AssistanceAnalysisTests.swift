import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct AssistanceAnalysisTests {
  private func stage(
    _ name: String, of subject: String = "aid", _ start: String? = nil, _ end: String? = nil,
    usual: ClosedRange<Int>? = nil, status: StageStatus? = nil, by approvers: [String]? = nil
  ) -> Stage {
    var stage = Stage()
    (stage.subject, stage.stage) = (subject, name)
    stage.start = start.flatMap { PartialDate($0) }.map(Fact.known) ?? .unknown
    stage.end = end.flatMap { PartialDate($0) }.map(Fact.known) ?? .unknown
    (stage.usualMinDays, stage.usualMaxDays) = (usual?.lowerBound, usual?.upperBound)
    stage.status = status.map(Fact.known) ?? .unknown
    stage.approvedBy = approvers.map(Fact.known) ?? .unknown
    return stage
  }

  private func analysis(_ stages: [Stage]) -> AssistanceAnalysis {
    var map = StakeholderMap.assisted(Engagement(from: ["office"], to: ["committee"]))
    map.stages = stages
    return AssistanceAnalysis(map)
  }

  @Test func aMapWithoutEngagementsGivesEmptyLists() {
    var map = StakeholderMap()
    map.stages = [stage("atelier", of: "mali")]
    let found = AssistanceAnalysis(map)
    #expect(found.engagements.isEmpty && found.stages.isEmpty && found.loads.isEmpty)
    #expect(found.stageTimes.isEmpty && found.lines.isEmpty && found.delegations.isEmpty)
  }

  // MARK: Stages

  /// Two weeks at most are usual: 14 days counted either way are, 13 or 15 by their last day alone.
  @Test(arguments: [
    ("2017-01-01", "2017-01-14", StageAccount.Pace?.some(.usual)),
    ("2017-01-01", "2017-01-15", nil), ("2017-01-01", "2017-01-16", .longer),
    ("2017-01-01", "2017-01-08", .usual), ("2017-01-01", "2017-01-07", nil),
    ("2017-01-01", "2017-01-06", .shorter), ("2017-01", "2017-01", nil),
    ("2017-01", "2017-03", .longer),
  ])
  func theTimeTakenIsHeldAgainstTheUsual(
    _ start: String, _ end: String, _ pace: StageAccount.Pace?
  ) {
    #expect(analysis([stage("call", start, end, usual: 7...14)]).stages[0].pace == pace)
  }

  @Test func datesAsExactAsTheirSourceGiveBounds() {
    let found = analysis([stage("work", "2017-03", "2017-06", usual: 30...60)]).stages[0]
    // From 31 March to 1 June at least, from 1 March to 30 June at most.
    #expect(found.taken == DaySpan(least: 62, most: 121))
    #expect(found.pace == .longer)
  }

  @Test func whatIsPlannedHasTakenNoTime() {
    let stages = [
      stage("a", "2022-11", "2022-12", usual: 1...5, status: .planned),
      stage("b", "2022-11", "2022-12", usual: 1...5, status: .postponed),
      stage("c", "2022-01", "2022-12", usual: 1...5, status: .done),
      stage("d", "2022-12", "2022-01", usual: 1...5),
      stage("e", nil, "2022-12", usual: 1...5),
    ]
    #expect(analysis(stages).stages.map(\.taken?.most) == [nil, nil, 364, nil, nil])
  }

  @Test func stagesOfOneNameAreGathered() {
    var map = StakeholderMap.assisted(
      Engagement(from: ["office"], to: ["committee"]),
      Engagement(from: ["agency"], to: ["committee"]) { $0.id = "other" })
    map.stages = [
      stage("Request", "2017-01-01", "2017-01-10", usual: 7...14),
      stage("request", of: "other", "2017-01-01", "2017-02-20", usual: 5...20),
      stage("request", of: "elsewhere", "2017-01-01", "2019-02-20"),
      stage("Approval", of: "other"),
    ]
    let found = AssistanceAnalysis(map).stageTimes
    #expect(found.map(\.stage) == ["Request", "Approval"])
    #expect(found[0].subjects == ["aid", "other"])
    #expect((found[0].usualMin, found[0].usualMax) == (5, 20))
    #expect(found[0].taken == DaySpan(least: 9, most: 50))
    #expect([found[0].shorter, found[0].usual, found[0].longer, found[0].untold] == [0, 1, 1, 0])
    #expect(found[1].untold == 1 && found[1].taken == nil)
  }

  // MARK: Load

  @Test func daysAddUpOnlyWhereEngagementsCertainlyCameTogether() throws {
    func total(_ second: (start: String, end: String)?) -> DaySpan? {
      let map = StakeholderMap.assisted(
        Engagement(from: ["office"], to: ["committee"]) {
          ($0.daysMin, $0.daysMax) = (7, 21)
          ($0.start, $0.end) = (
            .known(PartialDate("2021-01-01")!), .known(PartialDate("2021-12-31")!)
          )
        },
        Engagement(from: ["office"], to: ["committee"]) {
          $0.id = "b"
          $0.daysMax = 40
          if let second {
            ($0.start, $0.end) = (
              .known(PartialDate(second.start)!), .known(PartialDate(second.end)!)
            )
          }
        })
      return AssistanceAnalysis(map).loads.first { $0.party == "office" }?.given.total
    }
    #expect(total(("2021-06-01", "2021-08-01")) == DaySpan(least: 47, most: 61))
    #expect(total(("2022-01-01", "2022-08-01")) == nil)
    // Nobody says when: they may be alternatives.
    #expect(total(nil) == nil)
  }

  @Test func engagementsWithoutDaysAreCountedBeside() throws {
    var map = StakeholderMap.assisted(
      Engagement(from: ["office"], to: ["committee"]) {
        ($0.daysMin, $0.daysMax) = (7, 21)
        ($0.start, $0.end) = (.known(PartialDate("2021")!), .known(PartialDate("2022")!))
      },
      Engagement(from: ["office", "agency"], to: ["committee", "unit"]) {
        $0.id = "b"
        $0.daysMin = 40
        ($0.start, $0.end) = (
          .known(PartialDate("2021-06-01")!), .known(PartialDate("2021-08-01")!)
        )
      },
      Engagement(from: ["office"], to: ["unit"]) { $0.id = "c" })
    map.stages = [stage("terms", by: ["ministry", "unit"]), stage("report", by: ["unit"])]
    let loads = AssistanceAnalysis(map).loads
    #expect(loads.map(\.party) == ["office", "unit", "committee", "agency", "ministry"])
    let office = loads[0].given
    #expect(office.engagements == ["aid", "b", "c"])
    #expect(office.days == [DaySpan(least: 7, most: 21), DaySpan(least: 40, most: 40)])
    #expect(office.total == nil && office.withoutDays == 1)
    // The third may have met the others on any day; the year 2021 began and 2022 ended on unknown days.
    #expect((office.mostAtOnce, office.certainlyAtOnce) == (3, 1))
    #expect(office.partners == ["committee", "unit"])
    #expect(loads[0].received.engagements.isEmpty && loads[0].received.total == nil)
    #expect(loads[1].approvals == 2 && loads[1].received.partners == ["office", "agency"])
    #expect(loads[4].given.engagements.isEmpty && loads[4].approvals == 1)
  }

  // MARK: Lines and delegation

  @Test func aLineIsAsTheRowSaysElseAsTheRelationHasIt() {
    var stated = Tie("office", .informs, "ministry")
    stated.line = .known(.administrative)
    let open = Tie("office", .informs, "committee")
    var lapsed = Tie("office", .assists, "ministry")
    lapsed.status = .known(.lapsed)
    var ties = [stated, open, Tie("office", .backstops, "committee"), lapsed]
    for place in ties.indices { ties[place].engagement = .known("aid") }
    ties.append(Tie("office", .assists, "unit"))
    var map = StakeholderMap.assisted(Engagement(from: ["office"], to: ["committee"]))
    map.ties = ties
    let lines = AssistanceAnalysis(map).lines
    #expect(lines.map(\.line) == [.administrative, nil, .technical])
    #expect(lines.map(\.isStated) == [true, false, false])
    #expect(lines.map(\.evidence.row) == [2, 3, 4])
  }

  @Test(arguments: [
    ([], Bool?.none), ([Tie("unit", .reportsTo, "office")], true),
    ([Tie("unit", .accountableTo, "head")], true), ([Tie("office", .supervises, "unit")], true),
    ([Tie("unit", .reportsTo, "ministry")], false),
  ])
  func whoDelegatesStaysInChargeWhereTheThirdPartyAnswersToIt(_ ties: [Tie], _ expected: Bool?) {
    var map = StakeholderMap.assisted(Engagement(from: ["office"], to: ["committee"]))
    map.ties = [Tie("office", .delegatesTo, "unit")] + ties
    let found = AssistanceAnalysis(map).delegations
    #expect(found.map(\.to) == ["unit"])
    #expect(found.first?.staysInCharge == expected)
    #expect(found.first?.evidence.count == 1 + ties.count)
  }

  @Test func delegationsThatHaveNothingToDoWithAssistanceAreLeftOut() {
    var map = StakeholderMap.assisted(Engagement(from: ["office"], to: ["committee"]))
    map.ties = [Tie("ministry", .delegatesTo, "unit")]
    #expect(AssistanceAnalysis(map).delegations.isEmpty)
    map.ties[0].engagement = .known("aid")
    #expect(AssistanceAnalysis(map).delegations.count == 1)
  }

  // MARK: Rules

  @Test func eachEngagementSaysWhatTheRulesFind() throws {
    let found = AssistanceAnalysis(
      StakeholderMap.assisted(
        Engagement(from: ["office"], to: ["committee"]) {
          $0.selectedBy = .known(["office"])
          $0.capacityTransfer = true
        }))
    let faults = Dictionary(
      uniqueKeysWithValues: try #require(found.engagements.first).faults.map {
        ($0.rule, $0.outcome)
      })
    #expect(faults["assistance/chosen-by-supplier"] == "fails")
    #expect(faults["assistance/no-capacity-transfer"] == "holds")
    #expect(faults["assistance/not-accountable-to-beneficiary"] == "notKnown")
    #expect(found.duplicates.isEmpty)
  }

  @Test func workDoneTwiceIsNamedAsAPair() {
    func engagement(_ id: String, _ provider: String) -> Engagement {
      Engagement(from: [provider], to: ["committee"]) {
        $0.id = id
        $0.purposes = .known([AssistancePurpose(rawValue: "capacity")])
        ($0.start, $0.end) = (
          .known(PartialDate("2021-01-01")!), .known(PartialDate("2021-06-01")!)
        )
      }
    }
    let found = AssistanceAnalysis(.assisted(engagement("a", "office"), engagement("b", "agency")))
    #expect(found.duplicates == [.init(engagements: ["a", "b"], isCertain: true)])
  }

  @Test func aFollowOnRequestIsNamedOnBothSides() {
    let found = AssistanceAnalysis(
      .assisted(
        Engagement(from: ["office"], to: ["committee"]),
        Engagement(from: [], to: ["committee"]) {
          $0.id = "next"
          $0.follows = .known("aid")
          $0.requestedBy = .absent
        }))
    #expect(found.engagements[0].followedBy == ["next"] && found.engagements[1].follows == "aid")
    #expect(found.engagements[1].requestedBy == [] && found.engagements[1].providers == nil)
  }
}
