import Foundation
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

/// A rule of somebody else's, which the catalogue does not have.
private struct NoMinutes: GapRule {
  let code = "functioning/no-minutes"
  let severity = Severity.low
  let title = LocalizedText(en: "No minutes", fr: "Pas de compte rendu")
  let why = LocalizedText(en: "Without minutes nobody knows.", fr: "Sans trace, nul ne sait.")

  func examine(_ examination: Examination) -> [Verdict] {
    let index = examination.index
    return index.bodies.map { id in
      Verdict(.fails, [id], evidence: [Evidence.stakeholder(id, in: index)].compactMap { $0 })
    }
  }
  func message(_ verdict: Verdict, _ names: NameInSentence) -> String { "Pas de trace : ici." }
  func recommendation(_ verdict: Verdict, _ names: NameInSentence) -> String { "Take some." }
  func question(_ verdict: Verdict, _ names: NameInSentence) -> String { "Y en a-t-il ?" }
}

@Suite struct GapAnalysisTests {
  /// One gap for each rule, and something that is not known.
  static let faulty: StakeholderMap = {
    let nutrition: Fact<[Sector]> = .known([Sector(rawValue: "nutrition")])
    var map = StakeholderMap(
      [
        Stakeholder("unit", .coordinationBody) {
          $0.complete = [.members, .lines, .meetings, .funding]
          $0.level = .known(.national)
          $0.status = .known(.dormant)
          $0.actionPlan = .absent
          $0.termsOfReference = .absent
        },
        Stakeholder("silent", .coordinationBody) { $0.complete = [.members] },
        Stakeholder("town", .coordinationBody) {
          $0.level = .known(.commune)
          $0.complete = [.members, .lines]
          $0.sectors = .known([Sector(rawValue: "water")])
        },
        Stakeholder("quarter", .coordinationBody) {
          $0.level = .known(.commune)
          $0.complete = [.members, .lines]
          $0.sectors = .known([Sector(rawValue: "water")])
        },
        Stakeholder("project", .coordinationBody) {
          $0.status = .known(.proposed)
          $0.sectors = .known([Sector(rawValue: "education"), Sector(rawValue: "energy")])
          $0.termsOfReference = .absent
        },
        Stakeholder("elder") {
          $0.level = .known(.region)
          $0.complete = [.lines]
        },
        Stakeholder("mayor") {
          $0.level = .known(.commune)
          $0.complete = [.lines]
        },
        Stakeholder("networks", .sunNetwork) {
          $0.countMin = 7
          $0.complete = [.members]
        },
        Stakeholder("premier", .headOfGovernment) { $0.group = .known(.government) },
        Stakeholder("health", .ministry) {
          $0.group = .known(.government)
          $0.sectors = nutrition
          $0.rank = Rank(3).map(Fact.known) ?? .unknown
        },
        Stakeholder("donor", .donor) {
          $0.group = .known(.donors)
          $0.sectors = nutrition
          $0.rank = Rank(4).map(Fact.known) ?? .unknown
        },
      ],
      [
        Tie("unit", .convenedBy, "premier"), Tie("unit", .hostedBy, "health"),
        Tie("health", .memberOf, "unit") { $0.seats = 3 }, Tie("donor", .chairs, "unit"),
        Tie("unit", .supervises, "networks"), Tie("town", .reportsTo, "mayor"),
        Tie("donor", .collaboratesWith, "health") { $0.strength = .known(.weak) },
        Tie("donor", .funds, "unit") {
          $0.end = .date("2024-12")
          $0.channel = .known(FundingChannel(rawValue: "3"))
        },
        Tie("health", .chairs, "silent"),
        Tie("donor", .chairs, "networks"), Tie("quarter", .reportsTo, "elder"),
        Tie("elder", .chairs, "quarter"), Tie("health", .informs, "donor").with(.proposed),
      ],
      meetings: [
        Meeting("unit", "2023", planned: nil, held: 0),
        Meeting("unit", "2022", planned: 4, held: 1),
        Meeting("unit", "2023", .absent),
      ])
    map.settings.date = PartialDate("2024-06")
    map.addStructuralFaults()
    for row in map.ties.indices { map.ties[row].confidence = .known(.confirmed) }
    map.engagements = [
      Engagement(from: ["donor"], to: ["health"]) {
        $0.selectedBy = .known(["donor"])
        $0.accountableTo = .known(["donor"])
        $0.purposes = .known([AssistancePurpose(rawValue: "capacity")])
        $0.capacityTransfer = false
        $0.demandDriven = false
        $0.start = .date("2020")
        $0.end = .date("2022")
      },
      Engagement(from: ["premier"], to: ["health"]) {
        $0.id = "more-aid"
        $0.purposes = .known([AssistancePurpose(rawValue: "capacity")])
        $0.start = .date("2021")
      },
      Engagement(from: ["club-5"], to: ["health"]) {
        $0.id = "paid-aid"
        $0.selectedBy = .known(["donor"])
        $0.funder = .known(["donor"])
      },
    ]
    map.ties += [
      Tie("club-5", .assists, "health") {
        $0.engagement = .known("paid-aid")
        $0.instrument = .absent
      },
      Tie("donor", .accountableTo, "health").with(.absent),
      Tie("health", .accountableTo, "donor").with(.absent),
    ]
    var stage = Stage()
    (stage.subject, stage.usualMaxDays) = ("aid", 14)
    (stage.start, stage.end) = (.date("2020-01"), .date("2020-06"))
    var late = Stage()
    (late.subject, late.stage, late.status) = ("health", "Diagnosis", .known(.planned))
    late.end = .date("2023")
    map.stages = [stage, late]
    var assessment = Assessment()
    (assessment.subject, assessment.answer, assessment.date) = ("unit", "yes", .date("2019"))
    (assessment.score, assessment.scale) = (1, "1-5")
    var obstacle = Assessment()
    (obstacle.subject, obstacle.framework) = ("health", StatedObstacle.framework)
    (obstacle.item, obstacle.answer) = ("Insecurity", "major")
    obstacle.date = .date("2024")
    map.assessments = [assessment, obstacle]
    var action = PlannedAction()
    (action.plan, action.action, action.cost) = ("costed", "Kitchens", 500)
    (action.currency, action.responsible) = (Currency(rawValue: "XOF"), .known(["unit"]))
    map.plans.append(action)
    return map
  }()

