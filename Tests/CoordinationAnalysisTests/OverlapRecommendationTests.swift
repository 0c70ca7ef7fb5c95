import CoordinationAnalysis
import StakeholderModel
import TestSupport
import Testing

/// What is advised about the only group of a map in which `bodies` are alike unless a test changes one.
private func advice(
  _ bodies: [String] = ["a", "b"], ministries: Int = 4,
  _ change: (inout StakeholderMap) -> Void = { _ in }
) throws -> OverlapRecommendation {
  var map = StakeholderMap.alike(bodies, ministries: ministries)
  change(&map)
  let groups = OverlapGroups(OverlapAnalysis(map), map).groups
  #expect(groups.count == 1)
  return try #require(groups.first?.recommendation)
}

private func reported(_ from: String, _ relation: Relation, _ to: String) -> Tie {
  Tie(from, relation, to) { $0.confidence = .known(.reported) }
}

private func meetings(_ body: String, held: Int?, planned: Int? = nil) -> Meeting {
  var meeting = Meeting()
  meeting.body = body
  meeting.period = Period("2023")
  (meeting.held, meeting.planned) = (held, planned)
  return meeting
}

@Suite struct MergerTests {
  @Test func duplicatesAreMerged() throws {
    let advice = try advice(["a", "b", "c"])
    #expect(advice.measure == .merge && advice.reason == "same-work")
    #expect(advice.bodies == ["a", "b", "c"])
    #expect(advice.certainty == .high)
    #expect((advice.seats, advice.seatsAfter) == (12, 4))
    #expect(advice.sitOnce == ["ministry-1", "ministry-2", "ministry-3", "ministry-4"])
  }

  /// Where nothing sets one body apart none is named, and nobody is said to lose a seat.
  @Test func noBodyStaysWithoutAReason() throws {
    let advice = try advice {
      $0.ties.append(reported("ministry-1", .chairs, "a"))
      $0.meetings = [meetings("a", held: 4), meetings("b", held: 4)]
    }
    #expect(advice.kept == nil && advice.keptFor == nil)
    #expect(advice.leftOut.isEmpty && advice.chairsLost.isEmpty)
    // Either calendar would do: 4 × 4 and 4 × 4 before, 4 × 4 after.
    #expect(advice.meetingsSaved == 4 && advice.attendancesSaved == 16)
  }

  @Test func theBodyToWhichTheOtherAnswersStaysBeforeOneWithALegalBasis() throws {
    let advice = try advice {
      $0.ties.append(reported("a", .reportsTo, "b"))
      $0.change("a") { $0.legalBasis = .known("decree") }
    }
    #expect(advice.kept == "b" && advice.keptFor == "superior")
    #expect(advice.bodies == ["b", "a"])
  }

  @Test func twoThatAnswerToEachOtherAreNoSuperiors() throws {
    let advice = try advice {
      $0.ties += [reported("a", .reportsTo, "b"), reported("b", .reportsTo, "a")]
    }
    #expect(advice.kept == nil)
  }

  @Test func theOnlyLegalBasisCountsBeforeRank() throws {
    func kept(_ lawful: [String]) throws -> [String?] {
      let advice = try advice { map in
        for body in lawful { map.change(body) { $0.legalBasis = .known("decree-\(body)") } }
        map.change("a") { $0.rank = Rank(3).map { .known($0) } ?? .unknown }
        map.change("b") { $0.rank = Rank(4).map { .known($0) } ?? .unknown }
      }
      return [advice.kept, advice.keptFor]
    }
    #expect(try kept(["b"]) == ["b", "legal-basis"])
    #expect(try kept(["a", "b"]) == ["a", "rank"])
    #expect(try kept([]) == ["a", "rank"])
  }

  /// A rank that is not known may be the higher one.
  @Test func aRankIsNoReasonWhereAnotherIsNotKnown() throws {
    let advice = try advice { $0.change("a") { $0.rank = .known(Rank(1)!) } }
    #expect(advice.kept == nil)
  }

  @Test func theLargerBodyStaysAndWhoSitsOnlyInTheOtherIsNamed() throws {
    let advice = try advice(ministries: 6) { map in
      map.ties.removeAll { $0.to == "a" && ["ministry-5", "ministry-6"].contains($0.from) }
      map.ties.removeAll { $0.to == "b" && $0.from == "ministry-1" }
      map.ties += [reported("ministry-1", .chairs, "a"), reported("ministry-5", .coChairs, "b")]
    }
    #expect(advice.kept == "b" && advice.keptFor == "members")
    #expect(advice.leftOut == ["ministry-1"])
    #expect(advice.chairsLost == ["ministry-1"])
    #expect(advice.sitOnce == ["ministry-2", "ministry-3", "ministry-4"])
    #expect((advice.seats, advice.seatsAfter) == (9, 6))
  }

  @Test func whoeverChairsBothLosesNoChair() throws {
    let advice = try advice {
      $0.change("a") { $0.legalBasis = .known("decree") }
      $0.ties += [reported("ministry-1", .chairs, "a"), reported("ministry-1", .chairs, "b")]
    }
    #expect(advice.kept == "a" && advice.chairsLost.isEmpty)
  }

