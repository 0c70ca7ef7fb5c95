import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct ConvenerIsNotHostTests {
  private let rule = ConvenerIsNotHost()
  private let convened = Tie("unit", .convenedBy, "premier")
  private let hosted = Tie("unit", .hostedBy, "health")

  private func map(_ ties: Tie...) -> StakeholderMap {
    StakeholderMap(
      [
        Stakeholder(
          "unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit", "CN"),
        Stakeholder("premier", .headOfGovernment, fr: "Premier ministre", en: "Prime Minister"),
        Stakeholder("health", .ministry, fr: "Ministère de la santé", en: "Ministry of Health"),
      ], ties)
  }

  @Test func failsWhereConvenerAndHostAreDifferentParties() throws {
    let map = map(
      Tie("unit", .createdBy, "premier"), convened, hosted, Tie("premier", .supervises, "unit"))
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["unit", "premier", "health"])
    #expect(
      verdict.facts == [
        "conveners": .stakeholders(["premier"]), "hosts": .stakeholders(["health"]),
        "creators": .stakeholders(["premier"]), "supervisors": .stakeholders(["premier"]),
      ])
    // Convener and host first; rows as a spreadsheet counts them.
    #expect(verdict.rows == ["ties 3", "ties 4", "ties 2", "ties 5"])
  }

  /// Only where both ranks are known is one called lower.
  @Test func saysWhereTheHostRanksLower() {
    func message(_ premier: Int?, _ health: Int?, _ language: Language) -> String? {
      var map = map(convened, hosted)
      map.change("premier") {
        $0.rank = premier.flatMap { Rank($0) }.map { .known($0) } ?? .unknown
      }
      map.change("health") { $0.rank = health.flatMap { Rank($0) }.map { .known($0) } ?? .unknown }
      return Wording(rule.verdict(map, on: "unit"), rule, map, language)?.message
    }
    #expect(
      message(2, 3, .french)?.hasSuffix("Ministère de la santé, d’un rang inférieur.")
        == true)
    #expect(message(2, 3, .english)?.hasSuffix("Ministry of Health, which ranks lower.") == true)
    for ranks in [(2, 2), (3, 2), (nil, 3), (2, nil)] as [(Int?, Int?)] {
      #expect(message(ranks.0, ranks.1, .english)?.contains("rank") == false)
    }
  }

  @Test func holdsWhereTheConvenerIsTheHost() throws {
    let map = map(convened, Tie("unit", .hostedBy, "premier"))
    let verdict = try #require(rule.verdict(map, on: "unit"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["ties 2", "ties 3"])
  }

  @Test func holdsWhereOneOfSeveralConvenersIsTheHost() {
    let map = map(convened, Tie("unit", .convenedBy, "health"), hosted)
    #expect(rule.outcome(map, on: "unit") == .holds)
  }

  @Test func asksWhereOnlyOneOfTheTwoIsKnown() {
    #expect(rule.outcome(map(convened), on: "unit") == .notKnown)
    #expect(rule.outcome(map(hosted), on: "unit") == .notKnown)
  }

  @Test func doesNotApplyWhereNeitherIsKnown() {
    #expect(rule.outcome(map(), on: "unit") == .notApplicable)
    #expect(rule.outcome(map(Tie("unit", .createdBy, "premier")), on: "unit") == .notApplicable)
  }

  @Test func judgesBodiesOnly() {
    #expect(rule.verdicts(map(convened, hosted)).map(\.subjects.first) == ["unit"])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func aDeniedTieIsNeitherConvenerNorHost() {
    #expect(rule.outcome(map(convened, hosted.with(.absent)), on: "unit") == .notKnown)
    #expect(rule.outcome(map(convened.with(.absent), hosted), on: "unit") == .notKnown)
  }

  /// Where a body is to move tomorrow, or was housed yesterday, says nothing of today.
  @Test(arguments: [TieStatus.planned, .proposed, .lapsed])
  func aTieThatIsStillToComeOrOverDoesNotCount(_ status: TieStatus) {
    #expect(rule.outcome(map(convened, hosted.with(status)), on: "unit") == .notKnown)
    let moving = map(convened, hosted, Tie("unit", .hostedBy, "premier").with(status))
    #expect(rule.outcome(moving, on: "unit") == .fails)
  }

  @Test func namesAPartyOnceThoughTwoRowsSayIt() throws {
    let verdict = try #require(rule.verdict(map(convened, hosted, convened), on: "unit"))
    #expect(verdict.subjects == ["unit", "premier", "health"])
    #expect(verdict.stakeholders("conveners") == ["premier"])
    #expect(verdict.rows == ["ties 2", "ties 4", "ties 3"])
  }

  @Test func aCollectiveBodyIsJudgedAsOneRow() {
    var map = map(convened, hosted)
    map.change("unit") { $0.countMin = 5 }
    #expect(rule.outcome(map, on: "unit") == .fails)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map(convened, hosted, Tie("premier", .supervises, "unit"))
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .french))
    #expect(
      wording.message
        == """
        La Cellule de nutrition (CN) est convoquée et supervisée par le Premier ministre, mais \
        hébergée par le Ministère de la santé.
        """)
    #expect(
      wording.recommendation
        == """
        Placer à la tête de la Cellule de nutrition (CN) un responsable qui représente le Premier \
        ministre\u{202F}; à défaut, la rattacher au Premier ministre, ou donner par écrit au \
        Ministère de la santé mandat de convoquer au nom du Premier ministre.
        """)
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map(convened, hosted)
    let wording = try #require(Wording(rule.verdict(map, on: "unit"), rule, map, .english))
    #expect(
      wording.message
        == """
        The Nutrition Unit (CN) is convened by the Prime Minister, but hosted by the Ministry of \
        Health.
        """)
    #expect(
      wording.recommendation
        == """
        Put at the head of the Nutrition Unit (CN) somebody who represents the Prime Minister; \
        failing that, attach it to the Prime Minister, or give the Ministry of Health a written mandate to \
        convene on its behalf.
        """)
  }

  @Test func asksForWhatIsMissing() throws {
    let (host, convener) = (map(convened), map(hosted))
    func question(_ map: StakeholderMap, _ language: Language) throws -> String {
      try #require(Wording(rule.verdict(map, on: "unit"), rule, map, language)).question
    }
    #expect(
      try question(host, .french) == "Qui héberge la Cellule de nutrition (CN)\u{202F}?")
    #expect(
      try question(convener, .french) == "Qui convoque la Cellule de nutrition (CN)\u{202F}?")
    #expect(try question(host, .english) == "Who hosts the Nutrition Unit (CN)?")
    #expect(try question(convener, .english) == "Who convenes the Nutrition Unit (CN)?")
  }
}