  @Test func findsAGapForEveryRuleThatFails() {
    let analysis = GapAnalysis(Self.faulty)
    // It only asks: no map claims to know who works where in full.
    let asking = PeoplePerParty().code
    #expect(
      Set(analysis.findings.map(\.code)) == Set(RuleCatalog.rules.map(\.code)).subtracting([asking])
    )
    #expect(analysis.findings.count == RuleCatalog.rules.count - 1)
    #expect(analysis.questions.contains { $0.code == asking })
  }

  @Test func theFourCountsOfARuleAddUpToItsVerdicts() {
    for map in [Self.faulty, OverlapInvarianceTests.random(5), DavisSouthernWomen.map()] {
      let analysis = GapAnalysis(map)
      #expect(analysis.counts.map(\.code) == RuleCatalog.rules.map(\.code))
      for (count, rule) in zip(analysis.counts, RuleCatalog.rules) {
        let verdicts = rule.verdicts(map)
        #expect(
          count.fails + count.holds + count.notKnown + count.notApplicable == verdicts.count)
        #expect(count.fails == analysis.findings.count { $0.code == rule.code })
        #expect(count.notKnown == analysis.questions.count { $0.code == rule.code })
      }
    }
  }

  @Test func theGravestComesFirstThenTheOrderOfTheCatalogue() {
    let findings = GapAnalysis(Self.faulty).findings
    let severities = findings.map(\.severity)
    #expect(severities == severities.sorted())
    #expect(severities.first == .high && severities.last == .low)
    let codes = RuleCatalog.rules.map(\.code)
    for severity in Severity.allCases {
      let places = findings.filter { $0.severity == severity }.map { codes.firstIndex(of: $0.code) }
      #expect(places == places.sorted { ($0 ?? 0) < ($1 ?? 0) })
    }
  }

  @Test func aRuleThatIsSwitchedOffIsNotAsked() {
    var norms = Norms()
    norms.switchedOff = ["coordination/weak-tie", "anchoring/convener-is-not-host"]
    let all = GapAnalysis(Self.faulty)
    let some = GapAnalysis(Self.faulty, norms: norms)
    #expect(some.findings == all.findings.filter { !norms.switchedOff.contains($0.code) })
    #expect(some.findings.count == all.findings.count - 2)
    #expect(some.counts == all.counts.filter { !norms.switchedOff.contains($0.code) })
    #expect(some.questions == all.questions.filter { !norms.switchedOff.contains($0.code) })
  }

  @Test func anEmptyMapYieldsNothing() {
    let analysis = GapAnalysis(StakeholderMap())
    #expect(analysis.findings.isEmpty && analysis.questions.isEmpty)
    #expect(
      analysis.counts.allSatisfy { $0.fails + $0.holds + $0.notKnown + $0.notApplicable == 0 })
  }

  @Test func bodiesOfWhichNothingIsKnownYieldQuestionsAndNoFinding() {
    let analysis = GapAnalysis(
      StakeholderMap([Stakeholder("a", .coordinationBody), Stakeholder("b", .sunNetwork)]))
    #expect(analysis.findings.isEmpty)
    #expect(!analysis.questions.isEmpty)
  }

  /// A body of another country is compared with, but not judged; a part of the home area is.
  @Test func aNeighbourIsNotJudged() {
    func bodies(in area: String) -> Set<String> {
      var map = Self.faulty
      for id in ["unit", "silent"] { map.change(id) { $0.area = .known("land") } }
      map.add(Stakeholder("other", .coordinationBody) { $0.area = .known(area) })
      map.areas = [("land", nil), ("district", "land"), ("sea", nil)].map {
        (id: String, parent: String?) in
        var area = Area()
        area.id = id
        area.parent = parent.map(Fact.known) ?? .unknown
        return area
      }
      let analysis = GapAnalysis(map)
      return Set((analysis.findings + analysis.questions).flatMap(\.subjects))
    }
    #expect(!bodies(in: "sea").contains("other"))
    #expect(bodies(in: "district").contains("other"))
    #expect(bodies(in: "land").contains("other"))
    #expect(bodies(in: "sea").isSuperset(of: ["unit", "silent"]))
  }

  @Test(arguments: [
    ([Confidence.confirmed, .confirmed], Confidence.confirmed),
    ([.confirmed, .reported], .reported), ([.reported, .inferred], .inferred),
    ([.confirmed, .disputed], .disputed), ([.disputed, .inferred], .disputed),
  ])
  func aFindingIsNoSurerThanItsWeakestEvidence(_ rows: [Confidence], _ expected: Confidence) {
    var map = Self.faulty
    for (row, confidence) in rows.enumerated() { map.ties[row].confidence = .known(confidence) }
    let finding = GapAnalysis(map).findings.first { $0.code == "anchoring/convener-is-not-host" }
    #expect(finding?.confidence == expected)
  }

  /// A reader looks up what the row that decides names, and then as little as bears out the other rows.
  @Test func aFewReferencesAreEnoughToLookUpEveryRow() throws {
    func finding(_ rows: [[String]]) throws -> Finding {
      var map = Self.faulty
      for (row, sources) in rows.enumerated() {
        map.ties[row].sources = sources.map { SourceReference($0) }
      }
      let findings = GapAnalysis(map).findings
      return try #require(findings.first { $0.code == "anchoring/convener-is-not-host" })
    }
    let one = try finding([["s7#a", "s8"], ["s8", "s9"]])
    #expect(one.evidence.prefix(2).map(\.sources) == [["s7#a", "s8"], ["s8", "s9"]])
    #expect(one.keySources == ["s7#a", "s8"])
    #expect(one.otherSources == ["s9"])
    #expect(one.sources == ["s7#a", "s8", "s9"])
    #expect(try finding([["s8"], ["s7", "s8"]]).keySources == ["s8"])
    #expect(try finding([[], []]).sources.isEmpty)
  }

  @Test func aRuleFromElsewhereSpeaksForItself() throws {
    let analysis = GapAnalysis(Self.faulty, rules: [NoMinutes()])
    let finding = try #require(analysis.findings.first)
    let names = NameInSentence(Self.faulty, in: .french)
    #expect(analysis.findings.count == MapIndex(Self.faulty).bodies.count)
    #expect(finding.message(names) == "Pas de trace\u{A0}: ici.")
    #expect(finding.recommendation(names) == "Take some.")
    #expect(finding.question(names) == "Y en a-t-il\u{202F}?")
    #expect(finding.title(.english) == "No minutes")
    #expect(finding.why(.french) == "Sans trace, nul ne sait.")
  }

  @Test func everyQuestionIsOneAndEveryFindingASentence() {
    let analysis = GapAnalysis(Self.faulty)
    for language in Language.spoken {
      let names = NameInSentence(Self.faulty, in: language)
      for question in analysis.questions {
        #expect(question.question(names).hasSuffix("?"))
      }
      for finding in analysis.findings {
        let texts = [
          finding.message(names), finding.recommendation(names), finding.why(language),
        ]
        for text in texts {
          #expect(text.hasSuffix("."))
          #expect(text.first?.isUppercase == true)
          #expect(!text.contains("  ") && !text.contains("\n"), "\(text)")
        }
        let spaced = language == .french
        #expect(!(spaced && (finding.message(names) + finding.why(language)).contains(" :")))
      }
    }
  }
}

