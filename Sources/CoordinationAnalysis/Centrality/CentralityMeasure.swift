import GraphAlgorithms
import StakeholderModel

/// What the weight of a tie says.
public enum WeightMeaning: String, Codable, Hashable, Sendable, CaseIterable {
  /// How far apart the two are.
  case distance
  /// How strongly the two are tied.
  case strength
}

/// How a graph is to be measured.
public struct CentralityChoices: Hashable, Sendable {
  /// Whether weights count.
  public var weighted = false
  /// What weights say; by default distances where paths are measured and strengths elsewhere.
  public var weightMeaning: WeightMeaning?
  /// Degrees and betweenness as counts, not as shares.
  public var raw = false

  public init(weighted: Bool = false, weightMeaning: WeightMeaning? = nil, raw: Bool = false) {
    self.weighted = weighted
    self.weightMeaning = weightMeaning
    self.raw = raw
  }

  var length: PathLength {
    guard weighted else { return .hops }
    return weightMeaning == .strength ? .weightsAsStrengths : .weightsAsDistances
  }
}

/// One measure of how central a party is: what it computes and what it means, in one place.
public struct CentralityMeasure: Sendable {
  /// As the command line and the keys of the JSON have it.
  public let id: String
  public let title: LocalizedText
  /// What a high value says here, as a sentence.
  public let meaning: LocalizedText
  /// Whether weights are distances to it, unless somebody says otherwise; else they are strengths.
  var measuresPaths = false
  /// One value a node, not a number where it is undefined.
  let values: @Sendable (Graph, CentralityChoices) throws(GraphError) -> [Double]
}

/// The measures. A new one is one entry in a file beside this and one line here.
public enum CentralityCatalog {
  public static let measures: [CentralityMeasure] = [
    .degree, .inDegree, .outDegree, .strength, .betweenness, .closeness, .harmonic, .eigenvector,
    .pageRank, .hub, .authority, .katz, .coreNumber, .clustering, .constraint, .effectiveSize,
  ]

  /// What is measured where nobody says what: reach, mediation and standing.
  public static let readable: [CentralityMeasure] = [
    .degree, .betweenness, .harmonic, .pageRank, .constraint,
  ]

  public static func measure(_ id: String) -> CentralityMeasure? {
    measures.first { $0.id == id }
  }
}
