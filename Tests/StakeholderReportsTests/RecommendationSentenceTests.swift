import CoordinationAnalysis
import Foundation
import StakeholderModel
import Testing

@testable import StakeholderReports

@Suite struct RecommendationSentenceTests {
  /// A council and a group, with the members given; every row is reported.
  private func map(
    council: [String], group: [String], _ change: (inout StakeholderMap) -> Void = { _ in }
  ) -> StakeholderMap {
    var map = StakeholderMap()
    for (id, french, english) in [
      ("council", "Conseil national", "National Council"), ("group", "Groupe technique", "Group"),
    ] {
      var body = Stakeholder()
      (body.id, body.name, body.kind) = (id, french, .known(.coordinationBody))
      body.names = LocalizedText([.french: french, .english: english])
      body.level = .known(.national)
      body.sectors = .known([Sector(rawValue: "nutrition")])
      body.mandates = .known([Mandate(rawValue: "coordinate-policy")])
      body.functions = .known([BodyFunction(rawValue: "coordination")])
      (body.complete, body.confidence) = ([.members], .known(.reported))
      map.stakeholders.append(body)
    }
    for id in Set(council + group).sorted() {
      var party = Stakeholder()
      (party.id, party.name) = (id, id)
      map.stakeholders.append(party)
    }
    for (body, members) in [("council", council), ("group", group)] {
      for member in members {
        var tie = Tie(member, member == members[0] ? .chairs : .memberOf, body)
        tie.confidence = .known(.reported)
        map.ties.append(tie)
      }
    }
    change(&map)
    return map
  }

  private func sentences(_ map: StakeholderMap) throws -> [String] {
    let groups = OverlapGroups(OverlapAnalysis(map), map).groups
    let advice = try #require(groups.first?.recommendation)
    return [Language.english, .french].map {
      RecommendationSentence(advice, NameInSentence(map, in: $0)).text
    }
  }

  @Test func aMergerSaysWhatItChangesForWhom() throws {
    let map = map(council: ["A", "B", "C", "D"], group: ["B", "A", "E"]) { map in
      map.stakeholders[0].legalBasis = .known("décret")
      var meeting = Meeting()
      (meeting.body, meeting.held, meeting.period) = ("group", 10, Period("2023"))
      map.meetings = [meeting]
      for row in 0..<2 { map.stakeholders[row].mandates = .known([.init(rawValue: "advocate")]) }
    }
    var norms = Norms()
    norms.overlap.sameMembers = 0.4
    let groups = OverlapGroups(OverlapAnalysis(map, norms: norms), map).groups
    let advice = try #require(groups.first?.recommendation)
    #expect(
      RecommendationSentence(advice, NameInSentence(map, in: .english)).text
        == """
        Merge the Group into the National Council, the only one whose legal basis is known. Of 7 seats, \
        5 remain. A and B sit once instead of several times. E loses its seat unless the National \
        Council admits it. B gives up a chair. That saves 10 meetings a year, or 30 attendances.
        """)
    #expect(
      RecommendationSentence(advice, NameInSentence(map, in: .french)).text
        == """
        Intégrer le Groupe technique au Conseil national, le seul dont la base légale est connue. Sur \
        7 sièges, il en reste 5. A et B n’y siègent plus qu’une fois. E perd son siège si le Conseil \
        national ne lui en offre pas un. B cède une présidence. Réunions épargnées par an\u{A0}: 10, \
        soit 30 présences.
        """)
  }

  @Test func aMergerWithoutReasonsNamesNoBodyThatStays() throws {
    let texts = try sentences(map(council: ["A", "B"], group: ["A", "B"]))
    #expect(
      texts == [
        """
        Merge the National Council and the Group into one body. Of 4 seats, 2 remain. A and B sit once \
        instead of several times. How many meetings that saves is not known.
        """,
        """
        Fusionner le Conseil national et le Groupe technique en un seul organe. Sur 4 sièges, il en \
        reste 2. A et B n’y siègent plus qu’une fois. Le nombre de réunions ainsi épargnées n’est pas \
        connu.
        """,
      ])
  }

  @Test func aBodyInAnotherBecomesItsWorkingGroup() throws {
    let texts = try sentences(map(council: ["A", "B", "C", "D", "E"], group: ["A", "B"]))
    #expect(
      texts[0].hasPrefix(
        "Make the Group a working group of the National Council, with one calendar."))
    #expect(
      texts[1].hasPrefix("Faire du Groupe technique un groupe de travail du Conseil national, avec")
    )
  }

  @Test func bodiesSideBySideShareTheirCommonTasks() throws {
    let texts = try sentences(map(council: ["A", "B"], group: ["C", "D"]))
    let task = Mandate(rawValue: "coordinate-policy").label
    #expect(
      texts[0]
        == """
        Divide the work between the National Council and the Group: lay down which of them does what \
        of the common tasks (\(task(.english).lowercased())). No seat is lost and no meeting is saved \
        by that alone.
        """)
    #expect(texts[1].contains("des tâches communes (\(task(.french).lowercased()))."))
  }

  @Test func weakEvidenceAsksForConfirmationFirst() throws {
    let texts = try sentences(
      map(council: ["A", "B"], group: ["A", "B"]) {
        $0.stakeholders[0].confidence = .known(.disputed)
      })
    #expect(
      texts[0].hasPrefix("Before anybody merges National Council and Group, confirm who sits"))
    #expect(
      texts[1].hasPrefix("Avant toute fusion (Conseil national et Groupe technique), confirmer"))
  }

  @Test func theJSONHasTheSentenceBesideTheFacts() throws {
    let map = map(council: ["A", "B"], group: ["A", "B"])
    let analysis = OverlapAnalysis(map)
    let report = OverlapReport(analysis, OverlapGroups(analysis, map).groups, map, in: .english)
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(report))
    let advice = try #require((object as? [String: Any])?["recommendations"] as? [[String: Any]])
    #expect(advice.count == 1)
    #expect(advice[0]["measure"] as? String == "merge")
    #expect(advice[0]["bodies"] as? [String] == ["council", "group"])
    #expect(advice[0]["kept"] is NSNull && advice[0]["meetingsSaved"] is NSNull)
    #expect((advice[0]["sentence"] as? String)?.hasPrefix("Merge the National Council") == true)
  }

  @Test func theReportSuggestsBelowEachOverlap() {
    let map = map(council: ["A", "B"], group: ["A", "B"])
    let text = MarkdownReport(map, MapAnalyses(map), figures: [], language: .english).text
    #expect(text.contains("  > **What we suggest:** Merge the National Council and the Group"))
    #expect(text.contains("Who sits in several bodies"))
    #expect(text.contains("| A | 2 | – | 2 | National Council, Group |"))
  }
}