extension StakeholderMap {
  /// Who sits where is known in full, so that whoever sits nowhere can be told. A focal point in a
  /// ministry, two bodies alike, a party in six bodies, four efforts in one place, money
  /// whose equivalents disagree, money from few that is not paid out, and
  /// money off budget that is hardly the country's own.
  fileprivate mutating func addStructuralFaults() {
    let alike: (inout Stakeholder) -> Void = {
      $0.level = .known(.region)
      $0.mandates = .known([Mandate(rawValue: "coordinate-policy")])
      $0.complete = [.members]
    }
    stakeholders += [
      Stakeholder("point", .focalPoint), Stakeholder("left", .unCluster, alike),
      Stakeholder("right", .unCluster, alike), Stakeholder("one"), Stakeholder("busy"),
      Stakeholder("purse", .unspecified) { $0.complete = [.funding] },
    ]
    ties += [
      Tie("point", .heads, "unit"), Tie("point", .hostedBy, "health"),
      Tie("one", .chairs, "left"), Tie("one", .chairs, "right"),
    ]
    for number in 1...6 {
      stakeholders.append(Stakeholder("club-\(number)", .company) { $0.complete = [.members] })
      ties.append(Tie("busy", .memberOf, "club-\(number)"))
    }
    for (amount, equivalent) in [(600, 1), (600, 1), (6, 1)] as [(Decimal, Decimal)] {
      ties.append(
        Tie("donor", .funds, "one") { tie in
          (tie.amount, tie.currency) = (amount, Currency(rawValue: "XOF"))
          (tie.statedAmount, tie.statedCurrency) = (equivalent, Currency(rawValue: "USD"))
        })
    }
    change("club-1") { $0.complete = [.members, .funding] }
    for (funder, amount, start) in [("club-2", 9, "2020"), ("club-3", 1, "")]
      as [(String, Decimal, String)]
    {
      ties.append(
        Tie(funder, .funds, "club-1") { tie in
          tie.flow = .known(.commitment)
          (tie.amount, tie.currency) = (amount, Currency(rawValue: "XOF"))
          tie.start = .date(start)
        })
    }
    for (funder, amount) in [("donor", 99), ("premier", 1)] as [(String, Decimal)] {
      ties.append(
        Tie(funder, .funds, "purse") { tie in
          (tie.flow, tie.channel) = (.known(.pledge), .known(FundingChannel(rawValue: "3")))
          (tie.amount, tie.currency) = (amount, Currency(rawValue: "EUR"))
        })
    }
    areas = [("north", 40), ("south", 1000), ("east", 10)].map { id, population in
      var area = Area()
      (area.id, area.name, area.level) = (id, id, .known(.region))
      area.population = population
      return area
    }
    activities = ["health", "one", "busy", "premier", "donor", "donor"].enumerated().map {
      number, party in
      var activity = Activity()
      (activity.stakeholder, activity.action) = (party, "Action \(number)")
      activity.sectors = .known([Sector(rawValue: "water")])
      activity.area = .known(number < 4 ? "north" : number < 5 ? "south" : "east")
      return activity
    }
    addUnlinkedFaults()
  }

