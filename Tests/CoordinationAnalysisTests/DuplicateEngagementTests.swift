import StakeholderModel
import Testing

@testable import CoordinationAnalysis

@Suite struct DuplicateEngagementTests {
  private let rule = DuplicateEngagement()

  private func aid(
    _ provider: String, to recipients: [String] = ["committee"],
    _ purposes: [String] = ["capacity"],
    _ start: String = "", _ end: String = ""
  ) -> Engagement {
    Engagement(from: [provider], to: recipients) {
      $0.id = "aid-\(provider)"
      $0.purposes = purposes.isEmpty ? .unknown : .known(purposes.map(AssistancePurpose.init))
      $0.start = .date(start)
      $0.end = .date(end)
    }
  }

  private func outcomes(_ a: Engagement, _ b: Engagement) -> [Verdict.Outcome] {
    rule.verdicts(.assisted(a, b)).map(\.outcome)
  }

  private func outcomes(_ a: (String, String), _ b: (String, String)) -> [Verdict.Outcome] {
    let both = (
      aid("office", ["capacity"], a.0, a.1), aid("agency", ["capacity"], b.0, b.1)
    )
    let there = outcomes(both.0, both.1)
    #expect(there == outcomes(both.1, both.0))
    return there
  }

  @Test func failsWhereBothWereCertainlyUnderWayAtOnce() {
    #expect(outcomes(("2020", "2023"), ("2021", "2022")) == [.fails])
    #expect(outcomes(("2021-01", "2021-06"), ("2021-05", "2021-12")) == [.fails])
    #expect(outcomes(("2021-03-01", "2021-03-15"), ("2021-03-15", "2021-03-31")) == [.fails])
  }

  @Test func whatBeganWithinTheOtherNeedsNoEnd() {
    #expect(outcomes(("2020", "2022"), ("2021", "")) == [.fails])
    #expect(outcomes(("2020", "2021"), ("2021", "")) == [.notKnown])
    #expect(outcomes(("2021-03-14", ""), ("2021-03-14", "")) == [.fails])
  }

  @Test func asksWhereDatesAreMissingOrTooCoarse() {
    #expect(outcomes(("", ""), ("", "")) == [.notKnown])
    #expect(outcomes(("2021", "2022"), ("", "2021")) == [.notKnown])
    #expect(outcomes(("2021", "2021"), ("2021", "2021")) == [.notKnown])
    #expect(outcomes(("2020", ""), ("2021", "")) == [.notKnown])
  }

  @Test func whatLiesApartIsNotJudged() {
    #expect(outcomes(("2020", "2020"), ("2021", "2021")).isEmpty)
    #expect(outcomes(("2021-03-01", "2021-03-14"), ("2021-03-15", "2021-03-31")).isEmpty)
    #expect(outcomes(("", "2020"), ("2021", "")).isEmpty)
  }

  @Test func judgesOnlyOnePurposeForOneRecipientFromDifferentProviders() {
    let one = aid("office", ["capacity"], "2020", "2023")
    #expect(outcomes(one, aid("agency", ["management"], "2021", "2022")).isEmpty)
    #expect(outcomes(one, aid("agency", [], "2021", "2022")).isEmpty)
    #expect(outcomes(one, aid("office", ["capacity"], "2021", "2022")).isEmpty)
    #expect(outcomes(one, aid("agency", to: ["unit"], ["capacity"], "2021", "2022")).isEmpty)
    #expect(
      outcomes(one, aid("agency", ["management", "capacity"], "2021", "2022")) == [.fails])
    #expect(rule.verdicts(StakeholderMap()).isEmpty)
  }

  @Test func whatContinuesTheOtherIsNoDuplicate() {
    var second = aid("agency", ["capacity"], "2021", "2022")
    second.follows = .known("aid-office")
    let first = aid("office", ["capacity"], "2020", "2023")
    #expect(outcomes(first, second).isEmpty)
    #expect(outcomes(second, first).isEmpty)
  }

  @Test func aBodyThatHasEndedIsNotJudged() {
    var map = StakeholderMap.assisted(
      aid("office", ["capacity"], "2020", "2023"), aid("agency", ["capacity"], "2021", "2022"))
    map.change("committee") { $0.status = .known(.ended) }
    #expect(rule.verdicts(map).isEmpty)
  }

  @Test func asksNothingOfWhatIsOver() {
    var map = StakeholderMap.assisted(
      aid("office", ["capacity"], "", "2020"), aid("agency", ["capacity"], "", "2022"))
    #expect(rule.verdicts(map).map(\.outcome) == [.notKnown])
    map.settings.date = PartialDate("2021")
    #expect(rule.verdicts(map).isEmpty)
  }

  @Test func eachPairIsJudgedOnceInTheOrderOfTheMap() {
    let map = StakeholderMap.assisted(
      aid("office", ["capacity"], "2020", "2023"), aid("agency", ["capacity"], "2021", "2022"),
      aid("unit", ["capacity"], "", ""))
    let verdicts = rule.verdicts(map)
    #expect(
      verdicts.map(\.subjects) == [
        ["office", "agency", "committee"], ["office", "unit", "committee"],
        ["agency", "unit", "committee"],
      ])
    #expect(verdicts.map(\.outcome) == [.fails, .notKnown, .notKnown])
    #expect(verdicts.first?.rows == ["engagements 2", "engagements 3"])
    #expect(verdicts.first?.terms("engagements") == ["aid-office", "aid-agency"])
  }

  @Test func saysInBothLanguagesWhatIsWrongAndWhatToDo() throws {
    let map = StakeholderMap.assisted(
      aid("office", ["capacity"], "2020", "2023"), aid("agency", ["capacity"], "2021", "2022"))
    let french = try #require(Wording(rule.verdicts(map).first, rule, map, .french))
    #expect(
      french.message == """
        L’assistance technique apportée au Comité technique par la Fondation Alpha (2020 – 2023) et \
        celle de même finalité (renforcement des capacités) apportée par l’Agence Bêta (2021 – 2022) se \
        chevauchent dans le temps.
        """)
    #expect(
      french.recommendation == """
        Rapprocher, avec le Comité technique, les termes de référence de la Fondation Alpha et de \
        l’Agence Bêta, et arrêter la répartition des tâches dans un calendrier commun.
        """)
    #expect(
      french.question == """
        De quand à quand une assistance technique (renforcement des capacités) a-t-elle été apportée au \
        Comité technique par la Fondation Alpha, d’une part, et par l’Agence Bêta, d’autre part\u{202F}?
        """)
    let english = try #require(Wording(rule.verdicts(map).first, rule, map, .english))
    #expect(
      english.message == """
        The technical assistance from the Alpha Office (2020 – 2023) and that from the Beta Agency \
        (2021 – 2022), both to the Technical Committee, serve the same purpose (capacity building) in \
        periods that overlap.
        """)
    #expect(
      english.recommendation == """
        Bring the Technical Committee together with the Alpha Office and the Beta Agency to compare \
        terms of reference, and settle who does what, on one timetable.
        """)
    #expect(
      english.question == """
        From when to when did the Technical Committee receive technical assistance from the Alpha \
        Office and from the Beta Agency (capacity building)?
        """)
  }
}
