import CoordinationAnalysis
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct OverlapWordingTests {
  /// A council and a group in which ministries sit, with what the two have in common.
  private func map(council: Int, group: Int, reports: Bool = false) -> StakeholderMap {
    var map = StakeholderMap()
    for (id, name) in [("council", "Conseil national"), ("group", "Groupe technique")] {
      var body = Stakeholder()
      body.id = id
      body.name = name
      body.names = LocalizedText([.french: name, .english: id == "group" ? "Group" : "Council"])
      body.kind = .known(.coordinationBody)
      body.level = .known(.national)
      body.sectors = .known([Sector(rawValue: "nutrition")])
      body.mandates = .known([Mandate(rawValue: "coordinate")])
      body.complete = [.members]
      body.sources = [SourceReference(source: id == "group" ? "s2" : "s1")]
      map.stakeholders.append(body)
    }
    for number in 1...max(council, group) {
      var ministry = Stakeholder()
      ministry.id = "m\(number)"
      ministry.name = "M\(number)"
      map.stakeholders.append(ministry)
      for (body, size) in [("council", council), ("group", group)] where number <= size {
        map.ties.append(tie(ministry.id, .memberOf, body))
      }
    }
    if reports { map.ties.append(tie("council", .reportsTo, "group")) }
    return map
  }

  private func tie(_ from: String, _ relation: Relation, _ to: String) -> Tie {
    var tie = Tie(from, relation, to)
    tie.sources = [SourceReference(source: "s3", locator: "p. 1")]
    return tie
  }

  private func sentence(_ map: StakeholderMap, _ language: Language) throws -> String {
    let groups = OverlapGroups(OverlapAnalysis(map), map).groups
    let group = try #require(groups.first)
    #expect(groups.count == 1)
    return OverlapSentence(group, NameInSentence(map, in: language)).text
  }

  @Test func aDuplicateSaysWhetherAllMembersOrMostAreTheSame() throws {
    #expect(
      try sentence(map(council: 3, group: 3), .french)
        == """
        Le Conseil national a les mêmes membres et le même mandat que le Groupe technique\u{202F}; \
        certitude élevée.
        """)
    #expect(
      try sentence(map(council: 2, group: 3), .english)
        == """
        The Council has largely the same members and the same mandate as the Group; certainty high.
        """)
  }

  @Test func functionsAreNotCalledAMandate() throws {
    var map = map(council: 3, group: 3)
    for row in 0..<2 {
      map.stakeholders[row].mandates = .unknown
      map.stakeholders[row].functions = .known([BodyFunction(rawValue: "coordination")])
    }
    #expect(
      try sentence(map, .english)
        == """
        The Council has the same members and the same functions as the Group, the mandates not being \
        known; certainty medium.
        """)
    #expect(
      try sentence(map, .french)
        == """
        Le Conseil national a les mêmes membres et les mêmes fonctions que le Groupe technique, sans \
        que leurs mandats soient connus\u{202F}; certitude moyenne.
        """)
  }

  @Test func aBodyInAnotherIsNamedFirst() throws {
    let map = map(council: 2, group: 3, reports: true)
    #expect(
      try sentence(map, .french)
        == """
        Tous les membres connus du Conseil national siègent aussi au sein du Groupe technique, et l’un \
        des deux relève de l’autre\u{202F}; certitude élevée.
        """)
    #expect(
      try sentence(map, .english)
        == """
        All known members of the Council sit in the Group too, and one of the two answers to the \
        other; certainty high.
        """)
  }

  @Test func theSourcesOfBothBodiesAndOfTheSeatsAreCited() throws {
    let map = map(council: 3, group: 3)
    let group = try #require(OverlapGroups(OverlapAnalysis(map), map).groups.first)
    #expect(group.sources.map(\.description) == ["s1", "s2", "s3#p. 1"])
  }

  @Test func nothingToCompareIsNotNothingFound() {
    var map = map(council: 1, group: 1)
    map.ties = []
    func report() -> String {
      MarkdownReport(Report(map, MapAnalyses(map), figures: [], language: .english)).text
    }
    map.stakeholders[0].mandates = .known([Mandate(rawValue: "hold-to-account")])
    #expect(report().contains("No overlap is established by what the map holds."))
    for row in 0..<2 {
      map.stakeholders[row].mandates = .unknown
      map.stakeholders[row].sectors = .unknown
    }
    let text = report()
    #expect(text.contains("No two bodies could be compared"))
    #expect(text.contains("are not known on both sides (pairs: 1)."))
    #expect(
      text.contains("Who sits in these bodies, and what are they charged with? Council; Group."))
    let questions = text.split(separator: "\n").count { line in
      line.hasPrefix("- ") && (line.hasSuffix("?") || line.contains("? "))
    }
    #expect(text.contains("\(questions) questions remain open"))
  }
}
