import CoordinationAnalysis
import StakeholderModel
import TestSupport
import Testing

/// Two bodies, alike unless a test changes one of them.
private func compare(
  norms: Norms = Norms(), ministries: Int = 18, _ change: (inout StakeholderMap) -> Void = { _ in }
) throws -> BodyPair {
  var map = StakeholderMap.alike(["a", "b"], ministries: ministries)
  change(&map)
  return try #require(OverlapAnalysis(map, norms: norms).pair("a", "b"))
}

private func mandates(_ ids: String...) -> Fact<[Mandate]> {
  .known(ids.map(Mandate.init(rawValue:)))
}

private func sectors(_ ids: String...) -> Fact<[Sector]> {
  .known(ids.map(Sector.init(rawValue:)))
}

/// Leaves of the ministries in `body` those with these numbers.
private func keep(_ numbers: ClosedRange<Int>, in body: String, _ map: inout StakeholderMap) {
  let kept = Set(numbers.map { "ministry-\($0)" })
  map.ties.removeAll { $0.to == body && !kept.contains($0.from) }
}

@Suite struct DuplicateTests {
  @Test func allMinistriesWithOneMandateAreADuplicateThoughChanceWouldGiveAsMuch() throws {
    let pair = try compare()
    #expect(pair.class == .duplicate)
    #expect(pair.reasons == ["same-members", "same-mandate", "same-level"])
    #expect(pair.members.p == 1)
    #expect(pair.members.jaccard == 1)
    #expect(pair.certainty == .high)
  }

  @Test func theSameMembersWithAnotherMandateAreNone() throws {
    let pair = try compare { $0.change("b") { $0.mandates = mandates("hold-to-account") } }
    #expect(pair.members.jaccard == 1)
    #expect(pair.class != .duplicate)
    // Where they don't do the same either, they complement each other.
    let other = try compare {
      $0.change("b") {
        $0.mandates = mandates("hold-to-account")
        $0.functions = .known([BodyFunction(rawValue: "accountability")])
      }
    }
    #expect(other.class == .complementary)
    #expect(other.reasons == ["same-field", "different-mandate"])
  }

  /// Nine of 18 seats are J = 1/2, eight are less.
  @Test(arguments: [(9, true), (8, false)])
  func halfOfAllSeatsMakesTheMembersTheSame(_ seats: Int, _ isDuplicate: Bool) throws {
    let pair = try compare { keep(1...seats, in: "b", &$0) }
    #expect(pair.members.jaccard == Double(seats) / 18)
    #expect((pair.class == .duplicate) == isDuplicate)
  }

  @Test func whereMandatesAreNotKnownFunctionsStandInForThemLessSurely() throws {
    let pair = try compare { map in
      for body in ["a", "b"] { map.change(body) { $0.mandates = .unknown } }
      for body in ["a", "b"] {
        map.change(body) { $0.functions = .known([BodyFunction(rawValue: "coordination")]) }
      }
    }
    #expect(pair.class == .duplicate)
    #expect(pair.reasons == ["same-members", "same-functions", "same-level"])
    #expect(pair.certainty == .medium)
  }

