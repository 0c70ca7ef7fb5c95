import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ChairBelowMembersTests {
  private let rule = ChairBelowMembers()

  private func map(chair: Int?, members: [Int?], _ ties: Tie...) -> StakeholderMap {
    func rank(_ number: Int?) -> Fact<Rank> {
      number.flatMap(Rank.init).map(Fact.known) ?? .unknown
    }
    let places = Array(members.enumerated())
    return StakeholderMap(
      [
        Stakeholder("council", .coordinationBody, fr: "Conseil", en: "Council"),
        Stakeholder("chair", nil, fr: "Direction de l’eau", en: "Directorate of Water") {
          $0.rank = rank(chair)
        },
      ]
        + places.map { number, value in
          Stakeholder(
            "member-\(number)", .ministry, fr: "Ministère \(number)", en: "Ministry \(number)"
          ) { $0.rank = rank(value) }
        },
      [Tie("chair", .chairs, "council")]
        + places.map { Tie("member-\($0.offset)", .memberOf, "council") } + ties)
  }

  @Test func failsWhereAMemberRanksHigher() throws {
    let verdict = try #require(rule.verdict(map(chair: 4, members: [4, 3, nil]), on: "council"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["council"])
    #expect(verdict.stakeholders("above") == ["member-1"])
    #expect(verdict.rows == ["ties 2", "stakeholders 3", "ties 4", "stakeholders 5"])
    #expect(verdict.claim == nil)
  }

  @Test func holdsWhereNobodyRanksHigher() throws {
    let verdict = try #require(rule.verdict(map(chair: 3, members: [3, 4]), on: "council"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows.count == 6)
    #expect(rule.outcome(map(chair: 2, members: [3]), on: "council") == .holds)
  }

  @Test func asksWhereSomeRanksAreKnown() {
    #expect(rule.outcome(map(chair: 3, members: [3, nil]), on: "council") == .notKnown)
    #expect(rule.outcome(map(chair: nil, members: [3]), on: "council") == .notKnown)
  }

  @Test func doesNotApplyWithoutRanksChairOrMembers() {
    #expect(rule.outcome(map(chair: nil, members: [nil]), on: "council") == .notApplicable)
    #expect(rule.outcome(map(chair: 4, members: []), on: "council") == .notApplicable)
    var map = map(chair: 4, members: [3])
    map.ties[0].status = .known(.absent)
    #expect(rule.outcome(map, on: "council") == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func theHighestOfThoseWhoChairTogetherCounts() {
    var map = map(chair: 4, members: [3], Tie("minister", .coChairs, "council"))
    map.add(Stakeholder("minister") { $0.rank = Rank(3).map(Fact.known) ?? .unknown })
    #expect(rule.outcome(map, on: "council") == .holds)
    map.change("minister") { $0.rank = .unknown }
    #expect(rule.outcome(map, on: "council") == .notKnown)
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aSeatThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    var map = map(chair: 4, members: [3, 4])
    map.ties[1].status = .known(status)
    #expect(rule.outcome(map, on: "council") == .holds)
  }

  @Test func observersAreNotChaired() {
    var map = map(chair: 4, members: [3, 4])
    map.ties[1].relation = .observes
    #expect(rule.outcome(map, on: "council") == .holds)
  }

  @Test func theChairIsNotAboveItself() {
    let map = map(chair: 4, members: [4], Tie("chair", .memberOf, "council"))
    #expect(rule.outcome(map, on: "council") == .holds)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToBodiesThatAreNotThere(_ status: StakeholderStatus) {
    var map = map(chair: 4, members: [3])
    map.change("council") { $0.status = .known(status) }
    #expect(rule.outcome(map, on: "council") == .notApplicable)
  }

  @Test func saysInFrenchWhoRanksHigher() throws {
    let map = map(chair: 4, members: [3])
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .french))
    #expect(
      wording.message.replacing(/[\u{A0}\u{202F}]/, with: " ")
        == """
        Le Conseil est présidé par la Direction de l’eau (direction), alors qu’y siège un membre de \
        rang supérieur : le Ministère 0 (ministre).
        """)
    #expect(
      wording.recommendation
        == """
        Confier la présidence du Conseil à une autorité de rang au moins égal à celui des membres.
        """)
    #expect(
      wording.question
        == """
        Quel est le rang de l’autorité qui préside le Conseil, et celui des membres\u{202F}?
        """)
  }

  @Test func saysInEnglishWhoRanksHigher() throws {
    let map = map(chair: 4, members: [3])
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .english))
    #expect(
      wording.message
        == """
        The Council is chaired by the Directorate of Water (directorate), although a member ranks \
        higher: the Ministry 0 (minister).
        """)
    #expect(
      wording.recommendation
        == "Entrust the chair of the Council to an authority that ranks no lower than its members.")
    #expect(
      wording.question
        == "What is the rank of whoever chairs the Council, and what are the ranks of its members?")
  }

  @Test func speaksOfSeveralInThePlural() throws {
    let map = map(chair: 4, members: [3, 2])
    let french = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .french))
    #expect(
      french.message.contains(
        "alors qu’y siègent des membres de rang supérieur\u{A0}: le Ministère 0 (ministre) et "
          + "le Ministère 1 (chef du gouvernement)."))
    let english = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .english))
    #expect(english.message.contains("although members rank higher: the Ministry 0 (minister) and"))
  }
}
