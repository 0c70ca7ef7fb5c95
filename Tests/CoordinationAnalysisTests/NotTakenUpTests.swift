import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NotTakenUpTests {
  private let rule = NotTakenUp()

  private func tie(
    _ status: TieStatus?, _ role: String? = nil, start: String = "",
    _ relation: Relation = .facilitates
  ) -> Tie {
    Tie("network", relation, "unit") {
      $0.status = status.map(Fact.known) ?? .unknown
      $0.role = role
      $0.start = .date(start)
    }
  }

  private func map(_ ties: Tie..., at date: String? = "2023-03") -> StakeholderMap {
    var map = StakeholderMap(
      [
        Stakeholder("network", .sunNetwork, fr: "Réseau des agences", en: "Agency Network"),
        Stakeholder("unit", .coordinationBody, fr: "Cellule de nutrition", en: "Nutrition Unit"),
        Stakeholder("agencies", nil, fr: "Agences donatrices", en: "Donor agencies"),
      ], ties)
    map.settings.date = date.flatMap { PartialDate($0) }
    return map
  }

  private func outcomes(_ map: StakeholderMap) -> [Verdict.Outcome] {
    rule.verdicts(map).map(\.outcome)
  }

  @Test func aProposalThatNothingFollowsFails() throws {
    let verdict = try #require(rule.verdicts(map(tie(.proposed, "réunions"))).first)
    #expect(verdict.outcome == .fails)
    #expect(verdict.subjects == ["network", "unit"])
    #expect(verdict.terms("roles") == ["réunions"])
    #expect(verdict.rows == ["ties 2"])
    #expect(verdict.claim == nil)
    #expect(outcomes(map(tie(.proposed), at: nil)) == [.fails])
  }

  @Test(arguments: [
    ("2022", Verdict.Outcome.fails), ("2023-02", .fails), ("2023-03", .notApplicable),
    ("2023", .notApplicable), ("2024", .notApplicable), ("", .notKnown),
  ])
  func aPlannedTieFailsOnceItsStartIsCertainlyPast(_ start: String, _ outcome: Verdict.Outcome) {
    #expect(outcomes(map(tie(.planned, start: start))) == [outcome])
    #expect(outcomes(map(tie(.planned, start: start), at: nil)) == [.notKnown])
  }

  @Test func aProposalForLaterIsNotYetJudged() {
    #expect(outcomes(map(tie(.proposed, start: "2024"))) == [.notApplicable])
    #expect(outcomes(map(tie(.proposed, start: "2023"))) == [.fails])
  }

  @Test(arguments: [TieStatus.proposed, .planned])
  func aTieInForceOfTheSameKindMeansThatItWasTakenUp(_ status: TieStatus) throws {
    let foreseen = tie(status, "réunions", start: "2020")
    for taken in [tie(.active, "réunions"), tie(nil), tie(nil, nil, start: "2022")] {
      let verdict = try #require(rule.verdicts(map(foreseen, taken)).first)
      #expect(verdict.outcome == .holds)
      #expect(verdict.rows == ["ties 2", "ties 3"])
    }
    #expect(outcomes(map(foreseen, tie(nil, nil, .informs))) == [.fails])
    let back = Tie("unit", .facilitates, "network")
    #expect(outcomes(map(foreseen, back)) == [.fails])
  }

  @Test func aTieInForceWithAnotherRoleIsAskedAbout() {
    let map = map(tie(.proposed, "réunions"), tie(.active, "formations"))
    #expect(outcomes(map) == [.notKnown])
    #expect(rule.verdicts(map).first?.rows == ["ties 2", "ties 3"])
  }

  @Test(arguments: [Relation.collaboratesWith, .coordinatesWith])
  func workingTogetherHasNoDirection(_ relation: Relation) {
    let foreseen = tie(.proposed, nil, relation)
    #expect(outcomes(map(foreseen, Tie("unit", relation, "network"))) == [.holds])
    let both = map(foreseen, Tie("unit", relation, "network").with(.proposed))
    #expect(rule.verdicts(both).map(\.rows) == [["ties 2", "ties 3"]])
  }

  @Test func whatIsOverHoldsNothingAndADenialBearsOut() {
    #expect(outcomes(map(tie(.proposed), tie(.lapsed))) == [.fails])
    let denied = rule.verdicts(map(tie(.proposed), tie(.absent))).first
    #expect(denied?.outcome == .fails)
    #expect(denied?.rows == ["ties 2", "ties 3"])
  }

  @Test func aProposalThatIsPlannedByNowIsJudgedAsPlanned() {
    let verdicts = rule.verdicts(map(tie(.proposed), tie(.planned, start: "2022")))
    #expect(verdicts.map(\.outcome) == [.notApplicable, .fails])
    #expect(verdicts.map(\.rows) == [["ties 2"], ["ties 3"]])
  }

  @Test func aProposalIsNotLostWhereSomethingElseIsPlanned() {
    func outcomes(_ proposed: String?, _ planned: String?) -> [Verdict.Outcome] {
      self.outcomes(map(tie(.proposed, proposed), tie(.planned, planned, start: "2024")))
    }
    #expect(outcomes("réunions", "formations") == [.fails, .notApplicable])
    #expect(outcomes("réunions", "réunions") == [.notApplicable, .notApplicable])
    #expect(outcomes("réunions", nil) == [.notApplicable, .notApplicable])
    #expect(outcomes(nil, "formations") == [.notApplicable, .notApplicable])
  }

  @Test func proposalsOfOneKindAreToldTogether() {
    let verdicts = rule.verdicts(
      map(
        tie(.proposed, "a"), tie(.proposed, "b"), tie(.proposed, "a"), tie(.proposed, nil, .funds)))
    #expect(verdicts.map(\.rows) == [["ties 2", "ties 3", "ties 4"], ["ties 5"]])
    #expect(verdicts[0].terms("roles") == ["a", "b"])
    let some = rule.verdicts(map(tie(.proposed, "a"), tie(.proposed, "b"), tie(nil, "a")))
    #expect(some.map(\.outcome) == [.holds, .notKnown])
  }

  @Test func judgesPartiesThatAreInPlace() {
    for status in [StakeholderStatus.proposed, .ended] {
      for id in ["network", "unit"] {
        var map = map(tie(.proposed))
        map.change(id) { $0.status = .known(status) }
        #expect(outcomes(map) == [.notApplicable])
      }
    }
    var over = map(tie(.proposed))
    over.change("unit") { $0.end = .date("2020") }
    #expect(outcomes(over) == [.notApplicable])
  }

  @Test func passesOverWhatIsNoTieBetweenTwoParties() {
    let loop = Tie("unit", .facilitates, "unit").with(.proposed)
    let nobody = Tie("unit", .facilitates, "nobody").with(.proposed)
    let policy = Tie("nobody", .leads, "unit").with(.planned)
    #expect(rule.verdicts(map(loop, nobody, policy)).isEmpty)
    #expect(rule.verdicts(map(tie(nil), tie(.active), tie(.lapsed), tie(.absent))).isEmpty)
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func saysInFrenchWhatIsProposedAndWhatToDo() throws {
    let map = map(tie(.proposed, "réunions semestrielles"), tie(.proposed, "réunion annuelle"))
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.message.plain == """
        D’après une source, le Réseau des agences pourrait faciliter le travail de la Cellule de \
        nutrition (réunions semestrielles ; réunion annuelle) ; d’après la carte, ce n’est encore \
        qu’une proposition.
        """)
    #expect(
      wording.recommendation.plain == """
        Décider avec le Réseau des agences et la Cellule de nutrition de la suite à donner à cette proposition ; \
        si elle est retenue, désigner un responsable et fixer une date de début ; sinon, consigner les motifs.
        """)
    #expect(
      wording.question.plain == """
        Le Réseau des agences a-t-il commencé à faciliter le travail de la Cellule de nutrition \
        (réunions semestrielles ; réunion annuelle) ?
        """)
  }

  @Test func saysInFrenchWhatIsLate() throws {
    var late = Tie("agencies", .assists, "unit").with(.planned)
    late.start = .date("2021-08")
    let map = map(late)
    let wording = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      wording.message.plain == """
        Les agences donatrices devaient appuyer la Cellule de nutrition (début prévu : août 2021) ; à la \
        date des données (mars 2023), la carte donne encore ce lien comme prévu.
        """)
    #expect(
      wording.recommendation == """
        Convenir avec les agences donatrices et la Cellule de nutrition d’une nouvelle date de début, ou \
        prendre acte de l’abandon de ce qui était prévu.
        """)
    #expect(
      wording.question.plain
        == "Les agences donatrices ont-elles commencé à appuyer la Cellule de nutrition ?")
  }

  @Test func saysInEnglishWhatIsProposedAndWhatIsLate() throws {
    let proposed = map(tie(.proposed, "half-yearly meetings"))
    let wording = try #require(Wording(rule.verdicts(proposed).first, rule, proposed, .english))
    #expect(
      wording.message == """
        According to a source, the Agency Network could facilitate the work of the Nutrition Unit (half-yearly \
        meetings); as far as the map tells, this has remained a proposal.
        """)
    #expect(
      wording.recommendation == """
        Settle with the Agency Network and the Nutrition Unit whether this is to be done; if so, name who is in \
        charge and set a date for the start, and if not, record why.
        """)
    #expect(
      wording.question == """
        Has the Agency Network begun to facilitate the work of the Nutrition Unit (half-yearly \
        meetings)?
        """)
    var late = Tie("agencies", .assists, "unit").with(.planned)
    late.start = .date("2021")
    #expect(
      Wording(rule.verdicts(map(late)).first, rule, map(late), .english)?.message == """
        The donor agencies were to assist the Nutrition Unit; the start was planned for 2021, and at the \
        date of the data (March 2023) the map still has this as planned.
        """)
  }

  /// Of "the unit is hosted by the network" it is the network that has to act.
  @Test func theOneWhoWouldActIsTheSubject() throws {
    let map = map(Tie("unit", .hostedBy, "network").with(.proposed))
    let verdict = try #require(rule.verdicts(map).first)
    #expect(verdict.subjects == ["network", "unit"])
    #expect(
      Wording(verdict, rule, map, .french)?.message.hasPrefix(
        "D’après une source, le Réseau des agences pourrait héberger la Cellule de nutrition"
      ) == true)
  }

  @Test func aLongListOfRolesIsCutShort() throws {
    var many = map()
    many.ties = (1...5).map { tie(.proposed, "r\($0)") }
    let message = Wording(rule.verdicts(many).first, rule, many, .french)?.message.plain
    #expect(message?.contains("r3 ; et 2 autres)") == true)
  }
}