  /// All nine members of b sit in a, to which it reports: a part of it, no second one.
  @Test(arguments: [(true, OverlapClass.nested), (false, .duplicate)])
  func aBodyThatReportsToTheOneItsMembersSitInIsPartOfIt(
    _ reports: Bool, _ kind: OverlapClass
  ) throws {
    let pair = try compare { map in
      keep(1...9, in: "b", &map)
      if reports {
        map.ties.append(Tie("b", .reportsTo, "a") { $0.confidence = .known(.reported) })
      }
    }
    #expect(pair.class == kind)
    if reports { #expect(pair.reasons == ["contained-members", "line-between-them"]) }
  }

  @Test func twoBodiesOfExactlyTheSameMembersStayADuplicateThoughOneReportsToTheOther() throws {
    let pair = try compare { $0.ties.append(Tie("b", .reportsTo, "a")) }
    #expect(pair.class == .duplicate)
  }

  @Test(arguments: [(0.5, true), (0.51, false)])
  func theNormsSayFromWhenTheMembersAreTheSame(_ norm: Double, _ isDuplicate: Bool) throws {
    var norms = Norms()
    norms.overlap.sameMembers = norm
    let pair = try compare(norms: norms) { keep(1...9, in: "b", &$0) }
    #expect((pair.class == .duplicate) == isDuplicate)
  }

  /// Both have one mandate in common. a has another of its own and b has none: of what two bodies
  /// are charged with, the common one weighs log(1 + 2/2), the other log(1 + 2/1), so the
  /// similarity is log 2 / (log 2 + log 3) = 0.387.
  @Test(arguments: [(0.386, true), (0.388, false)])
  func theNormsSayFromWhenTheMandateIsTheSame(_ norm: Double, _ isDuplicate: Bool) throws {
    var norms = Norms()
    norms.overlap.sameMandate = norm
    let pair = try compare(norms: norms) {
      $0.change("a") { $0.mandates = mandates("advocate", "prepare-meetings") }
      $0.change("b") { $0.mandates = mandates("advocate") }
    }
    #expect(abs(try #require(pair.mandates.similarity) - 0.386_852_8) < 1e-6)
    #expect((pair.class == .duplicate) == isDuplicate)
  }

  @Test func whereMandatesAreNotKnownTheFunctionsSpeak() throws {
    let same = try compare { $0.change("b") { $0.mandates = .unknown } }
    #expect(same.mandates.similarity == nil)
    #expect(same.class == .duplicate)
    let other = try compare {
      $0.change("b") {
        $0.mandates = .unknown
        $0.functions = .known([BodyFunction(rawValue: "research")])
      }
    }
    #expect(other.class != .duplicate)
  }

  @Test func anotherLevelOrAnotherPlaceIsNoDuplicate() throws {
    #expect(try compare { $0.change("b") { $0.level = .known(.commune) } }.class != .duplicate)
    #expect(try compare { $0.change("b") { $0.area = .known("sea") } }.class != .duplicate)
  }

  @Test func twoThatNeverCoexistedAreNone() throws {
    let pair = try compare {
      $0.change("a") { $0.end = .date("2014") }
      $0.change("b") { $0.start = .date("2015") }
    }
    #expect(pair.time == .neverTogether)
    #expect(pair.class == .successor)
    #expect(pair.reasons == ["never-together"])
  }

  @Test func twoThatMayHaveCoexistedStillAre() throws {
    // 2015 may mean any day of 2015, on both sides.
    let pair = try compare {
      $0.change("a") { $0.end = .date("2015") }
      $0.change("b") { $0.start = .date("2015") }
    }
    #expect(pair.time != .neverTogether)
    #expect(pair.class == .duplicate)
  }

  @Test func isHighOnlyWhereBothRostersAreComplete() throws {
    #expect(try compare { $0.change("a") { $0.complete = [] } }.certainty == .medium)
    #expect(try compare { $0.change("b") { $0.complete = [] } }.certainty == .medium)
    #expect(try compare { $0.change("b") { $0.complete = [.lines] } }.certainty == .medium)
    #expect(try compare().certainty == .high)
  }

  @Test(arguments: [Confidence.inferred, .disputed])
  func isLowWhereARowItRestsOnIsInferredOrDisputed(_ confidence: Confidence) throws {
    #expect(
      try compare { $0.change("a") { $0.confidence = .known(confidence) } }.certainty == .low)
    #expect(try compare { $0.ties[3].confidence = .known(confidence) }.certainty == .low)
  }
}

