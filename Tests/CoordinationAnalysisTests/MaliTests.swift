import Foundation
import StakeholderFormats
import StakeholderModel
import TestSupport
import Testing

@testable import CoordinationAnalysis

/// What the analyses say of the map of Mali, against what its one source says: La coordination au
/// cœur du Mouvement SUN au Mali (SUN Movement, March 2023).
@Suite struct MaliTests {
  private let map: StakeholderMap

  init() throws {
    map = try FormatCatalog.read(Places.datasets.appending(path: "mali")).map
  }

  static let networks = [
    "asc", "sbn", "reseau-universitaire", "reseau-donateurs", "un-nutrition",
  ]
  static let structures = [
    "structures-onu-nutrition", "structures-onu-securite-alimentaire", "structures-onu-sante",
    "structures-onu-urgence",
  ]

  private func pair(_ a: String, _ b: String) throws -> BodyPair {
    try #require(OverlapAnalysis(map).pair(a, b))
  }

  /// What the text says the country should do differently, and the sum that it gives in two ways.
  @Test func findsTheGapsOfTheTextAndNoOther() {
    let findings = GapAnalysis(map).findings
    #expect(
      findings.map { ([$0.code] + $0.subjects).joined(separator: " ") } == [
        "anchoring/convener-is-not-host ccn primature ministere-sante",
        "anchoring/focal-point-among-equals point-focal-sun",
        "vertical/level-without-regular-meetings ccocsad",
        """
        coordination/parallel-structures structures-onu-nutrition structures-onu-securite-alimentaire \
        structures-onu-sante structures-onu-urgence sbn reseau-donateurs un-nutrition \
        reseau-universitaire asc
        """,
        "anchoring/planned-body-unsettled conseil-san-ps",
        "coordination/weak-tie commissariat-sa ministere-sante",
        "functioning/assessed-weak crocsad clocsad ccocsad", "functioning/stated-obstacle ctin",
        "functioning/stated-obstacle ccn",
        "money/amounts-contradict asc achat-aliments",
        "coordination/not-taken-up un-nutrition point-focal-sun",
        "functioning/network-not-active sbn",
      ])
    #expect(
      findings.map(\.confidence) == [
        .reported, .reported, .inferred, .inferred, .inferred, .inferred, .inferred, .inferred,
        .reported, .disputed, .reported, .reported,
      ])
  }

  /// Two proposals of one kind between the same two are told together, each in its own row.
  @Test func whatTheTextProposesToTheUNNetworkIsOneFindingOfTwoRows() throws {
    let finding = try #require(
      GapAnalysis(map).findings.first { $0.code == "coordination/not-taken-up" })
    let rows = finding.evidence.map { map.ties[$0.row - 2] }
    #expect(rows.map(\.status) == [.known(.proposed), .known(.proposed)])
    #expect(rows.map(\.frequency) == [.known("half-yearly"), .known("annual")])
    #expect(finding.sources == ["s1#Que faire différemment, puce 6"])
  }

  /// The visit to Niger is planned for the year of the map, with a body of a neighbour.
  @Test func whatIsPlannedForTheYearOfTheTextIsNotLate() {
    let findings = GapAnalysis(map).findings.filter { $0.code == "coordination/not-taken-up" }
    #expect(findings.count == 1)
  }

  @Test func thePlannedCouncilIsToBeSettledWithThoseWhoLeadInItsFields() throws {
    let finding = try #require(
      GapAnalysis(map).findings.first { $0.code == "anchoring/planned-body-unsettled" })
    #expect(finding.verdict.stakeholders("supervisors") == ["primature"])
    #expect(
      finding.verdict.stakeholders("leaders") == [
        "ministere-sante", "commissariat-sa", "point-focal-sun", "ctin",
      ])
    #expect(finding.sources.first == "s1#Que faire différemment, puce 2, phrases 1 et 2")
    let ties = finding.evidence.filter { $0.table == "ties" }.map { map.ties[$0.row - 2] }
    #expect(ties.first?.from == "primature" && ties.first?.status == .known(.planned))
    #expect(
      Set(ties.dropFirst().map(\.from))
        == ["ministere-sante", "commissariat-sa", "point-focal-sun", "ctin"])
  }

  @Test func theLevelWithoutMeetingsIsTheCommune() {
    let finding = GapAnalysis(map).findings.first { $0.code.hasPrefix("vertical") }
    #expect(finding?.verdict.facts == ["level": .text("commune")])
  }

  /// Every finding can be looked up: its sources name a place in the text.
  @Test func everyFindingNamesTheParagraphItRestsOn() {
    for finding in GapAnalysis(map).findings {
      #expect(!finding.sources.isEmpty)
      #expect(finding.sources.allSatisfy { $0.hasPrefix("s1#") })
    }
  }

  @Test func evidenceRowsAreThoseOfTheFiles() throws {
    let finding = try #require(GapAnalysis(map).findings.first)
    let ties = finding.evidence.filter { $0.table == "ties" }.map { map.ties[$0.row - 2] }
    #expect(
      ties.map { "\($0.from) \($0.relation.rawValue) \($0.to)" } == [
        "ccn convened-by primature", "ccn hosted-by ministere-sante", "ccn created-by primature",
        "primature supervises ccn", "primature delegates-to ministere-sante",
      ])
  }

  /// The Prime Minister's office delegates to the Ministry already: the advice builds on it.
  @Test func theAdviceOnTheUnitKnowsOfTheDelegation() throws {
    let finding = try #require(GapAnalysis(map).findings.first)
    #expect(
      finding.recommendation(NameInSentence(map, in: .french)).contains(
        "étendre par écrit la délégation déjà donnée au Ministère de la santé"))
    var without = map
    without.ties.removeAll { $0.relation == .delegatesTo }
    let other = try #require(GapAnalysis(without).findings.first)
    #expect(
      other.recommendation(NameInSentence(map, in: .french)).contains(
        "ou donner par écrit au Ministère de la santé"))
  }

  @Test(arguments: structures, networks)
  func theUNStructuresAreParallelToTheSUNNetworks(_ structure: String, _ network: String) throws {
    let pair = try pair(structure, network)
    #expect(pair.class == .parallel)
    #expect(pair.certainty == .low)
  }

  @Test func noTwoSUNNetworksAreParallelOrDuplicates() throws {
    for (place, first) in Self.networks.enumerated() {
      for second in Self.networks[(place + 1)...] {
        let kind = try pair(first, second).class
        #expect(kind != .parallel && kind != .duplicate)
      }
    }
  }

  @Test func nothingInNigerIsParallelToMali() {
    let pairs = OverlapAnalysis(map).pairs.filter { [$0.a, $0.b].contains("im-niger") }
    #expect(!pairs.isEmpty)
    #expect(pairs.allSatisfy { $0.class != .parallel && $0.class != .duplicate })
  }

  /// The focal point chairs the committee and heads the unit ("a" of the section on what was done).
  @Test func theCommitteeAndTheUnitAreLinkedByWhoLeadsBoth() throws {
    let pair = try pair("ctin", "ccn")
    #expect(pair.leadership.chair == ["point-focal-sun"])
    #expect(pair.class != .parallel && pair.class != .duplicate)
  }

  /// That the council supervises the committee is inferred, so what follows from it is not sure.
  @Test func theCouncilAboveTheCommitteeIsInferred() throws {
    let pair = try pair("cnn", "ctin")
    #expect(pair.class == .nested)
    #expect(pair.certainty == .low)
  }

  @Test func claimsNoRosterInFullAndSoCorrectsNothing() {
    let members = OverlapAnalysis(map).pairs.map(\.members)
    #expect(members.allSatisfy { !$0.completeA && !$0.completeB && $0.q == nil })
    #expect(OverlapAnalysis(map).groups.isEmpty)
  }

  /// But for the one tie that had ended by then: the help with the budget analysis of 2021.
  @Test func theMapAsOfItsOwnDateSaysTheSame() throws {
    let asOf = map.asOf(try #require(map.settings.date))
    #expect(map.ties.count - asOf.ties.count == 1)
    #expect(GapAnalysis(asOf) == GapAnalysis(map))
    func others(_ map: StakeholderMap) -> [BodyPair] {
      OverlapAnalysis(map).pairs.filter { [$0.a, $0.b] != ["asc", "mouvement-sun"] }
    }
    #expect(others(asOf) == others(map))
    #expect(OverlapAnalysis(asOf).classes == OverlapAnalysis(map).classes)
  }

  @Test(arguments: UInt64(1)...5)
  func neitherIdsNorNotesMakeAnyDifference(_ seed: UInt64) throws {
    let renaming = Renaming(map, seed: seed)
    let other = renaming.applied(to: map).withoutNotes()
    #expect(other.stakeholders.allSatisfy { $0.notes == nil && $0.id.hasPrefix("x") })
    #expect(other.validate().filter { $0.severity == .error }.isEmpty)
    let (before, after) = (GapAnalysis(map), GapAnalysis(other))
    #expect(after.counts == before.counts)
    #expect(
      after.findings.map { $0.subjects.map(renaming.original) } == before.findings.map(\.subjects))
    #expect(
      after.questions.map { $0.subjects.map(renaming.original) }
        == before.questions.map(\.subjects))
    for language in Language.spoken {
      let (plain, renamed) = (
        GapReport(before, map, in: language), GapReport(after, other, in: language)
      )
      #expect(renamed.findings.map(\.message) == plain.findings.map(\.message))
      #expect(renamed.findings.map(\.recommendation) == plain.findings.map(\.recommendation))
      #expect(renamed.findings.map(\.confidence) == plain.findings.map(\.confidence))
      #expect(renamed.questions.map(\.question) == plain.questions.map(\.question))
    }
    #expect(
      OverlapAnalysis(other).evidence(name: renaming.original) == OverlapAnalysis(map).evidence())
  }

  @Test(arguments: UInt64(1)...5)
  func theOrderOfRowsMakesNoDifference(_ seed: UInt64) {
    func facts(_ findings: [Finding]) -> Set<String> {
      Set(
        findings.map { finding in
          "\(finding.code) \(finding.subjects.sorted()) \(finding.confidence) "
            + "\(finding.sources.sorted())"
        })
    }
    let shuffled = map.shuffled(seed: seed)
    #expect(shuffled != map)
    let (before, after) = (GapAnalysis(map), GapAnalysis(shuffled))
    #expect(after.counts == before.counts)
    #expect(facts(after.findings) == facts(before.findings))
    #expect(facts(after.questions) == facts(before.questions))
    #expect(OverlapAnalysis(shuffled).evidence() == OverlapAnalysis(map).evidence())
  }

  @Test func isWordedInBothLanguages() {
    for (language, start) in [
      (Language.french, "La Cellule de coordination de la nutrition (CCN) est convoquée"),
      (.english, "The Nutrition Coordination Unit (CCN) is convened"),
    ] {
      let report = GapReport(GapAnalysis(map), map, in: language)
      #expect(report.findings.first?.message.hasPrefix(start) == true)
      #expect(report.questions.allSatisfy { !$0.question.contains("structures-onu") })
    }
  }

  @Test func speaksOfSeveralStructuresInThePlural() {
    let questions = GapReport(GapAnalysis(map), map, in: .english).questions
      .filter { $0.question.contains("UN sector structures") }
    for (code, start) in [
      ("accountability/reports-to-nobody", "To whom do the UN sector structures"),
      ("functioning/no-action-plan", "Do the UN sector structures"),
      ("functioning/no-terms-of-reference", "Do the UN sector structures"),
    ] {
      let asked = questions.filter { $0.code == code }.map(\.question)
      #expect(asked.count == 4)
      #expect(asked.allSatisfy { $0.hasPrefix(start) })
    }
  }

  /// The platform of Niger is mentioned, and the Movement is wider than Mali: neither is judged.
  @Test func asksNothingOfNeighboursNorOfTheWorld() {
    let analysis = GapAnalysis(map)
    // Who assists a party of Mali is named in the question, wherever it sits.
    let judged = Set(
      (analysis.findings + analysis.questions).flatMap { finding in
        finding.subjects.filter { !finding.verdict.stakeholders("providers").contains($0) }
      })
    #expect(judged.isDisjoint(with: ["im-niger", "mouvement-sun", "chefs-de-file-nutrition"]))
    #expect(judged.isSuperset(of: ["ccn", "cnn", "crocsad"]))
  }

  /// The sentences of the text on which the four findings rest are in it.
  @Test(.enabled(if: Places.shared != nil, "needs the shared material beside the checkout"))
  func theTextSaysWhatTheFindingsSay() throws {
    let file = try #require(Places.shared).appending(path: "seeds/001_1751817fb5dcc257.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for sentence in [
      "elle est convoquée par le cabinet du Premier ministre, mais déléguée au Ministère",
      "mais pas au niveau opérationnel (communal)",
      "renforcer la collaboration entre la Commissariat à la sécurité alimentaire du Mali et le",
      "bien que le SBN soit encore en train de se mettre en place",
      "travaillent sur les mêmes domaines que les réseaux SUN",
      "son opérationnalisation doit être discutée afin que la sécurité alimentaire ne prenne pas le",
      "leur capacité opérationnelle aux niveaux décentralisé et local reste faible",
      "UN Nutrition pourrait participer à l'organisation des réunions semestrielles",
      "UN Nutrition pourrait également organiser une réunion avec tous les réseaux",
    ] {
      #expect(text.contains(sentence), "\(sentence)")
    }
  }
}
