import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoChairTests {
  private let rule = NoChair()

  private func map(_ ties: Tie..., change: (inout Stakeholder) -> Void = { _ in })
    -> StakeholderMap
  {
    StakeholderMap(
      [
        Stakeholder("ministry", .ministry, fr: "Ministère de la santé", en: "Ministry of Health"),
        Stakeholder("council", .coordinationBody, fr: "Conseil", en: "Council", nil, change),
        Stakeholder("committees", .coordinationBody, fr: "Comités locaux", en: "Local committees") {
          $0.complete = [.members]
        },
      ], ties)
  }

  @Test func failsWhereAllMembersAreKnownAndNobodyChairs() throws {
    let map = map(Tie("ministry", .memberOf, "council")) { $0.complete = [.members] }
    let verdict = try #require(rule.verdict(map, on: "council"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["stakeholders 3"])
    #expect(verdict.claim == .members)
  }

  @Test(arguments: [Relation.chairs, .heads])
  func failsWhereTheOneNamedIsDenied(_ relation: Relation) throws {
    let map = map(Tie("ministry", relation, "council").with(.absent))
    let verdict = try #require(rule.verdict(map, on: "council"))
    #expect(verdict.outcome == .fails)
    #expect(verdict.rows == ["stakeholders 3", "ties 2"])
    #expect(
      verdict.facts == [
        "relation": .text(relation.rawValue), "denied": .stakeholders(["ministry"]),
      ])
    #expect(verdict.claim == nil)
  }

  @Test(arguments: [Relation.chairs, .coChairs, .heads])
  func holdsWhereSomebodyChairs(_ relation: Relation) throws {
    let map = map(
      Tie("committees", .chairs, "council").with(.absent), Tie("ministry", relation, "council")
    ) { $0.complete = [.members] }
    let verdict = try #require(rule.verdict(map, on: "council"))
    #expect(verdict.outcome == .holds)
    #expect(verdict.rows == ["ties 3"])
    #expect(verdict.facts == ["chairs": .stakeholders(["ministry"])])
  }

  @Test func asksWhereMembersMayBeMissingFromTheMap() {
    #expect(rule.outcome(map(), on: "council") == .notKnown)
    #expect(rule.outcome(map { $0.complete = [.lines] }, on: "council") == .notKnown)
    let member = Tie("ministry", .memberOf, "council").with(.absent)
    #expect(rule.outcome(map(member), on: "council") == .notKnown)
    let coChair = Tie("ministry", .coChairs, "council").with(.absent)
    #expect(rule.outcome(map(coChair), on: "council") == .notKnown)
  }

  @Test(arguments: [TieStatus.planned, .proposed, .lapsed])
  func aChairToComeOrOverIsNone(_ status: TieStatus) {
    let chair = Tie("ministry", .chairs, "council").with(status)
    #expect(rule.outcome(map(chair), on: "council") == .notKnown)
    #expect(rule.outcome(map(chair) { $0.complete = [.members] }, on: "council") == .fails)
  }

  @Test(arguments: [StakeholderStatus.proposed, .ended])
  func doesNotApplyToBodiesThatAreNotThere(_ status: StakeholderStatus) {
    let map = map {
      $0.complete = [.members]
      $0.status = .known(status)
    }
    #expect(rule.outcome(map, on: "council") == .notApplicable)
  }

  @Test func judgesBodiesOnly() {
    #expect(rule.verdicts(map()).map(\.subjects) == [["council"], ["committees"]])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.complete = [.members] }
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .french))
    #expect(
      wording.message
        == "Personne ne préside ni ne dirige le Conseil, dont tous les membres sont connus.")
    #expect(
      wording.recommendation
        == """
        Désigner l’autorité chargée de la présidence du Conseil, et l’inscrire dans les termes de \
        référence.
        """)
    #expect(wording.question == "Qui préside ou coordonne le Conseil\u{202F}?")
    #expect(rule.questionOfSeveral?(.french) == "Qui préside ou coordonne ces organes\u{202F}?")
    #expect(
      Wording(rule.verdict(map, on: "committees"), rule, map, .french)?.message
        == "Personne ne préside ni ne dirige les comités locaux, dont tous les membres sont connus."
    )
  }

  @Test func saysInEnglishWhatIsWrongAndWhatToDo() throws {
    let map = map { $0.complete = [.members] }
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .english))
    #expect(
      wording.message == "Nobody chairs or heads the Council, all of whose members are known.")
    #expect(
      wording.recommendation
        == "Decide which office chairs the Council, and lay it down in the terms of reference.")
    #expect(wording.question == "Who chairs or coordinates the Council?")
    #expect(rule.questionOfSeveral?(.english) == "Who chairs or coordinates these bodies?")
  }

  @Test func saysWhoIsDenied() throws {
    let one = map(Tie("ministry", .chairs, "council").with(.absent))
    let several = map(
      Tie("ministry", .heads, "committees").with(.absent),
      Tie("council", .heads, "committees").with(.absent))
    func message(_ map: StakeholderMap, _ id: String, _ language: Language) -> String? {
      Wording(rule.verdict(map, on: id), rule, map, language)?.message
    }
    #expect(
      message(one, "council", .french)
        == """
        Le Conseil n’est pas présidé par le Ministère de la santé, et personne d’autre n’est connu à \
        sa tête.
        """)
    #expect(
      message(one, "council", .english)
        == """
        The Council is not chaired by the Ministry of Health, and nobody else is known to do so.
        """)
    #expect(
      message(several, "committees", .french)
        == """
        Les comités locaux ne sont pas dirigés par le Ministère de la santé et le Conseil, et \
        personne d’autre n’est connu à leur tête.
        """)
    #expect(
      message(several, "committees", .english)
        == """
        The local committees are not headed by the Ministry of Health and the Council, and nobody \
        else is known to do so.
        """)
  }
}
