import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct HangsOnFewTests {
  private let rule = HangsOnFew()

  /// Rings of parties that hubs join, from the sizes of the rings. All lines and members are known.
  private func map(_ sizes: Int..., hubs: Int = 1) -> StakeholderMap {
    var map = StakeholderMap(
      (1...hubs).map { hub in
        Stakeholder("hub-\(hub)", .sunNetwork, fr: "Alliance \(hub)", en: "Alliance \(hub)") {
          $0.complete = [.members]
        }
      })
    for (ring, size) in sizes.enumerated() {
      let ids = (1...size).map { "r\(ring)-\($0)" }
      map.stakeholders += ids.map { Stakeholder($0) { $0.complete = [.lines] } }
      for (place, id) in ids.enumerated() where size > 1 {
        map.ties.append(Tie(id, .collaboratesWith, ids[(place + 1) % size]))
      }
      for hub in 1...hubs { map.ties += ids.map { Tie($0, .memberOf, "hub-\(hub)") } }
    }
    return map
  }

  /// The seats that rings of four, four and three have in one hub.
  private let ways = ([6, 7, 8, 9] + [14, 15, 16, 17] + [21, 22, 23]).map { "ties \($0)" }

  private func verdict(_ map: StakeholderMap, _ norms: Norms = Norms()) -> Verdict? {
    let verdicts = rule.verdicts(map, norms)
    return verdicts.count == 1 ? verdicts[0] : nil
  }

  @Test func failsWhereThePartsAreKnownInFull() throws {
    let verdict = try #require(self.verdict(map(4, 4, 3)))
    #expect(verdict.outcome == .fails && verdict.claim == .lines)
    #expect(verdict.subjects == ["hub-1"])
    // 6 + 6 + 3 of 55 pairs.
    #expect(
      verdict.facts == [
        "apart": .stakeholders(["r1-1", "r1-2", "r1-3", "r1-4", "r2-1", "r2-2", "r2-3"]),
        "others": .number(11), "parts": .number(3), "largest": .number(4),
        "percent": .number(27),
      ])
    #expect(Array(verdict.rows.prefix(11)) == ways)
    #expect(Array(verdict.rows.dropFirst(11)) == (7...13).map { "stakeholders \($0)" })
  }

  /// Of 45 pairs of ten 36 are left; of 55 of eleven 28 + 3; of 36 of nine 15 + 3, which is half, or 10 + 6.
  @Test(arguments: [
    ([9, 1], Verdict.Outcome.holds), ([8, 3], .holds), ([6, 3], .holds), ([5, 4], .fails),
  ])
  func theShareThatIsLeftDecides(_ sizes: [Int], _ outcome: Verdict.Outcome) {
    var norms = Norms()
    norms.coordination.keyPlayers = 1
    #expect(verdict(map(sizes[0], sizes[1]), norms)?.outcome == outcome)
  }

  @Test func theNormSaysHowMuchShouldBeLeft() {
    var norms = Norms()
    norms.coordination.keyPlayers = 1
    norms.coordination.leastConnected = 0.51
    #expect(verdict(map(6, 3), norms)?.outcome == .fails)
    norms.coordination.leastConnected = 0
    #expect(verdict(map(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), norms)?.outcome == .holds)
  }

  @Test func theNormSaysHowManyAreFew() throws {
    let two = map(4, 4, 4, hubs: 2)
    #expect(verdict(two)?.subjects == ["hub-1", "hub-2"])
    var norms = Norms()
    norms.coordination.keyPlayers = 1
    #expect(verdict(two, norms)?.outcome == .holds)
    #expect(verdict(map(4, 4, 4, hubs: 3))?.subjects == ["hub-1", "hub-2", "hub-3"])
    #expect(verdict(map(4, 4, 4, hubs: 4))?.outcome == .holds)
    norms.coordination.keyPlayers = 0
    #expect(verdict(map(4, 4, 4), norms)?.outcome == .holds)
  }

  @Test func theNormSaysFromHowManyPartiesANetworkIsJudged() {
    #expect(verdict(map(5, 4))?.outcome == .fails)
    #expect(verdict(map(4, 4))?.outcome == .notApplicable)
    var norms = Norms()
    norms.coordination.fewestInNetwork = 9
    #expect(verdict(map(4, 4), norms)?.outcome == .fails)
    norms.coordination.fewestInNetwork = 0
    #expect(verdict(StakeholderMap([Stakeholder("a")]), norms) == nil)
  }

  @Test func asksWhereALineOrAMemberMayBeMissing() throws {
    var map = map(4, 4, 3)
    map.change("r2-2") { $0.complete = [] }
    let asked = try #require(verdict(map))
    #expect(asked.outcome == .notKnown && asked.claim == nil)
    #expect(asked.subjects == ["hub-1"] && asked.rows == ways)
    map.change("r2-2") { $0.complete = [.lines] }
    // Of the largest part no line is needed: who has one there has it on the other side as well.
    map.change("r0-2") { $0.complete = [] }
    #expect(verdict(map)?.outcome == .fails)
    // Who else sits in the hub says nothing about other ways.
    map.change("hub-1") { $0.complete = [] }
    #expect(verdict(map)?.outcome == .fails)
    map.add(Stakeholder("other", .unCluster))
    #expect(verdict(map)?.outcome == .notKnown)
    map.change("other") { $0.status = .known(.ended) }
    #expect(verdict(map)?.outcome == .fails)
  }

  @Test func asksWhereACollectiveMayIncludeSomebody() {
    var map = map(4, 4, 3)
    map.change("r0-3") { $0.countMin = 2 }
    #expect(verdict(map)?.outcome == .notKnown)
    map.change("r0-3") { $0.countMin = nil }
    map.add(Stakeholder("others") { $0.countMin = 2 })
    #expect(verdict(map)?.outcome == .fails)
  }

  @Test func aRowOfSeveralIsNoneOfTheFew() {
    var map = map(4, 4, 4)
    map.change("hub-1") { $0.countMin = 2 }
    #expect(verdict(map)?.outcome == .holds)
  }

  @Test(arguments: [TieStatus.absent, .planned, .lapsed, .proposed])
  func whatIsDeniedOrStillToComeOrOverIsNoWay(_ status: TieStatus) {
    var map = map(5, 5)
    map.ties.append(Tie("r0-2", .collaboratesWith, "r1-2"))
    var norms = Norms()
    norms.coordination.keyPlayers = 1
    #expect(verdict(map, norms)?.outcome == .holds)
    map.ties[map.ties.count - 1].status = .known(status)
    #expect(verdict(map, norms)?.outcome == .fails)
  }

  /// A plan joins whoever carries it out, and is neither one of the few nor one of a pair.
  @Test func aPlanIsAWayAndNoParty() {
    var norms = Norms()
    norms.coordination.keyPlayers = 1
    var map = map(5, 5)
    var plan = Instrument()
    (plan.id, plan.title) = ("plan", "Plan")
    map.instruments = [plan]
    #expect(verdict(map, norms)?.number("others") == 10)
    map.ties += [Tie("r0-2", .implements, "plan"), Tie("r1-2", .implements, "plan")]
    #expect(verdict(map, norms)?.outcome == .holds)
  }

  @Test func theLargestPartThatHangsTogetherIsJudged() {
    var map = map(4, 4, 3)
    map.add(Stakeholder("left"))
    map.add(Stakeholder("right"))
    map.ties.append(Tie("left", .collaboratesWith, "right"))
    #expect(verdict(map)?.number("others") == 11)
    #expect(verdict(map)?.subjects == ["hub-1"])
  }

  /// Whoever is joined to one other only is none of the few.
  @Test func ofEquallySmallSetsThatWhichLeavesLeastCounts() {
    var map = map(4, 4, 4)
    map.add(Stakeholder("end") { $0.complete = [.lines] })
    map.ties.append(Tie("end", .informs, "r0-1"))
    #expect(verdict(map)?.subjects == ["hub-1"])
  }

  /// Seven hundred parties are too many for all sets: the two that stand one after the other are found, and where
  /// none is found nothing is claimed.
  @Test func aLargeNetworkIsSearchedStepByStep() {
    var norms = Norms()
    norms.coordination.leastConnected = 0.4
    var chain = map(300, 300, 300)
    chain.ties.removeAll { $0.relation == .memberOf && $0.from.hasPrefix("r2") }
    chain.add(Stakeholder("second") { $0.complete = [.lines] })
    chain.ties += ["r1-1", "r1-2", "r2-1", "r2-2"].map { Tie("second", .informs, $0) }
    #expect(verdict(chain, norms)?.subjects == ["hub-1", "second"])
    #expect(verdict(map(700, hubs: 3))?.outcome == .notApplicable)
  }

  @Test func tiesToOneselfUnknownIdsAndCirclesDoNoHarm() {
    var map = map(4, 4, 3)
    map.ties += [
      Tie("hub-1", .memberOf, "hub-1"), Tie("r0-2", .memberOf, "nobody"),
      Tie("nobody", .collaboratesWith, "r1-2"),
    ]
    map.change("r0-1") { $0.parent = .known("r0-2") }
    map.change("r0-2") { $0.parent = .known("r0-1") }
    #expect(verdict(map)?.outcome == .fails)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
    #expect(rule.verdicts(StakeholderMap([Stakeholder("a"), Stakeholder("b")])).isEmpty)
  }

  @Test func saysInFrenchOnWhomTheNetworkHangs() throws {
    let map = map(4, 4, 3)
    let one = try #require(Wording(verdict(map), rule, map, .french))
    #expect(
      one.message.plain
        == """
        Sans l’Alliance 1, les 11 autres parties prenantes du réseau se répartiraient en 3 groupes sans organe \
        commun ni lien hiérarchique entre eux, dont le plus grand en compterait 4 ; environ 27 % des paires \
        qu’elles forment resteraient reliées.
        """)
    #expect(
      one.recommendation
        == """
        Ouvrir entre r1-1, r1-2, r1-3 et 4 autres, d’une part, et les autres parties prenantes, d’autre part, \
        des voies qui ne passent pas par l’Alliance 1, par exemple des sièges croisés ou une réunion commune, \
        et désigner qui assure la suppléance de l’Alliance 1.
        """)
    #expect(
      one.question.plain
        == """
        D’après les sièges, les liens hiérarchiques et les liens de travail connus, les 11 autres parties prenantes \
        ainsi reliées se répartiraient en 3 groupes si l’Alliance 1 venait à faire défaut : lesquelles travaillent \
        directement ensemble ?
        """)
    let pair = self.map(4, 4, 4, hubs: 2)
    let two = try #require(Wording(verdict(pair), rule, pair, .french))
    #expect(two.question.contains("si l’Alliance 1 et l’Alliance 2 venaient à faire défaut"))
    #expect(two.recommendation.hasSuffix("la suppléance de l’Alliance 1 et de l’Alliance 2."))
  }

  @Test func saysInEnglishOnWhomTheNetworkHangs() throws {
    let map = map(4, 4, 3)
    let one = try #require(Wording(verdict(map), rule, map, .english))
    #expect(
      one.message
        == """
        Without the Alliance 1, the other 11 parties of the network would fall into 3 groups with no body in \
        common and no line between them, the largest of 4 parties; about 27% of the pairs among them would \
        still reach each other.
        """)
    #expect(
      one.question
        == """
        By the seats, lines of authority and working ties that are known, the other 11 parties that these join \
        would fall into 3 groups without the Alliance 1: which of them work with each other directly?
        """)
  }

  @Test func whereEachStandsAloneNoGroupsAreCounted() throws {
    let map = map(1, 1, 1, 1, 1, 1, 1, 1, 1)
    let french = try #require(Wording(verdict(map), rule, map, .french))
    #expect(
      french.message
        == """
        Sans l’Alliance 1, les 9 autres parties prenantes du réseau n’auraient entre elles ni organe en commun \
        ni lien hiérarchique.
        """)
    let english = try #require(Wording(verdict(map), rule, map, .english))
    #expect(
      english.message
        == """
        Without the Alliance 1, no two of the other 9 parties of the network would have a body in common, or \
        a line between them.
        """)
  }
}
