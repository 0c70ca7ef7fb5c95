import CoordinationAnalysis
import StakeholderModel

/// The comparison of bodies in the shape of the published JSON, each pair with its sentence in one
/// language.
public struct OverlapReport: Encodable, Sendable {
  private let analysis: OverlapAnalysis
  private let groups: [OverlapGroup]
  private let names: NameInSentence

  public init(
    _ analysis: OverlapAnalysis, _ groups: [OverlapGroup], _ map: StakeholderMap,
    in language: Language
  ) {
    self.analysis = analysis
    self.groups = groups
    names = NameInSentence(map, in: language)
  }

  private enum CodingKeys: String, CodingKey {
    case bodies, population, correction, classes, asked, pairs, groups, incomparable
    case recommendations
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(analysis.bodies, forKey: .bodies)
    try container.encode(analysis.population, forKey: .population)
    try container.encode(analysis.correction, forKey: .correction)
    try container.encode(analysis.classes, forKey: .classes)
    try container.encode(analysis.asked, forKey: .asked)
    try container.encode(
      analysis.pairs.map { Worded(value: $0, sentence: PairSentence($0, names).text) },
      forKey: .pairs)
    try container.encode(analysis.groups, forKey: .groups)
    try container.encode(analysis.incomparable, forKey: .incomparable)
    try container.encode(
      groups.compactMap(\.recommendation).map {
        Worded(value: $0, sentence: RecommendationSentence($0, names).text)
      }, forKey: .recommendations)
  }

  /// A result with its sentence.
  private struct Worded<Value: Encodable>: Encodable {
    let value: Value
    let sentence: String

    private enum CodingKeys: CodingKey { case sentence }

    func encode(to encoder: any Encoder) throws {
      try value.encode(to: encoder)
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(sentence, forKey: .sentence)
    }
  }
}