@Suite struct NestedTests {
  /// Of five members, four are eight tenths and three are less; all of them sit in the larger body.
  @Test(arguments: [(4, true), (3, false)])
  func fourOfFiveMembersAreContained(_ contained: Int, _ isNested: Bool) throws {
    let pair = try compare {
      keep(1...5, in: "b", &$0)
      $0.ties.removeAll { tie in
        tie.to == "a" && (contained + 1...5).contains { tie.from == "ministry-\($0)" }
      }
    }
    #expect(pair.members.overlap == Double(contained) / 5)
    #expect((pair.class == .nested) == isNested)
    if isNested { #expect(pair.reasons == ["contained-members"]) }
  }

  @Test(arguments: [(0.8, true), (0.81, false)])
  func theNormsSayFromWhenMembersAreContained(_ norm: Double, _ isNested: Bool) throws {
    var norms = Norms()
    norms.overlap.containedMembers = norm
    let pair = try compare(norms: norms) {
      keep(1...5, in: "b", &$0)
      $0.ties.removeAll { $0.to == "a" && $0.from == "ministry-5" }
    }
    #expect((pair.class == .nested) == isNested)
  }

  @Test func oneSharedMemberContainsNothing() throws {
    #expect(try compare { keep(1...1, in: "b", &$0) }.class != .nested)
    #expect(try compare { keep(1...2, in: "b", &$0) }.class == .nested)
  }

  @Test func containedMembersWithAnotherMandateAreNotNested() throws {
    let pair = try compare {
      keep(1...5, in: "b", &$0)
      $0.change("b") { $0.mandates = mandates("hold-to-account") }
    }
    #expect(pair.members.overlap == 1)
    #expect(pair.class != .nested)
  }

  @Test(arguments: [
    Tie("b", .createdBy, "a"), Tie("b", .reportsTo, "a"), Tie("a", .supervises, "b"),
    Tie("b", .memberOf, "a"),
  ])
  func aLineBetweenThemNestsOneInTheOther(_ line: Tie) throws {
    let pair = try compare {
      keep(1...2, in: "b", &$0)
      $0.ties.removeAll { $0.to == "a" && $0.from == "ministry-1" }
      $0.ties.append(line)
    }
    #expect(pair.class == .nested)
    #expect(pair.reasons == ["line-between-them"])
    #expect(pair.links.relations == [line.relation.rawValue])
  }

  @Test func aParentNestsToo() throws {
    let pair = try compare {
      $0.ties = []
      $0.change("b") { $0.parent = .known("a") }
    }
    #expect(pair.class == .nested)
    #expect(pair.links.relations == ["parent"])
  }

  @Test func aLineBetweenDifferentLevelsDoesNotNest() throws {
    let pair = try compare {
      $0.ties = [Tie("a", .supervises, "b")]
      $0.change("b") { $0.level = .known(.commune) }
    }
    #expect(pair.class != .nested)
  }

  /// The class is no surer than the line it is made from.
  @Test(arguments: [(Confidence.reported, Certainty.medium), (.inferred, .low), (.disputed, .low)])
  func isNoSurerThanTheLineThatNests(_ confidence: Confidence, _ certainty: Certainty) throws {
    let pair = try compare {
      $0.ties = [Tie("a", .supervises, "b") { $0.confidence = .known(confidence) }]
    }
    #expect(pair.class == .nested)
    #expect(pair.certainty == certainty)
    #expect(pair.evidence.contains { $0.table == "ties" && $0.row == 2 })
  }
}

@Suite struct SuccessorTests {
  @Test(arguments: [Tie("b", .succeeds, "a"), Tie("a", .succeeds, "b")])
  func oneThatSucceedsTheOtherIsItsSuccessor(_ tie: Tie) throws {
    let pair = try compare { $0.ties.append(tie) }
    #expect(pair.class == .successor)
    #expect(pair.reasons == ["succeeds"])
  }

  @Test func aDeniedSuccessionIsNone() throws {
    let pair = try compare { $0.ties.append(Tie("b", .succeeds, "a").with(.absent)) }
    #expect(pair.class == .duplicate)
  }

  /// A body that is called active and has an end may have ended before the other began.
  @Test func anEndDoubtsThatTwoActiveBodiesAreThereTogether() throws {
    let pair = try compare {
      $0.change("a") { $0.status = .known(.active) }
      $0.change("a") { $0.end = .date("2014") }
      $0.change("b") { $0.status = .known(.active) }
    }
    #expect(pair.time == .unknown)
  }

