import Foundation
import StakeholderModel
import Testing

@Suite struct VocabularyTests {
  static let vocabularies: [any Vocabulary.Type] = [
    AssistanceLine.self, AssistanceModality.self, AssistanceOrigin.self,
    AssistancePurpose.self, BodyFunction.self, CompleteAspect.self, Confidence.self,
    EngagementStatus.self, Flow.self,
    FundingChannel.self, Layer.self, Level.self, Mandate.self, MeetingRegularity.self,
    Relation.self, RespondentGroup.self, Sector.self, Framework.self, StageStatus.self,
    StakeholderGroup.self,
    StakeholderKind.self,
    StakeholderStatus.self, Strength.self, TermVocabulary.self, TieStatus.self, Visibility.self,
  ]

  private static let names = vocabularies.map { $0.name }

  private func vocabulary(_ name: String) throws -> any Vocabulary.Type {
    try #require(Self.vocabularies.first { $0.name == name })
  }

  @Test func everyColumnWithAVocabularyIsCoveredHere() {
    let used = StakeholderMap.tables.flatMap(\.columns).compactMap { $0.vocabulary?.name }
    #expect(Set(used).subtracting(Self.names).isEmpty)
    #expect(Set(Self.names).count == Self.names.count)
  }

  @Test(arguments: names)
  func idsAreUniqueAndFitForACell(name: String) throws {
    let ids = try vocabulary(name).terms.map(\.id)
    #expect(!ids.isEmpty)
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(id)")
      #expect(id != "none")
    }
  }

  @Test(arguments: names)
  func everyTermSpeaksFrenchAndEnglish(name: String) throws {
    for term in try vocabulary(name).terms {
      for language in Language.spoken {
        #expect(term.label[language]?.isEmpty == false, "\(term.id) in \(language)")
      }
    }
  }

  @Test(arguments: names)
  func everyBroaderTermExistsAndNoneFallsUnderItself(name: String) throws {
    let terms = try vocabulary(name).terms
    let broader = Dictionary(uniqueKeysWithValues: terms.map { ($0.id, $0.broader) })
    for term in terms {
      var seen: Set<String> = []
      var next: String? = term.id
      while let id = next {
        #expect(seen.insert(id).inserted, "\(term.id) falls under itself")
        guard seen.count <= terms.count else { break }
        let entry = broader[id]
        #expect(entry != nil, "\(id) does not exist")
        next = entry ?? nil
      }
    }
  }

  @Test(arguments: names)
  func aKnownTermHasNothingToReport(name: String) throws {
    for (order, term) in try vocabulary(name).terms.enumerated() {
      let value: any Vocabulary = try vocabulary(name).init(rawValue: term.id)
      #expect(value.isKnownTerm)
      #expect(value.order == order)
      #expect(value.label == term.label)
    }
  }

  @Test(arguments: names)
  func anUnknownValueIsKeptAndSortedLast(name: String) throws {
    let vocabulary = try vocabulary(name)
    let value: any Vocabulary = vocabulary.init(rawValue: "Of our own")
    #expect(value.cell == "Of our own")
    #expect(value.label(.french) == "Of our own")
    #expect(value.order == vocabulary.terms.count)
  }

  @Test func unknownValuesSortAfterTheTermsByTheirText() {
    let levels = ["zone", "global", "aire", "commune"].map { Level(rawValue: $0) }
    #expect(levels.sorted().map(\.rawValue) == ["global", "commune", "aire", "zone"])
  }

  /// A synonym that two terms share could not be read, and a hint that is a synonym never be given.
  @Test(arguments: names)
  func synonymsMeanOneTermAndAreNoLabels(name: String) throws {
    var meanings: [String: [String]] = [:]
    for term in try vocabulary(name).terms {
      let labels = Language.spoken.map { term.label($0) } + [term.id]
      for text in Set((labels + term.synonyms + term.hints).map(\.folded)) {
        meanings[text, default: []].append(term.id)
      }
      #expect(Set(term.synonyms.map(\.folded)).isDisjoint(with: labels.map(\.folded)))
    }
    for (text, ids) in meanings { #expect(ids.count == 1, "\(text): \(ids)") }
  }

  @Test func isOneStringInJSON() throws {
    let json = try JSONEncoder().encode([Level.region, Level(rawValue: "village")])
    #expect(String(decoding: json, as: UTF8.self) == #"["region","village"]"#)
    #expect(
      try JSONDecoder().decode([Level].self, from: json) == [.region, Level(rawValue: "village")])
  }

  @Test func everyConstantIsATermOfItsVocabulary() {
    let levels: [Level] = [.global, .regional, .national, .region, .department, .commune]
    #expect(levels.map(\.order) == Array(0..<6))
    let confidences: [Confidence] = [.confirmed, .reported, .inferred, .disputed]
    #expect(confidences.map(\.order) == Array(0..<4))
    let flows: [Flow] = [.budget, .pledge, .commitment, .disbursement, .expenditure]
    #expect(flows.map(\.order) == Array(0..<5))
    let strengths: [Strength] = [.weak, .moderate, .strong]
    #expect(strengths.map(\.order) == Array(0..<3))
    let statuses: [TieStatus] = [.active, .planned, .proposed, .lapsed, .absent]
    #expect(statuses.map(\.order) == Array(0..<5))
    #expect([MeetingRegularity.regular, .irregular].map(\.order) == [0, 1])
    #expect(Visibility.internal.isKnownTerm)
  }
}
