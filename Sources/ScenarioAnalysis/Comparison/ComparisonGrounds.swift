import CoordinationAnalysis
import StakeholderModel

/// What differs between maps so that a kind of measure cannot be taken at its word: found once for all rows.
struct ComparisonGrounds {
  /// What a measure rests on.
  enum Basis: CaseIterable {
    /// Rows of the tables: more where a source tells more.
    case telling
    /// Changes with the number of parties that work together.
    case size
    /// Ties by which parties work together, whatever layer they lie in.
    case layers
    /// Lists of members.
    case rosters
    /// Answers to rules.
    case rules
  }

  private var byBasis: [Basis: Comparability.Reason] = [.telling: .dependsOnTelling]
  private let ofDates: Comparability.Reason?

  /// How much larger one network may be than another before that is said.
  static let mostSizeRatio = 1.5
  /// How far shares of bodies with complete lists may lie apart.
  static let mostRosterGap = 0.1
  /// How many days certainly lie between data of different times.
  static let mostDays = 366

  init(_ maps: [ComparedMap]) {
    let sizes = maps.compactMap(\.graph).map { Double($0.nodeCount) }.filter { $0 > 0 }
    if let least = sizes.min(), let most = sizes.max(), most > least * Self.mostSizeRatio {
      byBasis[.size] = .sizesDiffer
    }
    let layers = Set(maps.map(\.workingLayers).filter { !$0.isEmpty })
    if layers.count > 1 { byBasis[.layers] = .layersDiffer }
    let shares = maps.compactMap(\.completeShare)
    if let least = shares.min(), let most = shares.max() {
      if most - least > Self.mostRosterGap + 1e-9 {
        byBasis[.rosters] = .rostersDiffer
      } else if least < 1 {
        byBasis[.rosters] = .rostersIncomplete
      }
    }
    if Set(maps.map(\.settledRules)).count > 1 { byBasis[.rules] = .rulesDiffer }
    let dates = maps.compactMap(\.map.settings.date)
    let isApart = dates.contains { a in
      dates.contains { b in (a.days(to: b)?.lowerBound ?? 0) > Self.mostDays }
    }
    ofDates = isApart ? .datesDiffer : dates.count < maps.count ? .dateUnknown : nil
  }

  func reasons(_ bases: Set<Basis>) -> [Comparability.Reason] {
    Basis.allCases.filter(bases.contains).compactMap { byBasis[$0] }
      + [ofDates].compactMap(\.self)
  }
}
