import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct NoCommonSuperiorTests {
  private let rule = NoCommonSuperior()

  /// Two bodies under one ministry each, of whom all lines are known.
  private func map(_ ties: Tie..., complete: [CompleteAspect] = [.lines]) -> StakeholderMap {
    func body(_ id: String, _ fr: String, _ en: String) -> Stakeholder {
      Stakeholder(id, .coordinationBody, fr: fr, en: en) {
        $0.level = .known(.national)
        $0.sectors = .known([Sector(rawValue: "nutrition")])
        $0.complete = complete
      }
    }
    return StakeholderMap(
      [
        body("council", "Conseil", "Council"), body("unit", "Cellule", "Unit"),
        Stakeholder("health", .ministry, fr: "Ministère de la santé", en: "Ministry of Health") {
          $0.complete = complete
        },
        Stakeholder("farms", .ministry, fr: "Ministère des champs", en: "Ministry of Farms") {
          $0.complete = complete
        },
        Stakeholder("premier", .headOfGovernment) { $0.complete = complete },
      ],
      [Tie("council", .reportsTo, "health"), Tie("unit", .reportsTo, "farms")] + ties)
  }

  private func outcomes(_ map: StakeholderMap, _ norms: Norms = Norms()) -> [String] {
    rule.verdicts(map, norms).map { "\($0.subjects.joined(separator: "+")) \($0.outcome)" }
  }

  @Test func failsWhereBothWaysUpAreKnownAndDoNotMeet() throws {
    #expect(outcomes(map()) == ["council+unit fails"])
    let verdict = try #require(rule.verdict(map(), on: "council"))
    #expect(verdict.claim == .lines)
    #expect(verdict.stakeholders("superiors") == ["health"])
    #expect(verdict.stakeholders("otherSuperiors") == ["farms"])
    #expect(
      verdict.rows == [
        "stakeholders 2", "ties 2", "stakeholders 4", "stakeholders 3", "ties 3", "stakeholders 5",
      ])
  }

  @Test func holdsWhereTheWaysMeet() {
    let map = map(Tie("premier", .supervises, "health"), Tie("farms", .createdBy, "premier"))
    #expect(outcomes(map) == ["council holds", "unit holds"])
    var open = map
    for id in ["council", "unit", "health"] { open.change(id) { $0.complete = [] } }
    #expect(outcomes(open) == ["council holds", "unit holds"])
  }

  @Test func holdsWhereOneIsAboveTheOther() {
    #expect(
      outcomes(map(Tie("council", .supervises, "unit"))) == ["council holds", "unit holds"])
  }

  @Test func aParentIsASuperior() {
    var map = map()
    for id in ["health", "farms"] { map.change(id) { $0.parent = .known("premier") } }
    #expect(outcomes(map) == ["council holds", "unit holds"])
  }

  @Test func asksEachBodyOnceWhoseWayUpMayBeLonger() {
    #expect(outcomes(map(complete: [])) == ["council notKnown", "unit notKnown"])
    var map = map()
    map.change("farms") { $0.complete = [] }
    #expect(outcomes(map) == ["council notApplicable", "unit notKnown"])
    map.change("farms") { $0.kind = .known(.headOfState) }
    #expect(outcomes(map) == ["council+unit fails"])
  }

  @Test func whatLeadsToTheHeadOfGovernmentOrToWhomItAsksIsNotAsked() {
    var map = map(complete: [])
    map.ties.append(Tie("health", .reportsTo, "premier"))
    #expect(outcomes(map) == ["council notApplicable", "unit notKnown"])
    var three = self.map(complete: [])
    three.stakeholders.append(
      Stakeholder("team", .coordinationBody) {
        $0.level = .known(.national)
        $0.sectors = .known([Sector(rawValue: "nutrition")])
      })
    three.ties.append(Tie("council", .supervises, "team"))
    // The team's way up leads to the council, which is asked.
    #expect(outcomes(three) == ["council notKnown", "unit notKnown", "team notApplicable"])
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aLineThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) {
    let map = map(Tie("council", .supervises, "unit").with(status))
    #expect(outcomes(map) == ["council+unit fails"])
  }

  @Test func whoHasNoSuperiorIsLeftToAnotherRule() {
    var map = map()
    map.ties.removeLast()
    #expect(outcomes(map) == ["council notApplicable", "unit notApplicable"])
  }

  @Test func doesNotApplyToOtherLevelsFieldsAreasOrBodiesThatAreNotThere() {
    let changes: [(inout Stakeholder) -> Void] = [
      { $0.level = .known(.region) }, { $0.level = .unknown },
      { $0.sectors = .known([Sector(rawValue: "water")]) }, { $0.sectors = .unknown },
      { $0.status = .known(.ended) }, { $0.status = .known(.proposed) },
    ]
    for change in changes {
      var map = map()
      map.change("unit", change)
      #expect(outcomes(map) == ["council notApplicable", "unit notApplicable"])
    }
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func bodiesOfDistrictsApartHaveNothingToSettle() {
    var map = map()
    map.areas = [("land", nil), ("north", "land"), ("south", "land")].map {
      (id: String, parent: String?) in
      var area = Area()
      area.id = id
      area.parent = parent.map(Fact.known) ?? .unknown
      return area
    }
    for id in ["one", "two"] {
      map.add(Stakeholder(id, .coordinationBody) { $0.area = .known("land") })
    }
    map.change("council") { $0.area = .known("north") }
    map.change("unit") { $0.area = .known("south") }
    #expect(rule.outcome(map, on: "council") == .notApplicable)
    map.change("unit") { $0.area = .known("land") }
    #expect(rule.outcome(map, on: "council") == .fails)
  }

  /// Half of the narrower field in common is not the same field, unless the norms say so.
  @Test func theNormSaysWhatIsOneField() {
    var map = map()
    map.change("council") { $0.sectors = .known(["water", "health"].map(Sector.init(rawValue:))) }
    map.change("unit") { $0.sectors = .known(["water", "education"].map(Sector.init(rawValue:))) }
    #expect(rule.outcome(map, on: "council") == .notApplicable)
    var norms = Norms()
    norms.overlap.sameField = 0.1
    #expect(rule.outcome(map, on: "council", norms) == .fails)
  }

  @Test func saysInFrenchWhoIsAboveEach() throws {
    let map = map()
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .french))
    #expect(
      wording.message.replacing(/[\u{A0}\u{202F}]/, with: " ")
        == """
        Le Conseil est rattaché au Ministère de la santé, et la Cellule est rattachée au Ministère des \
        champs ; aucune autorité n’est placée au-dessus des deux, qui travaillent au même échelon dans \
        le même domaine.
        """)
    #expect(
      wording.recommendation
        == """
        Désigner par écrit l’autorité qui tranche en cas de désaccord entre le Conseil et la Cellule.
        """)
    #expect(
      wording.question
        == "De quelle autorité le Conseil relève-t-il, et de qui cette autorité relève-t-elle\u{202F}?"
    )
  }

  @Test func saysInEnglishWhoIsAboveEach() throws {
    let map = map()
    let wording = try #require(Wording(rule.verdict(map, on: "council"), rule, map, .english))
    #expect(
      wording.message
        == """
        The Council is attached to the Ministry of Health, and the Unit is attached to the Ministry \
        of Farms; though both work at the same level in the same field, no authority is above the two.
        """)
    #expect(
      wording.recommendation
        == "Lay down in writing which authority decides where the Council and the Unit disagree.")
    #expect(
      wording.question
        == "To which authority is the Council attached, and to whom does that authority answer?")
  }
}