  @Test func theMeetingsOfBodiesThatEndAreSaved() throws {
    let advice = try advice(["a", "b", "c"]) {
      $0.change("a") { $0.legalBasis = .known("decree") }
      $0.meetings = [
        meetings("a", held: 4), meetings("b", held: 12), meetings("c", held: nil, planned: 2),
      ]
    }
    #expect(advice.meetingsSaved == 14)
    #expect(advice.attendancesSaved == 56)
    #expect(advice.includesPlanned)
    #expect(advice.bodiesWithoutCount.isEmpty)
  }

  /// Whoever is admitted sits through the meetings that stay: 12 × 3 + 2 × 5 before, 12 × 5 after.
  @Test func attendancesMayRise() throws {
    let advice = try advice(ministries: 5) { map in
      map.change("a") { $0.legalBasis = .known("decree") }
      map.ties.removeAll { $0.to == "a" && ["ministry-4", "ministry-5"].contains($0.from) }
      map.meetings = [meetings("a", held: 12), meetings("b", held: 2)]
    }
    #expect(advice.kept == "a" && advice.leftOut.count == 2)
    #expect(advice.meetingsSaved == 2 && advice.attendancesSaved == 46 - 60)
  }

  @Test func seatsAreCountedAsTheRowsSay() throws {
    let advice = try advice { map in
      for row in map.ties.indices where map.ties[row].from == "ministry-1" {
        map.ties[row].seats = map.ties[row].to == "a" ? 2 : 3
      }
    }
    #expect((advice.seats, advice.seatsAfter) == (2 + 3 + 6, 3 + 3))
  }

  /// A body that never met is not the one to keep.
  @Test func aBodyThatNeverMeetsDoesNotStay() throws {
    let advice = try advice(ministries: 5) { map in
      map.ties.removeAll { $0.to == "a" && $0.from == "ministry-5" }
      map.meetings = [meetings("a", held: 4), meetings("b", held: 0, planned: 4)]
    }
    #expect(advice.kept == "a" && advice.keptFor == "meetings")
    #expect(advice.meetingsSaved == 0)
  }

  @Test(arguments: [StakeholderStatus.dormant, .proposed])
  func aBodyAtWorkStaysBeforeOneThatIsNot(_ status: StakeholderStatus) throws {
    let advice = try advice {
      $0.change("b") { $0.status = .known(status) }
      $0.change("b") { $0.legalBasis = .known("decree") }
    }
    #expect(advice.kept == "a" && advice.keptFor == "active")
    #expect(advice.proposed == (status == .proposed ? ["b"] : []))
    #expect(advice.legalTexts == ["b"])
  }

  @Test func aPlannedSuccessorStays() throws {
    let advice = try advice { $0.ties.append(reported("b", .succeeds, "a").with(.planned)) }
    #expect(advice.measure == .merge)
    #expect(advice.kept == "b" && advice.keptFor == "successor")
  }

  /// What is over needs no measure, whether its status or its date says so.
  @Test func aBodyThatHasEndedIsInNoGroup() {
    func groups(_ change: (inout StakeholderMap) -> Void) -> Int {
      var map = StakeholderMap.alike(["a", "b"], ministries: 4)
      change(&map)
      return OverlapGroups(OverlapAnalysis(map), map).groups.count
    }
    #expect(groups { _ in } == 1)
    #expect(groups { $0.change("b") { $0.status = .known(.ended) } } == 0)
    for (date, number) in [("2014", 1), ("2015", 0)] {
      #expect(
        groups {
          $0.change("b") { $0.end = .date("2014") }
          $0.settings.date = PartialDate(date)
        } == number)
    }
  }

  @Test func whoseGroupIsNotKnownBesideAClusterIsAskedAbout() throws {
    let advice = try advice { $0.change("b") { $0.kind = .known(.unCluster) } }
    #expect(advice.measure == .merge && advice.withoutGroup == ["a"])
  }

  @Test func aClusterAndABodyOfTheGovernmentAreLinked() throws {
    let advice = try advice {
      $0.change("a") { $0.group = .known(.government) }
      $0.change("b") { $0.kind = .known(.unCluster) }
    }
    #expect(advice.measure == .link && advice.reason == "different-groups")
  }

  @Test func meetingsThatNobodyCountedAreNotNone() throws {
    let none = try advice()
    #expect(none.meetingsSaved == nil && none.attendancesSaved == nil && !none.includesPlanned)
    #expect(none.bodiesWithoutCount == ["a", "b"])
    let some = try advice(["a", "b", "c"]) {
      $0.change("a") { $0.legalBasis = .known("decree") }
      $0.meetings = [meetings("b", held: 6)]
    }
    #expect(some.meetingsSaved == 6)
    #expect(some.bodiesWithoutCount == ["c"])
  }

  @Test func membersThatStandForSeveralAreNamed() throws {
    let advice = try advice { $0.change("ministry-2") { $0.countMin = 18 } }
    #expect(advice.collectives == ["ministry-2"])
    #expect(advice.seatsAfter == 4)
  }
}