  @Test func twoThatNeverCoexistedAndAreUnlikeComplementEachOther() throws {
    let pair = try compare {
      keep(1...4, in: "b", &$0)
      $0.change("a") { $0.end = .date("2014") }
      $0.change("b") {
        $0.start = .date("2015")
        $0.mandates = mandates("hold-to-account")
      }
    }
    #expect(pair.class == .complementary)
    #expect(pair.reasons == ["never-together"])
  }
}

@Suite struct ParallelTests {
  /// Same field, same level, one mandate, nobody in common and no tie.
  private func apart(_ change: (inout StakeholderMap) -> Void = { _ in }) throws -> BodyPair {
    try compare {
      keep(1...9, in: "a", &$0)
      keep(10...18, in: "b", &$0)
      change(&$0)
    }
  }

  @Test func sameFieldAndLevelWithoutATieAreParallel() throws {
    let pair = try apart()
    #expect(pair.class == .parallel)
    #expect(pair.reasons == ["same-field", "same-level", "no-known-tie"])
    #expect(pair.links.isEmpty)
  }

  @Test func isNeverCertainSinceATieMayBeMissingFromTheMap() throws {
    let pair = try apart { map in
      for row in map.stakeholders.indices { map.stakeholders[row].confidence = .known(.confirmed) }
      for row in map.ties.indices { map.ties[row].confidence = .known(.confirmed) }
    }
    #expect(pair.members.completeA && pair.members.completeB)
    #expect(pair.certainty == .medium)
  }

  @Test func isLowWhereARowIsInferred() throws {
    #expect(
      try apart { $0.change("b") { $0.confidence = .known(.inferred) } }.certainty == .low)
  }

  @Test(arguments: [
    Tie("a", .collaboratesWith, "b"), Tie("b", .coordinatesWith, "a"), Tie("a", .informs, "b"),
  ])
  func aTieMakesThemComplementary(_ tie: Tie) throws {
    let pair = try apart { $0.ties.append(tie) }
    #expect(pair.class == .complementary)
    #expect(pair.reasons.contains("linked"))
  }

  @Test(arguments: [TieStatus.absent, .planned, .proposed, .lapsed])
  func aTieThatIsDeniedOrStillToComeOrOverIsNone(_ status: TieStatus) throws {
    let pair = try apart { $0.ties.append(Tie("a", .collaboratesWith, "b").with(status)) }
    #expect(pair.class == .parallel)
  }

  @Test(arguments: [
    [Tie("a", .memberOf, "c"), Tie("b", .memberOf, "c")],
    [Tie("c", .supervises, "a"), Tie("c", .supervises, "b")],
    [Tie("a", .createdBy, "c"), Tie("b", .hostedBy, "c")],
    [Tie("a", .reportsTo, "ministry-10")],
  ])
  func aPartyThroughWhichTheyAreLinkedMakesThemComplementary(_ ties: [Tie]) throws {
    let pair = try apart {
      $0.stakeholders.append(Stakeholder("c", .ministry))
      $0.ties += ties
    }
    #expect(pair.links.relations.isEmpty)
    #expect(pair.links.through.count == 1)
    #expect(pair.class == .complementary)
  }

  /// Whoever chairs both, or heads both, is a tie between them.
  @Test(arguments: [Relation.chairs, .heads], [Relation.chairs, .heads])
  func oneWhoLeadsBothLinksThem(_ first: Relation, _ second: Relation) throws {
    let pair = try apart {
      $0.stakeholders.append(Stakeholder("leader", .person))
      $0.ties += [Tie("leader", first, "a"), Tie("leader", second, "b")]
    }
    #expect(pair.links.through == ["leader"])
    #expect(pair.class == .complementary)
  }

  @Test func anotherLevelOrAnUnknownOneIsNotParallel() throws {
    #expect(try apart { $0.change("b") { $0.level = .known(.commune) } }.class != .parallel)
    #expect(try apart { $0.change("b") { $0.level = .unknown } }.class != .parallel)
  }

  @Test func anotherPlaceIsNotParallel() throws {
    #expect(try apart { $0.change("b") { $0.area = .known("sea") } }.class != .parallel)
    #expect(try apart { $0.change("b") { $0.area = .unknown } }.class == .parallel)
  }

  @Test func anotherFieldIsNotParallel() throws {
    #expect(try apart { $0.change("b") { $0.sectors = sectors("health") } }.class != .parallel)
    #expect(try apart { $0.change("b") { $0.sectors = .unknown } }.class != .parallel)
  }

