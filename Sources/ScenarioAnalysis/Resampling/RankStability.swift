import CoordinationAnalysis
import StakeholderModel

/// Which rankings of the parties survive if a source, or one tie in ten, is left out.
///
/// Ranked are all parties, by ``CentralityMeasure/degree`` and by ``CentralityMeasure/betweenness``, over the
/// graph of ``Projection``: how many ties a party has, and how often it stands between others. Weights do not
/// count. Ranks are ``CompetitionRanks``. Whatever is left out, all parties stay: who loses all ties scores 0. A score
/// of 0 counts as the last rank, for nobody leads by having nothing.
///
/// - **One source left out**: a row of ties falls away where that source is the only one that it names. Rows
///   that name no source never do.
/// - **Ties left out**: in each draw a tenth of the rows, rounded, at least one, each set of rows being as
///   likely as any other.
///
/// A party is held to the first so many, its ``Leader/band``: it is stable where it is among them in 95 % of
/// draws and with every source left out. What cannot be tested is never called stable.
///
/// That central actors mostly stay central where a tenth of ties is missing, and that it depends on the
/// measure, the density and the size of the network: Borgatti, Carley & Krackhardt (2006),
/// doi:10.1016/j.socnet.2005.05.001; Costenbader & Valente (2003), doi:10.1016/S0378-8733(03)00012-1. The
/// bands and the 95 % are this program's own.
public struct RankStability: Codable, Hashable, Sendable {
  /// Fewer rows of ties are too few to leave some out.
  public static let leastTies = 10
  /// How many times rows are left out, unless somebody says otherwise.
  public static let usualDraws = 1000
  public static let usualSeed: UInt64 = 1

  public let parties: Int
  /// Whether there are fewer parties than ``Projection/smallNetwork``: then one tie changes ranks.
  public let isSmall: Bool
  public let isDirected: Bool
  /// Rows of ties in force.
  public let ties: Int
  /// Those of them that name no source: no source can be left out of them.
  public let tiesWithoutSource: Int
  /// The sources that the others name.
  public let sources: [String]
  /// How many rows each draw leaves out.
  public let tiesLeftOut: Int
  public let seed: UInt64
  public let measures: [Ranking]

  /// One measure.
  public struct Ranking: Codable, Hashable, Sendable {
    /// The ``CentralityMeasure/id``.
    public let measure: String
    /// How many draws were made: fewer than asked for where the map is large.
    public let draws: Int
    /// Why no source could be left out, `nil` where that was tested.
    @ExplicitNull public internal(set) var sourcesUntested: Obstacle?
    /// Why no ties could be left out, `nil` where that was tested.
    @ExplicitNull public internal(set) var tiesUntested: Obstacle?
    /// The first ten and whoever shares the tenth rank, up to fifteen. Nobody who scores 0 or ranks last is
    /// among them: they lead nobody.
    public let leaders: [Leader]
    /// Those who follow, or come first, but share their rank with too many to be named, or with all others.
    @ExplicitNull public internal(set) var crowd: Crowd?
  }

  /// Parties that share a rank.
  public struct Crowd: Codable, Hashable, Sendable {
    public let rank: Int
    public let parties: Int
  }

  /// Why something could not be tested.
  public enum Obstacle: String, Codable, Hashable, Sendable, CaseIterable {
    /// Fewer than ``RankStability/leastTies``.
    case fewTies
    /// No tie names a source.
    case noSource
    /// All ties rest on the same source: without it nothing is left.
    case oneSource
    /// More than half of the ties name no source.
    case mostlyUnsourced
    /// It would take too long.
    case tooLarge
  }

  /// One of the first.
  public struct Leader: Codable, Hashable, Sendable {
    public let id: String
    public let rank: Int
    /// How many hold the rank.
    public let sharing: Int
    /// Among how many first it is held to be: of 3, 5, 10 and 15 the least that takes in all who share its
    /// rank; their number itself, where the map has no more parties than that.
    public let band: Int
    /// The ranks that it has where one source is left out; `nil` where that was not tested.
    @ExplicitNull public internal(set) var withoutSource: RankInterval?
    /// Whose absence moves it farthest, the first of several; `nil` where none moves it.
    @ExplicitNull public internal(set) var movedMostBy: String?
    /// Whether it is within its band whatever source is left out.
    @ExplicitNull public internal(set) var staysWithoutSource: Bool?
    /// The ranks that it has in draws, a twentieth of them being set aside at either end.
    @ExplicitNull public internal(set) var withoutTies: RankInterval?
    /// The share of draws in which it is within its band.
    @ExplicitNull public internal(set) var shareInBand: Double?
    /// The share of draws in which nobody ranks before it.
    @ExplicitNull public internal(set) var shareFirst: Double?
    public let verdict: RankVerdict
  }
}

/// From one rank to another.
public struct RankInterval: Codable, Hashable, Sendable {
  public let first: Int
  public let last: Int
}

/// Whether a rank holds.
public enum RankVerdict: String, Codable, Hashable, Sendable, CaseIterable {
  /// Within its band in at least 95 % of draws and with every source left out.
  case stable
  /// Not so, as far as tested.
  case sensitive
  /// No reason to doubt it has been found, but not all could be tested.
  case notTestable

  /// - Parameters:
  ///   - bySource: whether it holds with every source left out; `nil` where that was not tested.
  ///   - byTies: whether it holds in draws; `nil` where that was not tested.
  init(bySource: Bool?, byTies: Bool?) {
    switch (bySource, byTies) {
    case (false, _), (_, false): self = .sensitive
    case (nil, _), (_, nil): self = .notTestable
    default: self = .stable
    }
  }
}