@Suite struct OtherMeasureTests {
  @Test func weakEvidenceLinksUntilItIsConfirmed() throws {
    let advice = try advice { $0.change("b") { $0.confidence = .known(.disputed) } }
    #expect(advice.measure == .link && advice.reason == "weak-evidence")
    #expect(advice.certainty == .low)
    #expect(advice.seats == advice.seatsAfter && advice.meetingsSaved == 0)
  }

  /// A government body and one of the United Nations have no common superior.
  @Test func differentConstituenciesAreLinkedOrDivideTheWork() throws {
    func apart(_ own: Bool) throws -> OverlapRecommendation {
      try advice { map in
        map.change("a") { $0.group = .known(StakeholderGroup(rawValue: "government")) }
        map.change("b") { $0.group = .known(StakeholderGroup(rawValue: "united-nations")) }
        guard own else { return }
        map.change("a") { $0.functions = .known([.init(rawValue: "advocacy")]) }
        map.change("b") { $0.functions = .known([.init(rawValue: "research")]) }
      }
    }
    let linked = try apart(false)
    #expect(linked.measure == .link && linked.reason == "different-groups")
    let divided = try apart(true)
    #expect(divided.measure == .divide && divided.reason == "different-groups")
    #expect(divided.mandates == ["coordinate-policy"] && divided.functions.isEmpty)
  }

  @Test func aBodyOfAPartOfTheAreaIsNestedInTheWider() throws {
    let advice = try advice { map in
      for (id, parent) in [("land", nil), ("region", "land")] as [(String, String?)] {
        var area = Area()
        area.id = id
        area.parent = parent.map { .known($0) } ?? .unknown
        map.areas.append(area)
      }
      map.change("a") { $0.area = .known("region") }
      map.change("b") { $0.area = .known("land") }
    }
    #expect(advice.measure == .nest && advice.reason == "wider-area")
    #expect(advice.kept == "b")
  }

  @Test func aBodyWhoseMembersSitInAnotherIsNestedInIt() throws {
    let advice = try advice(ministries: 8) { map in
      map.ties.removeAll { $0.to == "a" && !["ministry-1", "ministry-2"].contains($0.from) }
    }
    #expect(advice.measure == .nest && advice.reason == "contained-members")
    #expect(advice.kept == "b" && advice.bodies == ["b", "a"])
  }

  /// What the United Nations lead does not become a part of a government's body.
  @Test func aBodyOfAnotherGroupIsNotNested() throws {
    let advice = try advice(ministries: 8) { map in
      map.ties.removeAll { $0.to == "a" && !["ministry-1", "ministry-2"].contains($0.from) }
      map.change("a") { $0.group = .known(.unitedNations) }
      map.change("b") { $0.group = .known(.government) }
    }
    #expect(advice.measure == .link && advice.reason == "different-groups")
  }

  /// Nobody in common: with one mandate they divide the work, with a common function they are linked.
  @Test(arguments: [(true, "divide"), (false, "link")])
  func bodiesSideBySideAreLinkedOrDivideACommonMandate(_ shares: Bool, _ measure: String) throws {
    let advice = try advice(ministries: 8) { map in
      map.ties.removeAll { tie in
        let number = Int(tie.from.split(separator: "-")[1]) ?? 0
        return tie.to == "a" ? number > 4 : number <= 4
      }
      if !shares {
        map.change("b") { $0.mandates = .known([Mandate(rawValue: "hold-to-account")]) }
      }
    }
    #expect(advice.measure.rawValue == measure)
    #expect(advice.counterparts == ["b"])
    #expect(advice.kept == nil)
  }

  @Test func aSuccessorNeedsNoMeasure() {
    var map = StakeholderMap.alike(["a", "b"], ministries: 4)
    map.ties.append(reported("b", .succeeds, "a"))
    let groups = OverlapGroups(OverlapAnalysis(map), map).groups
    #expect(groups.count == 1 && groups[0].class == .successor)
    #expect(groups[0].recommendation == nil)
  }

  @Test func aMapWithoutOverlapsHasNoGroups() {
    let map = StakeholderMap()
    #expect(OverlapGroups(OverlapAnalysis(map), map).groups.isEmpty)
  }

  /// Whoever asks for one pair of three duplicates is told of the two, not of the third.
  @Test func aPairThatIsAskedForIsAGroupOfItsOwn() throws {
    let map = StakeholderMap.alike(["a", "b", "c"], ministries: 4)
    func bodies(_ filter: PairFilter) -> [[String]] {
      OverlapGroups(OverlapAnalysis(map, filter: filter), map).groups.map(\.bodies)
    }
    #expect(bodies(PairFilter(bodies: ["a", "c"])) == [["a", "c"]])
    #expect(bodies(PairFilter(bodies: ["b"])) == [["a", "b", "c"]])
    #expect(bodies(PairFilter(classes: [.parallel])).isEmpty)
  }
}
