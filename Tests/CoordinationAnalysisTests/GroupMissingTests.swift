import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct GroupMissingTests {
  private let rule = GroupMissing()

  /// A platform with one member of each group, whose roster is known in full.
  private func map(
    _ groups: [StakeholderGroup], as relation: Relation = .memberOf,
    complete: [CompleteAspect] = [.members]
  ) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder(
          "platform", .coordinationBody, fr: "Plateforme", en: "Platform"
        ) { $0.complete = complete }
      ] + groups.map { group in Stakeholder(group.rawValue) { $0.group = .known(group) } },
      groups.map { Tie($0.rawValue, relation, "platform") })
  }

  private let all: [StakeholderGroup] = [
    .government, .unitedNations, .donors, .civilSociety, .business, .academia,
  ]

  @Test func failsWhereTheRosterIsKnownInFullAndLacksAGroup() throws {
    let verdict = try #require(rule.verdict(map([.government, .donors]), on: "platform"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["platform"])
    #expect(
      verdict.facts == [
        "groups": .terms(["united-nations", "civil-society", "business", "academia"])
      ])
    #expect(verdict.rows == ["ties 2", "ties 3"])
  }

  @Test func holdsWhereEveryExpectedGroupSits() throws {
    let verdict = try #require(rule.verdict(map(all), on: "platform"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows.count == 6)
    #expect(rule.outcome(map(all, complete: []), on: "platform") == .holds)
  }

  @Test func asksWhereTheRosterMayHaveMoreMembers() {
    #expect(
      rule.outcome(map([.government, .donors], complete: []), on: "platform") == .notKnown)
    #expect(
      rule.outcome(map([.government, .donors], complete: [.lines]), on: "platform") == .notKnown)
  }

  /// One group makes no multi-stakeholder body, two do, unless the norms ask for more.
  @Test func doesNotApplyToBodiesOfFewerGroups() {
    #expect(rule.outcome(map([.government]), on: "platform") == .notApplicable)
    #expect(rule.outcome(map([]), on: "platform") == .notApplicable)
    var norms = Norms()
    norms.representation.fewestGroups = 3
    #expect(rule.outcome(map([.government, .donors]), on: "platform", norms) == .notApplicable)
    #expect(
      rule.outcome(map([.government, .donors, .business]), on: "platform", norms) == .fails)
  }

  @Test func theNormsSayWhoShouldSit() {
    var norms = Norms()
    norms.representation.expectedGroups = ["government", "donors"]
    #expect(rule.outcome(map([.government, .donors]), on: "platform", norms) == .holds)
    norms.representation.expectedGroups = ["youth"]
    #expect(rule.outcome(map(all), on: "platform", norms) == .fails)
  }

  @Test func isAskedOfCoordinationBodiesOnly() {
    var map = map([.government, .donors])
    map.change("platform") { $0.kind = .known(.sunNetwork) }
    #expect(rule.outcome(map, on: "platform") == .notApplicable)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func aMemberOfAMemberSpeaksForItsGroup() {
    var map = map(all.filter { $0 != .academia })
    map.add(Stakeholder("university") { $0.group = .known(.academia) })
    map.ties.append(Tie("university", .memberOf, "civil-society"))
    #expect(rule.outcome(map, on: "platform") == .holds)
  }

  @Test(arguments: [Relation.chairs, .coChairs, .secretariatOf])
  func chairAndSecretariatSitToo(_ relation: Relation) {
    #expect(rule.outcome(map(all, as: relation), on: "platform") == .holds)
  }

  /// Observers have no seat.
  @Test func whoOnlyObservesDoesNotSit() throws {
    var map = map(all.filter { $0 != .business })
    map.add(Stakeholder("business") { $0.group = .known(.business) })
    map.ties.append(Tie("business", .observes, "platform"))
    let verdict = try #require(rule.verdict(map, on: "platform"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.terms("groups") == ["business"])
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aSeatThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) throws {
    var map = map(all)
    map.ties[4].status = .known(status)
    let verdict = try #require(rule.verdict(map, on: "platform"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.terms("groups") == ["business"])
    #expect(!verdict.rows.contains("ties 6"))
  }

  @Test func aCollectiveSpeaksForItsGroup() {
    var map = map(all)
    map.change("academia") { $0.countMin = 4 }
    #expect(rule.outcome(map, on: "platform") == .holds)
  }

  @Test func aGroupThatObservesIsNotOfferedASeatAsIfItWereAbsent() throws {
    var map = map(all.filter { $0 != .business && $0 != .academia })
    map.stakeholders.append(Stakeholder("academia") { $0.group = .known(.academia) })
    map.ties.append(Tie("academia", .observes, "platform"))
    let verdict = try #require(rule.verdict(map, on: "platform"))
    #expect(verdict.facts["observers"] == .terms(["academia"]))
    let wording = try #require(Wording(verdict, rule, map, .english))
    #expect(
      wording.recommendation
        == """
        Open a seat in the Platform for business. Settle with academia, so far observers in the \
        Platform, whether a full seat is wanted.
        """)
  }

  @Test func saysInFrenchWhoIsMissing() throws {
    let map = map(all.filter { $0 != .business && $0 != .academia })
    let wording = try #require(Wording(rule.verdict(map, on: "platform"), rule, map, .french))
    for text in [wording.message, wording.question] {
      #expect(text.contains("le secteur privé et le monde universitaire"))
    }
    #expect(wording.message.contains("a Plateforme"))
    #expect(
      wording.recommendation
        == "Ouvrir au secteur privé et au monde universitaire un siège au sein de la Plateforme.")
    #expect(
      wording.question
        == """
        Qui représente, le cas échéant, le secteur privé et le monde universitaire au sein de la Plateforme\u{202F}?
        """)
  }

  @Test func saysInEnglishWhoIsMissing() throws {
    let map = map(all.filter { $0 != .business && $0 != .academia })
    let wording = try #require(Wording(rule.verdict(map, on: "platform"), rule, map, .english))
    #expect(wording.message == "The Platform has no member from business and academia.")
    #expect(wording.recommendation == "Open a seat in the Platform for business and academia.")
    #expect(
      wording.question == "Who in the Platform, if anybody, represents business and academia?")
  }

  @Test func namesTheUnitedNationsWithTheirCapitals() throws {
    let map = map(all.filter { $0 != .unitedNations })
    for language in Language.spoken {
      let wording = try #require(Wording(rule.verdict(map, on: "platform"), rule, map, language))
      let name = language == .french ? "les Nations Unies" : "United Nations"
      #expect(wording.message.contains(name))
    }
  }
}
