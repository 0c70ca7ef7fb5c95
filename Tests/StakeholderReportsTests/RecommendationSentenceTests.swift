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
      (meeting.body, meeting.held) = ("council", 4)
      map.meetings.append(meeting)
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
        5 remain once all have been admitted. A and B sit once instead of several times. E loses its \
        seat unless the National Council admits it. B gives up a chair. Meetings saved a year: 10. \
        Attendances saved a year: 26.
        """)
    #expect(
      RecommendationSentence(advice, NameInSentence(map, in: .french)).text
        == """
        Intégrer le Groupe technique au Conseil national, le seul dont la base légale est connue. Sur \
        7 sièges, il en reste 5 une fois tous les membres admis. A et B n’y siègent plus qu’une fois. E perd son siège si le Conseil \
        national ne lui en offre pas un. B cède une présidence. Réunions épargnées par an\u{A0}: 10. \
        Présences épargnées par an\u{A0}: 26.
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

  @Test func aBodyThatIsOnlyProposedNeedNotBeCreated() throws {
    let texts = try sentences(
      map(council: ["A", "B"], group: ["A", "B"]) {
        $0.stakeholders[1].status = .known(.proposed)
        $0.stakeholders[1].legalBasis = .known("projet de décret")
      })
    #expect(
      texts[0].hasPrefix(
        """
        Rather than create the Group, give the tasks to the National Council. The legal basis of the \
        Group would have to be changed.
        """))
    #expect(
      texts[1].hasPrefix(
        """
        Plutôt que de créer le Groupe technique, confier ces tâches au Conseil national. La base légale \
        du Groupe technique serait à modifier.
        """))
  }

  @Test func bodiesOfDifferentGroupsAreLinkedByName() throws {
    let texts = try sentences(
      map(council: ["A", "B"], group: ["A", "B"]) {
        $0.stakeholders[0].group = .known(.government)
        $0.stakeholders[1].kind = .known(.unCluster)
      })
    #expect(
      texts == [
        """
        Link the National Council and the Group, which belong to different groups: each invites the \
        other to its meetings, and both keep one calendar. No seat is lost and no meeting is saved by \
        that alone.
        """,
        """
        Relier le Conseil national et le Groupe technique, qui relèvent de groupes différents\u{A0}: \
        invitations réciproques aux réunions et calendrier commun. Cette mesure ne supprime par \
        elle-même ni siège ni réunion.
        """,
      ])
  }

  @Test func weakEvidenceAsksForConfirmationFirst() throws {
    let texts = try sentences(
      map(council: ["A", "B"], group: ["A", "B"]) {
        $0.stakeholders[0].confidence = .known(.disputed)
      })
    #expect(
      texts[0].hasPrefix(
        "Before anybody merges the National Council and the Group, confirm who sits"))
    #expect(
      texts[1].hasPrefix(
        "Avant toute fusion entre le Conseil national et le Groupe technique, confirmer"))
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
    let text = MarkdownReport(Report(map, MapAnalyses(map), figures: [], language: .english)).text
    #expect(text.contains("  > **What we suggest:** Merge the National Council and the Group"))
    #expect(text.contains("Who sits in several bodies"))
    #expect(text.contains("| A | 2 | 2 | – | 2 | National Council, Group |"))
  }
}