  /// A party that alone joins two sides, a member that takes no part in a plan, and a plan without
  /// responsibles.
  private mutating func addUnlinkedFaults() {
    let piers = (1...4).map { "pier-\($0)" }
    stakeholders += [Stakeholder("bridge"), Stakeholder("guest")]
    stakeholders += piers.map { Stakeholder($0) { $0.complete = [.lines] } }
    ties += [
      Tie("pier-1", .collaboratesWith, "pier-2"), Tie("pier-2", .collaboratesWith, "bridge"),
      Tie("bridge", .collaboratesWith, "pier-3"), Tie("pier-3", .collaboratesWith, "pier-4"),
      Tie("guest", .memberOf, "club-6"), Tie("guest", .implements, "plan").with(.absent),
    ]
    var (plan, action) = (Instrument(), PlannedAction())
    (plan.id, plan.title) = ("plan", "Plan")
    (action.plan, action.action, action.responsible) = ("plan", "Wells", .absent)
    (instruments, plans) = ([plan], [action])
    addSplitFaults()
  }

  /// A body that one party created and another supervises, and the largest network, which one party alone holds
  /// together.
  private mutating func addSplitFaults() {
    let spokes = (1...40).map { "spoke-\($0)" }
    stakeholders.append(Stakeholder("hub"))
    stakeholders += spokes.map { Stakeholder($0) { $0.complete = [.lines] } }
    ties += spokes.map { Tie($0, .collaboratesWith, "hub") }
    ties += [Tie("silent", .createdBy, "premier"), Tie("health", .supervises, "silent")]
  }
}