  /// All that the narrower body works on, unless the norms are content with less.
  @Test(arguments: [(1.0, false), (0.51, false), (0.5, true)])
  func theNormsSayHowMuchOfTheFieldMustBeCovered(_ norm: Double, _ isParallel: Bool) throws {
    var norms = Norms()
    norms.overlap.sameField = norm
    let pair = try compare(norms: norms) {
      keep(1...9, in: "a", &$0)
      keep(10...18, in: "b", &$0)
      $0.change("a") { $0.sectors = sectors("nutrition", "education") }
      $0.change("b") { $0.sectors = sectors("nutrition", "health") }
    }
    #expect(pair.sectors.contained == 0.5)
    #expect((pair.class == .parallel) == isParallel)
  }

  @Test func theNarrowerFieldMayLieInTheWider() throws {
    let pair = try apart { $0.change("b") { $0.sectors = sectors("nutrition", "health") } }
    #expect(pair.sectors.contained == 1)
    #expect(pair.class == .parallel)
  }

  @Test func withoutACommonFunctionOrMandateTheyAreNotParallel() throws {
    let pair = try apart {
      $0.change("b") {
        $0.functions = .known([BodyFunction(rawValue: "research")])
        $0.mandates = mandates("hold-to-account")
      }
    }
    #expect(pair.class == .complementary)
    #expect(
      try apart {
        $0.change("b") { $0.functions = .known([BodyFunction(rawValue: "research")]) }
      }.class == .parallel)
    #expect(
      try apart { $0.change("b") { $0.mandates = mandates("hold-to-account") } }.class
        == .parallel)
  }

  @Test func saysWhenOneOfThemIsOnlyProposed() throws {
    let pair = try apart { $0.change("b") { $0.status = .known(.proposed) } }
    #expect(pair.class == .parallel)
    #expect(pair.reasons.contains("proposed"))
  }
}

@Suite struct PartialAndUnknownTests {
  @Test func whereNothingIsKnownTheClassIsUnknown() throws {
    let map = StakeholderMap([
      Stakeholder("a", .coordinationBody), Stakeholder("b", .coordinationBody),
    ])
    let pair = try #require(OverlapAnalysis(map).pair("a", "b"))
    #expect(pair.class == .unknown)
    #expect(pair.reasons == ["nothing-to-compare"])
    #expect(pair.certainty == .low)
    #expect(pair.score == 0)
    #expect(pair.members.p == nil && pair.members.q == nil && pair.members.jaccard == nil)
    #expect(pair.time == .unknown && pair.area == .unknown && pair.level == .unknown)
  }

  @Test func whatIsKnownOfOneOnlyIsStillUnknown() throws {
    let pair = try compare {
      $0.ties.removeAll { $0.to == "b" }
      $0.change("b") {
        $0.sectors = .unknown
        $0.mandates = .unknown
        $0.functions = .unknown
      }
    }
    #expect(pair.class == .unknown)
  }

  @Test func sharedMembersAloneArePartial() throws {
    let pair = try compare {
      keep(1...10, in: "a", &$0)
      keep(9...18, in: "b", &$0)
      for id in ["a", "b"] {
        $0.change(id) {
          $0.sectors = .unknown
          $0.mandates = .unknown
          $0.functions = .unknown
        }
      }
    }
    #expect(pair.class == .partial)
    #expect(pair.reasons == ["shared-members"])
  }

  @Test func sharedTermsAloneArePartial() throws {
    let pair = try compare {
      $0.ties = []
      $0.change("a") { $0.sectors = sectors("nutrition", "education") }
      $0.change("b") { $0.sectors = sectors("nutrition", "health") }
    }
    #expect(pair.class == .partial)
    #expect(pair.reasons == ["shared-terms"])
  }

  @Test func nothingSharedIsComplementary() throws {
    let pair = try compare {
      keep(1...9, in: "a", &$0)
      keep(10...18, in: "b", &$0)
      $0.change("b") {
        $0.sectors = sectors("health")
        $0.mandates = mandates("hold-to-account")
        $0.functions = .known([BodyFunction(rawValue: "research")])
      }
    }
    #expect(pair.class == .complementary)
    #expect(pair.reasons == ["nothing-shared"])
  }
}
