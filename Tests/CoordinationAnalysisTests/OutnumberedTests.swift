import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct OutnumberedTests {
  private let rule = Outnumbered()

  /// A complete platform of ministries and donors.
  private func map(
    ministries: Int, donors: Int, complete: [CompleteAspect] = [.members]
  ) -> StakeholderMap {
    let government = (0..<ministries).map { "ministry-\($0)" }
    let others = (0..<donors).map { "donor-\($0)" }
    return StakeholderMap(
      [
        Stakeholder("platform", .coordinationBody, fr: "Plateforme", en: "Platform") {
          $0.complete = complete
        }
      ] + government.map { Stakeholder($0, .ministry) { $0.group = .known(.government) } }
        + others.map { Stakeholder($0, .donor) { $0.group = .known(.donors) } },
      (government + others).map { Tie($0, .memberOf, "platform") })
  }

  @Test func failsAboveTheNormOnly() throws {
    let verdict = try #require(rule.verdict(map(ministries: 3, donors: 1), on: "platform"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.claim == .members)
    #expect(
      verdict.facts == [
        "group": .terms(["government"]), "seats": .number(3), "all": .number(4),
        "most": .number(60),
      ])
    #expect(verdict.rows.first == "stakeholders 2")
    #expect(verdict.rows.filter { $0.hasPrefix("ties") }.count == 4)
    #expect(rule.outcome(map(ministries: 3, donors: 2), on: "platform") == .holds)
    #expect(rule.outcome(map(ministries: 61, donors: 39), on: "platform") == .fails)
  }

  @Test func aShareThatIsJustTheNormHolds() {
    var norms = Norms()
    norms.representation.mostOfOneGroup = 0.58
    #expect(rule.outcome(map(ministries: 29, donors: 21), on: "platform", norms) == .holds)
    #expect(rule.outcome(map(ministries: 30, donors: 20), on: "platform", norms) == .fails)
  }

  @Test func asksWhereMembersOrGroupsAreNotKnown() {
    let open = map(ministries: 5, donors: 1, complete: [.lines])
    #expect(rule.outcome(open, on: "platform") == .notKnown)
    var unknown = map(ministries: 5, donors: 1)
    unknown.change("ministry-0") { $0.group = .unknown }
    #expect(rule.outcome(unknown, on: "platform") == .notKnown)
  }

  @Test func whoBelongsToNoGroupHoldsASeatAllTheSame() {
    var map = map(ministries: 4, donors: 2)
    map.change("donor-1") { $0.group = .absent }
    #expect(rule.verdict(map, on: "platform")?.number("all") == 6)
    #expect(rule.outcome(map, on: "platform") == .fails)
  }

  @Test func seatsAreCountedWhereTheyAreGiven() {
    var map = map(ministries: 3, donors: 1)
    map.ties[3].seats = 2
    #expect(rule.outcome(map, on: "platform") == .holds)
  }

  @Test func aCollectiveWithoutANumberOfSeatsLeavesItOpen() {
    var map = map(ministries: 3, donors: 1)
    map.change("donor-0") { $0.countMin = 4 }
    #expect(rule.outcome(map, on: "platform") == .notKnown)
    map.ties[3].seats = 1
    #expect(rule.outcome(map, on: "platform") == .fails)
  }

  @Test func whoChairsAndIsAMemberSitsOnce() {
    var map = map(ministries: 3, donors: 2)
    map.ties.append(Tie("ministry-0", .chairs, "platform"))
    #expect(rule.verdict(map, on: "platform")?.number("all") == 5)
    #expect(rule.outcome(map, on: "platform") == .holds)
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aSeatThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    var map = map(ministries: 3, donors: 2)
    map.ties[4].status = .known(status)
    #expect(rule.outcome(map, on: "platform") == .fails)
  }

  @Test func observersHaveNoSeat() {
    var map = map(ministries: 3, donors: 2)
    map.ties[4].relation = .observes
    #expect(rule.outcome(map, on: "platform") == .fails)
  }

  @Test func doesNotApplyToBodiesOfFewerGroupsNorOfOtherKinds() {
    #expect(rule.outcome(map(ministries: 4, donors: 0), on: "platform") == .notApplicable)
    #expect(rule.outcome(map(ministries: 0, donors: 0), on: "platform") == .notApplicable)
    var norms = Norms()
    norms.representation.fewestGroups = 3
    #expect(rule.outcome(map(ministries: 4, donors: 1), on: "platform", norms) == .notApplicable)
    var network = map(ministries: 4, donors: 1)
    network.change("platform") { $0.kind = .known(.sunNetwork) }
    #expect(rule.outcome(network, on: "platform") == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToBodiesThatAreNotThere(_ status: StakeholderStatus) {
    var map = map(ministries: 3, donors: 1)
    map.change("platform") { $0.status = .known(status) }
    #expect(rule.outcome(map, on: "platform") == .notApplicable)
  }

  @Test func saysInFrenchWhichGroupHoldsHowMuch() throws {
    let map = map(ministries: 3, donors: 1)
    let wording = try #require(Wording(rule.verdict(map, on: "platform"), rule, map, .french))
    #expect(
      wording.message.replacing(/[\u{A0}\u{202F}]/, with: " ")
        == """
        Au sein de la Plateforme, le groupe « Gouvernement » détient 3 des 4 sièges (seuil retenu : \
        60 % au plus).
        """)
    #expect(
      wording.recommendation
        == """
        Revoir la répartition des sièges entre les groupes au sein de la Plateforme, ou prévoir que \
        les décisions requièrent l’accord de plusieurs groupes.
        """)
    #expect(
      wording.question
        == """
        De combien de sièges chaque groupe dispose-t-il au sein de la Plateforme\u{202F}?
        """)
  }

  @Test func saysInEnglishWhichGroupHoldsHowMuch() throws {
    let map = map(ministries: 3, donors: 1)
    let wording = try #require(Wording(rule.verdict(map, on: "platform"), rule, map, .english))
    #expect(
      wording.message
        == """
        In the Platform, members of the group “Government” hold 3 of the 4 seats (threshold applied: \
        at most 60%).
        """)
    #expect(
      wording.recommendation
        == """
        Review how the seats in the Platform are shared out among the groups, or lay down that its \
        decisions need the agreement of several groups.
        """)
    #expect(wording.question == "How many seats does each group hold in the Platform?")
  }
}
